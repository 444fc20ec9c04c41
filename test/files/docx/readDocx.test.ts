// Word documents: paragraphs and tables in order, through mammoth; archives that would not end are refused
// before it.
import { strToU8, zipSync, type Zippable } from "fflate";
import { cellText } from "../../../src/core/base/cellText";
import { openDocument } from "../../../src/files/openDocument";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function docx(body: string, more: Zippable = {}): Uint8Array {
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relations =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(relations),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
}

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const table = (...rows: readonly string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;

async function rows(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const opened = await openDocument(bytes, "a.docx");
  if (opened.kind !== "document") throw new Error(`opened as ${opened.kind}`);
  return opened.grids[0]!.rows.map((row) => row.map(cellText));
}

test("title, table and closing words, in order", async () => {
  const body =
    paragraph("Phụ lục") +
    table(
      [cell(paragraph("TT")), cell(paragraph("Nội dung"))],
      [cell(paragraph("1")), cell(paragraph("Rà soát") + paragraph("hồ sơ"))],
    ) +
    paragraph("Nơi nhận:");
  expect(await rows(docx(body))).toEqual([
    ["Phụ lục"],
    ["TT", "Nội dung"],
    ["1", "Rà soát\nhồ sơ"],
    ["Nơi nhận:"],
  ]);
});

test("cells merged across and down", async () => {
  const body = table(
    [cell(paragraph("I"), '<w:gridSpan w:val="2"/>'), cell(paragraph("x"), '<w:vMerge w:val="restart"/>')],
    [cell(paragraph("1")), cell(paragraph("a")), cell("<w:p/>", "<w:vMerge/>")],
  );
  const opened = await openDocument(docx(body), "a.docx");
  expect(opened).toMatchObject({
    kind: "document",
    grids: [
      {
        merges: [
          { top: 0, left: 0, bottom: 0, right: 1 },
          { top: 0, left: 2, bottom: 1, right: 2 },
        ],
      },
    ],
  });
});

test("numbers that Word writes itself", async () => {
  const numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
  const numbering = `<?xml version="1.0"?><w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const relations =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';
  const body = table([cell(numbered), cell(paragraph("a"))], [cell(numbered), cell(paragraph("b"))]);
  const more = {
    "word/numbering.xml": strToU8(numbering),
    "word/_rels/document.xml.rels": strToU8(relations),
  };
  expect(await rows(docx(body, more))).toEqual([
    ["1", "a"],
    ["2", "b"],
  ]);
});

test("an archive that would fill the memory is refused by its size", async () => {
  const bomb = docx(paragraph("x"), { "word/media/a.bin": [new Uint8Array(170e6), { level: 9 }] });
  await expect(openDocument(bomb, "a.docx")).rejects.toMatchObject({
    code: "tooLarge",
    where: { file: "a.docx" },
  });
}, 60_000);

test("a document without sense is damaged, not a fault of ours", async () => {
  const bytes = zipSync({ "word/document.xml": strToU8("<w:document") });
  await expect(openDocument(bytes, "a.docx")).rejects.toMatchObject({ code: "damagedDocument" });
});

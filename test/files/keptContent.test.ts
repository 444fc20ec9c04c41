// What exceljs would lose or spoil of a workbook when it writes it: names, print areas, choices of filters.
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseA1, textCell, type Region } from "../../src/core/base/cell";
import { setNewCells, type Edit } from "../../src/core/base/edit";
import { openExceljsWorkbook } from "../../src/files/exceljsWorkbook";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { NS, craftXlsx, inline } from "./xlsx/craftXlsx";

const SHEET = "Kế 'hoạch' A";
const QUOTED = "'Kế ''hoạch'' A'";
const FILTER_COLUMNS =
  `<filterColumn colId="0"><filters blank="1"><filter val="Sở &quot;A&quot; &amp; B"/></filters></filterColumn>` +
  `<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn>`;
const NAMES: readonly (readonly [attributes: string, formula: string])[] = [
  [`name="_xlnm._FilterDatabase" localSheetId="1" hidden="1"`, `${QUOTED}!$A$1:$B$3`],
  [`name="_xlnm.Print_Area" localSheetId="1"`, `${QUOTED}!$A:$B`],
  [`name="_xlnm.Print_Titles" localSheetId="1"`, `${QUOTED}!$1:$1`],
  [`name="Cột"`, `${QUOTED}!$A:$A`],
  [`name="Số"`, "5"],
  [`name="Tổng" comment="của người dùng"`, `SUM(${QUOTED}!$B$2:$B$3)`],
  [`name="Riêng" localSheetId="0"`, "Đầu!$A$1"],
];

function sample(): Uint8Array {
  const rows = ["A", "B", "C"].map((text, i) => {
    const hidden = i === 2 ? ' hidden="1"' : "";
    return `<row r="${i + 1}"${hidden}>${inline(`A${i + 1}`, text)}</row>`;
  });
  // The attribute of a newer Excel, and a filter of its own in a saved view, must not reach exceljs' file.
  const filter = `<autoFilter ref="A1:B3" xr:uid="{1}" xmlns:xr="urn:xr">${FILTER_COLUMNS}</autoFilter>`;
  const xml =
    `<sheetData>${rows.join("")}</sheetData>${filter}` +
    `<customSheetViews><customSheetView guid="{2}"><autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter></customSheetView></customSheetViews>`;
  const sheets = [
    { name: "Đầu", xml: `<sheetData><row r="1">${inline("A1", "x")}</row></sheetData>` },
    { name: SHEET, xml },
  ];
  const names = NAMES.map(([attributes, formula]) => `<definedName ${attributes}>${formula}</definedName>`);
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const tags = sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const workbook = `<workbook xmlns="${NS}" xmlns:r="${relations}"><sheets>${tags.join("")}</sheets><definedNames>${names.join("")}</definedNames></workbook>`;
  return craftXlsx({ sheets, parts: { "xl/workbook.xml": workbook } });
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function namesIn(bytes: Uint8Array): string[] {
  return partsOf(bytes)["xl/workbook.xml"]!.match(/<definedName .*?<\/definedName>/g) ?? [];
}

const tagOf = ([attributes, formula]: readonly [string, string]): string =>
  `<definedName ${attributes}>${formula}</definedName>`;

const region = (sheet: string, top: number, left: number, bottom: number, right: number): Region => ({
  sheet, top, left, bottom, right,
}); // prettier-ignore

test("a change elsewhere leaves names, print areas and what was chosen in filters as they are", async () => {
  const workbook = await openExceljsWorkbook(sample());
  await workbook.apply({ edits: [setNewCells(SHEET, 0, 3, [[textCell("mới")]])] });
  const saved = await workbook.save();
  expect(namesIn(saved)).toEqual(NAMES.map(tagOf));
  const xml = partsOf(saved)["xl/worksheets/sheet2.xml"]!;
  expect(xml.match(/<autoFilter.*<\/autoFilter>/)?.[0]).toBe(
    `<autoFilter ref="A1:B3">${FILTER_COLUMNS}</autoFilter>`,
  );
  expect(readXlsx(saved, "f").sheets[1]!.grid).toMatchObject({ hiddenRows: [2], sheet: SHEET });

  // Every part is whole, and the same again when it is opened and saved once more.
  const again = await (await openExceljsWorkbook(saved)).save();
  expect(namesIn(again)).toEqual(NAMES.map(tagOf));
  expect(partsOf(again)["xl/worksheets/sheet2.xml"]).toContain(FILTER_COLUMNS);
});

test("a filter by colour and one of a newer Excel are left out whole, the others stay", async () => {
  const odd = sampleWith(
    `<filterColumn colId="0"><colorFilter dxfId="3"/></filterColumn><filterColumn colId="1"><x14:filter val="a"/></filterColumn>` +
      `<filterColumn colId="2"><filters><filter val="dxfId= x:y=z"/></filters></filterColumn>`,
  );
  const xml = partsOf(await (await openExceljsWorkbook(odd)).save())["xl/worksheets/sheet1.xml"]!;
  expect(xml).toContain(
    `<autoFilter ref="A1:C3"><filterColumn colId="2"><filters><filter val="dxfId= x:y=z"/></filters></filterColumn></autoFilter>`,
  );
});

function sampleWith(columns: string): Uint8Array {
  const xml = `<sheetData><row r="1">${inline("A1", "x")}</row></sheetData><autoFilter ref="A1:C3">${columns}</autoFilter>`;
  return craftXlsx({
    sheets: [{ name: "S", xml: xml.replace("<x14:filter", '<x14:filter xmlns:x14="urn:x"') }],
  });
}

test("print areas and titles of sheets with apostrophes, and of new ones", async () => {
  const workbook = await openExceljsWorkbook(sample());
  expect((await workbook.readDetails(SHEET)).printArea).toEqual(region(SHEET, 0, 0, 1_048_575, 1));
  await workbook.apply({
    edits: [
      { kind: "setPrintArea", sheet: SHEET, before: null, after: region(SHEET, 0, 0, 2, 3) },
      { kind: "addSheet", sheet: "Mới 'hai' b" },
      setNewCells("Mới 'hai' b", 0, 0, [[textCell("a")]]),
      {
        kind: "pageSetup",
        sheet: "Mới 'hai' b",
        setup: { orientation: "landscape", repeatRows: [0, 1], printArea: region("Mới 'hai' b", 0, 0, 0, 0) },
      },
    ],
  });
  const names = namesIn(await workbook.save());
  expect(names).toContain(tagOf([`name="_xlnm.Print_Area" localSheetId="1"`, `${QUOTED}!$A$1:$D$3`]));
  expect(names).toContain(tagOf([`name="_xlnm.Print_Area" localSheetId="2"`, "'Mới ''hai'' b'!$A$1"]));
  expect(names).toContain(tagOf([`name="_xlnm.Print_Titles" localSheetId="2"`, "'Mới ''hai'' b'!$1:$2"]));
  expect(names).toHaveLength(NAMES.length + 2);
});

test("names of a sheet that goes away go with it; a name of the same letters stays a person's", async () => {
  const workbook = await openExceljsWorkbook(sample());
  await expect(
    workbook.apply({
      edits: [{ kind: "nameRegion", name: "SỐ", before: null, after: region(SHEET, 0, 0, 0, 0) }],
    }),
  ).rejects.toMatchObject({ code: "nameInTheWay" });
  const { rows } = await workbook.readSheet(SHEET);
  const blocks = [{ region: region(SHEET, 0, 0, rows.length - 1, 0), cells: rows }];
  await workbook.apply({ edits: [{ kind: "removeSheet", sheet: SHEET, blocks }] });
  const names = namesIn(await workbook.save());
  expect(names.join()).not.toContain('localSheetId="1"');
  expect(names).toContain(tagOf(NAMES[6]!));
});

test("a person's own rules and notes stay; ours are told from them by their texts", async () => {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet("S");
  sheet.getCell("A1").value = "x";
  sheet.getCell("B5").note = { texts: [{ text: "của " }, { text: "người dùng", font: { bold: true } }] };
  const red = { font: { color: { argb: "FFFF0000" } } };
  sheet.addConditionalFormatting({
    ref: "A1:C9",
    rules: [
      { type: "expression", priority: 1, formulae: ['$A1="x"'], style: red },
      { type: "cellIs", operator: "equal", priority: 2, formulae: ['"Khác"'], style: red },
      { type: "cellIs", operator: "equal", priority: 3, formulae: ['"Quá hạn"'], style: red },
      { type: "cellIs", operator: "greaterThan", priority: 4, formulae: ['"Quá hạn"'], style: red },
    ],
  });
  const workbook = await openExceljsWorkbook(new Uint8Array(await file.xlsx.writeBuffer()));
  const where = region("S", 0, 1, 8, 1);
  const colours = [
    { text: "Quá hạn", style: "bad" as const },
    { text: 'Đã "xong"', style: "good" as const },
  ];
  const hide: Edit = { kind: "hideColumn", sheet: "S", col: 2, before: false, after: true };
  for (const before of [[], colours]) {
    await workbook.apply({ edits: [{ kind: "colourTexts", region: where, before, after: colours }, hide] });
  }
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(new Uint8Array(await workbook.save()).buffer);
  const read = saved.getWorksheet("S")!;
  const formats = (read as unknown as { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] })
    .conditionalFormattings;
  expect(formats.map(({ ref, rules }) => [ref, rules.map(({ type, priority }) => [type, priority])])).toEqual([
    ["A1:C9", [["expression", 1], ["cellIs", 2], ["cellIs", 4]]],
    ["B1:B9", [["cellIs", 5], ["cellIs", 6]]],
  ]); // prettier-ignore
  expect(formats[1]!.rules[0]).toMatchObject({
    operator: "equal",
    formulae: ['"Quá hạn"'],
    style: {
      font: { color: { argb: "FF000000" } },
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFADCD9" } },
    },
  });
  expect(formats[1]!.rules[1]).toMatchObject({ formulae: ['"Đã ""xong"""'] });
  expect(read.getColumn(3).hidden).toBe(true);
  expect((await workbook.readDetails("S")).notes).toMatchObject([{ text: "của người dùng" }]);
});

test("a rule that exceljs cannot write leaves no empty element behind", async () => {
  const rule = `<cfRule type="duplicateValues" priority="1"/>`;
  const other = `<cfRule type="cellIs" priority="2" operator="equal"><formula>1</formula></cfRule>`;
  const format = (sqref: string, rules: string) =>
    `<conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting>`;
  const xml = `<sheetData><row r="1">${inline("A1", "x")}</row></sheetData>${format("A1:A9", rule)}${format("B1:B9", rule + other)}`;
  const workbook = await openExceljsWorkbook(craftXlsx({ sheets: [{ name: "S", xml }] }));
  const written = partsOf(await workbook.save())["xl/worksheets/sheet1.xml"]!;
  expect(written.match(/<conditionalFormatting.*?<\/conditionalFormatting>/g)).toEqual([
    format("B1:B9", other),
  ]);
});

test("the rows of a list may be many", () => {
  const rows = Array.from({ length: 200_000 }, () => [textCell("a")]);
  expect(setNewCells("S", 0, 0, rows).region.bottom).toBe(199_999);
});

describe("notes", () => {
  const NOTE =
    "Hạn được tính đến hết ngày làm việc cuối cùng của tháng, vì ngày 01/6/2024 là thứ Bảy. ".repeat(3);
  const at = (a1: string) => ({ file: "", sheet: "S", ...parseA1(a1)! });

  async function fileWithNotes(): Promise<Uint8Array> {
    const file = new ExcelJS.Workbook();
    const sheet = file.addWorksheet("S");
    sheet.getCell("A1").value = "x";
    sheet.getCell("A1").note = "một";
    sheet.getCell("F9").note = "ở ô trống";
    const parts = unzipSync(new Uint8Array(await file.xlsx.writeBuffer()));
    const change = (name: string, from: RegExp, to: string) => {
      expect(strFromU8(parts[name]!)).toMatch(from);
      parts[name] = strToU8(strFromU8(parts[name]!).replace(from, to));
    };
    change("xl/comments1.xml", /<r><t>một<\/t><\/r>/, "<t>một\n&amp; hai</t>");
    change("xl/drawings/vmlDrawing1.vml", /<x:Anchor>[^<]*</, "<x:Anchor>1, 15, 0, 10, 9, 15, 12, 4<");
    return zipSync(parts);
  }

  test("on empty cells and without runs are read, which exceljs does not", async () => {
    const workbook = await openExceljsWorkbook(await fileWithNotes());
    const read = async () => (await workbook.readDetails("S")).notes;
    expect(await read()).toEqual([
      { at: at("A1"), text: "một\n& hai" },
      { at: at("F9"), text: "ở ô trống" },
    ]);
    await workbook.apply({ edits: [{ kind: "setNote", at: at("F9"), before: "ở ô trống", after: null }] });
    expect(await read()).toHaveLength(1);
  });

  test("are drawn as large as their text needs", async () => {
    const workbook = await openExceljsWorkbook(await fileWithNotes());
    await workbook.apply({ edits: [{ kind: "setNote", at: at("C5"), before: null, after: NOTE }] });
    const drawing = partsOf(await workbook.save())["xl/drawings/vmlDrawing1.vml"]!;
    const boxes = [...drawing.matchAll(/<x:Anchor>(.*?)<\/x:Anchor>.*?<x:Row>(\d+)<\/x:Row>/gs)].map(
      ([, box, row]) => [row, box?.split(", ").map(Number)],
    );
    expect(boxes.map(([row]) => row)).toEqual(["0", "4", "8"]);
    const [, , top, , , , bottom] = boxes[1]![1] as number[];
    expect(bottom! - top!).toBeGreaterThanOrEqual(Math.ceil(NOTE.length / 40));
    expect((await (await openExceljsWorkbook(await workbook.save())).readDetails("S")).notes).toContainEqual({
      at: at("C5"),
      text: NOTE,
    });
  });

  test("a box pulled larger around runs of text stays as it is", async () => {
    const file = new ExcelJS.Workbook();
    file.addWorksheet("S").getCell("A1").value = "x";
    file.worksheets[0]!.getCell("A1").note = { texts: [{ text: "a", font: { bold: true } }, { text: "b" }] };
    const parts = unzipSync(new Uint8Array(await file.xlsx.writeBuffer()));
    const name = "xl/drawings/vmlDrawing1.vml";
    const anchor = "1, 15, 0, 10, 9, 15, 12, 4";
    parts[name] = strToU8(strFromU8(parts[name]!).replace(/<x:Anchor>[^<]*</, `<x:Anchor>${anchor}<`));
    const saved = await (await openExceljsWorkbook(zipSync(parts))).save();
    expect(partsOf(saved)[name]).toContain(`<x:Anchor>${anchor}</x:Anchor>`);
  });
});

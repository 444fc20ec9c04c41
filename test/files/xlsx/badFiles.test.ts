// One file per way in which a file can be bad, each with its neighbour that is good.
import { strToU8, zipSync } from "fflate";
import { AppError, type AppErrorCode } from "../../../src/core/base/appError";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { craftParts, craftXlsx, inline, relationsXml, sheetXml, type Crafted } from "./craftXlsx";
import { craftZip } from "./craftZip";

const GOOD: Crafted = {
  sheets: [
    { name: "Biểu", xml: `<sheetData><row r="1">${inline("A1", "Nội dung".repeat(400))}</row></sheetData>` },
  ],
};
const parts = craftParts(GOOD);
const good = craftXlsx(GOOD);
const SHEET = "xl/worksheets/sheet1.xml";

function codeOf(bytes: Uint8Array): AppErrorCode | "read" {
  try {
    readXlsx(bytes, "f");
    return "read";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

function withSheet(xml: string): Uint8Array {
  return craftXlsx({ ...GOOD, parts: { [SHEET]: xml } });
}

function withRows(rows: string): Uint8Array {
  return withSheet(sheetXml(`<sheetData>${rows}</sheetData>`));
}

/** An OLE container with one directory entry. */
function ole(streamName: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(streamName, "utf16le"), 512 + 128);
  return bytes;
}

/** `size` zeros cost a thousandth of that in the file. */
function bomb(size: number): Uint8Array {
  return zipSync({ ...parts, [SHEET]: new Uint8Array(size) });
}

/** Tells a smaller size than the part has. */
function lyingBomb(): Uint8Array {
  return craftZip({ ...parts, [SHEET]: new Uint8Array(4e6) }, { lies: { [SHEET]: { size: 4000 } } });
}

function manyTimesTheSamePart(): Uint8Array {
  const names = Array.from({ length: 200 }, (_, i) => ({ name: `s${i}`, xml: "" }));
  const relations = names.map((_, i) => [`rId${i + 1}`, "worksheet", "worksheets/sheet1.xml"] as const);
  return craftXlsx({
    sheets: names,
    parts: {
      "xl/_rels/workbook.xml.rels": relationsXml(relations),
      [SHEET]: sheetXml(" ".repeat(1e6)),
    },
  });
}

/** One bit changed in the data of the part whose local header comes first. */
function changedAfter(bytes: Uint8Array, name: string): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(name) + name.length + 20;
  copy[at] = copy[at]! ^ 1;
  return copy;
}

test("the file that the others are made from is good", () => {
  expect(codeOf(good)).toBe("read");
});

test.each<[name: string, bytes: Uint8Array, code: AppErrorCode | "read"]>([
  ["no bytes", new Uint8Array(0), "empty"],
  ["one byte", Uint8Array.of(80), "notWorkbook"],
  ["text", strToU8("TT;Nội dung;Đơn vị chủ trì"), "notWorkbook"],
  ["an HTML table named .xls", strToU8("<html><table><tr><td>TT</td></tr></table></html>"), "notWorkbook"],
  ["a zip without a workbook", zipSync({ "a.txt": strToU8("a") }), "notWorkbook"],
  ["an empty zip", zipSync({}), "notWorkbook"],
  ["a Word document", zipSync({ "_rels/.rels": strToU8(relationsXml([["r", "officeDocument", "word/document.xml"]])), "word/document.xml": strToU8("<document/>") }), "notWorkbook"],
  ["a binary workbook (.xlsb)", zipSync({ "_rels/.rels": strToU8(relationsXml([["r", "officeDocument", "xl/workbook.bin"]])), "xl/workbook.bin": Uint8Array.of(0x83, 1, 0) }), "corrupt"],
  ["an OpenDocument sheet", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }), "notWorkbook"],
  ["a workbook with a password", ole("EncryptedPackage"), "encrypted"],
  ["an encrypted zip", craftZip(parts, { flags: 1 }), "encrypted"],
  ["an old .xls of Excel 97", ole("Workbook"), "oldXls"],
  ["an old .xls of Excel 95", ole("Book"), "oldXls"],
  ["an old .xls without container", Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), "oldXls"],
  ["an old Word document", ole("WordDocument"), "notWorkbook"],
  ["cut in the middle", good.subarray(0, good.length / 2), "truncated"],
  ["cut by one byte", good.subarray(0, -1), "truncated"],
  ["cut after the first part's header", good.subarray(0, 40), "truncated"],
  ["cut, with another workbook embedded whole", Uint8Array.from([...good.subarray(0, 300), ...good]), "corrupt"],
  ["a byte of a part changed", changedAfter(good, SHEET), "corrupt"],
  ["a wrong check sum", craftZip(parts, { lies: { [SHEET]: { crc: 1 } } }), "corrupt"],
  ["a stored part with a wrong check sum", craftZip(parts, { lies: { [SHEET]: { crc: 1 } }, stored: true }), "corrupt"],
  ["a part longer than declared", lyingBomb(), "tooLarge"],
  ["a part shorter than declared", craftZip(parts, { lies: { [SHEET]: { size: 20_000 } } }), "corrupt"],
  ["a declared size that no deflate can reach", craftZip(parts, { lies: { [SHEET]: { size: 15_000_000 } } }), "corrupt"],
  ["a zip bomb", bomb(170e6), "tooLarge"],
  ["one part named by many sheets", manyTimesTheSamePart(), "tooLarge"],
  ["more sheets than any person has", craftXlsx({ sheets: Array.from({ length: 2001 }, (_, i) => ({ name: `s${i}`, xml: "" })) }), "tooLarge"],
  ["column ranges over each other without end", withSheet(sheetXml(`<cols>${`<col min="1" max="16384" hidden="1"/>`.repeat(16_384)}</cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row></sheetData>`)), "read"],
  ["no sheets", craftXlsx({ sheets: [] }), "noSheets"],
  ["a sheet whose part is missing", craftXlsx({ ...GOOD, parts: { [SHEET]: null } }), "corrupt"],
  ["letters that are not UTF-8", craftZip({ ...parts, [SHEET]: Uint8Array.of(60, 97, 62, 0xff, 0xfe) }), "corrupt"],
  ["XML that ends early", withSheet("<worksheet><sheetData><row>"), "corrupt"],
  ["XML that ends in a tag", withSheet("<worksheet><sheetData"), "corrupt"],
  ["XML that ends in an attribute", withSheet('<worksheet a="'), "corrupt"],
  ["XML that ends in a comment", withSheet("<worksheet><!-- "), "corrupt"],
  ["elements closed out of order", withSheet("<worksheet><sheetData></worksheet></sheetData>"), "corrupt"],
  ["an end after the end, which is not looked at", withSheet("<worksheet/></worksheet>"), "read"],
  ["elements without end one in another", withSheet(`<worksheet>${"<a>".repeat(200)}${"</a>".repeat(200)}</worksheet>`), "corrupt"],
  ["an empty part", withSheet(""), "corrupt"],
  ["an attribute without quotes", withRows("<row r=1/>"), "corrupt"],
  ["a text that the shared strings do not have", withRows(`<row r="1"><c r="A1" t="s"><v>7</v></c></row>`), "corrupt"],
  ["row 0", withRows(`<row r="0"/>`), "corrupt"],
  ["row 1048577", withRows(`<row r="1048577"/>`), "corrupt"],
  ["row 1048576", withRows(`<row r="1048576"/>`), "read"],
  ["a row that is no number", withRows(`<row r="x"/>`), "corrupt"],
  ["column XFE", withRows(`<row r="1"><c r="XFE1"/></row>`), "corrupt"],
  ["column XFD", withRows(`<row r="1"><c r="XFD1"/></row>`), "read"],
  ["an address that is none", withRows(`<row r="1"><c r="R1C1"/></row>`), "corrupt"],
  ["a wide and high hole", withRows(Array.from({ length: 500 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c>${i === 0 ? `<c r="A1"><v>1</v></c>` : ""}</row>`).join("")), "tooLarge"],
  ["a merge of no cells", withSheet(sheetXml(`<sheetData/><mergeCells><mergeCell ref="B2:A1"/></mergeCells>`)), "corrupt"],
  ["a merge over the whole sheet", withSheet(sheetXml(`<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`)), "read"],
  ["merges over each other without end", withSheet(sheetXml(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5000"><c r="A5000"><v>1</v></c></row></sheetData><mergeCells>${`<mergeCell ref="A1:XFD1048576"/>`.repeat(3000)}</mergeCells>`)), "tooLarge"],
  ["a declared entity", withSheet(`<!DOCTYPE a [<!ENTITY b "x">]><worksheet><sheetData><row><c t="str"><v>&b;&b;</v></c></row></sheetData></worksheet>`), "read"],
])("%s: %#", (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
}); // prettier-ignore

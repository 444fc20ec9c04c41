// Files are told apart by what they are, whatever they are called.
import { strToU8, zipSync } from "fflate";
import { openDocument } from "../../src/files/openDocument";
import { craftXlsx, inline, sheetXml } from "./xlsx/craftXlsx";

const utf16 = (text: string): Uint8Array =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

/** An OLE container with one named stream. */
function container(name: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]),
    512,
  );
  return bytes;
}

test.each<[string, Uint8Array, string]>([
  ["a.txt", strToU8("Phụ lục"), "text"],
  ["a.bin", strToU8("\ufeffPhụ lục"), "text"],
  ["a.txt", utf16("Phụ lục"), "text"],
  ["a.txt", strToU8("<table><tr><td>1</td></tr></table>"), "document"],
  ["a.xls", strToU8("<html><table><tr><td>1</td></tr></table></html>"), "document"],
  [
    "a.docx",
    craftXlsx({
      sheets: [{ name: "A", xml: sheetXml(`<sheetData><row>${inline("A1", "1")}</row></sheetData>`) }],
    }),
    "workbook",
  ],
])("%s is opened by its content", async (name, bytes, kind) => {
  expect((await openDocument(bytes, name)).kind).toBe(kind);
});

test("text of old programs is read as windows-1258", async () => {
  const opened = await openDocument(new Uint8Array([0x48, 0xf4, 0x20, 0xd0, 0xe2, 0x75]), "a.txt");
  expect(opened).toEqual({ kind: "text", text: "Hô Đâu" });
});

test.each<[string, Uint8Array, string]>([
  ["a.txt", new Uint8Array(0), "empty"],
  ["a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), "unknownFormat"],
  ["a.xlsx", strToU8("no zip"), "notWorkbook"],
  ["a.doc", container("WordDocument"), "oldDoc"],
  ["a.xls", container("Workbook"), "oldXls"],
  ["a.docx", container("EncryptedPackage"), "encrypted"],
  ["a.rtf", strToU8("{\\rtf1\\ansi TT}"), "otherDocument"],
  [
    "a.odt",
    zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }),
    "otherDocument",
  ],
  ["a.zip", zipSync({ "a.txt": strToU8("x") }), "notWorkbook"],
])("%s is refused: %s", async (file, bytes, code) => {
  await expect(openDocument(bytes, file)).rejects.toMatchObject({ code, where: { file } });
});

import { createHash } from "node:crypto";
import { parsePlainDate } from "../../src/core/base/date";
import { readReturnedFile } from "../../src/files/readReturnedFile";
import { craftXlsx, inline } from "./xlsx/craftXlsx";

const rows = (text: string) => `<sheetData><row r="1">${inline("A1", text)}</row></sheetData>`;
const fileTimeOn = parsePlainDate("2024-06-02");

function read(bytes: Uint8Array | null) {
  return readReturnedFile({ file: "id", name: "Sở Nội vụ.xlsx", bytes, fileTimeOn });
}

test("a good file: sheets, digest, both dates", () => {
  const bytes = craftXlsx({ sheets: [{ name: "Biểu", xml: rows("TT") }], modified: "2024-06-01T02:00:00Z" });
  const returned = read(bytes);
  expect(returned).toMatchObject({
    file: "id",
    name: "Sở Nội vụ.xlsx",
    digest: createHash("sha256").update(bytes).digest("hex"),
    modifiedOn: "2024-06-01",
    fileTimeOn: "2024-06-02",
    content: { ok: true, sheets: [{ file: "id", sheet: "Biểu" }] },
  });
});

test("hidden sheets are kept apart from what the unit sees and sends", () => {
  const bytes = craftXlsx({
    sheets: [
      { name: "Danh mục", xml: rows("ẩn"), state: "hidden" },
      { name: "Biểu", xml: rows("thấy") },
    ],
  });
  const { content } = read(bytes);
  expect(content.ok && content.sheets.map(({ sheet }) => sheet)).toEqual(["Biểu"]);
  expect(content.ok && content.hiddenSheets.map(({ sheet }) => sheet)).toEqual(["Danh mục"]);
});

test("when all sheets are hidden, all are read", () => {
  const { content } = read(craftXlsx({ sheets: [{ name: "Biểu", xml: rows("TT"), state: "veryHidden" }] }));
  expect(content.ok && content.sheets.map(({ sheet }) => sheet)).toEqual(["Biểu"]);
  expect(content.ok && content.hiddenSheets).toEqual([]);
});

test.each([
  ["empty", new Uint8Array(0)],
  ["notWorkbook", Uint8Array.of(1, 2, 3)],
  ["truncated", craftXlsx({}).subarray(0, 500)],
  ["noSheets", craftXlsx({ sheets: [] })],
  ["unreadable", null],
])("a bad file is told with its fault: %s", (fault, bytes) => {
  expect(read(bytes)).toMatchObject({ modifiedOn: null, fileTimeOn, content: { ok: false, fault } });
});

test("two files that could not be read are not the same file", () => {
  const other = readReturnedFile({ file: "other", name: "a.xlsx", bytes: null, fileTimeOn: null });
  expect(other.digest).not.toBe(read(null).digest);
});

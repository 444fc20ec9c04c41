// Sheets with several tables: every table is read, every cell has one place.
import { a1OfRegion, type Grid } from "../../../src/core/base/cell";
import { cellText } from "../../../src/core/base/cellText";
import { cleanText } from "../../../src/core/base/text";
import { parseAppendices } from "../../../src/core/appendix/parseAppendices";
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import type { Appendix } from "../../../src/core/appendix/types";
import { expectNothingLost } from "./nothingLost";
import { tinyGrid, wordings } from "./tinyGrid";

const HEAD = "TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn";
const EXTRA = "STT | Nhiệm vụ phát sinh | Kết quả thực hiện";

function read(lines: readonly string[]): readonly Appendix[] {
  const grid = tinyGrid(lines);
  const result = parseAppendices(grid, wordings);
  if (!result.ok) throw new Error("no table");
  expectEachCellOnce(grid, result.value);
  return result.value;
}

/** Each cell is in a table's region or in one text of one table; no text is told twice. */
function expectEachCellOnce(grid: Grid, tables: readonly Appendix[]): void {
  const texts = tables.flatMap((table) => [...table.textAbove, ...table.textBelow]);
  const wrong: string[] = [];
  grid.rows.forEach((cells, row) =>
    cells.forEach((cell, col) => {
      if (cleanText(cellText(cell)) === "") return;
      const inTables = tables.filter(({ table }) => table.top <= row && row <= table.bottom).length;
      const inTexts = texts.filter(({ at }) => at.row === row && at.col === col).length;
      if (inTables + inTexts !== 1) wrong.push(`${row}/${col} ${cellText(cell)}: ${inTables}+${inTexts}`);
    }),
  );
  expect(wrong).toEqual([]);
}

const contents = (tables: readonly Appendix[]) =>
  tables.map(({ tasks }) => tasks.map((task) => task.fields.content?.raw));

test("two appendices on one sheet, the shorter first", () => {
  const tables = read([
    "UBND HUYỆN HẬU LỘC",
    "Phụ lục I",
    "NHIỆM VỤ NĂM NAY",
    HEAD,
    "1 | Việc một | Phòng A | Quý I",
    "",
    "Phụ lục II",
    "NHIỆM VỤ NĂM SAU",
    HEAD,
    "1 | Việc hai | Phòng B | Quý II",
    "2 | Việc ba | Phòng C | Quý III",
    "",
    "Nơi nhận:",
  ]);
  expect(contents(tables)).toEqual([["Việc một"], ["Việc hai", "Việc ba"]]);
  expect(tables.map(({ title }) => title)).toEqual(["NHIỆM VỤ NĂM NAY", "NHIỆM VỤ NĂM SAU"]);
  expect(tables.map(({ table }) => a1OfRegion(table))).toEqual(["A4:D5", "A9:D11"]);
  expect(tables.map(({ textAbove }) => textAbove.map(({ raw }) => raw))).toEqual([
    ["UBND HUYỆN HẬU LỘC", "Phụ lục I", "NHIỆM VỤ NĂM NAY"],
    ["Phụ lục II", "NHIỆM VỤ NĂM SAU"],
  ]);
  expect(tables.map(({ textBelow }) => textBelow.length)).toEqual([0, 1]);
});

test.each<[string, readonly string[]]>([
  ["after an empty row", [""]],
  ["after an empty row and a title", ["", "NHIỆM VỤ PHÁT SINH"]],
  ["after a signature", ["", "Nơi nhận: | | TRƯỞNG PHÒNG", "", "CÁC VIỆC KHÁC"]],
  ["at once", []],
])("a table of other columns below the first, %s", (_name, between) => {
  const tables = read([
    HEAD,
    "1 | Việc một | Phòng A | Quý I",
    "2 | Việc hai | Phòng A | Quý I",
    ...between,
    EXTRA,
    "1 | Việc khác | Đã xong",
  ]);
  expect(contents(tables)).toEqual([["Việc một", "Việc hai"], ["Việc khác"]]);
});

test("headings that a page break repeats begin no table", () => {
  const tables = read([HEAD, "1 | Việc một | Phòng A | Quý I", HEAD, "2 | Việc hai | Phòng B | Quý II"]);
  expect(contents(tables)).toEqual([["Việc một", "Việc hai"]]);
});

test("of one table both functions say the same", () => {
  const grid = tinyGrid(["Phụ lục", HEAD, "1 | Việc một | Phòng A | Quý I", "", "Nơi nhận:"]);
  const one = parseAppendix(grid, wordings);
  const all = parseAppendices(grid, wordings);
  expect(all.ok && one.ok && all.value).toEqual(one.ok && [one.value]);
  expect(all.issues).toEqual(one.issues);
});

test("a sheet without a table tells what was missed", () => {
  expect(parseAppendices(tinyGrid(["Kính gửi: UBND huyện"]), wordings)).toMatchObject({
    ok: false,
    issues: [{ code: "headerNotFound" }],
  });
});

test("two tables beside one another are two, whatever stands in the same rows; no cell is lost", () => {
  const grid = tinyGrid([
    "PHỤ LỤC: NHIỆM VỤ | < | < | < | < | < | <",
    "TT | Nội dung | Chủ trì | | TT | Nội dung | Chủ trì",
    "1 | Việc một | Phòng A | | 1 | Việc của xã | Xã B",
    "2 | Việc hai | Phòng C | | 2 | Việc thôn | Thôn D",
    " | | | | 3 | Việc xóm | Xóm E",
  ]);
  const both = parseAppendices(grid, wordings);
  expect(
    both.ok &&
      both.value.map(({ table, tasks }) => [table.left, tasks.map(({ fields }) => fields.content?.raw)]),
  ).toEqual([
    [0, ["Việc một", "Việc hai"]],
    [4, ["Việc của xã", "Việc thôn", "Việc xóm"]],
  ]);
  const best = parseAppendix(grid, wordings);
  expect(best.ok && [best.value.tasks.length, best.issues.map(({ code }) => code)]).toEqual([
    3,
    ["severalTables"],
  ]);
  if (best.ok) expectNothingLost(grid, best.value);
});

test.each<[string, string]>([
  ["results beside the tasks", "TT | Nội dung | Chủ trì | | Kết quả | Ghi chú"],
  ["a content column that is told twice", "TT | Nội dung | Chủ trì | Nội dung công việc | Cơ quan chủ trì"],
])("%s are one table", (_name, header) => {
  const cells = header.split("|").map((text, i) => (text.trim() === "" ? "" : String(i + 1)));
  const tables = parseAppendices(tinyGrid([header, cells.join(" | ")]), wordings);
  expect(tables.ok && tables.value).toHaveLength(1);
});

test.each<[name: string, row: string]>([
  ["begins with its number", "2 | Nội dung tuyên truyền trên loa | Công an huyện | Hoàn thành | Kết quả tốt"],
  ["tells a day", "  | Nội dung tuyên truyền trên loa | 21/3/2024 | Hoàn thành | Kết quả tốt"],
])("a row that %s is no heading, whatever words its cells have", (_name, row) => {
  const grid = tinyGrid([
    "TT | Nội dung | Đơn vị chủ trì | Tiến độ | Kết quả",
    "1 | Rà soát | Phòng Tư pháp | | ",
    row,
    "3 | Tập huấn | Phòng Nội vụ | | ",
  ]);
  const tables = parseAppendices(grid, wordings);
  expect(tables.ok && tables.value.map(({ tasks }) => tasks.length)).toEqual([3]);
});

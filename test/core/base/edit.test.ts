import {
  EMPTY,
  a1Of,
  columnIndex,
  columnName,
  parseA1,
  sameCell,
  textCell,
} from "../../../src/core/base/cell";
import { inversePlan, setNewCells, type Edit } from "../../../src/core/base/edit";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (col, name) => {
  expect(columnName(col)).toBe(name);
  expect(columnIndex(name)).toBe(col);
});

test("A1 notation", () => {
  expect(a1Of(11, 5)).toBe("F12");
  expect(parseA1("$F$12")).toEqual({ row: 11, col: 5 });
  for (const wrong of ["F0", "12", "F", "F12:G13", "ABCD1"]) expect(parseA1(wrong)).toBeNull();
});

test("a cell of spaces is as empty as an empty one; a number is not its text", () => {
  expect(sameCell(EMPTY, textCell("  "))).toBe(true);
  expect(sameCell(textCell("1"), { kind: "number", value: 1, format: "General" })).toBe(false);
});

test("setNewCells squares ragged rows", () => {
  const edit = setNewCells("S", 2, 1, [[textCell("a")], [textCell("b"), textCell("c")]]);
  expect(edit.region).toEqual({ sheet: "S", top: 2, left: 1, bottom: 3, right: 2 });
  expect(edit.after[0]).toEqual([textCell("a"), EMPTY]);
});

test("the inverse runs backwards and leaves out what goes away with its sheet", () => {
  const inOld = setNewCells("Kế hoạch", 0, 6, [[textCell("Hạn")]]);
  const edits: Edit[] = [
    { kind: "addSheet", sheet: "Tổng hợp" },
    setNewCells("Tổng hợp", 0, 0, [[textCell("TT")]]),
    { kind: "expectCells", region: inOld.region, cells: inOld.before },
    { kind: "pageSetup", sheet: "Tổng hợp", setup: { orientation: "landscape" } },
    inOld,
    { kind: "setWidth", sheet: "Kế hoạch", col: 6, before: null, after: 12 },
  ];
  expect(inversePlan({ edits }).edits).toEqual([
    { kind: "setWidth", sheet: "Kế hoạch", col: 6, before: 12, after: null },
    { ...inOld, before: inOld.after, after: inOld.before },
    {
      kind: "removeSheet",
      sheet: "Tổng hợp",
      blocks: [
        { region: { sheet: "Tổng hợp", top: 0, left: 0, bottom: 0, right: 0 }, cells: [[textCell("TT")]] },
      ],
    },
  ]);
});

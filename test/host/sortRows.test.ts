import { DEFAULT_STYLE } from "../../src/host/model/cell";
import { Sheet } from "../../src/host/model/sheet";
import { sortRows } from "../../src/host/model/sortRows";

type Value = string | number | boolean | null;

function sorted(values: readonly Value[], ascending: boolean): Value[] {
  const sheet = new Sheet("1", "S", () => undefined);
  values.forEach((value, row) => {
    if (value !== null) sheet.setCell(row, 0, { value, style: DEFAULT_STYLE, isError: value === "#N/A" });
    sheet.setCell(row, 1, { value: row, style: DEFAULT_STYLE });
  });
  const region = { top: 0, left: 0, bottom: values.length - 1, right: 1 };
  sortRows(sheet, region, [{ key: 0, ascending }]);
  return values.map((_value, row) => sheet.contentAt(row, 0).value);
}

const VALUES = ["đ", 10, null, "d", true, "#N/A", 9, "e", false];

test("numbers, texts in Vietnamese order, logical values, errors; blanks last", () => {
  expect(sorted(VALUES, true)).toEqual([9, 10, "d", "đ", "e", false, true, "#N/A", null]);
});

test("the other way round blanks are last too", () => {
  expect(sorted(VALUES, false)).toEqual(["#N/A", true, false, "e", "đ", "d", 10, 9, null]);
});

test("rows with equal keys keep their order, and the whole row moves", () => {
  const sheet = new Sheet("1", "S", () => undefined);
  const rows = [
    ["b", 1],
    ["a", 2],
    ["B", 3],
  ] as const;
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setCell(r, c, { value, style: DEFAULT_STYLE })));
  sortRows(sheet, { top: 0, left: 0, bottom: 2, right: 1 }, [{ key: 0, ascending: true }]);
  expect([0, 1, 2].map((row) => sheet.contentAt(row, 1).value)).toEqual([2, 1, 3]);
});

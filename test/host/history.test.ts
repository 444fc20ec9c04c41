import { DEFAULT_STYLE } from "../../src/host/model/cell";
import { mergeCells, shiftCells } from "../../src/host/model/shiftCells";
import { parseA1, type Region } from "../../src/host/model/region";
import { Workbook } from "../../src/host/model/workbook";

const at = (address: string): Region => {
  const region = parseA1(address);
  if (!region) throw new Error(address);
  return region;
};

function filled(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.add("Một");
  for (let row = 0; row < 5; row++) sheet.setContent(row, 0, { value: row + 1 });
  return workbook;
}

const column = (workbook: Workbook, rows = 6) =>
  Array.from({ length: rows }, (_item, row) => workbook.active.contentAt(row, 0).value);

test.each<[string, (workbook: Workbook) => void]>([
  ["a value", ({ active }) => active.setContent(0, 0, { value: "khác" })],
  ["a look", ({ active }) => active.restyle(at("A1:B9"), (style) => ({ ...style, wrapText: true }))],
  ["a column's look", ({ active }) => active.restyle(at("A:B"), (style) => ({ ...style, fill: "#FF0000" }))],
  ["a merge", ({ active }) => mergeCells(active, at("A1:B2"))],
  ["inserted rows", ({ active }) => shiftCells(active, at("2:3"), "Down")],
  ["deleted rows", ({ active }) => shiftCells(active, at("2:3"), "Up")],
  ["a row's height", ({ active }) => active.edit().rowBands.set(2, { size: 40 })],
  ["a new sheet", (workbook) => workbook.add("Hai")],
  ["a new name of a sheet", (workbook) => workbook.rename(workbook.active, "Tên khác")],
])("undo takes back %s, redo brings it again", (_name, change) => {
  const workbook = filled();
  const state = () => JSON.stringify(workbook.sheets.map(({ content }) => plain(content)));
  const before = state();
  workbook.history.step(null, () => change(workbook));
  const after = state();
  expect(after).not.toBe(before);
  expect(workbook.history.undo()).toBe(true);
  expect(state()).toBe(before);
  expect(workbook.history.redo()).toBe(true);
  expect(state()).toBe(after);
  workbook.history.undo();
  expect(state()).toBe(before);
});

/** Maps as sorted lists; a cleared cell that was never there and one that is empty are the same. */
function plain(value: unknown): unknown {
  if (value instanceof Map)
    return [...value].map(([key, item]) => [key, plain(item)]).sort(([a], [b]) => Number(a) - Number(b));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value;
}

test("steps of one group are taken back together; another group or none is a step of its own", () => {
  const workbook = filled();
  const write = (group: string | null, value: string) =>
    workbook.history.step(group, () => workbook.active.setContent(0, 0, { value }));
  write("run 1", "a");
  write("run 1", "b");
  write("run 2", "c");
  write(null, "d");
  write(null, "e");
  const seen: unknown[] = [];
  while (workbook.history.undo()) seen.push(workbook.active.contentAt(0, 0).value);
  expect(seen).toEqual(["d", "c", "b", 1]);
});

test("a step that fails half-way can still be undone", () => {
  const workbook = filled();
  expect(() =>
    workbook.history.step(null, () => {
      workbook.active.setContent(0, 0, { value: "nửa" });
      throw new Error("half");
    }),
  ).toThrow("half");
  workbook.history.undo();
  expect(workbook.active.contentAt(0, 0).value).toBe(1);
});

test("what cannot be undone leaves nothing to undo, its own step included", () => {
  const workbook = filled();
  workbook.history.step(null, () => workbook.active.setContent(0, 0, { value: "x" }));
  workbook.history.step(null, () => {
    workbook.add("Hai");
    workbook.history.clear();
    workbook.add("Ba");
  });
  expect(workbook.history.undoCount).toBe(0);
});

test.each<[string, string, "Down" | "Up", unknown[]]>([
  ["two rows put in", "2:3", "Down", [1, null, null, 2, 3, 4]],
  ["two rows taken out", "2:3", "Up", [1, 4, 5, null, null, null]],
  ["cells of another column put in", "B2:B3", "Down", [1, 2, 3, 4, 5, null]],
])("%s", (_name, address, direction, expected) => {
  const workbook = filled();
  shiftCells(workbook.active, at(address), direction);
  expect(column(workbook)).toEqual(expected);
});

test("merges move with their rows and shrink when rows are taken out of them", () => {
  const workbook = filled();
  mergeCells(workbook.active, at("A3:B5"));
  shiftCells(workbook.active, at("1:1"), "Down");
  expect(workbook.active.content.merges).toEqual([at("A4:B6")]);
  shiftCells(workbook.active, at("5:5"), "Up");
  expect(workbook.active.content.merges).toEqual([at("A4:B5")]);
});

test("a merge that would be cut is refused", () => {
  const workbook = filled();
  mergeCells(workbook.active, at("A3:B3"));
  expect(() => shiftCells(workbook.active, at("A1:A1"), "Down")).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }),
  );
});

test("a merge keeps the first value and joins merges that it touches", () => {
  const workbook = filled();
  mergeCells(workbook.active, at("A1:B2"));
  mergeCells(workbook.active, at("A2:B4"));
  expect(workbook.active.content.merges).toEqual([at("A2:B4")]);
  expect(column(workbook, 5)).toEqual([1, 3, null, null, 5]);
});

test("a column's look is taken over by cells that come later", () => {
  const { active } = filled();
  active.restyle(at("A:A"), (style) => ({ ...style, numberFormat: "@" }));
  active.setContent(50, 0, { value: "x" });
  expect(active.styleAt(50, 0).numberFormat).toBe("@");
  expect(active.styleAt(0, 0).numberFormat).toBe("@");
  expect(active.styleAt(50, 1)).toBe(DEFAULT_STYLE);
});

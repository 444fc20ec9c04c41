import { cellText } from "../../../src/core/base/cellText";
import { textCell, type Grid, type Region } from "../../../src/core/base/cell";
import { blockOf, regionAround, rowOfBlocks, type CellBlock } from "../../../src/core/base/cellBlock";

const area = (top: number, left: number, bottom: number, right: number): Region => {
  return { sheet: "S", top, left, bottom, right };
};

/** "ab|cd" is two rows of two cells; a space is an empty one. */
const cellsOf = (letters: string) =>
  letters.split("|").map((row) => [...row].map((letter) => textCell(letter.trim())));
const lettersOf = (cells: CellBlock["cells"]) =>
  cells.map((row) => row.map((cell) => cellText(cell) || " ").join("")).join("|");

const block = (top: number, left: number, letters: string): CellBlock => {
  const cells = cellsOf(letters);
  return { region: area(top, left, top + cells.length - 1, left + cells[0]!.length - 1), cells };
};

test.each([
  { name: "no block", blocks: [], row: 0, row0to3: "    " },
  { name: "a row of a block", blocks: [block(1, 1, "ab|cd")], row: 2, row0to3: " cd " },
  { name: "a row above it", blocks: [block(1, 1, "ab|cd")], row: 0, row0to3: "    " },
  { name: "a row below it", blocks: [block(1, 1, "ab|cd")], row: 3, row0to3: "    " },
  { name: "two side by side", blocks: [block(0, 3, "x"), block(0, 0, "ab")], row: 0, row0to3: "ab x" },
  {
    name: "the later over the earlier",
    blocks: [block(0, 0, "abcd"), block(0, 1, "x ")],
    row: 0,
    row0to3: "ax d",
  },
])("what blocks leave in a row: $name", ({ blocks, row, row0to3 }) => {
  expect(lettersOf([rowOfBlocks(blocks, row, { left: 0, right: 3 })])).toBe(row0to3);
});

test("a block of a grid is as wide as its region, though the grid's rows are ragged and begin elsewhere", () => {
  const grid: Grid = { file: "", sheet: "S", top: 2, left: 1, rows: cellsOf("abc|d"), merges: [] };
  expect(lettersOf(blockOf(grid, area(1, 0, 4, 2)).cells)).toBe("   | ab| d |   ");
});

test.each([
  [[], null],
  [[area(1, 2, 3, 4)], area(1, 2, 3, 4)],
  [[area(1, 2, 3, 4), area(0, 3, 2, 9)], area(0, 2, 3, 9)],
])("the region around %j", (regions, around) => {
  expect(regionAround(regions)).toEqual(around);
});

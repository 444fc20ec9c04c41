// Sizes that fit the text. Without a real text renderer the width of a character is a share of its size;
// good enough to look right, never equal to Excel's to the pixel.
import { formatValue } from "./formatValue";
import type { Cell } from "./cell";
import type { Region } from "./region";
import type { Sheet } from "./sheet";

const CHARACTER = 0.55;
const LINE = 1.32;
const POINTS_TO_PIXELS = 4 / 3;

const textOf = (cell: Cell) => formatValue(cell, cell.style.numberFormat);
const characterPixels = (cell: Cell) =>
  cell.style.font.size * POINTS_TO_PIXELS * CHARACTER * (cell.style.font.bold ? 1.08 : 1);

function lineCount(cell: Cell, pixels: number): number {
  const perLine = Math.max(1, Math.floor((pixels - 6) / characterPixels(cell)));
  return textOf(cell)
    .split("\n")
    .reduce(
      (sum, line) => sum + (cell.style.wrapText ? Math.max(1, Math.ceil(line.length / perLine)) : 1),
      0,
    );
}

/** Merged cells do not count, as in Excel. */
export function autofitRows(sheet: Sheet, region: Region): void {
  const content = sheet.edit();
  const needed = new Map<number, number>();
  for (const [row, column, cell] of sheet.cellsIn({ ...region, left: 0, right: Number.MAX_SAFE_INTEGER })) {
    if (cell.value === null || sheet.mergeAt(row, column)) continue;
    const points = lineCount(cell, sheet.columnPixels(column)) * cell.style.font.size * LINE;
    needed.set(row, Math.max(needed.get(row) ?? 0, points));
  }
  for (const [row, points] of needed)
    content.rowBands.set(row, {
      ...content.rowBands.get(row),
      size: Math.min(409.5, Math.max(15, Math.round(points * 4) / 4)),
    });
}

export function autofitColumns(sheet: Sheet, region: Region): void {
  const content = sheet.edit();
  const needed = new Map<number, number>();
  for (const [row, column, cell] of sheet.cellsIn({ ...region, top: 0, bottom: Number.MAX_SAFE_INTEGER })) {
    if (cell.value === null || sheet.mergeAt(row, column)) continue;
    const longest = Math.max(
      ...textOf(cell)
        .split("\n")
        .map((line) => line.length),
    );
    needed.set(column, Math.max(needed.get(column) ?? 0, longest * characterPixels(cell) + 8));
  }
  for (const [column, pixels] of needed)
    content.columnBands.set(column, {
      ...content.columnBands.get(column),
      size: Math.min(1790, Math.max(20, Math.round(pixels))),
    });
}

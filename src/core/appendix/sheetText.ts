// The shown texts of a grid, cleaned once, with a quick answer to "which merge covers this cell". Rows and
// columns count from the sheet's first, as in Grid.
import type { Grid, Region } from "../base/cell";
import { cellText } from "../base/cellText";
import { cleanText } from "../base/text";

export interface SheetText {
  readonly grid: Grid;
  readonly firstRow: number;
  /** Less than `firstRow` when the grid is empty. */
  readonly lastRow: number;
  readonly firstCol: number;
  readonly lastCol: number;
  /** "" for cells that are empty, outside, or covered by a merge. */
  readonly text: (row: number, col: number) => string;
  readonly mergeAt: (row: number, col: number) => Region | null;
  readonly filledCols: (row: number) => readonly number[];
}

/** A hostile file can claim any number of merges; no honest appendix has so many rows under them. */
const MAX_MERGED_ROWS = 200_000;

export function readSheetText(grid: Grid): SheetText {
  const texts = grid.rows.map((row) => row.map((cell) => cleanText(cellText(cell))));
  const filled = texts.map((row) => row.flatMap((text, i) => (text === "" ? [] : [i + grid.left])));
  const lastRow = grid.top + texts.length - 1;
  const mergesByRow = indexMerges(grid, lastRow);
  return {
    grid,
    firstRow: grid.top,
    lastRow,
    firstCol: grid.left,
    lastCol: filled.reduce((last, cols) => Math.max(last, cols.at(-1) ?? last), grid.left - 1),
    text: (row, col) => texts[row - grid.top]?.[col - grid.left] ?? "",
    mergeAt: (row, col) =>
      mergesByRow.get(row)?.find((merge) => merge.left <= col && col <= merge.right) ?? null,
    filledCols: (row) => filled[row - grid.top] ?? [],
  };
}

function indexMerges(grid: Grid, lastRow: number): ReadonlyMap<number, readonly Region[]> {
  const byRow = new Map<number, Region[]>();
  let room = MAX_MERGED_ROWS;
  for (const merge of grid.merges) {
    for (let row = Math.max(merge.top, grid.top); row <= Math.min(merge.bottom, lastRow); row++) {
      if (room-- <= 0) return byRow;
      const merges = byRow.get(row);
      if (merges) merges.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

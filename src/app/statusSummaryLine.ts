// The line under the tables of a sheet with the counts and the rate: where it stands, and its edits. A later run finds it
// again by how it begins.
import type { Appendix } from "../core/appendix/types";
import { EMPTY, cellAt, hasFormula, isEmpty, sameCell, textCell, type Grid } from "../core/base/cell";
import type { Edit } from "../core/base/edit";
import { heightOf, textBox } from "../core/base/textHeight";

export interface SummaryLine {
  readonly row: number;
  readonly edits: readonly Edit[];
  /** 1 where a formula of a person gives way to the line. */
  readonly formulas: number;
}

/** The width of the merged line is not known; a table of five columns on A4 landscape is wider than this. */
const LEAST_WIDTH = 90;

function isRowFree(grid: Grid, row: number): boolean {
  const cells = grid.rows[row - grid.top] ?? [];
  return cells.every((cell, i) => isEmpty(cell) && !hasFormula(grid, row, grid.left + i));
}

/** One blank row below the table, and another blank below the line; else below everything on the sheet. */
function freeRow(grid: Grid, bottom: number): number {
  const rows = [bottom + 1, bottom + 2, bottom + 3];
  return rows.every((row) => isRowFree(grid, row)) ? bottom + 2 : grid.top + grid.rows.length + 1;
}

function findLine(
  grid: Grid,
  left: number,
  below: number,
  isSummary: (text: string) => boolean,
): number | null {
  for (let row = below + 1; row < grid.top + grid.rows.length; row++) {
    const cell = cellAt(grid, row, left);
    if (cell.kind === "text" && isSummary(cell.value)) return row;
  }
  return null;
}

/** `tables`: those of the sheet, from top to bottom; `right`: the last column that the line spans. */
export function summaryLine(
  tables: readonly Appendix[],
  grid: Grid,
  right: number,
  { text, isSummary }: { text: string; isSummary: (text: string) => boolean },
): SummaryLine {
  const last = tables.at(-1);
  if (!last) throw new Error("bug: a line of counts without a table");
  const { sheet, table } = last;
  const below = Math.min(...tables.map((each) => each.table.bottom));
  const left =
    tables.map((each) => each.table.left).find((col) => findLine(grid, col, below, isSummary) !== null) ??
    table.left;
  const found = findLine(grid, left, below, isSummary);
  const row = found ?? freeRow(grid, Math.max(...tables.map((each) => each.table.bottom)));
  const cell = { sheet, top: row, left, bottom: row, right: left };
  const before = found === null ? EMPTY : cellAt(grid, row, left);
  const values: Edit = { kind: "setCells", region: cell, before: [[before]], after: [[textCell(text)]] };
  if (found !== null) {
    const isSame = sameCell(before, textCell(text));
    return { row, edits: isSame ? [] : [values], formulas: !isSame && hasFormula(grid, row, left) ? 1 : 0 };
  }
  const height = heightOf([{ text, ...textBox(LEAST_WIDTH, "note") }]);
  const region = { ...cell, right };
  return {
    row,
    formulas: 0,
    edits: [
      { kind: "setStyle", region, before: "plain", after: "note" },
      values,
      { kind: "merge", region },
      { kind: "setHeight", sheet, row, before: null, after: height },
    ],
  };
}

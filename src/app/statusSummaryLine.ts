// The line under the table with the counts and the rate: where it stands, and its edits. A later run finds it
// again by its first words.
import type { AnalysedPlan } from "../core/analysePlan";
import { EMPTY, cellAt, isEmpty, textCell, type Grid } from "../core/base/cell";
import type { Edit } from "../core/base/edit";
import { heightOf, textBox } from "../core/base/textHeight";

export interface SummaryLine {
  readonly row: number;
  readonly edits: readonly Edit[];
}

/** The width of the merged line is not known; a table of five columns on A4 landscape is wider than this. */
const LEAST_WIDTH = 90;

function isRowFree(grid: Grid, row: number): boolean {
  return grid.rows[row - grid.top]?.every(isEmpty) ?? true;
}

/** One blank row below the table, and another blank below the line; else below everything on the sheet. */
function freeRow(grid: Grid, bottom: number): number {
  const rows = [bottom + 1, bottom + 2, bottom + 3];
  return rows.every((row) => isRowFree(grid, row)) ? bottom + 2 : grid.top + grid.rows.length + 1;
}

function findLine(grid: Grid, left: number, below: number, prefix: string): number | null {
  for (let row = below + 1; row < grid.top + grid.rows.length; row++) {
    const cell = cellAt(grid, row, left);
    if (cell.kind === "text" && cell.value.startsWith(prefix)) return row;
  }
  return null;
}

/** `right`: the last column that the line spans. */
export function summaryLine(
  { appendix: { sheet, table } }: AnalysedPlan,
  grid: Grid,
  right: number,
  { text, prefix }: { text: string; prefix: string },
): SummaryLine {
  const { left, bottom } = table;
  const found = findLine(grid, left, bottom, prefix);
  const row = found ?? freeRow(grid, bottom);
  const cell = { sheet, top: row, left, bottom: row, right: left };
  const before = found === null ? EMPTY : cellAt(grid, row, left);
  const values: Edit = { kind: "setCells", region: cell, before: [[before]], after: [[textCell(text)]] };
  if (found !== null) return { row, edits: [values] };
  const height = heightOf([{ text, ...textBox(LEAST_WIDTH, "note") }]);
  const region = { ...cell, right };
  return {
    row,
    edits: [
      { kind: "setStyle", region, before: "plain", after: "note" },
      values,
      { kind: "merge", region },
      { kind: "setHeight", sheet, row, before: null, after: height },
    ],
  };
}

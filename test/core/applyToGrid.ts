// A workbook in memory for tests: carries out what an EditPlan says of cells and merges, ignores looks.
import { EMPTY, type Cell, type Grid, type Region } from "../../src/core/base/cell";
import type { EditPlan } from "../../src/core/base/edit";

export function emptyGrid(sheet: string, file = ""): Grid {
  return { file, sheet, top: 0, left: 0, rows: [], merges: [] };
}

/** The sheet after the plan; edits of other sheets are left out. */
export function applyToGrid(grid: Grid, plan: EditPlan): Grid {
  const rows: Cell[][] = grid.rows.map((row) => [...row]);
  let merges: readonly Region[] = grid.merges;
  for (const edit of plan.edits) {
    if (!("region" in edit) || edit.region.sheet !== grid.sheet) continue;
    const { top, left } = edit.region;
    if (edit.kind === "merge") merges = [...merges, edit.region];
    if (edit.kind === "unmerge") merges = merges.filter((merge) => merge.top !== top || merge.left !== left);
    if (edit.kind !== "setCells") continue;
    edit.after.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        const row = (rows[top + r - grid.top] ??= []);
        row[left + c - grid.left] = cell;
      });
    });
  }
  return { ...grid, rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? EMPTY)), merges };
}

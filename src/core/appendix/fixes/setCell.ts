// One cell of a sheet written anew, as an edit that knows what stood there.
import { cellAt, hasFormula, sameCell, type Cell, type Grid } from "../../base/cell";
import type { Edit, EditPlan } from "../../base/edit";

/** Null where the cell already is so, and where it holds a formula: that is for a person to put right. */
export function setCell(grid: Grid, row: number, col: number, after: Cell): Edit | null {
  const before = cellAt(grid, row, col);
  if (sameCell(before, after) || hasFormula(grid, row, col)) return null;
  const region = { sheet: grid.sheet, top: row, left: col, bottom: row, right: col };
  return { kind: "setCells", region, before: [[before]], after: [[after]] };
}

/** Null where there is nothing to do. */
export function editPlanOf(edits: readonly (Edit | null)[]): EditPlan | null {
  const all = edits.filter((edit) => edit !== null);
  return all.length > 0 ? { edits: all } : null;
}

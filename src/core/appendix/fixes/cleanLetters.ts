// Letters composed, ƣ mended, single ordinary spaces, tone marks placed as in most of the sheet: in one cell, or
// in every text of the sheet at once. The words stay.
import { cellAt, textCell, type Grid } from "../../base/cell";
import type { Edit, EditPlan } from "../../base/edit";
import type { Issue } from "../../base/issue";
import { cleanText } from "../../base/text";
import { cleanCellText } from "../cleanCellText";
import { mixedPlacement, placeTones, type TonePlacement } from "../tonePlacement";
import type { Appendix } from "../types";
import { editPlanOf, setCell } from "./setCell";

/** Every text of the sheet; cells with formulas are left alone. Null where all is clean. */
export function cleanLetters(grid: Grid): EditPlan | null {
  const placement = placementOf(grid);
  return editPlanOf(
    grid.rows.flatMap((row, r) =>
      row.map((_, c) => cleaned(grid, { row: grid.top + r, col: grid.left + c }, placement)),
    ),
  );
}

/** The cells of the row's task that make up the field of the issue. */
export function cleanCell({ at }: Issue, { tasks }: Appendix, grid: Grid): EditPlan | null {
  if (!at) return null;
  const rows = tasks.find(({ rows: [first, last] }) => first <= at.row && at.row <= last)?.rows;
  const [first, last] = rows ?? [at.row, at.row];
  const placement = placementOf(grid);
  return editPlanOf(
    Array.from({ length: last - first + 1 }, (_, i) =>
      cleaned(grid, { row: first + i, col: at.col }, placement),
    ),
  );
}

function placementOf(grid: Grid): TonePlacement | null {
  const texts = grid.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === "text" ? cell.value : [])));
  return mixedPlacement(texts.map(cleanText));
}

function cleaned(
  grid: Grid,
  { row, col }: { readonly row: number; readonly col: number },
  placement: TonePlacement | null,
): Edit | null {
  const cell = cellAt(grid, row, col);
  if (cell.kind !== "text") return null;
  const text = cleanCellText(cell.value);
  return setCell(grid, row, col, textCell(placement ? placeTones(text, placement) : text));
}

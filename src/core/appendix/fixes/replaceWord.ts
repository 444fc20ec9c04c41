// Slips in the key words of a cell, written as they were meant.
import { cellAt, textCell, type Grid } from "../../base/cell";
import type { EditPlan } from "../../base/edit";
import type { Issue } from "../../base/issue";
import { mendLetters } from "../../base/text";
import { findMisprints } from "../keyWords";
import { editPlanOf, setCell } from "./setCell";

/** All slips of the cell; null where the words run over two cells. */
export function replaceWord({ at }: Issue, grid: Grid): EditPlan | null {
  const cell = at && cellAt(grid, at.row, at.col);
  if (!at || cell?.kind !== "text") return null;
  const text = mendLetters(cell.value);
  const mended = findMisprints(text).reduce((all, { word, meant }) => all.replaceAll(word, meant), text);
  return editPlanOf([setCell(grid, at.row, at.col, textCell(mended))]);
}

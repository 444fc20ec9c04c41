// A slip in a key word, written as it was meant.
import { cellAt, textCell, type Grid } from "../../base/cell";
import type { EditPlan } from "../../base/edit";
import type { Issue } from "../../base/issue";
import { mendLetters } from "../../base/text";
import { planOf, setCell } from "./setCell";

export function replaceWord(
  { at, params }: Extract<Issue, { code: "wordMisprint" }>,
  grid: Grid,
): EditPlan | null {
  const cell = at && cellAt(grid, at.row, at.col);
  if (!at || cell?.kind !== "text") return null;
  const text = mendLetters(cell.value);
  return text.includes(params.word)
    ? planOf([setCell(grid, at.row, at.col, textCell(text.replaceAll(params.word, params.meant)))])
    : null; // the word runs over two cells
}

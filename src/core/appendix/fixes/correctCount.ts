// The number of tasks that a heading announces, made the number that it has. Only the digits change.
import { cellAt, numberCell, textCell, type Grid } from "../../base/cell";
import { cellText } from "../../base/cellText";
import type { EditPlan } from "../../base/edit";
import type { Issue } from "../../base/issue";
import { mendLetters } from "../../base/text";
import { countOfSection } from "../sectionCount";
import { parseCountCell, parseSectionHeading } from "../sectionHeading";
import type { Appendix } from "../types";
import { editPlanOf, setCell } from "./setCell";

export function correctCount(issue: Issue, { sections, tasks }: Appendix, grid: Grid): EditPlan | null {
  const { at } = issue;
  const section = sections.find((known) => known.at.row === at?.row && known.at.col === at.col);
  if (!section) return null;
  const actual = countOfSection(section, sections, tasks);
  const places = [section.at, ...section.extras.map((extra) => extra.at)];
  const place = places.find(({ row, col }) => {
    const text = cellText(cellAt(grid, row, col)).trim();
    const declared = parseCountCell(text) ?? parseSectionHeading(mendLetters(text), "").declaredCount;
    return declared === section.declaredCount;
  });
  if (!place) return null; // told over several cells
  const cell = cellAt(grid, place.row, place.col);
  if (cell.kind === "number")
    return editPlanOf([setCell(grid, place.row, place.col, numberCell(actual, cell.format))]);
  const text = cellText(cell);
  const lastNumber = /\d+(?=\D*$)/u;
  return editPlanOf([
    setCell(grid, place.row, place.col, textCell(text.replace(lastNumber, String(actual)))),
  ]);
}

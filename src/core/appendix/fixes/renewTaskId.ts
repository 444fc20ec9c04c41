// An id of its own for a row that was copied with the id of another.
import { textCell, type Grid } from "../../base/cell";
import type { EditPlan } from "../../base/edit";
import type { Issue } from "../../base/issue";
import { contentOfAppendix } from "../contentOfAppendix";
import { giveTaskIds } from "../taskIds";
import type { Appendix } from "../types";
import { planOf, setCell } from "./setCell";

export function renewTaskId({ at }: Issue, appendix: Appendix, grid: Grid): EditPlan | null {
  if (!at) return null;
  const index = appendix.tasks.findIndex(({ fields }) => fields.taskId?.at.row === at.row);
  const id = giveTaskIds(contentOfAppendix(appendix, grid).content.tasks)[index]?.id;
  return id ? planOf([setCell(grid, at.row, at.col, textCell(id))]) : null;
}

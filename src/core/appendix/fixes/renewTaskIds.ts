// Ids of their own for rows that were copied with the id of another.
import { textCell, type Grid } from "../../base/cell";
import type { EditPlan } from "../../base/edit";
import { contentOfAppendix } from "../contentOfAppendix";
import { giveTaskIds } from "../taskIds";
import type { Appendix } from "../types";
import { planOf, setCell } from "./setCell";

export function renewTaskIds(appendix: Appendix, grid: Grid): EditPlan | null {
  const ids = giveTaskIds(contentOfAppendix(appendix, grid).content.tasks).map(({ id }) => id);
  return planOf(
    appendix.tasks.map(({ fields: { taskId } }, i) =>
      taskId ? setCell(grid, taskId.at.row, taskId.at.col, textCell(ids[i] ?? "")) : null,
    ),
  );
}

// Ids of their own for rows that were copied with the id of another.
import { textCell, type Grid } from "../../base/cell";
import type { EditPlan } from "../../base/edit";
import { contentOfAppendix } from "../contentOfAppendix";
import { gridOfTable } from "../gridOfTable";
import { giveTaskIds } from "../taskIds";
import type { Appendix } from "../types";
import { editPlanOf, setCell } from "./setCell";

export function renewTaskIds(parts: readonly Appendix[], grids: readonly Grid[]): EditPlan | null {
  const rows = parts.flatMap((part) => {
    const grid = gridOfTable(part, grids);
    const { tasks } = contentOfAppendix(part, grid).content;
    return part.tasks.map(({ fields }, i) => ({ grid, at: fields.taskId?.at, task: tasks[i]! }));
  });
  const given = giveTaskIds(rows.map(({ task }) => task));
  return editPlanOf(
    rows.map(({ grid, at }, i) => (at ? setCell(grid, at.row, at.col, textCell(given[i]?.id ?? "")) : null)),
  );
}

// Cells of an appendix that was read in, where their tasks' values stand on the sheet that it was laid out on out.
import { cellText } from "../base/cellText";
import type { CellRef, Grid } from "../base/cell";
import { contentOfAppendix } from "./contentOfAppendix";
import type { LaidOutSheet } from "./layoutSheet";
import { giveTaskIds } from "./taskIds";
import type { Appendix } from "./types";

/** Without those that are no task's, or whose column has no place of its own in the layout. */
export function placesInLayout(
  cells: readonly CellRef[],
  appendix: Appendix,
  grid: Grid,
  { columns, rows }: LaidOutSheet,
): readonly { readonly row: number; readonly col: number }[] {
  // Laying out may bring the tasks of a section together, so rows are found by their ids.
  const ids = giveTaskIds(contentOfAppendix(appendix, grid).content.tasks).map(({ id }) => id);
  const idColumn = columns.findIndex(({ role }) => role === "taskId");
  const rowOf = new Map(
    rows.flatMap(({ part, cells: written }, row) => {
      const id = written[idColumn];
      return part === "task" && id ? [[cellText(id), row] as const] : [];
    }),
  );
  return cells.flatMap((cell) => {
    const task = appendix.tasks.findIndex(({ rows: [first, last] }) => first <= cell.row && cell.row <= last);
    const role = appendix.columns.find(({ col }) => col === cell.col)?.role;
    const row = rowOf.get(ids[task] ?? "");
    const col = columns.findIndex((column) => column.role === role && role !== "other");
    return row === undefined || col === -1 ? [] : [{ row, col }];
  });
}

// Hidden sheets of a return are left out: a list behind a drop-down, last month's copy; so are
// originals that a conversion kept. A table there that
// says something, or that is all there is, is told, so that nothing is left out in silence.
import type { Grid } from "../base/cell";
import type { Issue } from "../base/issue";
import { reportedCells, type ReadReturn } from "./readReturn";
import type { MergeReaders, ReturnedFile } from "./types";

/** `read`: what the file's visible sheets gave; null when they have no table. */
export function hiddenTables(
  { file }: ReturnedFile,
  hiddenSheets: readonly Grid[],
  read: ReadReturn | null,
  { readTables, isOriginal }: Pick<MergeReaders, "readTables" | "isOriginal">,
): Issue[] {
  const isAllThereIs = !read || read.placements.length === 0;
  return hiddenSheets.flatMap((grid): Issue[] => {
    const { sheet } = grid;
    const table = readTables([grid]).find(
      (one) => reportedCells(one) > 0 || (isAllThereIs && one.tasks.length > 0),
    );
    if (!table) return [];
    const why = isOriginal(sheet) ? "original" : "hidden";
    const at = { file, sheet, row: table.table.top, col: table.table.left };
    return [{ code: "sheetHidden", severity: "info", at, params: { file, sheet, why } }];
  });
}

// Two tables beside one another on a sheet, told from one wide table by headings that begin anew: each part then
// is a sheet of its own with the same rows and columns.
import type { Grid, Region } from "../base/cell";
import { MAIN_ROLES, type Header } from "./findHeader";
import { matchHeading, type HeadingIndex } from "./headings";
import type { SheetText } from "./sheetText";
import type { ColumnRole } from "./types";

/** Null where the sheet is one table wide. */
export function splitSideBySide(
  sheet: SheetText,
  headers: readonly Header[],
  index: HeadingIndex,
): readonly Grid[] | null {
  const { grid } = sheet;
  for (const header of headers) {
    const at = splitColumn(sheet, header, index);
    if (at !== null) return [columnsOf(grid, grid.left, at - 1), columnsOf(grid, at, sheet.lastCol)];
  }
  return null;
}

/** The first column of the second table. */
function splitColumn(sheet: SheetText, { firstRow, columns }: Header, index: HeadingIndex): number | null {
  const roleAt = new Map<number, ColumnRole>();
  for (const { col, header } of columns) {
    const [match] = matchHeading(index, [header]);
    if (match?.isExact) roleAt.set(col, match.role);
  }
  for (const { col } of columns) {
    const begins = roleAt.get(col) === "ordinal" || isEmptyColumn(sheet, col - 1, firstRow);
    if (begins && isTableTwice(roleAt, col)) return col;
  }
  return null;
}

/** Both sides tell what a task is, and at least one more thing that the other side tells too. */
function isTableTwice(roleAt: ReadonlyMap<number, ColumnRole>, at: number): boolean {
  const rolesOf = (isSide: (col: number) => boolean): ReadonlySet<ColumnRole> =>
    new Set([...roleAt].flatMap(([col, role]) => (isSide(col) ? role : [])));
  const left = rolesOf((col) => col < at);
  const right = rolesOf((col) => col >= at);
  const shared = [...right].filter((role) => left.has(role));
  const isToldTwice = MAIN_ROLES.some((role) => shared.includes(role));
  return isToldTwice && shared.filter((role) => role !== "ordinal").length >= 2;
}

function isEmptyColumn(sheet: SheetText, col: number, from: number): boolean {
  if (col < sheet.firstCol) return false;
  for (let row = from; row <= sheet.lastRow; row++) if (sheet.text(row, col) !== "") return false;
  return true;
}

/** A merge across both parts stands in the left one. */
function columnsOf(grid: Grid, first: number, last: number): Grid {
  const merges = grid.merges.flatMap((merge): Region[] =>
    merge.left < first || merge.left > last ? [] : [{ ...merge, right: Math.min(merge.right, last) }],
  );
  const rows = grid.rows.map((row) => row.slice(first - grid.left, last - grid.left + 1));
  return { ...grid, left: first, rows, merges };
}

// A sheet in, the appendix on it out. Of several tables the wanted one or that with most tasks is taken and the
// others are named; a sheet without a table gives the headings that were missed.
import type { Grid } from "../base/cell";
import type { Issue } from "../base/issue";
import type { Result } from "../base/result";
import { fieldsOfRows } from "./fieldAt";
import { tableName } from "./planOf";
import { readTables, type SheetTable } from "./parseAppendices";
import { readSheetText, type SheetText } from "./sheetText";
import type { Appendix, Field, HeadingWordings, TablePlace } from "./types";

export function parseAppendix(
  grid: Grid,
  wordings: HeadingWordings,
  wanted: TablePlace | null = null,
): Result<Appendix> {
  const tables = readTables(grid, wordings);
  if (!tables.ok) return tables;
  const weight = ({ appendix: { table, tasks } }: SheetTable): number =>
    wanted && table.top === wanted.top && table.left === wanted.left ? Infinity : tasks.length;
  const [best, ...others] = [...tables.value].sort((a, b) => weight(b) - weight(a));
  const { header, appendix, sheet } = best!;
  const beside = cellsBeside(grid, sheet);
  const isAbove = ({ at }: Field): boolean => at.row < appendix.table.top;
  const isBelow = ({ at }: Field): boolean => at.row > appendix.table.bottom;
  const isSection = ({ at }: Field): boolean =>
    appendix.sections.some((section) => section.at.row === at.row && section.at.col === at.col);
  const filled = others.map((other) => other.appendix).filter(({ tasks }) => tasks.length > 0);
  return {
    ok: true,
    // Tables that are not taken are text around the one that is: no cell of the sheet is lost.
    value: {
      ...appendix,
      textAbove: [
        ...fieldsOfRows(sheet, sheet.firstRow, appendix.table.top - 1).filter((field) => !isSection(field)),
        ...beside.filter(isAbove),
      ],
      textBetween: [...appendix.textBetween, ...beside.filter((field) => !isAbove(field) && !isBelow(field))],
      textBelow: [
        ...fieldsOfRows(sheet, appendix.table.bottom + 1, sheet.lastRow),
        ...beside.filter(isBelow),
      ],
    },
    issues: [...header.issues, ...severalTables(appendix, filled)],
  };
}

/** Cells of the columns that another table of the sheet stands in. */
function cellsBeside(grid: Grid, part: SheetText): readonly Field[] {
  if (part.grid.rows === grid.rows) return [];
  const whole = readSheetText(grid);
  const width = part.grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return fieldsOfRows(whole, whole.firstRow, whole.lastRow).filter(
    ({ at }) => at.col < part.grid.left || at.col >= part.grid.left + width,
  );
}

/** `used` is the one to look at of `all` that are used. */
export function severalTables(
  used: Appendix,
  others: readonly Appendix[],
  all: readonly Appendix[] = [used],
): readonly Issue[] {
  if (others.length === 0) return [];
  const at = { file: used.file, sheet: used.sheet, row: used.table.top, col: used.table.left };
  const params = { used: all.map(tableName).join(", "), others: others.map(tableName) };
  return [{ code: "severalTables", severity: "warning", at, params }];
}

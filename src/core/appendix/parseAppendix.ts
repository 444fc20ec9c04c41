// A sheet in, the appendix on it out. Of several tables the one with most tasks is taken and the others are
// named; a sheet without a table gives the headings that were missed.
import { a1OfRegion, type Grid } from "../base/cell";
import type { Issue } from "../base/issue";
import type { Result } from "../base/result";
import { fieldsOfRows } from "./fieldAt";
import { readTables } from "./parseAppendices";
import { readSheetText } from "./sheetText";
import type { Appendix, HeadingWordings } from "./types";

export function parseAppendix(grid: Grid, wordings: HeadingWordings): Result<Appendix> {
  const sheet = readSheetText(grid);
  const tables = readTables(sheet, wordings);
  if (!tables.ok) return tables;
  const [best, ...others] = [...tables.value].sort(
    (a, b) => b.appendix.tasks.length - a.appendix.tasks.length,
  );
  const { header, appendix } = best!;
  const filled = others.map((other) => other.appendix).filter(({ tasks }) => tasks.length > 0);
  return {
    ok: true,
    // Tables that are not taken are text above or below the one that is: no cell of the sheet is lost.
    value: {
      ...appendix,
      textAbove: fieldsOfRows(sheet, sheet.firstRow, appendix.table.top - 1),
      textBelow: fieldsOfRows(sheet, appendix.table.bottom + 1, sheet.lastRow),
    },
    issues: [...header.issues, ...severalTables(appendix, filled)],
  };
}

export function severalTables(used: Appendix, others: readonly Appendix[]): readonly Issue[] {
  if (others.length === 0) return [];
  const nameOf = ({ sheet, table }: Appendix): string => `${sheet}!${a1OfRegion(table)}`;
  const at = { file: used.file, sheet: used.sheet, row: used.table.top, col: used.table.left };
  const params = { used: nameOf(used), others: others.map(nameOf) };
  return [{ code: "severalTables", severity: "warning", at, params }];
}

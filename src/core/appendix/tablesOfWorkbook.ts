// The sheets of a workbook and its plan in; every table out, with those that are further parts of the plan, and the
// lines that stand in no table. The add-in's own settings are left out.
import type { Grid } from "../base/cell";
import { wordKey } from "../base/text";
import { fieldsOfRows } from "./fieldAt";
import { isOwnCopy } from "./findAppendix";
import { parseAppendices } from "./parseAppendices";
import { isOwnSheet } from "../base/sheetNames";
import { readSheetText } from "./sheetText";
import { readTitleBlock } from "./titleBlock";
import type { Appendix, ColumnRole, Field, HeadingWordings } from "./types";

export interface WorkbookTables {
  /** In the order of the sheets. */
  readonly tables: readonly Appendix[];
  /** The plan and the tables of its form: one plan on several sheets, or in several parts of a sheet. */
  readonly parts: readonly Appendix[];
  /** Letterheads, signatures and notes around the tables. */
  readonly around: readonly Field[];
  /** Sheets without a table, hidden ones, and those named as the add-in names its own reports and copies. */
  readonly elsewhere: readonly Field[];
}

export function tablesOfWorkbook(
  all: readonly Grid[],
  wordings: HeadingWordings,
  plan: Appendix | null,
): WorkbookTables {
  const sheets = all
    .filter(({ sheet }) => sheet === plan?.sheet || !isOwnSheet(sheet))
    .map((grid) => ({ grid, tables: tablesOf(grid, wordings, plan) }));
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return {
    tables,
    parts: tables.filter((table) => plan !== null && isPartOf(plan, table)),
    around: tables.flatMap(linesAround),
    elsewhere: sheets.flatMap((sheet) => (sheet.tables.length === 0 ? linesOf(sheet.grid) : [])),
  };
}

function tablesOf(grid: Grid, wordings: HeadingWordings, plan: Appendix | null): readonly Appendix[] {
  const isApart = grid.isHidden === true || isOwnCopy(grid.sheet);
  if (isApart && grid.sheet !== plan?.sheet) return [];
  const read = parseAppendices(grid, wordings);
  return read.ok ? read.value : [];
}

export function isSameTable(a: Appendix, b: Appendix): boolean {
  return a.sheet === b.sheet && a.table.top === b.table.top && a.table.left === b.table.left;
}

/** What a table must tell to be taken for a part of another. */
const OF_A_PLAN: readonly ColumnRole[] = ["content", "lead", "deadline"];

function isPartOf(plan: Appendix, table: Appendix): boolean {
  if (isSameTable(plan, table)) return true;
  const [own, other] = [plan, table].map(rolesOf) as [ReadonlySet<ColumnRole>, ReadonlySet<ColumnRole>];
  const isSameForm =
    plan.layout === table.layout &&
    OF_A_PLAN.every((role) => own.has(role) && other.has(role)) &&
    ([...own].every((role) => other.has(role)) || [...other].every((role) => own.has(role)));
  return isSameForm && !isVersionOf(plan, table);
}

function rolesOf({ columns }: Appendix): ReadonlySet<ColumnRole> {
  return new Set(columns.flatMap(({ role }) => (role === "other" || role === "taskId" ? [] : role)));
}

/** An earlier or a working copy: half of its tasks stand in the plan too. */
function isVersionOf(plan: Appendix, { tasks }: Appendix): boolean {
  const known = new Set(plan.tasks.map((task) => wordKey(task.fields.content?.raw ?? "")));
  const again = tasks.filter((task) => known.has(wordKey(task.fields.content?.raw ?? "")));
  return again.length * 2 >= tasks.length;
}

function linesAround({ textAbove, textBelow }: Appendix): readonly Field[] {
  const { before, beneath } = readTitleBlock(textAbove);
  return [...before.flat(), ...beneath.flat(), ...textBelow];
}

function linesOf(grid: Grid): readonly Field[] {
  const sheet = readSheetText(grid);
  return fieldsOfRows(sheet, sheet.firstRow, sheet.lastRow);
}

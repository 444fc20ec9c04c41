// The sheets of a workbook and its plan in; every table out, with those that are further parts of the plan, and the
// lines that stand in no table. The add-in's own settings are left out.
import type { Grid } from "../base/cell";
import type { Issue } from "../base/issue";
import { wordKey } from "../base/text";
import { fieldsOfRows } from "./fieldAt";
import { isOwnCopy } from "./findAppendix";
import { parseAppendices } from "./parseAppendices";
import { isOwnSheet } from "../base/sheetNames";
import { readSheetText } from "./sheetText";
import { readTitleBlock } from "./titleBlock";
import type { Appendix, ColumnRole, Field, HeadingWordings, LayoutKind } from "./types";

export interface WorkbookTables {
  /** In the order of the sheets. */
  readonly tables: readonly Appendix[];
  /** The plan and the tables of its form: one plan on several sheets, or in several parts of a sheet. */
  readonly parts: readonly Appendix[];
  /** What is odd about the headings of all tables. */
  readonly headingIssues: readonly Issue[];
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
    .map((grid) => ({ grid, ...tablesOf(grid, wordings, plan) }));
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return {
    tables,
    parts: plan ? partsOf(plan, tables) : [],
    headingIssues: sheets.flatMap(({ issues }) => issues),
    around: tables.flatMap(linesAround),
    elsewhere: sheets.flatMap((sheet) => (sheet.tables.length === 0 ? linesOf(sheet.grid) : [])),
  };
}

function tablesOf(
  grid: Grid,
  wordings: HeadingWordings,
  plan: Appendix | null,
): { readonly tables: readonly Appendix[]; readonly issues: readonly Issue[] } {
  const isApart = grid.isHidden === true || isOwnCopy(grid.sheet);
  if (isApart && grid.sheet !== plan?.sheet) return { tables: [], issues: [] };
  const read = parseAppendices(grid, wordings);
  return read.ok ? { tables: read.value, issues: read.issues } : { tables: [], issues: [] };
}

/** In the order of the sheets. Of two versions of a further part the longer one is taken. */
function partsOf(plan: Appendix, tables: readonly Appendix[]): readonly Appendix[] {
  const parts = tables.filter((table) => isSameTable(plan, table));
  const candidates = tables.filter(
    (table) => !parts.includes(table) && table.tasks.length > 0 && isOfForm(plan, table),
  );
  for (const table of candidates.sort((a, b) => b.tasks.length - a.tasks.length)) {
    if (parts.some((part) => isOtherPlan(part, table)) || isVersionOf(parts, table)) continue;
    parts.push(table);
  }
  return tables.filter((table) => parts.includes(table));
}

export function isSameTable(a: Appendix, b: Appendix): boolean {
  return a.sheet === b.sheet && a.table.top === b.table.top && a.table.left === b.table.left;
}

/** What a table must tell to be taken for a part of another; other columns may differ. */
const OF_A_PLAN: readonly ColumnRole[] = ["content", "lead", "deadline"];

function isOfForm(plan: Appendix, table: Appendix): boolean {
  const tellsAll = ({ columns }: Appendix): boolean =>
    OF_A_PLAN.every((wanted) => columns.some(({ role }) => role === wanted));
  return formOf(plan) === formOf(table) && tellsAll(plan) && tellsAll(table);
}

/** A table that the units report in already is still one of tasks. */
function formOf({ layout }: Appendix): LayoutKind {
  return layout === "progress" ? "tasks" : layout;
}

/** The number of a document that a table is attached to, and the year of its title, where each table tells its own. */
function isOtherPlan(a: Appendix, b: Appendix): boolean {
  const differ = (of: (table: Appendix) => string | null): boolean => {
    const [one, other] = [of(a), of(b)];
    return one !== null && other !== null && one !== other;
  };
  return (
    differ(({ attachedTo }) => onlyMatch(attachedTo, DOCUMENT_NUMBER)) ||
    differ(({ title }) => onlyMatch(title, YEAR))
  );
}

const DOCUMENT_NUMBER = /(?<!\p{L})số\s*:?\s*0*(\d+)/giu;
const YEAR = /(?<!\p{L})năm\s*(20\d{2})/giu;

function onlyMatch(text: string, pattern: RegExp): string | null {
  const found = new Set([...text.matchAll(pattern)].map(([, number]) => number!));
  return found.size === 1 ? [...found][0]! : null;
}

/** An earlier or a working copy: most of its tasks stand in the plan too. */
function isVersionOf(parts: readonly Appendix[], { tasks }: Appendix): boolean {
  const planned = parts.flatMap((part) => part.tasks);
  const known = new Set(planned.map((task) => wordKey(task.fields.content?.raw ?? "")));
  const again = tasks.filter((task) => known.has(wordKey(task.fields.content?.raw ?? "")));
  return again.length * 2 > tasks.length;
}

function linesAround({ textAbove, textBelow }: Appendix): readonly Field[] {
  const { before, beneath } = readTitleBlock(textAbove);
  return [...before.flat(), ...beneath.flat(), ...textBelow];
}

function linesOf(grid: Grid): readonly Field[] {
  const sheet = readSheetText(grid);
  return fieldsOfRows(sheet, sheet.firstRow, sheet.lastRow);
}

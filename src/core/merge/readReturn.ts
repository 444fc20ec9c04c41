// One readable file → the table in it that answers the plan, its rows laid against the plan's, its unit and
// its day; or the reason why it cannot be used.
import type { Appendix, Task } from "../appendix/types";
import { a1OfRegion, type Grid } from "../base/cell";
import type { Issue } from "../base/issue";
import { alignRows, type Placement, type PlanIndex } from "./alignRows";
import { identifyReturn, type Identified, type ReturnNames, type UnitReaders } from "./identifyReturn";
import { joinWords, readSheetWords } from "./letterhead";
import { ENTRY_FIELDS } from "./mergeCells";
import { receivedDates, type ReceivedDates } from "./receivedOn";
import { repeatedIdIssues } from "./repeatedIds";
import { strayRows, type StrayRow } from "./strayRows";
import type { MergeInput, MergeReaders, RejectCode, ReturnedFile, UnitRef } from "./types";

export interface ReadReturn {
  /** The table that answers most comes first. */
  readonly tables: readonly [Appendix, ...Appendix[]];
  /** Of the rows of all `tables`, in their order. */
  readonly placements: readonly Placement[];
  /** Rows that are no tasks and yet say something. */
  readonly stray: readonly StrayRow[];
  readonly dates: ReceivedDates;
  readonly identified: Identified | null;
  /** Set when the file cannot be merged; `notReturn` for the plan itself. */
  readonly reject: RejectCode | "notReturn" | null;
  readonly issues: readonly Issue[];
}

export interface ReturnContext {
  readonly input: MergeInput;
  readonly readers: UnitReaders & Pick<MergeReaders, "readTables" | "unitName">;
  readonly index: PlanIndex;
  readonly planLines: ReadonlySet<string>;
}

/** Null when no sheet has a table. */
export function readReturn(
  file: ReturnedFile,
  sheets: readonly Grid[],
  { input, readers, index, planLines }: ReturnContext,
): ReadReturn | null {
  const all = readers.readTables(sheets);
  const tables = answeringTables(all, index);
  if (!tables) return null;
  const placements = alignRows(index, tables);
  const [main] = tables;
  // Of a plan in several tables the letterhead stands on whichever sheet of the return is the first.
  const used = index.parts.length > 1 ? inSheetOrder(tables, all) : [main];
  const words = joinWords(
    used.map((table) => {
      const grid = sheets.find(({ sheet }) => sheet === table.sheet);
      if (!grid) throw new Error("bug: a table from a sheet that is not in the file");
      const onSheet = all.filter(({ sheet }) => sheet === table.sheet);
      return readSheetWords(grid, table, onSheet, planLines);
    }),
  );
  const read = {
    tables,
    placements,
    stray: tables.flatMap(strayRows),
    dates: receivedDates(file, words.lines, input.on),
    issues: [...severalTables(tables, all), ...tables.flatMap(({ tasks }) => repeatedIdIssues(tasks))],
  };
  if (placements.length === 0) return { ...read, identified: null, reject: "noRows" };
  if (placements.every((place) => place.planIndex === null)) {
    return { ...read, identified: null, reject: "otherPlan" };
  }
  const chosen = input.chosenUnits?.[file.file];
  const identified = chosen
    ? byPerson({ unit: chosen, name: readers.unitName(chosen) })
    : identifyReturn(words, namesOf(file, main.sheet), readers);
  if (identified.ok) return { ...read, identified, reject: null };
  return { ...read, identified, reject: isPlanItself(read, index) ? "notReturn" : identified.code };
}

/** The plan lies in the folder with its returns: every task, not a word reported, no unit's name. */
function isPlanItself(
  { tables, placements, stray }: Pick<ReadReturn, "tables" | "placements" | "stray">,
  index: PlanIndex,
): boolean {
  const placed = placements.filter(({ planIndex }) => planIndex !== null).length;
  return (
    stray.length === 0 && placed === index.tasks.length && tables.every((table) => reportedCells(table) === 0)
  );
}

/** A name may lack its folders where the id still has them. */
function namesOf({ file, name }: ReturnedFile, sheet: string): ReturnNames {
  const parts = (path: string): string[] => path.split(/[\\/]/u).filter((part) => part !== "");
  const folders = parts(name).length > 1 ? parts(name) : parts(file);
  return { file: parts(name).at(-1) ?? "", folder: folders.at(-2) ?? "", sheet };
}

function byPerson(unit: UnitRef): Identified {
  return { ok: true, unit, from: "user", against: [] };
}

/** The first of `tables` on each sheet; also where the unit has no task of a part and emptied its table. */
function inSheetOrder(tables: readonly Appendix[], all: readonly Appendix[]): readonly Appendix[] {
  const ordered = all.filter((table) => tables.includes(table) || table.tasks.length === 0);
  return ordered.filter((table, i) => ordered.findIndex(({ sheet }) => sheet === table.sheet) === i);
}

/**
 * A workbook may hold a clean copy of the plan beside the report, or a report spread over sheets: every
 * table with a reported cell counts, and where there is none the longest one does. What stands on the
 * report's own sheet counts too, unless it only repeats the plan. Of a plan in several tables the return has
 * several as well: one without a reported cell answers what no other one does.
 */
function answeringTables(all: readonly Appendix[], index: PlanIndex): [Appendix, ...Appendix[]] | null {
  const sized = all.map((table) => ({ table, cells: reportedCells(table) }));
  sized.sort((a, b) => b.cells - a.cells || b.table.tasks.length - a.table.tasks.length);
  const [first, ...rest] = sized;
  if (!first) return null;
  const main = first.table;
  const others = rest.filter(
    ({ table, cells }) => cells > 0 || (table.sheet === main.sheet && !repeatsPlan(table, index)),
  );
  const answering: [Appendix, ...Appendix[]] = [main, ...others.map(({ table }) => table)];
  if (index.parts.length > 1) {
    for (const { table } of rest) {
      if (!answering.includes(table) && answersMore(table, answering, index)) answering.push(table);
    }
  }
  return answering;
}

/** More than half of its tasks are the plan's, and stand in none of the other tables. */
function answersMore(table: Appendix, others: readonly Appendix[], { keyOf, byContent }: PlanIndex): boolean {
  const contentOf = ({ fields }: Task): string => keyOf(fields.content?.raw ?? "");
  const known = new Set(others.flatMap(({ tasks }) => tasks.map(contentOf)));
  const own = table.tasks.filter((task) => byContent.has(contentOf(task)) && !known.has(contentOf(task)));
  return own.length * 2 > table.tasks.length;
}

function repeatsPlan(table: Appendix, { keyOf, byContent }: PlanIndex): boolean {
  const isPlanned = ({ fields }: Task): boolean => byContent.has(keyOf(fields.content?.raw ?? ""));
  return table.tasks.every(isPlanned) && strayRows(table).length === 0;
}

/** Cells in which a unit reports. */
export function reportedCells(table: Appendix): number {
  let cells = 0;
  for (const task of table.tasks) {
    for (const field of ENTRY_FIELDS) if (task.fields[field]?.raw) cells += 1;
  }
  return cells;
}

/** Tables that are not read are told by their sheets, and by their places where a sheet has several. */
function severalTables(used: readonly [Appendix, ...Appendix[]], all: readonly Appendix[]): Issue[] {
  const unused = all.filter((table) => !used.includes(table) && table.tasks.length > 0);
  if (unused.length === 0) return [];
  const nameOf = ({ sheet, table }: Appendix): string =>
    all.some((other) => other.table !== table && other.sheet === sheet)
      ? `${sheet}!${a1OfRegion(table)}`
      : sheet;
  const [main] = used;
  const at = { file: main.file, sheet: main.sheet, row: main.table.top, col: main.table.left };
  const params = { used: used.map(nameOf).join(", "), others: unused.map(nameOf) };
  return [{ code: "severalTables", severity: "warning", at, params }];
}

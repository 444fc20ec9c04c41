// Use case *Thời hạn*: a plan with its as-of date in, an EditPlan for the columns Hạn, Tình trạng and
// Còn lại (ngày), their explaining notes and the line of counts out. All of it stands beside and under each
// table of the plan once; a second run writes into the same places.
import { statusOfTask, type AnalysedPlan } from "../core/analysePlan";
import type { Appendix, ColumnRole } from "../core/appendix/types";
import type { Grid, Region } from "../core/base/cell";
import type { PlainDate } from "../core/base/date";
import type { Edit, EditPlan } from "../core/base/edit";
import { countStatuses, rateOf, type CompletionRate } from "../core/deadlines/statusOf";
import type { StatusCounts } from "../core/deadlines/types";
import { expectColumns } from "./expectColumns";
import { columnEdits, placeColumns, type StatusColumn, type TaskStanding } from "./statusColumns";
import { noteEdits } from "./statusNotes";
import { summaryLine } from "./statusSummaryLine";
import type { StatusWords } from "./statusWords";
import type { SheetDetails } from "./workbookPort";

export interface StatusOptions {
  readonly on: PlainDate;
  /** From how many days before its last day a task is shown as due soon. */
  readonly soonDays: number;
  /** Explain each computed cell in a note; false takes our earlier notes away. */
  readonly withNotes: boolean;
  readonly words: StatusWords;
}

/** A sheet that a table of the plan stands on. */
export interface StatusSheet {
  readonly grid: Grid;
  readonly details: SheetDetails;
}

export interface StatusUseCase {
  readonly plan: EditPlan;
  /** Of all tables of the plan, in its order. */
  readonly standings: readonly TaskStanding[];
  readonly counts: StatusCounts;
  readonly rate: CompletionRate;
  /** Done tasks whose day nobody wrote; they count as done on time. */
  readonly doneWithoutDay: number;
  /** Cells whose own notes stayed; null where this Excel cannot have notes. */
  readonly notesKept: number | null;
  /** Cells whose formula gives way to another value. */
  readonly formulas: number;
  /** Tables that get no columns: another table of the plan stands on their right. */
  readonly boxedIn: readonly Appendix[];
}

/** What tells a row's standing, and which row it is. */
const READ_FROM: readonly ColumnRole[] = ["ordinal", "deadline", "progress", "result", "completedOn"];

interface PartStanding {
  readonly appendix: Appendix;
  readonly standings: readonly TaskStanding[];
}

interface Written {
  readonly edits: readonly Edit[];
  readonly formulas: number;
  readonly notesKept: number | null;
}

export function prepareStatus(
  { source, tasks }: AnalysedPlan,
  sheets: readonly StatusSheet[],
  options: StatusOptions,
): StatusUseCase {
  const { on, soonDays, words } = options;
  const standings = tasks.map((analysed) => ({ analysed, standing: statusOfTask(analysed, on, soonDays) }));
  const statuses = standings.map(({ standing }) => standing);
  const counts = countStatuses(statuses);
  const rate = rateOf(statuses, on);
  const doneWithoutDay = statuses.filter(({ because }) => because === "doneDateUnknown").length;

  let next = 0;
  const parts = source.parts.map((appendix): PartStanding => {
    const first = next;
    next += appendix.tasks.length;
    return { appendix, standings: standings.slice(first, next) };
  });
  const text = words.summary({ on, counts, rate, doneWithoutDay, tables: parts.length });
  const written = sheets.map((sheet) => {
    const own = parts.filter(({ appendix }) => appendix.sheet === sheet.grid.sheet);
    return writeSheet(own, sheet, text, options);
  });
  const kept = written.flatMap(({ notesKept }) => notesKept ?? []);
  const sumOf = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);
  return {
    plan: { edits: written.flatMap(({ edits }) => edits) },
    standings,
    counts,
    rate,
    doneWithoutDay,
    notesKept: kept.length === 0 ? null : sumOf(kept),
    formulas: sumOf(written.map(({ formulas }) => formulas)),
    boxedIn: source.parts.filter((part) => isBoxedIn(part, source.parts)),
  };
}

/** Its columns would stand beside the other table and be read as that one's. */
function isBoxedIn({ sheet, table }: Appendix, parts: readonly Appendix[]): boolean {
  return parts.some(
    (other) =>
      other.sheet === sheet &&
      other.table.left > table.right &&
      other.table.top <= table.bottom &&
      other.table.bottom >= table.top,
  );
}

function writeSheet(
  parts: readonly PartStanding[],
  { grid, details }: StatusSheet,
  text: string,
  options: StatusOptions,
): Written {
  const tables = parts.map(({ appendix }) => appendix);
  const tablesOnly = (appendix: Appendix): readonly Appendix[] =>
    tables.filter((table) => table !== appendix);
  const placed = parts
    .filter(({ appendix }) => !isBoxedIn(appendix, tables))
    .map((part) => ({ ...part, columns: placeColumns(part.appendix, grid, tablesOnly(part.appendix)) }));
  const filled = placed.map((part) => writeTable(part, grid, details, options));
  const rights = placed.map(({ appendix, columns }) =>
    Math.max(appendix.table.right, ...columns.map(({ col }) => col)),
  );
  const { words } = options;
  const right = Math.max(...rights);
  const line = summaryLine(tables, grid, right, { text, isSummary: words.isSummary });
  const kept = filled.flatMap(({ notesKept }) => notesKept ?? []);
  return {
    edits: [
      ...filled.flatMap(({ edits }) => edits),
      ...line.edits,
      ...printAreaEdits(grid.sheet, details.printArea, tables, { right, bottom: line.row }),
    ],
    formulas: filled.reduce((sum, { formulas }) => sum + formulas, line.formulas),
    notesKept: kept.length === 0 ? null : kept.reduce((sum, each) => sum + each, 0),
  };
}

function writeTable(
  { appendix, standings, columns }: PartStanding & { readonly columns: readonly StatusColumn[] },
  grid: Grid,
  details: SheetDetails,
  { on, withNotes, words }: StatusOptions,
): Written {
  const filled = columns.map((column) => columnEdits(column, standings, appendix, grid, words));
  const notes = details.notes
    ? noteEdits(appendix, columns, standings, details.notes, { on, isWanted: withNotes, words })
    : null;
  return {
    edits: [
      ...expectColumns(appendix, grid, READ_FROM),
      ...filled.flatMap(({ edits }) => edits),
      ...(notes?.edits ?? []),
    ],
    formulas: filled.reduce((sum, { formulas }) => sum + formulas, 0),
    notesKept: notes?.kept ?? null,
  };
}

/** So that the new columns and the line are printed with the tables that a print area was made for. */
function printAreaEdits(
  sheet: string,
  area: Region | null,
  tables: readonly Appendix[],
  { right, bottom }: { readonly right: number; readonly bottom: number },
): Edit[] {
  const isOfTables =
    area !== null &&
    tables.every(
      ({ table }) => area.left <= table.left && area.top <= table.top && area.bottom >= table.bottom,
    );
  if (!isOfTables) return [];
  const after = { ...area, right: Math.max(area.right, right), bottom: Math.max(area.bottom, bottom) };
  const isSame = after.right === area.right && after.bottom === area.bottom;
  return isSame ? [] : [{ kind: "setPrintArea", sheet, before: area, after }];
}

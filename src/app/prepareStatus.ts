// Use case *Thời hạn*: a plan with its as-of date in, an EditPlan for the columns Hạn, Tình trạng and
// Còn lại (ngày), their explaining notes and the line of counts out. All of it stands beside and under the
// table once; a second run writes into the same places.
import { statusOfTask, type AnalysedPlan } from "../core/analysePlan";
import type { ColumnRole } from "../core/appendix/types";
import type { Grid, Region } from "../core/base/cell";
import type { PlainDate } from "../core/base/date";
import type { Edit, EditPlan } from "../core/base/edit";
import { countStatuses, rateOf, type CompletionRate } from "../core/deadlines/statusOf";
import type { StatusCounts } from "../core/deadlines/types";
import { expectColumns } from "./expectColumns";
import { columnEdits, placeColumns, type TaskStanding } from "./statusColumns";
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

export interface StatusUseCase {
  readonly plan: EditPlan;
  readonly standings: readonly TaskStanding[];
  readonly counts: StatusCounts;
  readonly rate: CompletionRate;
  /** Done tasks whose day nobody wrote; they count as done on time. */
  readonly doneWithoutDay: number;
  /** Cells whose own notes stayed; null where this Excel cannot have notes. */
  readonly notesKept: number | null;
  /** Cells whose formula gives way to another value. */
  readonly formulas: number;
}

/** What tells a row's standing, and which row it is. */
const READ_FROM: readonly ColumnRole[] = ["ordinal", "deadline", "progress", "result", "completedOn"];

/** So that the new columns and the line are printed with the table that a print area was made for. */
function printAreaEdits(sheet: string, area: Region | null, table: Region, bottom: number): Edit[] {
  const isOfTable =
    area !== null && area.left <= table.left && area.top <= table.top && area.bottom >= table.bottom;
  if (!isOfTable) return [];
  const after = {
    ...area,
    right: Math.max(area.right, table.right),
    bottom: Math.max(area.bottom, bottom),
  };
  const isSame = after.right === area.right && after.bottom === area.bottom;
  return isSame ? [] : [{ kind: "setPrintArea", sheet, before: area, after }];
}

export function prepareStatus(
  plan: AnalysedPlan,
  grid: Grid,
  details: SheetDetails,
  { on, soonDays, withNotes, words }: StatusOptions,
): StatusUseCase {
  const { sheet, table } = plan.appendix;
  const standings = plan.tasks.map((analysed) => ({
    analysed,
    standing: statusOfTask(analysed, on, soonDays),
  }));
  const statuses = standings.map(({ standing }) => standing);
  const counts = countStatuses(statuses);
  const rate = rateOf(statuses, on);
  const doneWithoutDay = statuses.filter(({ because }) => because === "doneDateUnknown").length;

  const columns = placeColumns(plan, grid);
  const right = Math.max(table.right, ...columns.map(({ col }) => col));
  const text = words.summary({ on, counts, rate, doneWithoutDay });
  const line = summaryLine(plan, grid, right, { text, isSummary: words.isSummary });
  const filled = columns.map((column) => columnEdits(column, standings, plan, grid, words));
  const notes = details.notes
    ? noteEdits(plan, columns, standings, details.notes, { on, isWanted: withNotes, words })
    : null;
  return {
    plan: {
      edits: [
        ...expectColumns(plan.appendix, grid, READ_FROM),
        ...filled.flatMap(({ edits }) => edits),
        ...(notes?.edits ?? []),
        ...line.edits,
        ...printAreaEdits(sheet, details.printArea, { ...table, right }, line.row),
      ],
    },
    standings,
    counts,
    rate,
    doneWithoutDay,
    notesKept: notes?.kept ?? null,
    formulas: filled.reduce((sum, { formulas }) => sum + formulas, line.formulas),
  };
}

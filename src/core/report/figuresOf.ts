// The figures behind every sentence of the report, counted once.
import type { StatusCounts } from "../deadlines/types";
import type { MergeResult, MergeTotals } from "../merge/types";

export interface ReportFigures extends StatusCounts {
  readonly tasks: number;
  readonly done: number;
  readonly notDone: number;
  readonly due: number;
  readonly doneOfDue: number;
  /** Done ÷ due in tenths of a percent; null when nothing is due yet. */
  readonly ratePermille: number | null;
  readonly expected: number;
  readonly returned: number;
  readonly late: number;
  readonly totals: MergeTotals;
}

export function figuresOf(
  result: Pick<MergeResult, "counts" | "rate" | "tasks" | "expected" | "missing" | "files" | "totals">,
): ReportFigures {
  const { counts, rate } = result;
  const expected = new Set(result.expected.map(({ unit }) => unit));
  const late = new Set(
    result.files.flatMap(({ outcome, late: isLate, unit }) =>
      outcome === "merged" && isLate && unit !== null && expected.has(unit) ? [unit] : [],
    ),
  );
  return {
    ...counts,
    tasks: result.tasks.length,
    done: counts.doneOnTime + counts.doneLate,
    notDone: counts.inTime + counts.dueSoon + counts.overdue,
    due: rate.due,
    doneOfDue: rate.doneOfDue,
    ratePermille: rate.due === 0 ? null : Math.round((1000 * rate.doneOfDue) / rate.due),
    expected: result.expected.length,
    returned: result.expected.length - result.missing.length,
    late: late.size,
    totals: result.totals,
  };
}

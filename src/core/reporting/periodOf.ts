// Which period's figures a report covers: its due day and a preset of cut-off days in, first and last day
// out. Quarters of decree 09/2019 are not those of deadlines: they close on the 14th.
import { addDays, datePartsOf, daysBetween, weekdayOf, type PlainDate } from "../base/date";
import { dayOfMonth } from "./dayOfMonth";
import type { PeriodicEvery, ReportPeriod, ReportRule } from "./types";

type MonthlyEvery = Exclude<PeriodicEvery, "week">;

/** The day, in each of the months, on which a period closes; 31 is the last of any month. */
export interface Closing {
  readonly day: number;
  readonly months: readonly number[];
}

export interface PeriodPreset {
  readonly id: string;
  readonly name: string;
  readonly closes: Readonly<Record<MonthlyEvery, Closing>>;
  /** Last day of the week of figures, 1 = Monday … 7 = Sunday; null: the seven days up to the due day. */
  readonly weekClosesOn: number | null;
}

const MONTHS: Readonly<Record<MonthlyEvery, number>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  nineMonths: 9,
  year: 12,
};

/**
 * A report due so many days or fewer before its period closes is the report of that period, with estimates
 * for the rest: due 12 June it is June's (to the 14th), due 14 December it is the year's even where the year
 * ends on the 31st. Due any earlier, it is the report of the period closed before.
 */
const OPEN_DAYS: Readonly<Record<MonthlyEvery, number>> = {
  month: 3,
  quarter: 31,
  halfYear: 31,
  nineMonths: 31,
  year: 31,
};

/** `preset` with every period of months closing on one day of its own; 31 is the last of any month. */
export function withCutOffDay(preset: PeriodPreset, day: number): PeriodPreset {
  const { month, quarter, halfYear, nineMonths, year } = preset.closes;
  const closes = {
    month: { ...month, day },
    quarter: { ...quarter, day },
    halfYear: { ...halfYear, day },
    nineMonths: { ...nineMonths, day },
    year: { ...year, day },
  };
  return { ...preset, id: `day${day}`, closes };
}

interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

function weekOf(due: PlainDate, closesOn: number | null): Span {
  const to = closesOn === null ? due : addDays(due, -((weekdayOf(due) - closesOn + 7) % 7));
  return { from: addDays(to, -6), to };
}

function spanClosing(year: number, month: number, { day }: Closing, months: number): Span {
  return {
    from: addDays(dayOfMonth(year, month - months, day), 1),
    to: dayOfMonth(year, month, day),
  };
}

/** The last period that has closed on the due day, and the one after it. */
function spansAround(every: MonthlyEvery, due: PlainDate, closing: Closing): { closed: Span; open: Span } {
  const { year } = datePartsOf(due);
  const spans = [year - 1, year, year + 1].flatMap((inYear) =>
    closing.months.map((month) => spanClosing(inYear, month, closing, MONTHS[every])),
  );
  const after = spans.findIndex(({ to }) => to > due);
  return { closed: spans[after - 1]!, open: spans[after]! };
}

/** Null for reports on request, whose period is in the request. */
export function periodOf(
  { every }: Pick<ReportRule, "every">,
  due: PlainDate,
  preset: PeriodPreset,
): ReportPeriod | null {
  if (every === "onRequest") return null;
  if (every === "week") {
    const span = weekOf(due, preset.weekClosesOn);
    return { every, ...span, year: datePartsOf(span.to).year, number: null, isClosed: true };
  }
  const { closed, open } = spansAround(every, due, preset.closes[every]);
  const isClosed = daysBetween(due, open.to) > OPEN_DAYS[every];
  const span = isClosed ? closed : open;
  const { year, month } = datePartsOf(span.to);
  return { every, ...span, year, number: numberOf(every, month), isClosed };
}

/** A period is named for the month in which it closes. */
function numberOf(every: MonthlyEvery, month: number): number {
  switch (every) {
    case "month":
    case "quarter":
    case "halfYear":
      return Math.ceil(month / MONTHS[every]);
    case "nineMonths":
    case "year":
      return 1;
  }
}

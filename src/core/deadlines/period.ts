// Calendar periods that deadlines name: from a first to a last day. Knows nothing of how they are written.
import { addDays, daysInMonth, endOfMonth, plainDate, type PlainDate } from "../base/date";

export type PeriodUnit = "day" | "month" | "quarter" | "half" | "nineMonths" | "year";

/** A period as written: the year may be missing, to be found in the neighbours or in the plan. */
export interface WrittenPeriod {
  readonly unit: PeriodUnit;
  readonly year: number | null;
  /** Month 1–12, quarter 1–4, half 1–2; 1 for the rest. */
  readonly number: number;
  /** Only for `day`. */
  readonly day?: number;
}

export interface Period {
  readonly unit: PeriodUnit;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const MONTHS: Readonly<Record<Exclude<PeriodUnit, "day">, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  nineMonths: 9,
  year: 12,
};

const COUNT: Readonly<Record<PeriodUnit, number>> = {
  day: 12,
  month: 12,
  quarter: 4,
  half: 2,
  nineMonths: 1,
  year: 1,
};

/** Whether the period can exist in some year: no 31/4, no month 13; 29/2 waits for its year. */
export function canExist({ unit, number, day, year: written }: WrittenPeriod, year = written): boolean {
  if (number < 1 || number > COUNT[unit]) return false;
  return unit !== "day" || (day !== undefined && day >= 1 && day <= daysInMonth(year ?? 2000, number));
}

/** The days of a period in a year; null when there is no such day (29/2 of a common year). */
export function periodIn(written: WrittenPeriod, year: number): Period | null {
  const { unit, number } = written;
  if (!canExist(written, year)) return null;
  if (unit === "day") {
    const date = plainDate(year, number, written.day ?? 0);
    return date && { unit, from: date, to: date };
  }
  const lastMonth = number * MONTHS[unit];
  const from = plainDate(year, lastMonth - MONTHS[unit] + 1, 1);
  return from && { unit, from, to: endOfMonth(year, lastMonth) };
}

export function isNextTo(earlier: Period, later: Period): boolean {
  return earlier.unit === later.unit && addDays(earlier.to, 1) === later.from;
}

export function isInside(inner: Period, outer: Period): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

// Which days can be those of which kind of report: a weekday only a weekly one's, four days of the year only
// a quarterly one's.
import { inOrder } from "./reportRule";
import type { NamedDay, PeriodPiece } from "./rulePieces";
import type { DayOfYear, LastDay, PeriodicEvery } from "./types";

/** In which months a period ends. */
const LAST_MONTHS: Readonly<Record<PeriodicEvery, readonly number[]>> = {
  week: [],
  month: [],
  quarter: [3, 6, 9, 12],
  halfYear: [6, 12],
  nineMonths: [9],
  year: [12],
};

/** Null where these days cannot be those of such a report. */
export function namedFor({ every, isOneOf }: PeriodPiece, days: readonly NamedDay[]): LastDay | null {
  const [first] = days;
  if (!first) return null;
  if (days.length === 1) {
    switch (first.kind) {
      case "weekday":
        return every === "week" ? first : null;
      case "dayOfMonth":
        return every === "month" ? first : null;
      case "ofQuarter":
        return every === "quarter" ? eachMonth(first.isLastMonth ? [3, 6, 9, 12] : [1, 4, 7, 10], first.day) : null;
      case "ofPeriod":
        if (every === "month") return { kind: "dayOfMonth", day: first.day };
        return every === "week" ? null : eachMonth(LAST_MONTHS[every], first.day);
      case "dayOfYear":
        break;
    }
  }
  const dates = days.flatMap((day) => (day.kind === "dayOfYear" ? [day.at] : []));
  const [fewest, most] = isOneOf ? [1, 1] : DAYS_A_YEAR[every];
  const isEnough = dates.length === days.length && dates.length >= fewest && dates.length <= most;
  return isEnough ? { kind: "daysOfYear", days: inOrder(dates) } : null;
} // prettier-ignore

/** How many days of the year such a report can be due on: fewest and most. */
const DAYS_A_YEAR: Readonly<Record<PeriodicEvery, readonly [number, number]>> = {
  week: [0, 0],
  month: [0, 0],
  quarter: [4, 4],
  halfYear: [1, 2],
  nineMonths: [1, 1],
  year: [1, 1],
};

function eachMonth(months: readonly number[], day: number): LastDay {
  return { kind: "daysOfYear", days: months.map((month) => ({ month, day })) };
}

/** "trước 15/6 và 15/12 hằng năm" is every six months. */
export function timesAYear(days: readonly NamedDay[]): PeriodicEvery | null {
  const dates = days.flatMap((day) => (day.kind === "dayOfYear" ? [day.at] : []));
  const [first, second] = dates;
  if (dates.length === 1) return "year";
  const isEven = (step: number): boolean => dates.every((date, i) => isLater(first!, date, i * step));
  if (dates.length === 2 && second && isEven(6)) return "halfYear";
  return dates.length === 4 && isEven(3) ? "quarter" : null;
}

function isLater(first: DayOfYear, date: DayOfYear, months: number): boolean {
  return date.day === first.day && date.month === first.month + months;
}

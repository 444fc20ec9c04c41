// The reports that a regime asks for from a day on: rules in, dates with their periods out, soonest first.
import { addDays, datePartsOf, weekdayOf, type PlainDate } from "../base/date";
import { dayOfMonth } from "./dayOfMonth";
import { periodOf, type PeriodPreset } from "./periodOf";
import type { DueReport, LastDay, ReportRule } from "./types";

export interface NextReportsOptions {
  /** Reports due on this day or later. */
  readonly on: PlainDate;
  /** Up to and including this day; without it `count` ends the list, without either a year does. */
  readonly until?: PlainDate;
  /** At most so many in all. */
  readonly count?: number;
  readonly preset: PeriodPreset;
  /** From the calendar of working days; without it `sendBy` is the due day. */
  readonly isWorkday?: (date: PlainDate) => boolean;
}

/** In so many days every rule comes round at least once. */
const LONGEST_YEAR = 366;
/** A calendar without working days must not search for ever. */
const LONGEST_BREAK = 60;

/** Rules without days (on request) give none. */
export function nextReports(rules: readonly ReportRule[], options: NextReportsOptions): DueReport[] {
  const { on, count, preset, isWorkday } = options;
  const until = options.until ?? addDays(on, LONGEST_YEAR * (count ?? 1));
  return rules
    .flatMap((rule, order) =>
      daysOf(rule.last, on, until).map((due) => ({ order, report: dueReport(rule, due, preset, isWorkday) })),
    )
    .flatMap(({ order, report }) => (report ? [{ order, report }] : []))
    .sort((a, b) => compare(a.report.due, b.report.due) || a.order - b.order)
    .slice(0, count ?? Infinity)
    .map(({ report }) => report);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function daysOf(last: LastDay | null, on: PlainDate, until: PlainDate): PlainDate[] {
  if (last === null || until < on) return [];
  return candidates(last, on, until).filter((day) => day >= on && day <= until);
}

/** All last days of the years, months or weeks that the span touches, in order. */
function candidates(last: LastDay, on: PlainDate, until: PlainDate): PlainDate[] {
  const start = datePartsOf(on);
  const end = datePartsOf(until);
  switch (last.kind) {
    case "weekday": {
      const first = addDays(on, (last.weekday - weekdayOf(on) + 7) % 7);
      const days: PlainDate[] = [];
      for (let day = first; day <= until; day = addDays(day, 7)) days.push(day);
      return days;
    }
    case "dayOfMonth": {
      const months = (end.year - start.year) * 12 + end.month - start.month + 1;
      return Array.from({ length: months }, (_, i) => dayOfMonth(start.year, start.month + i, last.day));
    }
    case "daysOfYear":
      return Array.from({ length: end.year - start.year + 1 }, (_, i) =>
        last.days.map(({ month, day }) => dayOfMonth(start.year + i, month, day)),
      ).flat();
  }
}

function dueReport(
  rule: ReportRule,
  due: PlainDate,
  preset: PeriodPreset,
  isWorkday: NextReportsOptions["isWorkday"],
): DueReport | null {
  const period = periodOf(rule, due, preset);
  return (
    period && {
      id: `${rule.id}/${due}`,
      rule,
      due,
      softCopyDue: rule.softCopyDaysEarlier > 0 ? addDays(due, -rule.softCopyDaysEarlier) : null,
      sendBy: isWorkday ? workdayUpTo(due, isWorkday) : due,
      period,
    }
  );
}

function workdayUpTo(due: PlainDate, isWorkday: (date: PlainDate) => boolean): PlainDate {
  for (let back = 0; back <= LONGEST_BREAK; back++) {
    const day = addDays(due, -back);
    if (isWorkday(day)) return day;
  }
  return due;
}

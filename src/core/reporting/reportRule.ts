// A rule of a reporting regime made from its parts, with the day before "trước" worked out and an id that
// says the same every time. It does not know how rules are written.
import { daysInMonth } from "../base/date";
import type { DayOfYear, LastDay, PeriodicEvery, ReportRule } from "./types";

/** Stands for the last day of any month, as in the readings of deadlines. */
const LAST_OF_MONTH = 31;

/** The day before, in every year: before 1 March is the last of February, 28 or 29. */
function dayBefore({ month, day }: DayOfYear): DayOfYear {
  if (day > 1) return { month, day: day - 1 };
  const previous = month === 1 ? 12 : month - 1;
  return { month: previous, day: previous === 2 ? 29 : daysInMonth(2023, previous) };
}

/** The last day of a rule that names a day with "trước". */
function lastDayBefore(named: LastDay): LastDay {
  switch (named.kind) {
    case "weekday":
      return { kind: "weekday", weekday: named.weekday === 1 ? 7 : named.weekday - 1 };
    case "dayOfMonth":
      return { kind: "dayOfMonth", day: named.day === 1 ? LAST_OF_MONTH : named.day - 1 };
    case "daysOfYear":
      return { kind: "daysOfYear", days: inOrder(named.days.map(dayBefore)) };
  }
}

/** In calendar order, each once. */
export function inOrder(days: readonly DayOfYear[]): DayOfYear[] {
  const keys = new Map(days.map((day) => [day.month * 100 + day.day, day]));
  return [...keys].sort(([a], [b]) => a - b).map(([, day]) => day);
}

function idOf(every: PeriodicEvery, last: LastDay): string {
  switch (last.kind) {
    case "weekday":
      return `${every}-${last.weekday}`;
    case "dayOfMonth":
      return `${every}-${last.day}`;
    case "daysOfYear":
      return [every, ...last.days.map(({ month, day }) => `${month}-${day}`)].join("-");
  }
}

/** `named` is the day as written; with `isBefore` the last day is the one before it. */
export function reportRule(
  every: PeriodicEvery,
  named: LastDay,
  { isBefore = false, words = "", softCopyDaysEarlier = 0 } = {},
): ReportRule {
  const inTurn = named.kind === "daysOfYear" ? { ...named, days: inOrder(named.days) } : named;
  const last = isBefore ? lastDayBefore(inTurn) : inTurn;
  return { id: idOf(every, last), every, last, named: inTurn, isBefore, softCopyDaysEarlier, words };
}

export function onRequestRule(words = ""): ReportRule {
  return {
    id: "onRequest",
    every: "onRequest",
    last: null,
    named: null,
    isBefore: false,
    softCopyDaysEarlier: 0,
    words,
  };
}

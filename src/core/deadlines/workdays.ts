// Working days: Monday to Friday less the days off, plus the days worked in exchange. The days are data.
import { addDays, daysBetween, weekdayOf, type PlainDate } from "../base/date";

export interface Holidays {
  /** Days off that fall on weekdays. */
  readonly off: readonly { readonly date: PlainDate; readonly name: string }[];
  /** Saturdays and Sundays worked in exchange for a day off. */
  readonly worked: readonly { readonly date: PlainDate; readonly name: string }[];
}

export interface Calendar {
  readonly isWorkday: (date: PlainDate) => boolean;
}

export function buildCalendar(holidays: Holidays): Calendar {
  const off = new Set(holidays.off.map(({ date }) => date));
  const worked = new Set(holidays.worked.map(({ date }) => date));
  return { isWorkday: (date) => worked.has(date) || (weekdayOf(date) <= 5 && !off.has(date)) };
}

/** More days in a row than any holiday: a calendar without workdays must not loop for ever. */
const LONGEST_BREAK = 60;

/** The workday `count` workdays after `date` (before it when negative); `date` itself is not counted. */
export function addWorkdays(date: PlainDate, count: number, { isWorkday }: Calendar): PlainDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  let left = Math.abs(count);
  for (let idle = 0; left > 0 && idle < LONGEST_BREAK;) {
    day = addDays(day, step);
    if (isWorkday(day)) {
      left--;
      idle = 0;
    } else idle++;
  }
  return day;
}

/** Workdays after `from` up to and including `to`; negative when `to` is earlier. */
export function countWorkdays(from: PlainDate, to: PlainDate, { isWorkday }: Calendar): number {
  const days = daysBetween(from, to);
  if (days < 0) return -countWorkdays(addDays(to, -1), addDays(from, -1), { isWorkday });
  let count = 0;
  for (let n = 1; n <= days; n++) if (isWorkday(addDays(from, n))) count++;
  return count;
}

// Working days: Monday to Friday less the days off, plus the days worked in exchange. The days are data.
import { addDays, datePartsOf, daysBetween, weekdayOf, type PlainDate } from "../base/date";

export interface Holiday {
  readonly date: PlainDate;
  readonly name: string;
  /** The notice or law that says so. */
  readonly source?: string;
}

export interface Holidays {
  /** Days off that fall on weekdays. */
  readonly off: readonly Holiday[];
  /** Saturdays and Sundays worked in exchange for a day off. */
  readonly worked: readonly Holiday[];
}

export interface Calendar {
  readonly isWorkday: (date: PlainDate) => boolean;
}

export function buildCalendar(holidays: Holidays): Calendar {
  const off = new Set(holidays.off.map(({ date }) => date));
  const worked = new Set(holidays.worked.map(({ date }) => date));
  return { isWorkday: (date) => worked.has(date) || (weekdayOf(date) <= 5 && !off.has(date)) };
}

/** The years that the list knows days off of, in order; in any other year only weekends are off. */
export function yearsCovered({ off }: Holidays): number[] {
  return [...new Set(off.map(({ date }) => datePartsOf(date).year))].sort((a, b) => a - b);
}

/** The years from one day to another that the list knows no day off of, for telling the user. */
export function yearsMissing(from: PlainDate, to: PlainDate, holidays: Holidays): number[] {
  const covered = new Set(yearsCovered(holidays));
  const first = datePartsOf(from).year;
  const count = Math.max(0, datePartsOf(to).year - first + 1);
  return Array.from({ length: count }, (_, i) => first + i).filter((year) => !covered.has(year));
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

// A moment as the calendar day where the computer stands: file times and today's date.
import { plainDate, type PlainDate } from "../core/base/date";

/** `time` in milliseconds since 1970, as `File.lastModified`, `Stats.mtimeMs` and `Date.now()` give it. */
export function localDayOf(time: number): PlainDate {
  const moment = new Date(time);
  const day = plainDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (!day) throw new Error("bug: the clock is outside years 1–9999");
  return day;
}

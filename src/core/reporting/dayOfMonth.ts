import { daysInMonth, plainDate, type PlainDate } from "../base/date";

/** That day of the month, the month's last where it is shorter. `month` may run over into other years. */
export function dayOfMonth(year: number, month: number, day: number): PlainDate {
  const index = year * 12 + month - 1;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  const date = plainDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
  if (!date) throw new Error(`bug: no day ${day} in ${toYear}-${toMonth}`);
  return date;
}

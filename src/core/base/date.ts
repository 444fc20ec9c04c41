// Calendar dates without a clock or a time zone: "YYYY-MM-DD" text that sorts as text, and the Excel
// serials that stand for it. It refuses to know what day it is today.

export type PlainDate = string & { readonly __brand: "PlainDate" };

const DAYS_BEFORE_EXCEL_1900 = 25569; // 1970-01-01 as an Excel serial of the 1900 system

/** Days since 1970-01-01 (Howard Hinnant's civil-from-days algorithm). */
function epochDayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function fromEpochDay(days: number): PlainDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return format(yoe + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function format(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as PlainDate;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date, or null when there is no such day (31/4, 29/2 of a common year). */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const isReal =
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return isReal ? format(year, month, day) : null;
}

/** "2024-05-31" → the date; null for anything that is not a real date in that form. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function datePartsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function epochDayOfDate(date: PlainDate): number {
  const { year, month, day } = datePartsOf(date);
  return epochDayOf(year, month, day);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(epochDayOfDate(date) + days);
}

/** Same day of a later month; the last day where the month is shorter (31/1 + 1 month → 29/2/2024). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = datePartsOf(date);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDayOfDate(to) - epochDayOfDate(from);
}

export function endOfMonth(year: number, month: number): PlainDate {
  return format(year, month, daysInMonth(year, month));
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(date: PlainDate): number {
  return ((((epochDayOfDate(date) + 3) % 7) + 7) % 7) + 1;
}

/**
 * The date of an Excel serial. In the 1900 system serial 60 is the 29 February 1900 that never was, and
 * serials below it are one day ahead. Null outside years 1900–9999.
 */
export function dateFromSerial(serial: number, is1904 = false): PlainDate | null {
  const whole = Math.floor(serial);
  if (is1904)
    return whole < 0 || whole > 2957003 ? null : fromEpochDay(whole + 1462 - DAYS_BEFORE_EXCEL_1900);
  if (whole < 1 || whole > 2958465 || whole === 60) return null;
  return fromEpochDay((whole < 60 ? whole + 1 : whole) - DAYS_BEFORE_EXCEL_1900);
}

/** The Excel serial (1900 system) of a date. */
export function serialOf(date: PlainDate): number {
  const serial = epochDayOfDate(date) + DAYS_BEFORE_EXCEL_1900;
  return serial <= 60 ? serial - 1 : serial;
}

/** "2024-03-31" → "31/03/2024", as Vietnamese documents write it. */
export function vietnameseDate(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Whether an Excel number format shows a day, month or year (times alone do not count). */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === "General" || numberFormat === "") return false;
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}

// What Excel hands to a worksheet function → the words, days and numbers that the core reads. A blank cell
// comes as null in Excel on the web and as 0 on the desktop; a date comes as its serial, without its format.
import { dateFromSerial, datePartsOf, plainDate, vietnameseDate, type PlainDate } from "../core/base/date";
import { Refusal } from "./refusal";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const MOST_DAYS = 5000;
const WRITTEN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

/** A value of a data type (a number with its format) comes as an object about the plain one. */
function plainValue(value: unknown): unknown {
  const isObject = typeof value === "object" && value !== null;
  return isObject && "basicValue" in value ? value.basicValue : value;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === 0 || String(value).trim() === "";
}

/** Years are far below the serials of their days (2024 would be a day of 1905), so a number is one of them. */
function dayOfSerial(value: number): PlainDate | null {
  const day = dateFromSerial(value);
  return day !== null && isYear(datePartsOf(day).year) ? day : null;
}

export function deadlineText(cell: unknown): string {
  const value = plainValue(cell);
  if (isBlank(value)) return "";
  const day = typeof value === "number" ? dayOfSerial(value) : null;
  return day === null ? String(value) : vietnameseDate(day);
}

/** A number is Excel's own percentage: 0.7 is 70 %. */
export function progressText(cell: unknown): string {
  const value = plainValue(cell);
  if (isBlank(value)) return "";
  const isShare = typeof value === "number" && value > 0 && value <= 1;
  return isShare ? `${Math.round(value * 1000) / 10}%` : String(value);
}

export function dayArgument(cell: unknown): PlainDate {
  const value = plainValue(cell);
  const written = WRITTEN_DAY.exec(String(value).trim());
  const day =
    typeof value === "number"
      ? dayOfSerial(value)
      : written && plainDate(Number(written[3]), Number(written[2]), Number(written[1]));
  if (day === null) throw new Refusal({ code: "notADay" });
  return day;
}

export function optionalDay(cell: unknown): PlainDate | null {
  return isBlank(plainValue(cell)) ? null : dayArgument(cell);
}

export function optionalYear(cell: unknown): number | null {
  const value = plainValue(cell);
  if (isBlank(value)) return null;
  const year = Number(value);
  if (!isYear(year)) throw new Refusal({ code: "notAYear" });
  return year;
}

export function countArgument(cell: unknown): number {
  const value = plainValue(cell);
  const count = isBlank(value) ? 0 : Number(value);
  if (!Number.isInteger(count) || Math.abs(count) > MOST_DAYS) throw new Refusal({ code: "notACount" });
  return count;
}

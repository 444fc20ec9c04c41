// What Excel makes of a value that is typed or set through the API: text may turn into a number, a date or a
// formula. The rules are Excel's traps on purpose; an add-in has to defend itself against them.
// Decimal mark "." or ",", day before month, as in a Vietnamese Excel.
import { invalidArgument } from "../hostError";
import type { CellContent } from "./cell";
import { calculate } from "./calculate";

export interface Entered {
  readonly content: CellContent;
  /** A format that typing gives to a cell that had none (a date, a percentage). */
  readonly numberFormat?: string;
}

const MAX_TEXT = 32_767;
const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;
const THOUSANDS = /^[+-]?\d{1,3}([.,]\d{3})(\1|[.,]\d{3})*$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const DAY_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Excel's number of a day (1900 system); null when there is no such day. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  const serial = Math.round(time / 86_400_000) + 25_569;
  // Excel believes in 29 February 1900: days before it are numbered one lower.
  return serial < 61 ? serial - 1 : serial;
}

function readNumber(text: string): Entered | null {
  const isPercent = text.endsWith("%");
  const digits = isPercent ? text.slice(0, -1) : text;
  if (THOUSANDS.test(digits) && /[.,]\d{3}[.,]/.test(digits))
    return { content: { value: Number(digits.replace(/[.,]/g, "")) }, numberFormat: "#,##0" };
  if (!NUMBER.test(digits)) return null;
  const value = Number(digits.replace(",", "."));
  if (!Number.isFinite(value)) return null;
  if (!isPercent) return { content: { value } };
  return { content: { value: value / 100 }, numberFormat: /[.,]/.test(digits) ? "0.00%" : "0%" };
}

function readDate(text: string): Entered | null {
  const full = DATE.exec(text);
  if (full) {
    const [day, month, year] = [Number(full[1]), Number(full[2]), Number(full[3])];
    const serial = dateSerial(year < 30 ? 2000 + year : year < 100 ? 1900 + year : year, month, day);
    return serial === null ? null : { content: { value: serial }, numberFormat: "dd/mm/yyyy" };
  }
  const short = DAY_MONTH.exec(text);
  if (short) {
    const serial = dateSerial(new Date().getFullYear(), Number(short[2]), Number(short[1]));
    return serial === null ? null : { content: { value: serial }, numberFormat: "d-mmm" };
  }
  const time = TIME.exec(text);
  if (time && Number(time[2]) < 60 && Number(time[1]) < 24) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { content: { value: seconds / 86_400 }, numberFormat: time[3] ? "h:mm:ss" : "h:mm" };
  }
  return null;
}

function formulaContent(formula: string): CellContent {
  const value = calculate(formula);
  return typeof value === "string" ? { value, isError: true, formula } : { value, formula };
}

/** "+x", "-x" and "@x" begin a formula as "=" does, unless they are a number or read like a bulleted line. */
const beginsFormula = (text: string) => /^=./s.test(text) || /^[+\-@][^\s+\-@]/.test(text);

export function enterValue(raw: unknown, numberFormat: string): Entered {
  if (typeof raw === "number") {
    if (!Number.isFinite(raw)) throw invalidArgument();
    return { content: { value: raw } };
  }
  if (typeof raw === "boolean") return { content: { value: raw } };
  if (typeof raw !== "string") throw invalidArgument();
  if (raw === "") return { content: { value: null } };
  if (raw.length > MAX_TEXT) throw invalidArgument();
  if (numberFormat === "@") return { content: { value: raw } };
  if (raw.startsWith("'")) return { content: { value: raw.slice(1), isQuoted: true } };
  const text = raw.trim();
  if (/^(true|false)$/i.test(text)) return { content: { value: text.toLowerCase() === "true" } };
  if (ERRORS.test(text)) return { content: { value: text, isError: true } };
  const read = readNumber(text) ?? readDate(text);
  if (read) return read;
  if (beginsFormula(raw)) return { content: formulaContent(raw.startsWith("=") ? raw : `=${raw}`) };
  return { content: { value: raw } };
}

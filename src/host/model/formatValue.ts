// The text that a cell shows: the usual number and date formats of office sheets, not all of Excel's.
import type { CellContent } from "./cell";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DATE_TOKENS = /\[\$[^\]]*\]|"[^"]*"|\\.|yyyy|yy|mmmm|mmm|mm|m|dd|d|hh|h|ss|s|AM\/PM|./gi;

const stripped = (format: string) => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");

export const isDateFormat = (format: string) => /[dmyhs]/i.test(stripped(format)) && !/General/i.test(format);

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const digits = Number(value.toPrecision(10));
  const size = Math.abs(digits);
  if (size >= 1e11 || (size > 0 && size < 1e-9))
    return digits
      .toExponential(5)
      .replace(/\.?0+e/, "e")
      .replace(/e([+-])(\d)$/, "e$10$2")
      .toUpperCase();
  return String(digits);
}

function dateParts(serial: number) {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const date = new Date((days - (days < 60 ? 25_568 : 25_569)) * 86_400_000);
  const ofDay = seconds - days * 86_400;
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: Math.floor(ofDay / 3600),
    minute: Math.floor(ofDay / 60) % 60,
    second: ofDay % 60,
  };
}

const two = (value: number) => String(value).padStart(2, "0");

function formatDate(serial: number, format: string): string {
  if (serial < 0 || serial > 2_958_465) return "########";
  const parts = dateParts(serial);
  const isHalfDay = /AM\/PM/i.test(format);
  const hour = isHalfDay ? parts.hour % 12 || 12 : parts.hour;
  const tokens = format.match(DATE_TOKENS) ?? [];
  let text = "";
  let isAfterHour = false;
  tokens.forEach((token, index) => {
    const lower = token.toLowerCase();
    const next = tokens.slice(index + 1).find((other) => /[a-z]/i.test(other));
    const isMinute = /^mm?$/.test(lower) && (isAfterHour || /^s/i.test(next ?? ""));
    if (lower.startsWith("[$")) return;
    if (/^".*"$/s.test(token)) text += token.slice(1, -1);
    else if (token.startsWith("\\") && token.length > 1) text += token.slice(1);
    else if (isMinute) text += lower === "mm" ? two(parts.minute) : parts.minute;
    else if (lower === "yyyy") text += String(parts.year).padStart(4, "0");
    else if (lower === "yy") text += two(parts.year % 100);
    else if (lower === "mmm" || lower === "mmmm") text += MONTHS[parts.month - 1] ?? "";
    else if (lower === "mm") text += two(parts.month);
    else if (lower === "m") text += parts.month;
    else if (lower === "dd") text += two(parts.day);
    else if (lower === "d") text += parts.day;
    else if (lower === "hh") text += two(hour);
    else if (lower === "h") text += hour;
    else if (lower === "ss") text += two(parts.second);
    else if (lower === "s") text += parts.second;
    else if (lower === "am/pm") text += parts.hour < 12 ? "AM" : "PM";
    else text += token;
    if (/^[a-z]/i.test(lower)) isAfterHour = lower.startsWith("h");
  });
  return text;
}

function formatDigits(value: number, format: string): string {
  const pattern = /[#0?][#0?,.]*/.exec(format)?.[0];
  if (pattern === undefined) return format.replace(/"([^"]*)"/g, "$1");
  const [whole = "", fraction = ""] = pattern.split(".");
  const size = Math.abs(value).toFixed(Math.min(20, fraction.length));
  let [digits = "0", decimals = ""] = size.split(".");
  const optional = fraction.length - (fraction.replace(/[^0]/g, "").length || 0);
  for (let left = optional; left > 0 && decimals.endsWith("0"); left--) decimals = decimals.slice(0, -1);
  digits = digits.padStart(whole.replace(/[^0]/g, "").length, "0");
  if (!/0/.test(whole) && digits === "0") digits = "";
  if (/[#0],[#0]/.test(whole)) digits = digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const isNegative = value < 0 && /[1-9]/.test(size);
  const number = (isNegative ? "-" : "") + digits + (decimals ? `.${decimals}` : "");
  return format
    .replace(pattern, () => number)
    .replace(
      /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*./g,
      (_all, quoted?: string, escaped?: string) => quoted ?? escaped ?? "",
    );
}

function formatNumber(value: number, format: string): string {
  if (/^General$/i.test(format) || format === "" || format === "@") return general(value);
  const sections = format.split(";");
  const negative = value < 0 ? sections[1] : undefined;
  const zero = value === 0 ? sections[2] : undefined;
  const section = negative ?? zero ?? sections[0] ?? format;
  const shown = negative === undefined ? value : Math.abs(value);
  if (/^General$/i.test(section)) return general(shown);
  if (isDateFormat(section)) return formatDate(shown, section);
  return section.includes("%") ? formatDigits(shown * 100, section) : formatDigits(shown, section);
}

export function formatValue(content: CellContent, format: string): string {
  const { value } = content;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return formatNumber(value, format);
}

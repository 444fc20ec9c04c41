// What a `<c>` element holds, classified once into a Cell. Dates leave here as serials of the 1900 system
// with a date format, whatever the file wrote: a 1904 serial, or ISO text as in the strict format.
import { AppError } from "../../core/base/appError";
import { EMPTY, numberCell, textCell, type Cell } from "../../core/base/cell";
import { isDateFormat, parsePlainDate, serialOf } from "../../core/base/date";
import { cellText } from "./xmlText";

export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

/** Serials of the 1904 system are this many days behind. */
const DAYS_1900_TO_1904 = 1462;

export function cellOf(
  type: string | null,
  style: string | null,
  value: string | null,
  inline: string | null,
  context: CellContext,
): Cell {
  if (inline !== null && type === "inlineStr") return textCell(inline);
  if (value === null || value === "") return EMPTY;
  switch (type) {
    case "s": {
      const text = context.sharedStrings[Number(value)];
      // A text that is not there is lost content: better no file than a file with holes.
      if (text === undefined) throw new AppError("corrupt");
      return textCell(text);
    }
    case "str":
    case "inlineStr":
      return textCell(cellText(value));
    case "b":
      return { kind: "boolean", value: value.trim() === "1" || value.trim() === "true" };
    case "e":
      return { kind: "error", value };
    case "d":
      return isoCell(value.trim(), formatOf(style, context));
    default:
      return plainNumberCell(value, formatOf(style, context), context.is1904);
  }
}

function formatOf(style: string | null, { formats }: CellContext): string {
  return formats[Number(style ?? 0)] ?? "General";
}

function plainNumberCell(value: string, format: string, is1904: boolean): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value);
  return numberCell(is1904 && isDateFormat(format) ? number + DAYS_1900_TO_1904 : number, format);
}

const ISO = /^(\d{4}-\d\d-\d\d)?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;

function isoCell(value: string, format: string): Cell {
  const match = ISO.exec(value);
  const date = match?.[1] === undefined ? null : parsePlainDate(match[1]);
  const isTimeAlone = match?.[1] === undefined && match?.[2] !== undefined;
  if (!match || (!date && !isTimeAlone)) return textCell(value);
  const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  const serial = (date ? serialOf(date) : 0) + seconds / 86_400;
  const plainFormat = date ? "dd/mm/yyyy" : "h:mm:ss";
  return numberCell(serial, format === "General" ? plainFormat : format);
}

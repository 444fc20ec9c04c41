// A cell of exceljs to a Cell and back. Dates are serials of the 1900 system on our side; exceljs makes
// JavaScript dates of them (in UTC) when it loads a file, and knows the 1904 system only for those.
import type { Cell as ExceljsCell, CellErrorValue, CellValue } from "exceljs";
import { EMPTY, numberCell, textCell, type Cell } from "../../core/base/cell";
import { isDateFormat } from "../../core/base/date";
import { cellText } from "../xlsx/xmlText";
import { formatOf, formatted } from "./styles";

const MS_PER_DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;
const DAYS_1900_TO_1904 = 1462;

export function readCell(cell: ExceljsCell, is1904: boolean): Cell {
  // exceljs repeats the first cell's value in every cell of a merge.
  if (isUnderMerge(cell)) return EMPTY;
  return cellOf(cell.value, formatOf(cell.style), is1904);
}

export function isUnderMerge(cell: ExceljsCell): boolean {
  return cell.isMerged && cell.master.address !== cell.address;
}

function cellOf(value: CellValue, format: string, is1904: boolean): Cell {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === "string") return textCell(cellText(value));
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number") {
    return numberCell(is1904 && isDateFormat(format) ? value + DAYS_1900_TO_1904 : value, format);
  }
  if (value instanceof Date) {
    // exceljs takes a format with an h for a date too and moves a time by four years in a 1904 workbook.
    const serial = serialOfDate(value);
    return numberCell(is1904 && !isDateFormat(format) ? serial - DAYS_1900_TO_1904 : serial, format);
  }
  if ("error" in value) return { kind: "error", value: value.error };
  if ("richText" in value) return textCell(cellText(value.richText.map(({ text }) => text).join("")));
  if ("hyperlink" in value) return cellOf(value.text, format, is1904);
  if ("result" in value || "formula" in value || "sharedFormula" in value) {
    return cellOf(value.result ?? null, format, is1904);
  }
  return textCell(String(value)); // of an empty shared string it makes {}, and saves that as "[object Object]"
}

/** Rounded to the hundredth of a millisecond that a serial of these years can hold. */
function serialOfDate(date: Date): number {
  return Math.round((date.getTime() / MS_PER_DAY + EPOCH_SERIAL) * 1e9) / 1e9;
}

/** Begins a formula for a person who edits the cell, unless the cell is formatted as text. */
const RISKY = /^[=+\-@]/;

/** Writes `after` where `before` stood. A text is never a formula, whatever it begins with. */
export function writeCell(cell: ExceljsCell, before: Cell, after: Cell, is1904: boolean): void {
  if (isUnderMerge(cell)) {
    if (after.kind === "empty") return;
    throw new Error(`bug: content for ${cell.address}, which lies under a merge`);
  }
  cell.value = valueOf(after, is1904);
  const format = formatFor(before, after);
  if (format !== null) cell.style = formatted(cell.style, format);
}

/** Null leaves the cell's own format. */
function formatFor(before: Cell, after: Cell): string | null {
  if (after.kind === "number") return after.format;
  if (after.kind === "text" && RISKY.test(after.value)) return "@";
  return before.kind === "number" && before.format !== "General" ? "General" : null;
}

function valueOf(cell: Cell, is1904: boolean): CellValue {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
      return escapeText(cell.value);
    case "number":
      return is1904 && isDateFormat(cell.format) ? cell.value - DAYS_1900_TO_1904 : cell.value;
    case "boolean":
      return cell.value;
    case "error":
      return { error: cell.value as CellErrorValue["error"] };
  }
}

/** The letters "_x000D_" would be read back as a line end; exceljs writes them as they are. */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

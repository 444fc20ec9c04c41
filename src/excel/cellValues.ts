// Cells as Excel's API gives and takes them: classified once when read; when written, text stays text.
import { EMPTY, type Cell } from "../core/base/cell";

/** What `range.valueTypes` can say. */
type ValueType = `${Excel.RangeValueType}`;

export function cellFromExcel(value: unknown, type: ValueType, numberFormat: string): Cell {
  switch (type) {
    case "Empty":
      return EMPTY;
    case "Boolean":
      return { kind: "boolean", value: value === true };
    case "Error":
      return { kind: "error", value: String(value) };
    case "Double":
    case "Integer":
      return { kind: "number", value: Number(value), format: numberFormat };
    case "String":
    case "RichValue":
    case "Unknown":
      return value === "" || value === null ? EMPTY : { kind: "text", value: String(value) };
  }
}

/**
 * Whether Excel would keep these characters as they are when they are typed. It would not for formulas, and
 * for anything that it reads as a number, date, percentage or logical value; all of those but TRUE and FALSE
 * begin with another character than a letter or hold a digit.
 */
function isKeptAsTyped(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  return text.length > 40 || (!/\p{N}/u.test(text) && !/^(true|false)$/i.test(text));
}

/**
 * The value to assign. A leading apostrophe is Excel's own mark for "this is text": it is not part of the
 * value, so "=1+1" from a returned file stays those four characters.
 */
export function valueForExcel(cell: Cell): string | number | boolean {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return isKeptAsTyped(cell.value) ? cell.value : `'${cell.value}`;
    case "error":
      return `'${cell.value}`;
    case "number":
    case "boolean":
      return cell.value;
  }
}

/** The number format to assign; null leaves the cell's own. */
export function formatForExcel(before: Cell, after: Cell): string | null {
  if (after.kind === "number") return after.format;
  return before.kind === "number" && before.format !== "General" ? "General" : null;
}

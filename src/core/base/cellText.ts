// The text of a cell as a Vietnamese officer sees it: dates day first, percentages with their sign. It does
// not interpret the rest of a number format, so that "1.1" in a numbering column stays "1.1".
import type { Cell } from "./cell";
import { dateFromSerial, datePartsOf, isDateFormat, vietnameseDate, type PlainDate } from "./date";

export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
    case "error":
      return cell.value;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "number":
      return numberText(cell.value, cell.format);
  }
}

function numberText(value: number, format: string): string {
  if (isDateFormat(format)) {
    const date = dateFromSerial(value);
    if (date) return dateText(date, format);
  }
  const isPercent = /%/.test(format.replace(/"[^"]*"|\\./g, ""));
  return isPercent ? `${plainNumber(value * 100)}%` : plainNumber(value);
}

/** Excel turns a typed "5/2024" into 1 May 2024 shown without its day: the day was never said. */
function dateText(date: PlainDate, format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  const { year, month } = datePartsOf(date);
  if (/d/i.test(bare)) return vietnameseDate(date);
  return /m/i.test(bare) ? `${String(month).padStart(2, "0")}/${year}` : String(year);
}

/** Excel keeps 15 significant digits; binary noise beyond them (0.1 + 0.2) is not shown. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

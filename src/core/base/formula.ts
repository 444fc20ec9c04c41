// The few pieces of formulas that we write and recognise: a text, and a region of a sheet.
import { a1Of, isSameName, parseA1, type Region } from "./cell";

/** `"…"`, in which a quotation mark is written twice. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The text of a formula that is nothing but a text, with or without "="; null for any other. */
export function textOfLiteral(formula: string): string | null {
  const match = /^=?"((?:[^"]|"")*)"$/.exec(formula.trim());
  return match ? match[1]!.replace(/""/g, '"') : null;
}

/** 'Kế hoạch'!$A$1:$C$5, which means the same cells wherever it is written. */
export function referenceTo({ sheet, top, left, bottom, right }: Region): string {
  const corners = [a1Of(top, left), a1Of(bottom, right)].map((a1) => a1.replace(/[A-Z]+|\d+/g, "$$$&"));
  return `'${sheet.replace(/'/g, "''")}'!${[...new Set(corners)].join(":")}`;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The region that a reference with a sheet's name means, also whole columns or rows; null for anything else. */
export function regionOfReference(reference: string): Region | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^:]+)(?::([^:]+))?$/.exec(reference.trim());
  if (!match) return null;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2]!;
  const [from, to] = [match[3]!, match[4] ?? match[3]!].map((corner) => corner.replace(/\$/g, ""));
  const [start, end] = [parseA1(from!), parseA1(to!)];
  if (start && end) return { sheet, top: start.row, left: start.col, bottom: end.row, right: end.col };
  if (match[4] === undefined) return null;
  const [firstRow, lastRow] = [parseA1(`A${from}`), parseA1(`A${to}`)];
  if (firstRow && lastRow) {
    return { sheet, top: firstRow.row, left: 0, bottom: lastRow.row, right: LAST_COLUMN };
  }
  const [firstCol, lastCol] = [parseA1(`${from}1`), parseA1(`${to}1`)];
  return firstCol && lastCol && { sheet, top: 0, left: firstCol.col, bottom: LAST_ROW, right: lastCol.col };
}

export function sameRegion(a: Region | null, b: Region | null): boolean {
  if (!a || !b) return a === b;
  const isSameSheet = isSameName(a.sheet, b.sheet);
  return isSameSheet && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function overlap(a: Omit<Region, "sheet">, b: Omit<Region, "sheet">): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Excel's own rules for names; what looks like the address of a cell is none. */
export function isRegionName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name);
  return isWord && !parseA1(name) && !/^(?:[rc]|r\d*c\d*)$/i.test(name);
}

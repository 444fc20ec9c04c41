// Rectangles of cells, 0-based and inclusive, and their A1 addresses.

export interface Region {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Region = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowCount = (region: Region) => region.bottom - region.top + 1;
export const columnCount = (region: Region) => region.right - region.left + 1;
export const cellCount = (region: Region) => rowCount(region) * columnCount(region);
export const isEntireColumn = (region: Region) => region.top === 0 && region.bottom === LAST_ROW;
export const isEntireRow = (region: Region) => region.left === 0 && region.right === LAST_COLUMN;
export const isUnbounded = (region: Region) => isEntireColumn(region) || isEntireRow(region);
export const cellRegion = (row: number, column: number): Region => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export function isOnSheet(region: Region): boolean {
  const { top, left, bottom, right } = region;
  return (
    top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN && top <= bottom && left <= right
  );
}

export function contains(region: Region, row: number, column: number): boolean {
  return row >= region.top && row <= region.bottom && column >= region.left && column <= region.right;
}

export function intersect(a: Region, b: Region): Region | null {
  const region = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return region.top <= region.bottom && region.left <= region.right ? region : null;
}

/** What is left of `region` around `hole`, as at most four rectangles. */
export function subtract(region: Region, hole: Region): Region[] {
  const common = intersect(region, hole);
  if (!common) return [region];
  const parts = [
    { ...region, bottom: common.top - 1 },
    { ...region, top: common.bottom + 1 },
    { ...common, left: region.left, right: common.left - 1 },
    { ...common, left: common.right + 1, right: region.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

export function boundingRegion(a: Region, b: Region): Region {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const isSameRegion = (a: Region, b: Region) =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function formatA1(region: Region): string {
  if (isEntireColumn(region)) return `${columnLetters(region.left)}:${columnLetters(region.right)}`;
  if (isEntireRow(region)) return `${region.top + 1}:${region.bottom + 1}`;
  const first = `${columnLetters(region.left)}${region.top + 1}`;
  const last = `${columnLetters(region.right)}${region.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/** "B2", "A1:C3", "A:C", "2:5", with or without $; null for anything else or off the sheet. */
export function parseA1(address: string): Region | null {
  const corners = address.trim().split(":");
  if (corners.length > 2) return null;
  const [first, second] = [corners[0] ?? "", corners[1] ?? corners[0] ?? ""].map((corner) =>
    CORNER.exec(corner),
  );
  if (!first || !second) return null;
  const [, firstLetters, firstNumber] = first;
  const [, lastLetters, lastNumber] = second;
  if (Boolean(firstLetters) !== Boolean(lastLetters) || Boolean(firstNumber) !== Boolean(lastNumber))
    return null;
  if (!firstLetters && !firstNumber) return null;
  if (corners.length === 1 && (!firstLetters || !firstNumber)) return null;
  const rows = firstNumber && lastNumber ? [Number(firstNumber) - 1, Number(lastNumber) - 1] : [0, LAST_ROW];
  const columns =
    firstLetters && lastLetters ? [columnOf(firstLetters), columnOf(lastLetters)] : [0, LAST_COLUMN];
  const region = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return isOnSheet(region) ? region : null;
}

/** Quoted when Excel would quote it: spaces, marks, or a name that reads like a cell. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Tổng hợp'!A1" into sheet and rest; the sheet is null when the address names none. */
export function splitAddress(address: string): { sheet: string | null; a1: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, a1: address };
  const quoted = address.slice(0, mark);
  const sheet = /^'.*'$/s.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, a1: address.slice(mark + 1) };
}

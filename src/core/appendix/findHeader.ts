// Finds where tables begin in a sheet: heading rows anywhere, one to three rows high, merged or not. It
// knows headings only; what stands below them is parseAppendix's.
import type { Issue } from "../base/issue";
import { wordKey } from "../base/text";
import { assignRoles, type HeadingCell, type HeadingDoubt } from "./assignRoles";
import { isMarked } from "./columnContent";
import { isHeading, matchHeading, type HeadingIndex } from "./headings";
import { parseOrdinal } from "./ordinals";
import type { SheetText } from "./sheetText";
import type { Column, ColumnRole } from "./types";

export interface Header {
  readonly firstRow: number;
  /** With the row of column numbers ("(1) (2) (3)") where there is one. */
  readonly lastRow: number;
  readonly columns: readonly Column[];
  readonly issues: readonly Issue[];
}

/** Columns that tell of a task by themselves. */
export const MAIN_ROLES: readonly ColumnRole[] = ["content", "team", "inspected"];

const MAX_HEIGHT = 3;
const SAMPLE_ROWS = 60;
const MAX_TABLES = 50;
/** No form has so many columns; those beyond are kept without a role. */
const MAX_ROLE_COLUMNS = 200;

/** All tables of the sheet from top to bottom; a heading repeated on a later page is found again. */
export function findHeaders(sheet: SheetText, index: HeadingIndex): readonly Header[] {
  const found: Header[] = [];
  for (let row = sheet.firstRow; row <= sheet.lastRow && found.length < MAX_TABLES; row++) {
    if (!canStart(sheet, index, row)) continue;
    const here = bestHeight(sheet, index, row);
    if (!here || (!isGroupRow(sheet, row) && isIdle(sheet, index, row, here))) continue;
    const header = readHeader(sheet, index, row, here.height);
    if (!header.columns.some((column) => MAIN_ROLES.includes(column.role))) continue;
    found.push(header);
    row = header.lastRow;
  }
  return found;
}

/** A row that adds nothing to the headings below it is a line above the table. */
function isIdle(
  sheet: SheetText,
  index: HeadingIndex,
  row: number,
  { height, score }: HeadingHeight,
): boolean {
  for (let below = row + 1; below < row + height; below++) {
    const lower = canStart(sheet, index, below) ? bestHeight(sheet, index, below) : null;
    if (lower && lower.score >= score) return true;
  }
  return false;
}

/** Roles that no heading of the sheet's likeliest row has, for telling the user what was looked for. */
export function missingRoles(sheet: SheetText, index: HeadingIndex): readonly ColumnRole[] {
  const wanted: readonly ColumnRole[] = ["ordinal", "content", "lead", "coordinating", "deadline"];
  let best: readonly ColumnRole[] = wanted;
  for (let row = sheet.firstRow; row <= sheet.lastRow; row++) {
    const there = sheet
      .filledCols(row)
      .flatMap((col) => (isHeading(index, sheet.text(row, col)) ? [sheet.text(row, col)] : []));
    const roles = there.flatMap((text) => matchHeading(index, [text]).map((match) => match.role));
    const missing = wanted.filter((role) => !roles.includes(role));
    if (missing.length < best.length) best = missing;
  }
  return best;
}

function canStart(sheet: SheetText, index: HeadingIndex, row: number): boolean {
  if (isDataRow(sheet, row)) return false;
  return (
    sheet.filledCols(row).some((col) => isHeading(index, sheet.text(row, col))) || isGroupRow(sheet, row)
  );
}

const COUNT = /^\(?\d{1,3}[.)]?$/u;
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u;

/** A row that begins with its number or tells a day, whatever words its other cells have: "Hoàn thành" is a value too. */
function isDataRow(sheet: SheetText, row: number): boolean {
  const texts = sheet.filledCols(row).map((col) => sheet.text(row, col));
  return COUNT.test(texts[0] ?? "") || texts.some((text) => DAY.test(text));
}

/**
 * Only short labels that each span several headings of the row below: "Đơn vị thực hiện" over "Chủ trì" and "Phối
 * hợp". One label from the first heading on is a title.
 */
function isGroupRow(sheet: SheetText, row: number): boolean {
  const cols = sheet.filledCols(row);
  const below = sheet.filledCols(row + 1);
  const isGroup = (col: number): boolean => {
    const merge = sheet.mergeAt(row, col);
    if (!merge || sheet.text(row, col).length > 60) return false;
    return below.filter((under) => merge.left <= under && under <= merge.right).length > 1;
  };
  const isTitle = cols.length === 1 && cols[0]! <= below[0]!;
  return cols.length > 0 && below.length > 0 && !isTitle && cols.every(isGroup);
}

interface HeadingHeight {
  readonly height: number;
  readonly score: number;
}

/** The height at which most columns are known; null when it is no heading row. */
function bestHeight(sheet: SheetText, index: HeadingIndex, row: number): HeadingHeight | null {
  const least = leastHeight(sheet, row);
  let best: HeadingHeight | null = null;
  for (let height = least; height <= Math.max(least, MAX_HEIGHT); height++) {
    const lowest = row + height - 1;
    if (height > least && (sheet.filledCols(lowest).length === 0 || isDataRow(sheet, lowest))) break;
    const score = scoreOf(headings(sheet, index, row, row + height - 1, lastRoleCol(sheet)));
    if (score > 0 && (!best || score > best.score)) best = { height, score };
  }
  return best;
}

/** Headings merged downwards take the rows under them along. */
function leastHeight(sheet: SheetText, row: number): number {
  const bottoms = sheet.filledCols(row).map((col) => sheet.mergeAt(row, col)?.bottom ?? row);
  return Math.min(MAX_HEIGHT, Math.max(row, ...bottoms) - row + 1);
}

function scoreOf(cells: readonly Heading[]): number {
  const known = cells.filter((cell) => cell.matches.length > 0);
  const roles = new Set(known.flatMap((cell) => cell.matches.map((match) => match.role)));
  const telling = known.filter((cell) => cell.matches[0]!.role !== "ordinal");
  const hasExact = known.some((cell) => cell.matches[0]!.isExact);
  const isTable = hasExact && MAIN_ROLES.some((role) => roles.has(role)) && telling.length >= 2;
  if (!isTable) return 0;
  return known.reduce((sum, cell) => sum + (cell.matches[0]!.isExact ? 2 : 1), 0);
}

interface Heading extends Omit<HeadingCell, "sample"> {
  /** Only the right part of a heading that is merged over several columns. */
  readonly isSpill: boolean;
}

function headings(
  sheet: SheetText,
  index: HeadingIndex,
  first: number,
  last: number,
  lastCol: number,
): Heading[] {
  const cells: Heading[] = [];
  for (let col = sheet.firstCol; col <= lastCol; col++) {
    const parts = headingParts(sheet, first, last, col);
    if (parts.length === 0) continue;
    const texts = parts.map((part) => part.text);
    // A column that only lies under a wide heading's right part is not what the heading names.
    const isNamed = parts.some((part) => !part.isSpill) && col <= lastRoleCol(sheet);
    const matches = isNamed ? matchHeading(index, [texts.at(-1)!, texts.join(" ")]) : [];
    const isSpill = parts.every((part) => part.isSpill);
    cells.push({ col, header: texts.join(" / "), matches, isSpill });
  }
  return cells;
}

function lastRoleCol(sheet: SheetText): number {
  return Math.min(sheet.lastCol, sheet.firstCol + MAX_ROLE_COLUMNS - 1);
}

/** The first cells under a heading. */
function sampleBelow(sheet: SheetText, row: number, col: number): readonly string[] {
  const sample: string[] = [];
  for (let below = row + 1; below <= Math.min(sheet.lastRow, row + SAMPLE_ROWS); below++) {
    sample.push(sheet.text(below, col));
  }
  return sample;
}

function isEmptyBelow(sheet: SheetText, row: number, col: number): boolean {
  for (let below = row + 1; below <= sheet.lastRow; below++) if (sheet.text(below, col) !== "") return false;
  return true;
}

interface HeadingPart {
  readonly text: string;
  /** The text stands in a column further left. */
  readonly isSpill: boolean;
}

function headingParts(sheet: SheetText, first: number, last: number, col: number): HeadingPart[] {
  const parts: HeadingPart[] = [];
  for (let row = first; row <= last; row++) {
    const merge = sheet.mergeAt(row, col);
    const isCovered = merge !== null && (merge.top < row || merge.left < col);
    if (isCovered && merge.top < row) continue; // told already, one row up
    const text = isCovered ? sheet.text(merge.top, merge.left) : sheet.text(row, col);
    if (text !== "") parts.push({ text, isSpill: isCovered });
  }
  return parts;
}

function readHeader(sheet: SheetText, index: HeadingIndex, firstRow: number, height: number): Header {
  const textRow = firstRow + height - 1;
  const named = headings(sheet, index, firstRow, textRow, sheet.lastCol).filter(
    ({ isSpill, col }) => !isSpill || !isEmptyBelow(sheet, textRow, col),
  );
  const cells = named.map((heading): HeadingCell => {
    const sample = sampleBelow(sheet, textRow, heading.col);
    return { ...heading, matches: isMarked(sample) ? [] : heading.matches, sample };
  });
  const { roles, doubts } = assignRoles(cells);
  const columns = cells.map(({ col, header }): Column => ({ role: roles.get(col) ?? "other", header, col }));
  const lastRow = isNumbersRow(sheet, textRow + 1, columns.length) ? textRow + 1 : textRow;
  const unknown = cells.filter(
    ({ matches, sample }) => matches.length === 0 && sample.some((text) => text !== ""),
  );
  const at = (col: number): Issue["at"] => ({
    file: sheet.grid.file,
    sheet: sheet.grid.sheet,
    row: firstRow,
    col,
  });
  return {
    firstRow,
    lastRow,
    columns,
    issues: [
      ...doubts.map((doubt) => issueOf(doubt, at(doubt.cell.col))),
      ...misprintsOf(cells, roles, at),
      ...unknown.map(({ col, header }): Issue => ({
        code: "columnUnknown",
        severity: "info",
        at: at(col),
        params: { header },
      })),
    ],
  };
}

/** Headings that were taken for a wording that they are not letter by letter. */
function misprintsOf(
  cells: readonly HeadingCell[],
  roles: ReadonlyMap<number, ColumnRole>,
  at: (col: number) => Issue["at"],
): readonly Issue[] {
  return cells.flatMap(({ col, header, matches }): readonly Issue[] => {
    const meant = matches.find(({ role }) => role === roles.get(col))?.meant;
    if (meant === undefined) return [];
    return [
      { code: "wordMisprint", severity: "info", at: at(col), params: { text: header, word: header, meant } },
    ];
  });
}

function issueOf(doubt: HeadingDoubt, at: Issue["at"]): Issue {
  const { header } = doubt.cell;
  return doubt.kind === "ambiguous"
    ? { code: "columnAmbiguous", severity: "warning", at, params: { header, roles: doubt.roles } }
    : { code: "columnDuplicate", severity: "warning", at, params: { header, role: doubt.role } };
}

/** "(1) | (2) | (3)" or "A | B | 1 | 2" under the headings. */
function isNumbersRow(sheet: SheetText, row: number, columnCount: number): boolean {
  const cols = sheet.filledCols(row);
  if (cols.length < Math.max(3, columnCount / 2)) return false;
  return cols.every((col) => /^\(?(\d{1,2}|[A-Z])\)?$/.test(sheet.text(row, col)));
}

/** Whether the row says the same as one of the heading rows: a heading repeated at a page break. */
export function repeatsHeading(sheet: SheetText, header: Header, row: number): boolean {
  const cols = sheet.filledCols(row);
  if (cols.length < 2) return false;
  for (let own = header.firstRow; own <= header.lastRow; own++) {
    const isSame = cols.every((col) => wordKey(sheet.text(row, col)) === wordKey(sheet.text(own, col)));
    if (isSame && cols.length * 2 >= sheet.filledCols(own).length) return true;
  }
  return false;
}

/** An unnamed column of numbers left of the content is the numbering. */
export function looksLikeOrdinals(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const numbers = filled.filter((text) => {
    const kind = parseOrdinal(text)?.kind;
    return kind === "number" || kind === "roman";
  });
  return filled.length >= 2 && numbers.length >= 0.6 * filled.length;
}

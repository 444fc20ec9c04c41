// A sheet in, every table on it out, top to bottom. Each cell of the sheet has its place in one of them: the
// lines between two tables stand above the lower one, what follows the last stands below it.
import type { Grid } from "../base/cell";
import type { Result } from "../base/result";
import { findHeaders, missingRoles, repeatsHeading, type Header } from "./findHeader";
import { buildHeadingIndex } from "./headings";
import { parseTable } from "./parseTable";
import { readSheetText, type SheetText } from "./sheetText";
import { splitSideBySide } from "./sideBySide";
import { isClosingText } from "./tableRows";
import type { Appendix, HeadingWordings } from "./types";

export interface SheetTable {
  readonly header: Header;
  readonly appendix: Appendix;
  /** The sheet, or the columns of it that the table stands in. */
  readonly sheet: SheetText;
}

/** Fails with the headings that were missed when the sheet has no table. */
export function parseAppendices(grid: Grid, wordings: HeadingWordings): Result<readonly Appendix[]> {
  const tables = readTables(grid, wordings);
  if (!tables.ok) return tables;
  return { ...tables, value: tables.value.map(({ appendix }) => appendix) };
}

/** Tables beside one another come from left to right, and in each part from top to bottom. */
export function readTables(grid: Grid, wordings: HeadingWordings): Result<readonly SheetTable[]> {
  const whole = readSheetText(grid);
  const index = buildHeadingIndex(wordings);
  const headers = findHeaders(whole, index);
  const parts = splitSideBySide(whole, headers, index)?.map(readSheetText);
  const tables = parts
    ? parts.flatMap((part) => tablesOf(part, findHeaders(part, index)))
    : tablesOf(whole, headers);
  if (tables.length === 0) {
    const missing = missingRoles(whole, index);
    return {
      ok: false,
      issues: [{ code: "headerNotFound", severity: "error", at: null, params: { missing } }],
    };
  }
  return { ok: true, value: tables, issues: tables.flatMap(({ header }) => header.issues) };
}

function tablesOf(sheet: SheetText, found: readonly Header[]): readonly SheetTable[] {
  const headers = withoutRepeats(sheet, found);
  const tables: SheetTable[] = [];
  let from = sheet.firstRow;
  headers.forEach((header, i) => {
    const next = headers[i + 1];
    const appendix = parseTable(sheet, header, {
      from,
      limit: next ? next.firstRow - 1 : sheet.lastRow,
      isLast: next === undefined,
    });
    tables.push({ header, appendix, sheet });
    from = appendix.table.bottom + 1;
  });
  return tables;
}

/** Headings that a page break repeats belong to the table above, unless a title of their own precedes them. */
function withoutRepeats(sheet: SheetText, headers: readonly Header[]): readonly Header[] {
  const own: Header[] = [];
  for (const header of headers) {
    const before = own.at(-1);
    if (!before || !repeatsHeading(sheet, before, header.firstRow) || hasTitleBetween(sheet, before, header))
      own.push(header);
  }
  return own;
}

function hasTitleBetween(sheet: SheetText, before: Header, header: Header): boolean {
  for (let row = header.firstRow - 1; row > Math.max(before.lastRow, header.firstRow - 9); row--) {
    const texts = sheet.filledCols(row).map((col) => sheet.text(row, col));
    if (texts.some((text) => /^(phụ lục|biểu)(?!\p{L})/iu.test(text) && isTitleRow(texts))) return true;
  }
  return false;
}

function isTitleRow(texts: readonly string[]): boolean {
  return texts.length === 1 || texts.some(isClosingText);
}

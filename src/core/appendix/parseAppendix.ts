// A sheet in, the appendix on it out. Of several tables the one with most tasks is taken and the others are
// named; a sheet without a table gives the headings that were missed.
import { a1OfRegion, type Grid } from "../base/cell";
import type { Issue } from "../base/issue";
import type { Result } from "../base/result";
import { findHeaders, missingRoles, repeatsHeading, type Header } from "./findHeader";
import { buildHeadingIndex } from "./headings";
import { parseTable } from "./parseTable";
import { readSheetText, type SheetText } from "./sheetText";
import { isClosingText } from "./tableRows";
import type { Appendix, HeadingWordings } from "./types";

export function parseAppendix(grid: Grid, wordings: HeadingWordings): Result<Appendix> {
  const sheet = readSheetText(grid);
  const index = buildHeadingIndex(wordings);
  const headers = withoutRepeats(sheet, findHeaders(sheet, index));
  const tables = headers.map((header, i) => ({
    header,
    appendix: parseTable(
      sheet,
      header,
      headers[i - 1] ? headers[i - 1]!.lastRow + 1 : sheet.firstRow,
      headers[i + 1] ? headers[i + 1]!.firstRow - 1 : sheet.lastRow,
    ),
  }));
  const [best, ...others] = tables.sort((a, b) => b.appendix.tasks.length - a.appendix.tasks.length);
  if (!best) {
    const missing = missingRoles(sheet, index);
    return {
      ok: false,
      issues: [{ code: "headerNotFound", severity: "error", at: null, params: { missing } }],
    };
  }
  const filled = others.filter((table) => table.appendix.tasks.length > 0);
  return {
    ok: true,
    value: best.appendix,
    issues: [
      ...best.header.issues,
      ...severalTables(
        best.appendix,
        filled.map((table) => table.appendix),
      ),
    ],
  };
}

export function severalTables(used: Appendix, others: readonly Appendix[]): readonly Issue[] {
  if (others.length === 0) return [];
  const nameOf = ({ sheet, table }: Appendix): string => `${sheet}!${a1OfRegion(table)}`;
  const at = { file: used.file, sheet: used.sheet, row: used.table.top, col: used.table.left };
  const params = { used: nameOf(used), others: others.map(nameOf) };
  return [{ code: "severalTables", severity: "warning", at, params }];
}

/** Headings that a page break repeats belong to the table above, unless a title of their own precedes them. */
function withoutRepeats(sheet: SheetText, headers: readonly Header[]): readonly Header[] {
  const own: Header[] = [];
  for (const header of headers) {
    const before = own.at(-1);
    if (!before || !repeatsHeading(sheet, before, header.firstRow) || hasTitleAbove(sheet, header))
      own.push(header);
  }
  return own;
}

function hasTitleAbove(sheet: SheetText, header: Header): boolean {
  for (let row = header.firstRow - 1; row >= Math.max(sheet.firstRow, header.firstRow - 8); row--) {
    const texts = sheet.filledCols(row).map((col) => sheet.text(row, col));
    if (texts.some((text) => /^(phụ lục|biểu)(?!\p{L})/iu.test(text) && isTitleRow(texts))) return true;
  }
  return false;
}

function isTitleRow(texts: readonly string[]): boolean {
  return texts.length === 1 || texts.some(isClosingText);
}

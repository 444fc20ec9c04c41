// The rows under a heading, each seen for itself: which cells it has and whether it begins something. What
// needs the neighbours (continuations, the end of the table) is decided in classifyRows.ts.
import { cellAt } from "../base/cell";
import { repeatsHeading, type Header } from "./findHeader";
import { parseOrdinal, splitOrdinal, type Ordinal } from "./ordinals";
import { hasDeclaredCount, parseCountCell } from "./sectionHeading";
import type { SheetText } from "./sheetText";
import type { Column } from "./types";

export interface TableColumns {
  readonly all: readonly Column[];
  readonly ordinal: Column | null;
  /** The column that tells what the row is about. */
  readonly main: Column;
  /** Columns that a task row fills and a section row leaves empty. */
  readonly told: readonly Column[];
}

export interface TableRow {
  readonly row: number;
  /** Columns that have text, and the texts. */
  readonly filled: readonly number[];
  readonly texts: readonly string[];
  readonly ordinalText: string;
  readonly ordinal: Ordinal | null;
  readonly mainText: string;
  readonly told: readonly string[];
  /** One text merged across the table. */
  readonly isSpanned: boolean;
  readonly isRepeat: boolean;
  readonly isClosing: boolean;
  /** "2 (tiếp)": what a page break parted. */
  readonly isContinued: boolean;
  readonly followsBlank: boolean;
  /** Covered by a merge of the numbering column from above: the same task goes on. */
  readonly isUnderOrdinal: boolean;
}

/** Words that begin what stands under a table: signatures, sums, notes, the next appendix. */
const CLOSING: readonly RegExp[] = [
  /^nơi nhận/iu,
  /^(tm|kt|tl|tuq)\./iu,
  /^(q\. ?|phó )?(chủ tịch|giám đốc|trưởng (phòng|ban|công an))$/iu,
  /^thủ trưởng( (cơ quan|đơn vị|cơ quan,? đơn vị))?$/iu,
  /^(người|cán bộ) (lập|tổng hợp|báo cáo)( biểu| bảng)?$/iu,
  /^\(?(đã )?ký(,|\)| tên)/iu,
  /^(tổng (cộng|số)( chung)?|cộng)( ?[:(]|$)/iu,
  /^(tổng hợp đến ngày|as of) \d/iu, // the line of counts that *Thời hạn* writes
  /^[*]? ?ghi chú ?:/iu,
  /^trang \d/iu,
  /^(phụ lục|biểu|mẫu)( số)? ?[\divx]+([.:) ]|$)/iu,
  /^[^,]{2,40}, ngày .{0,6} ?tháng .{0,6} ?năm ?[\d….]*$/iu,
];

export const CONTINUED = /\s*\(\s*(tiếp|tiếp theo|tiếp tục|tt)\s*\)$|\s*[-–]\s*tiếp theo$/iu;

export function isClosingText(text: string): boolean {
  return CLOSING.some((pattern) => pattern.test(text));
}

/** Non-empty rows from below the heading to `limit`, top to bottom. */
export function readTableRows(
  sheet: SheetText,
  header: Header,
  columns: TableColumns,
  limit: number,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  let lastSeen = header.lastRow;
  for (let row = header.lastRow + 1; row <= limit; row++) {
    const filled = sheet.filledCols(row);
    if (filled.length === 0 && !isUnderMerge(sheet, columns.ordinal, row)) continue;
    if (filled.length === 0) {
      lastSeen = row; // a blank line inside a merged row is no gap
      continue;
    }
    rows.push(readRow(sheet, header, columns, row, row > lastSeen + 1));
    lastSeen = row;
  }
  return rows;
}

function isUnderMerge(sheet: SheetText, column: Column | null, row: number): boolean {
  const merge = column && sheet.mergeAt(row, column.col);
  return merge !== null && merge.top < row;
}

function readRow(
  sheet: SheetText,
  header: Header,
  columns: TableColumns,
  row: number,
  followsBlank: boolean,
): TableRow {
  const { ordinal, main, told } = columns;
  const filled = sheet.filledCols(row);
  const mainText = sheet.text(row, main.col);
  const written = ordinal ? sheet.text(row, ordinal.col) : "";
  const isContinued = CONTINUED.test(written);
  const ordinalText = typedOrdinal(sheet, row, ordinal, written).replace(CONTINUED, "");
  const texts = filled.map((col) => sheet.text(row, col));
  const isUnderOrdinal =
    isUnderMerge(sheet, ordinal, row) && sheet.mergeAt(row, ordinal!.col)!.top > header.lastRow;
  return {
    row,
    filled,
    texts,
    ordinalText,
    ordinal: ordinal ? parseOrdinal(ordinalText) : leadingNumber(mainText),
    mainText,
    told: told.map((column) => sheet.text(row, column.col)).filter((text) => text !== ""),
    isSpanned: isSpanned(sheet, columns, row),
    isRepeat: repeatsHeading(sheet, header, row),
    isClosing: texts.some(isClosingText) && !(ordinal && parseOrdinal(ordinalText)?.kind === "number"),
    isContinued,
    followsBlank,
    isUnderOrdinal,
  };
}

/** Excel takes a typed "1.2" for the first of February; in the column of numbers it is the number. */
function typedOrdinal(sheet: SheetText, row: number, column: Column | null, text: string): string {
  const date = column && /^0?(\d{1,2})\/0?(\d{1,2})\/\d{4}$/.exec(text);
  const isDate = date && cellAt(sheet.grid, row, column.col).kind === "number";
  return isDate ? `${date[1]}.${date[2]}` : text;
}

/** Without a numbering column the number may stand before the text: "1. Rà soát …". */
function leadingNumber(text: string): Ordinal | null {
  const split = splitOrdinal(text);
  return split && /^\(?\d+(\.\d+)*[.)]/.test(text) ? split.ordinal : null;
}

/** A text that begins at or left of the main column and is merged over at least half of what is right of it. */
function isSpanned(sheet: SheetText, { all, main }: TableColumns, row: number): boolean {
  const last = all.at(-1)!.col;
  return sheet.filledCols(row).some((col) => {
    const merge = sheet.mergeAt(row, col);
    if (!merge || merge.top !== row || merge.bottom !== row || col > main.col) return false;
    return merge.right > main.col && merge.right - main.col >= (last - main.col) / 2;
  });
}

/** A row that announces tasks by its own look; the ones known by their neighbours are found later. */
export function looksLikeSection(row: TableRow): boolean {
  const isHigh = row.ordinal?.kind === "roman" || row.ordinal?.kind === "letter";
  if (row.isSpanned && (isHigh || row.told.length === 0)) return true;
  const isBare = row.told.length === 0 || (row.told.length === 1 && parseCountCell(row.told[0]!) !== null);
  if (!isBare) return false;
  if (isHigh) return row.mainText !== "";
  if (row.ordinalText === "" && /^\p{Ll}/u.test(row.mainText)) return false; // goes on from the row above
  const title = row.ordinalText !== "" && !row.ordinal ? row.ordinalText : row.mainText;
  const split = row.ordinal ? null : splitOrdinal(title);
  if (split && (split.ordinal.kind === "roman" || split.ordinal.kind === "letter")) return true;
  return hasDeclaredCount(title);
}

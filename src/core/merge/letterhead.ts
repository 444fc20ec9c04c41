// The words around a returned table that can tell whose it is and when it was made: letterhead, "Đơn vị
// báo cáo: …", title, closing block. Lines that went out with the plan's own sheet say nothing and are left out.
import type { Appendix, Plan } from "../appendix/types";
import { cellAt, type Grid } from "../base/cell";
import { cellText } from "../base/cellText";
import { cleanText, wordKey } from "../base/text";

/** Title blocks are short; a sheet with thousands of rows above its table is not read to the end. */
const MOST_ROWS = 60;
const MOST_COLS = 60;

/** Of a sheet, or of all sheets that a report is spread over. */
export interface SheetWords {
  /** Lines of one column that stand directly below each other, cell by cell and line by line. */
  readonly blocks: readonly (readonly string[])[];
  /** What follows "Đơn vị báo cáo:" and the like, in its own cell or in the next one. */
  readonly labelled: readonly string[];
  /** Every line above the table, then every line below it. */
  readonly lines: readonly string[];
}

const UNIT_LABEL =
  /^(?:tên\s+)?(?:đơn vị|cơ quan|cơ quan, đơn vị|đơn vị, địa phương|địa phương)(?:\s+(?:báo cáo|gửi(?: báo cáo)?|nộp(?: báo cáo)?|lập(?: báo cáo)?|thực hiện|tổng hợp))?\s*[:：]\s*(.*)$/iu;

/** `tables`: all tables of the sheet, whose cells are no letterhead; `main` is one of them. */
export function readSheetWords(
  grid: Grid,
  main: Appendix,
  tables: readonly Appendix[],
  planLines: ReadonlySet<string>,
): SheetWords {
  const { top, bottom } = main.table;
  const isFree = (row: number): boolean =>
    !tables.some(({ table }) => table.top <= row && row <= table.bottom);
  const rows = [...grid.rows.keys()].map((i) => grid.top + i).filter(isFree);
  const above = linesOf(grid, rows.filter((row) => row < top).slice(-MOST_ROWS));
  const below = linesOf(grid, rows.filter((row) => row > bottom).slice(0, MOST_ROWS));
  const isOwn = (line: string): boolean => !planLines.has(wordKey(line));
  return {
    blocks: blocksOf(above)
      .map((block) => block.filter(isOwn))
      .filter((block) => block.length > 0),
    labelled: labelledUnits(
      grid,
      above.filter(({ text }) => isOwn(text)),
    ),
    lines: [...above, ...below].map((line) => line.text).filter(isOwn),
  };
}

/** The words of several sheets, those of the first first. */
export function joinWords(all: readonly SheetWords[]): SheetWords {
  return {
    blocks: all.flatMap(({ blocks }) => blocks),
    labelled: all.flatMap(({ labelled }) => labelled),
    lines: all.flatMap(({ lines }) => lines),
  };
}

/** Keys of the lines around the plan's own tables, for `readSheetWords` to leave out. */
export function planLinesOf({ parts }: Plan): ReadonlySet<string> {
  const texts = parts.flatMap(({ title, attachedTo, textAbove, textBelow }) => [
    title,
    attachedTo,
    ...[...textAbove, ...textBelow].map(({ raw }) => raw),
  ]);
  return new Set(texts.map(wordKey).filter((key) => key !== ""));
}

interface Line {
  readonly text: string;
  readonly row: number;
  readonly col: number;
}

function linesOf(grid: Grid, rows: readonly number[]): Line[] {
  const lines: Line[] = [];
  for (const row of rows) {
    const width = Math.min(grid.rows[row - grid.top]?.length ?? 0, MOST_COLS);
    for (let col = grid.left; col < grid.left + width; col++) {
      const text = cellText(cellAt(grid, row, col));
      for (const line of text.split(/[\r\n]+/u)) {
        const clean = cleanText(line);
        if (/\p{L}/u.test(clean)) lines.push({ text: clean, row, col });
      }
    }
  }
  return lines;
}

function blocksOf(lines: readonly Line[]): string[][] {
  const blocks: { row: number; col: number; lines: string[] }[] = [];
  for (const line of lines) {
    // A rule of dashes or an empty row may stand between the lines of a letterhead.
    const open = blocks.find((block) => block.col === line.col && line.row - block.row <= 2);
    if (open) {
      open.lines.push(line.text);
      open.row = line.row;
    } else {
      blocks.push({ row: line.row, col: line.col, lines: [line.text] });
    }
  }
  return blocks.map((block) => block.lines);
}

function labelledUnits(grid: Grid, lines: readonly Line[]): string[] {
  return lines.flatMap(({ text, row, col }) => {
    const match = UNIT_LABEL.exec(text);
    if (!match) return [];
    const after = cleanText(match[1] ?? "") || nextText(grid, row, col);
    return /\p{L}/u.test(after) ? [after] : [];
  });
}

function nextText(grid: Grid, row: number, col: number): string {
  for (let next = col + 1; next < grid.left + MOST_COLS; next++) {
    const text = cleanText(cellText(cellAt(grid, row, next)));
    if (text !== "") return text;
  }
  return "";
}

/** Whether a line is a label line that `labelled` already tells. */
export function isUnitLabel(line: string): boolean {
  return UNIT_LABEL.test(line);
}

// Text copied from a PDF in, a grid out whose rows are the lines of the text: a table's row stands on the line
// on which it began, everything else on its own line. No word is lost or doubled. Text without the headings of
// a table gives a grid of lines.
import { EMPTY, textCell, type Cell, type CellRef, type FileId, type Grid } from "../base/cell";
import { cellDoubt } from "../base/cellDoubt";
import type { Issue } from "../base/issue";
import { findHeadings, sameHeadings, type HeadingPlace } from "./findHeadings";
import { readTable, type ReadRow } from "./readTable";
import { tableParts, type TablePart, type TaskPart } from "./tableParts";
import { splitLines, textLines } from "./textLines";
import type { TextColumn, TextKnowledge, TextLine } from "./types";
import { WordPairs } from "./wordPairs";

export interface PastedText {
  readonly grid: Grid;
  /** Boundaries between columns that the evidence did not decide. */
  readonly issues: readonly Issue[];
}

export function readPastedText(text: string, file: FileId, knowledge: TextKnowledge): PastedText {
  const lines = textLines(text);
  const headings = findHeadings(lines, knowledge);
  const rows: Cell[][] = splitLines(text).map(() => []);
  const issues: Issue[] = [];
  const pairs = new WordPairs(lines);
  let done = 0;
  for (const heading of headings) {
    if (heading.first < done) continue;
    placeLines(rows, lines.slice(done, heading.first));
    const next = headings.find((place) => place.first > heading.first && !sameHeadings(place, heading));
    const { parts, end } = tableParts(
      lines,
      heading.last + 1,
      next?.first ?? lines.length,
      headings.filter((place) => place !== heading),
      knowledge,
    );
    placeHeading(rows, lines, heading);
    placeTable(
      rows,
      parts,
      heading.columns,
      (tasks) => readTable(tasks, heading.columns, knowledge, pairs),
      (row, col) => ({ file, sheet: "", row, col }),
      issues,
    );
    done = end;
  }
  placeLines(rows, lines.slice(done));
  return { grid: { file, sheet: "", top: 0, left: 0, rows, merges: [] }, issues };
}

function placeLines(rows: Cell[][], lines: readonly TextLine[]): void {
  for (const { row, text } of lines) rows[row] = [...rows[row]!, textCell(text)];
}

function placeHeading(rows: Cell[][], lines: readonly TextLine[], { first, columns }: HeadingPlace): void {
  rows[lines[first]!.row] = columns.map(({ heading }) => textCell(heading));
}

function placeTable(
  rows: Cell[][],
  parts: readonly TablePart[],
  columns: readonly TextColumn[],
  read: (tasks: readonly TaskPart[]) => readonly ReadRow[],
  at: (row: number, col: number) => CellRef,
  issues: Issue[],
): void {
  for (const part of parts) {
    if (part.kind === "heading") rows[part.row] = part.place.columns.map(({ heading }) => textCell(heading));
    else if (part.kind === "section") rows[part.row] = [textCell(part.ordinal), textCell(part.title)];
    else if (part.kind === "text") placeLines(rows, [part.line]);
  }
  const tasks = parts.flatMap((part) => (part.kind === "task" ? [part] : []));
  for (const row of read(tasks)) {
    // What was too long to be read stands on the row's own line, beside its cells.
    const unread = rows[row.row] ?? [];
    const ordinal = row.ordinal === "" ? EMPTY : textCell(row.ordinal);
    rows[row.row] = [ordinal, ...row.cells.map(textCell), ...unread];
    issues.push(...doubtOf(row, columns, at));
  }
}

function doubtOf(
  { row, ordinal, cells, near }: ReadRow,
  columns: readonly TextColumn[],
  at: (row: number, col: number) => CellRef,
): readonly Issue[] {
  return cellDoubt({
    ordinal,
    headings: columns.slice(1).map(({ heading }) => heading),
    cells: cells.map((_, i) => at(row, i + 1)),
    chosen: cells,
    others: near,
  });
}

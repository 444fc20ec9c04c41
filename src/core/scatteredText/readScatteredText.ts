// Text that an extractor wrote in its own order in (plain `pdftotext`), a grid out whose rows are the lines of the
// text: a table's row stands on the line of its number, everything else on its own line. No word is lost or
// doubled. Null for text of another shape.
import { EMPTY, textCell, type Cell, type CellRef, type FileId, type Grid } from "../base/cell";
import { cellDoubt } from "../base/cellDoubt";
import type { Issue } from "../base/issue";
import { splitLines, textLines } from "../pastedText/textLines";
import type { TextKnowledge } from "../pastedText/types";
import { readPages, type ReadRow } from "./readPages";
import { scatteredTable, type ScatteredTable } from "./scatteredTable";

export interface ScatteredText {
  readonly grid: Grid;
  /** Words that may as well belong to another cell. */
  readonly issues: readonly Issue[];
}

export function readScatteredText(
  text: string,
  file: FileId,
  knowledge: TextKnowledge,
): ScatteredText | null {
  const table = scatteredTable(textLines(text), text.includes("\f"), knowledge);
  if (!table) return null;
  const { rows: read, unread } = readPages(table, knowledge);
  const rows: Cell[][] = splitLines(text).map(() => []);
  for (const line of [...table.texts, ...unread]) rows[line.row] = [textCell(line.text)];
  for (const { row, headings } of table.headings) rows[row] = headings.map(textCell);
  read.forEach((row) => {
    rows[row.place.row] = [
      textCell(row.place.text),
      ...row.cells.map((cell) => (cell === "" ? EMPTY : textCell(cell))),
    ];
  });
  const at = (row: number, col: number): CellRef => ({ file, sheet: "", row, col });
  return {
    grid: { file, sheet: "", top: 0, left: 0, rows, merges: [] },
    issues: [
      { code: "textOutOfOrder", severity: "error", at: null, params: { rows: read.length } },
      ...read.flatMap((row) => doubtOf(row, table, at)),
    ],
  };
}

function doubtOf(
  { place, cells, rival }: ReadRow,
  { columns }: ScatteredTable,
  at: (row: number, col: number) => CellRef,
): readonly Issue[] {
  return cellDoubt({
    ordinal: place.text,
    headings: columns.slice(1).map(({ heading }) => heading),
    cells: cells.map((_, i) => at(place.row, i + 1)),
    chosen: cells,
    others: rival ? [rival] : [],
  });
}

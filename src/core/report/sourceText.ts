// Where values were read, in few words: "xa-hoa-loc.xlsx, Sheet1!E9:G9".
import { a1Of, a1OfRegion, type CellRef, type FileId } from "../base/cell";

export type FileNameOf = (file: FileId) => string;

export function sourceText(at: CellRef, nameOf: FileNameOf): string {
  return at.sheet === "" ? nameOf(at.file) : `${nameOf(at.file)}, ${at.sheet}!${a1Of(at.row, at.col)}`;
}

/** Cells of one row as the span from the first to the last; one line for each row of each sheet. */
export function sourcesText(cells: readonly CellRef[], nameOf: FileNameOf): string[] {
  const rows = new Map<string, CellRef[]>();
  for (const at of cells) {
    const key = JSON.stringify([at.file, at.sheet, at.row]);
    const row = rows.get(key);
    if (row) row.push(at);
    else rows.set(key, [at]);
  }
  return [...rows.values()].map((row) => {
    const { file, sheet, row: index } = row[0]!;
    const cols = row.map((at) => at.col);
    const span = a1OfRegion({ top: index, bottom: index, left: Math.min(...cols), right: Math.max(...cols) });
    return `${nameOf(file)}, ${sheet}!${span}`;
  });
}

// A cell of a sheet as a Field: its cleaned text, its place, and whether its letters had to be mended.
import { cellAt, type CellRef } from "../base/cell";
import { cellText } from "../base/cellText";
import { mendLetters } from "../base/text";
import type { SheetText } from "./sheetText";
import type { Field } from "./types";

export function fieldAt(sheet: SheetText, row: number, col: number): Field {
  const written = cellText(cellAt(sheet.grid, row, col));
  const field: Field = { raw: sheet.text(row, col), at: refAt(sheet, row, col) };
  return written === mendLetters(written) ? field : { ...field, mended: true };
}

export function refAt(sheet: SheetText, row: number, col: number): CellRef {
  return { file: sheet.grid.file, sheet: sheet.grid.sheet, row, col };
}

/** All filled cells of the rows, in reading order. */
export function fieldsOfRows(sheet: SheetText, first: number, last: number): readonly Field[] {
  const fields: Field[] = [];
  for (let row = Math.max(first, sheet.firstRow); row <= Math.min(last, sheet.lastRow); row++) {
    for (const col of sheet.filledCols(row)) fields.push(fieldAt(sheet, row, col));
  }
  return fields;
}

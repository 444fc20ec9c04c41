// What exceljs has made of a file, corrected by our own reading of it. Where exceljs reads in silence
// something else (texts of a part named in other case, an empty shared string, ISO dates), saving would spoil
// the user's workbook; where whole sheets differ, it must not be saved at all.
import type { Workbook } from "exceljs";
import { AppError } from "../../core/base/appError";
import { a1Of, cellAt, sameCell, type Grid } from "../../core/base/cell";
import { writeCell } from "./exceljsCell";
import { findWorksheet } from "./findWorksheet";
import { gridOfWorksheet } from "./worksheetGrid";

export function mendLoaded(workbook: Workbook, grids: readonly Grid[], is1904: boolean): void {
  for (const grid of grids) {
    const worksheet = findWorksheet(workbook, grid.sheet);
    if (!worksheet) throw new AppError("notSupported", { sheet: grid.sheet });
    const loaded = gridOfWorksheet(worksheet, grid.file, is1904);
    for (const { row, col } of placesOf([grid, loaded])) {
      const right = cellAt(grid, row, col);
      const read = cellAt(loaded, row, col);
      if (sameCell(right, read)) continue;
      const cell = worksheet.getCell(row + 1, col + 1);
      // The text of a formula is exceljs' to keep; a wrong result is computed anew when Excel opens it.
      if (grid.formulas?.[a1Of(row, col)] === undefined) writeCell(cell, read, right, is1904);
    }
  }
}

/** Every place that one of the grids has; the rectangle around them could be a thousand times as large. */
function* placesOf(grids: readonly Grid[]): Generator<{ row: number; col: number }, void, undefined> {
  for (const { top, left, rows } of grids) {
    for (const [r, line] of rows.entries()) {
      for (let c = 0; c < line.length; c++) yield { row: top + r, col: left + c };
    }
  }
}

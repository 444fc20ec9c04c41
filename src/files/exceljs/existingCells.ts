// The cells that an exceljs worksheet holds, also those with nothing but a look or a note. exceljs' own walk
// either leaves these out or makes a cell for every place that it passes.
import type { Cell, Worksheet } from "exceljs";

export function* existingCells(worksheet: Worksheet): Generator<Cell, void, undefined> {
  for (let number = 1; number <= worksheet.rowCount; number++) {
    const row = worksheet.findRow(number);
    if (!row) continue;
    for (let col = 1; col <= row.cellCount; col++) {
      const cell = row.findCell(col);
      if (cell) yield cell;
    }
  }
}

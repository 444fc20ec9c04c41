// A worksheet of exceljs as a Grid, and the region that its content takes.
import type { Worksheet } from "exceljs";
import type { FileId, Grid, Region } from "../../core/base/cell";
import { GridBuilder } from "../xlsx/gridBuilder";
import { isUnderMerge, readCell } from "./exceljsCell";

type Area = Omit<Region, "sheet">;

export function gridOfWorksheet(worksheet: Worksheet, file: FileId, is1904: boolean): Grid {
  const builder = new GridBuilder();
  const merges = new Map<string, Area>();
  worksheet.eachRow({ includeEmpty: false }, (row) => {
    if (row.hidden) builder.hiddenRows.push(row.number - 1);
    row.eachCell({ includeEmpty: false }, (cell) => {
      if (isUnderMerge(cell)) {
        const { address, row: top, col: left } = cell.master;
        const known = merges.get(address);
        merges.set(address, {
          top: Number(top) - 1,
          left: Number(left) - 1,
          bottom: Math.max(known?.bottom ?? 0, Number(cell.row) - 1),
          right: Math.max(known?.right ?? 0, Number(cell.col) - 1),
        });
        return;
      }
      builder.set(Number(cell.row) - 1, Number(cell.col) - 1, readCell(cell, is1904));
      if (cell.formula) builder.formulas[cell.address] = cell.formula;
    });
  });
  builder.merges.push(...merges.values());
  for (let col = 1; col <= worksheet.columnCount; col++) {
    if (worksheet.getColumn(col).hidden) builder.hiddenCols.push({ first: col - 1, last: col - 1 });
  }
  return builder.build(file, worksheet.name);
}

/** Null for a sheet without content. */
export function usedRegion(grid: Grid): Region | null {
  if (grid.rows.length === 0) return null;
  const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    sheet: grid.sheet,
    top: grid.top,
    left: grid.left,
    bottom: grid.top + grid.rows.length - 1,
    right: grid.left + width - 1,
  };
}

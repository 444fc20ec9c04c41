// Regions as ranges of the open workbook, and back.
import type { Region } from "../core/base/cell";

export function rangeOf(context: Excel.RequestContext, region: Region): Excel.Range {
  const { sheet, top, left, bottom, right } = region;
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** The range needs these four loaded. */
export function regionOf(
  sheet: string,
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">,
): Region {
  return {
    sheet,
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

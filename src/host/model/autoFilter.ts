// The filter of a sheet: rows of its region whose text is not among a column's chosen ones are hidden. Only
// applying and clearing look at the cells: what is written later stays as it is, hidden or shown.
import { formatValue } from "./formatValue";
import { intersect, type Region } from "./region";
import type { Sheet } from "./sheet";

export interface AutoFilter {
  /** With the row of headings. */
  readonly region: Region;
  /** Texts that are shown, by column counted from the region's first; a blank cell is "". */
  readonly columns: ReadonlyMap<number, readonly string[]>;
}

const textAt = (sheet: Sheet, row: number, column: number): string =>
  formatValue(sheet.contentAt(row, column), sheet.styleAt(row, column).numberFormat);

/** Hides and shows the rows under the headings. */
export function applyFilter(sheet: Sheet, filter: AutoFilter): void {
  const content = sheet.edit();
  const used = sheet.usedRegion(true);
  const bottom = Math.min(filter.region.bottom, used?.bottom ?? filter.region.top);
  for (let row = filter.region.top + 1; row <= bottom; row++) {
    const isHidden = [...filter.columns].some(
      ([column, texts]) => !texts.includes(textAt(sheet, row, filter.region.left + column)),
    );
    if ((content.rowBands.get(row)?.isHidden ?? false) !== isHidden)
      content.rowBands.set(row, { ...content.rowBands.get(row), isHidden });
  }
}

export function setFilter(sheet: Sheet, filter: AutoFilter | null): void {
  const before = sheet.content.autoFilter;
  // A new region may leave rows out that the old one hid.
  if (before && (!filter || !intersect(before.region, filter.region) || filter.columns.size === 0))
    applyFilter(sheet, { ...before, columns: new Map() });
  sheet.edit().autoFilter = filter;
  if (filter) applyFilter(sheet, filter);
}

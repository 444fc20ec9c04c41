// Inserting and deleting cells: everything beyond the region moves; merges, bands and rules move along.
// Formulas are not rewritten (docs/LIMITS.md).
import { invalidArgument } from "../hostError";
import type { Cell } from "./cell";
import type { Band, Sheet } from "./sheet";
import {
  cellRegion,
  columnCount,
  contains,
  intersect,
  isEntireColumn,
  isEntireRow,
  isSameRegion,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  type Region,
} from "./region";

export type ShiftDirection = "Down" | "Right" | "Up" | "Left";

function shiftBands(bands: Map<number, Band>, first: number, count: number, last: number): Map<number, Band> {
  const shifted = new Map<number, Band>();
  for (const [index, band] of bands) {
    if (index < first) shifted.set(index, band);
    else if (count > 0 || index >= first - count) {
      if (index + count <= last) shifted.set(index + count, band);
    }
  }
  return shifted;
}

/** Where a region ends up; null when it was deleted. */
function shiftRegion(region: Region, at: Region, direction: ShiftDirection): Region | null {
  const isVertical = direction === "Down" || direction === "Up";
  const isInsert = direction === "Down" || direction === "Right";
  const isBeside = isVertical
    ? region.right < at.left || region.left > at.right
    : region.bottom < at.top || region.top > at.bottom;
  if (isBeside) return region;
  const [first, last] = isVertical ? [at.top, at.bottom] : [at.left, at.right];
  const count = last - first + 1;
  const [start, end] = isVertical ? [region.top, region.bottom] : [region.left, region.right];
  const limit = isVertical ? LAST_ROW : LAST_COLUMN;
  const shift = (edge: number, whenInside: number) =>
    edge < first ? edge : isInsert ? edge + count : edge > last ? edge - count : whenInside;
  const from = shift(start, first);
  const to = Math.min(limit, end === limit ? limit : shift(end, first - 1));
  if (to < from) return null;
  return isVertical ? { ...region, top: from, bottom: to } : { ...region, left: from, right: to };
}

function checkMerges(sheet: Sheet, at: Region, direction: ShiftDirection): void {
  const isVertical = direction === "Down" || direction === "Up";
  const lane = isVertical ? { ...at, bottom: LAST_ROW } : { ...at, right: LAST_COLUMN };
  for (const merge of sheet.mergesIn(lane)) {
    const isInside = isVertical
      ? merge.left >= at.left && merge.right <= at.right
      : merge.top >= at.top && merge.bottom <= at.bottom;
    if (!isInside) throw invalidArgument("This operation would cause some merged cells to unmerge.");
  }
}

export function shiftCells(sheet: Sheet, at: Region, direction: ShiftDirection): void {
  checkMerges(sheet, at, direction);
  const content = sheet.edit();
  const isVertical = direction === "Down" || direction === "Up";
  const isInsert = direction === "Down" || direction === "Right";
  const count = (isVertical ? rowCount(at) : columnCount(at)) * (isInsert ? 1 : -1);
  const lane = isVertical ? { ...at, bottom: LAST_ROW } : { ...at, right: LAST_COLUMN };
  const moving: [number, number, Cell][] = [...sheet.cellsIn(lane)];
  for (const [row, column] of moving) sheet.setCell(row, column, null);
  for (const [row, column, cell] of moving) {
    if (!isInsert && contains(at, row, column)) continue;
    const [newRow, newColumn] = isVertical ? [row + count, column] : [row, column + count];
    if (newRow <= LAST_ROW && newColumn <= LAST_COLUMN) sheet.setCell(newRow, newColumn, cell);
  }
  if (isVertical && isEntireRow(at)) content.rowBands = shiftBands(content.rowBands, at.top, count, LAST_ROW);
  if (!isVertical && isEntireColumn(at))
    content.columnBands = shiftBands(content.columnBands, at.left, count, LAST_COLUMN);

  const move = (region: Region) => shiftRegion(region, at, direction);
  content.merges = content.merges.flatMap((merge) => {
    const moved = move(merge);
    return moved && (moved.top !== moved.bottom || moved.left !== moved.right) ? [moved] : [];
  });
  for (const key of ["conditionalFormats", "validations"] as const)
    content[key] = content[key].flatMap((rule) => {
      const region = move(rule.region);
      return region ? [isSameRegion(region, rule.region) ? rule : { ...rule, region }] : [];
    });
  content.notes = content.notes.flatMap((note) => {
    const region = move(cellRegion(note.row, note.column));
    return region ? [{ ...note, row: region.top, column: region.left }] : [];
  });
  const filtered = content.autoFilter && move(content.autoFilter.region);
  if (content.autoFilter) content.autoFilter = filtered ? { ...content.autoFilter, region: filtered } : null;
}

/** Joins cells; only the first keeps its value, and merges that are touched are joined too. */
export function mergeCells(sheet: Sheet, region: Region): void {
  const content = sheet.edit();
  content.merges = content.merges.filter((merge) => !intersect(merge, region));
  if (region.top === region.bottom && region.left === region.right) return;
  let isFirst = true;
  for (const [row, column, cell] of [...sheet.cellsIn(region)]) {
    if (cell.value === null && !cell.formula) continue;
    sheet.setContent(row, column, { value: null });
    if (isFirst) sheet.setContent(region.top, region.left, cell);
    isFirst = false;
  }
  content.merges = [...content.merges, region];
}

export function unmergeCells(sheet: Sheet, region: Region): void {
  const content = sheet.edit();
  content.merges = content.merges.filter((merge) => !intersect(merge, region));
}

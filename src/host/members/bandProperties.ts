// What a Range says of its rows and columns: hidden or not, and where it lies in points.
import { invalidArgument } from "../hostError";
import { STANDARD_COLUMN_PIXELS, STANDARD_ROW_POINTS } from "../model/sheet";
import type { Property } from "../objectType";
import type { RangeTarget } from "./rangeTarget";

type Axis = "row" | "column";

function bandsOf({ sheet, region }: RangeTarget, axis: Axis) {
  const bands = axis === "row" ? sheet.content.rowBands : sheet.content.columnBands;
  const [first, last] = axis === "row" ? [region.top, region.bottom] : [region.left, region.right];
  return { bands, first, last };
}

/** True or false when all rows (columns) agree, else null. */
function isHidden(range: RangeTarget, axis: Axis): boolean | null {
  const { bands, first, last } = bandsOf(range, axis);
  let hidden = 0;
  for (const [index, band] of bands) if (index >= first && index <= last && band.isHidden) hidden++;
  return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
}

function setHidden(range: RangeTarget, axis: Axis, value: unknown): void {
  if (typeof value !== "boolean") throw invalidArgument();
  range.checkWritable(axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  range.sheet.edit();
  const { bands, first, last } = bandsOf(range, axis);
  if (last - first > 100_000) throw invalidArgument();
  for (let index = first; index <= last; index++) bands.set(index, { ...bands.get(index), isHidden: value });
}

const pixelsToPoints = (pixels: number) => pixels * 0.75;

function widthOf({ sheet, region }: RangeTarget, from = region.left, to = region.right): number {
  let pixels = (to - from + 1) * STANDARD_COLUMN_PIXELS;
  for (const [column] of sheet.content.columnBands)
    if (column >= from && column <= to) pixels += sheet.columnPixels(column) - STANDARD_COLUMN_PIXELS;
  return pixelsToPoints(pixels);
}

function heightOf({ sheet, region }: RangeTarget, from = region.top, to = region.bottom): number {
  let points = (to - from + 1) * STANDARD_ROW_POINTS;
  for (const [row] of sheet.content.rowBands)
    if (row >= from && row <= to) points += sheet.rowPoints(row) - STANDARD_ROW_POINTS;
  return points;
}

export const BAND_PROPERTIES: Readonly<Record<string, Property<RangeTarget>>> = {
  RowHidden: {
    get: (range) => isHidden(range, "row"),
    set: (range, value) => setHidden(range, "row", value),
  },
  ColumnHidden: {
    get: (range) => isHidden(range, "column"),
    set: (range, value) => setHidden(range, "column", value),
  },
  Hidden: {
    get(range) {
      const both = [isHidden(range, "row"), isHidden(range, "column")];
      return both.includes(true) ? true : both.includes(null) ? null : false;
    },
  },
  Left: { get: (range) => (range.region.left === 0 ? 0 : widthOf(range, 0, range.region.left - 1)) },
  Top: { get: (range) => (range.region.top === 0 ? 0 : heightOf(range, 0, range.region.top - 1)) },
  Width: { get: (range) => widthOf(range) },
  Height: { get: (range) => heightOf(range) },
};

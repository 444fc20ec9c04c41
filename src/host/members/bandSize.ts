// RangeFormat's columnWidth, rowHeight, useStandardWidth, useStandardHeight. Widths are pixels in the model and
// points in the API.
import { invalidArgument } from "../hostError";
import { rowCount } from "../model/region";
import { STANDARD_COLUMN_PIXELS, STANDARD_ROW_POINTS, type SheetContent } from "../model/sheet";
import type { Property } from "../objectType";
import type { RangeTarget } from "./rangeTarget";

type Axis = "row" | "column";

function sharedSize(range: RangeTarget, axis: Axis): number | null {
  const { sheet, region } = range;
  const bands = axis === "row" ? sheet.content.rowBands : sheet.content.columnBands;
  const [first, last] = axis === "row" ? [region.top, region.bottom] : [region.left, region.right];
  const standard = axis === "row" ? STANDARD_ROW_POINTS : STANDARD_COLUMN_PIXELS;
  const sizes = new Set<number>();
  let counted = 0;
  for (const [index, band] of bands)
    if (index >= first && index <= last) {
      counted++;
      sizes.add(band.isHidden ? 0 : (band.size ?? standard));
    }
  if (counted < last - first + 1) sizes.add(standard);
  const [size] = sizes;
  if (sizes.size !== 1 || size === undefined) return null;
  return axis === "row" ? size : size * 0.75;
}

function setSize(range: RangeTarget, axis: Axis, value: unknown): void {
  const limit = axis === "row" ? 409.5 : 1_342.5;
  if (typeof value !== "number" || !(value >= 0) || value > limit) throw invalidArgument();
  range.checkWritable(axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const content = range.sheet.edit();
  const bands = axis === "row" ? content.rowBands : content.columnBands;
  const size = axis === "row" ? value : Math.round(value / 0.75);
  for (const region of range.areas) {
    const [first, last] = axis === "row" ? [region.top, region.bottom] : [region.left, region.right];
    // A size for all rows would fill memory; Excel keeps it as the sheet's standard, which the host does not.
    if (axis === "row" && rowCount(region) > 100_000) throw invalidArgument();
    for (let index = first; index <= last; index++)
      bands.set(index, { ...bands.get(index), size: size || undefined, isHidden: size === 0 });
  }
}

export const bandSize = (axis: Axis): Property<RangeTarget> => ({
  get: (range) => sharedSize(range, axis),
  set: (range, value) => setSize(range, axis, value),
});

/** UseStandardWidth, UseStandardHeight: true takes a size of its own away; false, as in Excel, does nothing. */
export function standardSize(axis: Axis): Property<RangeTarget> {
  const bandsOf = ({ rowBands, columnBands }: SheetContent) => (axis === "row" ? rowBands : columnBands);
  const isStandard = (range: RangeTarget): boolean =>
    ![...bandsOf(range.sheet.content)].some(
      ([index, { size }]) => size !== undefined && isOn(range, axis, index),
    );
  return {
    get: isStandard,
    set(range, value) {
      if (typeof value !== "boolean") throw invalidArgument();
      range.checkWritable(axis === "row" ? "allowFormatRows" : "allowFormatColumns");
      if (!value) return;
      const bands = bandsOf(range.sheet.edit());
      for (const [index, band] of [...bands]) {
        if (isOn(range, axis, index)) bands.set(index, { ...band, size: undefined });
      }
    },
  };
}

function isOn({ areas }: RangeTarget, axis: Axis, index: number): boolean {
  return areas.some(({ top, bottom, left, right }) =>
    axis === "row" ? index >= top && index <= bottom : index >= left && index <= right,
  );
}

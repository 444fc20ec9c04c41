// Range.getCellProperties, getRowProperties, getColumnProperties: several properties of many cells in one call.
// The options name the properties in camelCase ({format: {fill: {color: true}}}); so does the answer.
import { invalidArgument } from "../hostError";
import type { HostObject } from "../objectType";
import { cellRegion, LAST_COLUMN, LAST_ROW } from "../model/region";
import { rangeObject } from "./range";
import type { RangeTarget } from "./rangeTarget";

const MAX_ITEMS = 200_000;
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function pick(object: HostObject, options: unknown, depth = 0): Record<string, unknown> {
  if (typeof options !== "object" || options === null || depth > 4) throw invalidArgument();
  const picked: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined) continue;
    if (wanted === true) picked[name] = object.get(pascal(name));
    else {
      const child = object.child(pascal(name));
      picked[name] = child && pick(child, wanted, depth + 1);
    }
  }
  return picked;
}

export function getCellProperties(range: RangeTarget, options: unknown): unknown {
  const { top, left, bottom, right } = range.region;
  if ((bottom - top + 1) * (right - left + 1) > MAX_ITEMS) throw invalidArgument();
  return range.grid((row, column) => pick(rangeObject(range.at(cellRegion(row, column))), options));
}

export function getRowProperties(range: RangeTarget, options: unknown): unknown {
  const { top, bottom } = range.region;
  if (bottom - top + 1 > MAX_ITEMS) throw invalidArgument();
  return Array.from({ length: bottom - top + 1 }, (_item, index) => {
    const row = { top: top + index, bottom: top + index, left: 0, right: LAST_COLUMN };
    return pick(rangeObject(range.at(row)), options);
  });
}

export function getColumnProperties(range: RangeTarget, options: unknown): unknown {
  const { left, right } = range.region;
  return Array.from({ length: right - left + 1 }, (_item, index) => {
    const column = { left: left + index, right: left + index, top: 0, bottom: LAST_ROW };
    return pick(rangeObject(range.at(column)), options);
  });
}

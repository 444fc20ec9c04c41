// Excel.RangeSort: rows by the values of columns.
import { invalidArgument, notImplemented } from "../hostError";
import { columnCount } from "../model/region";
import { sortRows, type SortField } from "../model/sortRows";
import { bind, type HostObject, type ObjectType } from "../objectType";
import type { RangeTarget } from "./rangeTarget";

function fieldOf(field: unknown, columns: number): SortField {
  const { key, ascending = true, sortOn = "Value" } = (field ?? {}) as Record<string, unknown>;
  if (sortOn !== "Value") throw notImplemented(`RangeSort.apply on ${String(sortOn)}`);
  const isColumn = typeof key === "number" && Number.isInteger(key) && key >= 0 && key < columns;
  if (!isColumn || typeof ascending !== "boolean") throw invalidArgument();
  return { key, ascending };
}

function apply(range: RangeTarget, args: readonly unknown[]): void {
  const [fields, , hasHeaders, orientation] = args;
  if (orientation === "Columns") throw notImplemented("RangeSort.apply by columns");
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  range.checkWritable("allowSort");
  const { sheet, session } = range;
  const used = sheet.usedRegion(true, range.region);
  if (!used) return;
  const region = { ...range.region, bottom: used.bottom };
  const order = fields.map((field) => fieldOf(field, columnCount(region)));
  const body = hasHeaders === true ? { ...region, top: region.top + 1 } : region;
  if (body.top < body.bottom) sortRows(sheet, body, order);
  session.raiseChanged(sheet, body);
}

const SORT: ObjectType<RangeTarget> = { name: "RangeSort", methods: { Apply: apply } };

export const sortObject = (range: RangeTarget): HostObject => bind(SORT, range);

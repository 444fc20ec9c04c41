// Excel.AutoFilter of a sheet, for lists of chosen values.
import { invalidArgument, itemNotFound, notImplemented } from "../hostError";
import { setFilter, type AutoFilter } from "../model/autoFilter";
import { columnCount, isSameRegion } from "../model/region";
import { bind, type HostObject, type ObjectType } from "../objectType";
import { rangeObject } from "./range";
import { RangeTarget, regionArgument } from "./rangeTarget";
import type { SheetTarget } from "./worksheet";

function apply({ session, sheet }: SheetTarget, args: readonly unknown[]): void {
  const [range, columnIndex, criteria] = args;
  const region = regionArgument(range, sheet);
  new RangeTarget(session, sheet, [region]).checkWritable("allowAutoFilter");
  const known = sheet.content.autoFilter;
  const columns = new Map(known && isSameRegion(known.region, region) ? known.columns : []);
  if (typeof columnIndex === "number") {
    if (!Number.isInteger(columnIndex) || columnIndex < 0 || columnIndex >= columnCount(region))
      throw invalidArgument();
    columns.set(columnIndex, valuesOf(criteria));
  }
  setFilter(sheet, { region, columns });
}

function valuesOf(criteria: unknown): readonly string[] {
  const { filterOn, values } = (criteria ?? {}) as { filterOn?: unknown; values?: unknown };
  if (filterOn !== "Values") throw notImplemented(`AutoFilter.apply with ${String(filterOn)}`);
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string")) throw invalidArgument();
  return values;
}

function changed({ sheet }: SheetTarget, change: (filter: AutoFilter) => AutoFilter | null): void {
  const { autoFilter } = sheet.content;
  if (autoFilter) setFilter(sheet, change(autoFilter));
}

function rangeOf({ session, sheet }: SheetTarget): HostObject | null {
  const { autoFilter } = sheet.content;
  return autoFilter && rangeObject(new RangeTarget(session, sheet, [autoFilter.region]));
}

const AUTO_FILTER: ObjectType<SheetTarget> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: ({ sheet }) => sheet.content.autoFilter !== null },
    IsDataFiltered: { get: ({ sheet }) => (sheet.content.autoFilter?.columns.size ?? 0) > 0 },
    Criteria: {
      get({ sheet }) {
        const { autoFilter } = sheet.content;
        if (!autoFilter) return null;
        return Array.from({ length: columnCount(autoFilter.region) }, (_column, index) => {
          const values = autoFilter.columns.get(index);
          return values ? { filterOn: "Values", values } : null;
        });
      },
    },
  },
  methods: {
    Apply: apply,
    ClearCriteria: (target) => changed(target, (filter) => ({ ...filter, columns: new Map() })),
    ClearColumnCriteria: (target, [columnIndex]) =>
      changed(target, (filter) => ({
        ...filter,
        columns: new Map([...filter.columns].filter(([index]) => index !== columnIndex)),
      })),
    Reapply: (target) => changed(target, (filter) => filter),
    Remove: (target) => changed(target, () => null),
    GetRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
};

export const autoFilterObject = (target: SheetTarget): HostObject => bind(AUTO_FILTER, target);

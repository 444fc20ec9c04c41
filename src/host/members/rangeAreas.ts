// Excel.RangeAreas and its collection of ranges.
import { itemNotFound } from "../hostError";
import { cellCount } from "../model/region";
import { bind, type HostObject, type ObjectType } from "../objectType";
import { rangeObject } from "./range";
import { rangeFormatObject } from "./rangeFormat";
import { RangeTarget } from "./rangeTarget";
import { worksheetObject } from "./worksheet";

const areasOf = (range: RangeTarget) =>
  range.areas.map((area) => rangeObject(new RangeTarget(range.session, range.sheet, [area])));

const AREA_COLLECTION: ObjectType<RangeTarget> = {
  name: "RangeCollection",
  items: areasOf,
  item: (range, index) => areasOf(range)[Number(index)] ?? null,
  methods: {
    GetItemAt: (range, [index]) => {
      const item = areasOf(range)[Number(index)];
      if (!item) throw itemNotFound();
      return item;
    },
    GetCount: ({ areas }) => areas.length,
  },
};

const RANGE_AREAS: ObjectType<RangeTarget> = {
  name: "RangeAreas",
  isKeptByReference: true,
  properties: {
    Address: { get: (range) => range.address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  children: {
    Areas: (range) => bind(AREA_COLLECTION, range),
    Format: (range) => rangeFormatObject(range),
    Worksheet: ({ session, sheet }) => worksheetObject(session, sheet),
  },
  methods: { Clear: (range, [applyTo]) => areasOf(range).forEach((area) => area.call("Clear", [applyTo])) },
};

export const rangeAreasObject = (target: RangeTarget): HostObject => bind(RANGE_AREAS, target);

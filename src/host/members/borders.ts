// Excel.RangeBorderCollection: a side of a range is a side of the cells along it.
import { invalidArgument } from "../hostError";
import type { Border, BorderSide, CellStyle } from "../model/cell";
import type { Region } from "../model/region";
import { bind, type HostObject, type ObjectType, type Property } from "../objectType";
import { readColor } from "./color";
import type { RangeTarget } from "./rangeTarget";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type RangeSide = (typeof SIDES)[number];

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];
const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

interface SideTarget {
  readonly range: RangeTarget;
  readonly side: RangeSide;
}

/** Cell sides that make up one side of the region, with the cells that carry them. */
function cellSides(region: Region, side: RangeSide): readonly [Region, BorderSide][] {
  const { top, left, bottom, right } = region;
  switch (side) {
    case "EdgeTop":
      return [[{ ...region, bottom: top }, side]];
    case "EdgeBottom":
      return [[{ ...region, top: bottom }, side]];
    case "EdgeLeft":
      return [[{ ...region, right: left }, side]];
    case "EdgeRight":
      return [[{ ...region, left: right }, side]];
    case "InsideVertical":
      return left === right
        ? []
        : [
            [{ ...region, right: right - 1 }, "EdgeRight"],
            [{ ...region, left: left + 1 }, "EdgeLeft"],
          ];
    case "InsideHorizontal":
      return top === bottom
        ? []
        : [
            [{ ...region, bottom: bottom - 1 }, "EdgeBottom"],
            [{ ...region, top: top + 1 }, "EdgeTop"],
          ];
    default:
      return [[region, side]];
  }
}

function readBorder({ range, side }: SideTarget, key: keyof Border): string | null {
  const [first] = cellSides(range.region, side);
  if (!first) return NO_BORDER[key];
  const [region, cellSide] = first;
  let shared: string | undefined;
  const { sheet } = range;
  for (let row = region.top; row <= Math.min(region.bottom, region.top + 100_000); row++)
    for (let column = region.left; column <= region.right; column++) {
      const value = (sheet.styleAt(row, column).borders[cellSide] ?? NO_BORDER)[key];
      if (shared !== undefined && shared !== value) return null;
      shared = value;
    }
  return shared ?? null;
}

function writeBorder({ range, side }: SideTarget, change: (border: Border) => Border): void {
  range.checkWritable("allowFormatCells");
  for (const area of range.areas)
    for (const [region, cellSide] of cellSides(area, side))
      range.sheet.restyle(region, (style): CellStyle => {
        const border = change(style.borders[cellSide] ?? NO_BORDER);
        return {
          ...style,
          borders: { ...style.borders, [cellSide]: border.style === "None" ? undefined : border },
        };
      });
}

function property(key: keyof Border, read: (value: unknown) => string | undefined): Property<SideTarget> {
  return {
    get: (target) => readBorder(target, key),
    set(target, value) {
      const chosen = read(value);
      if (chosen === undefined) throw invalidArgument();
      // Giving a line a colour or a weight draws it, as in Excel.
      writeBorder(target, (border) => ({
        ...border,
        ...(border.style === "None" && key !== "style" ? { style: "Continuous" } : {}),
        [key]: chosen,
      }));
    },
  };
}

const among = (choices: readonly string[]) => (value: unknown) =>
  typeof value === "string" && choices.includes(value) ? value : undefined;

const BORDER: ObjectType<SideTarget> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: property("style", among(STYLES)),
    Weight: property("weight", among(WEIGHTS)),
    Color: property("color", readColor),
  },
};

const side = (range: RangeTarget, key: unknown): HostObject => {
  const found = typeof key === "number" ? SIDES[key] : SIDES.find((name) => name === key);
  if (!found) throw invalidArgument();
  return bind(BORDER, { range, side: found });
};

const BORDERS: ObjectType<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  items: (range) => SIDES.map((name) => side(range, name)),
  item: side,
  methods: { GetItemAt: (range, [index]) => side(range, index) },
};

export const bordersObject = (range: RangeTarget): HostObject => bind(BORDERS, range);

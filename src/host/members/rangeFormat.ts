// Excel.RangeFormat with its fill, font, borders and protection.
import { invalidArgument } from "../hostError";
import type { CellFont, CellStyle } from "../model/cell";
import { isUnbounded, rowCount } from "../model/region";
import { STANDARD_COLUMN_PIXELS, STANDARD_ROW_POINTS, type SheetContent } from "../model/sheet";
import { bind, type HostObject, type ObjectType, type Property } from "../objectType";
import { autofitColumns, autofitRows } from "../model/autofit";
import { bordersObject } from "./borders";
import { readColor } from "./color";
import type { RangeTarget } from "./rangeTarget";

/** The value that all cells share; null when they differ. */
export function sharedStyle<V>(range: RangeTarget, read: (style: CellStyle) => V): V | null {
  let shared: V | undefined;
  for (const region of range.areas) {
    const { sheet } = range;
    if (isUnbounded(region)) {
      const corner = read(sheet.styleAt(region.top, region.left));
      for (const [, , cell] of sheet.cellsIn(region)) if (read(cell.style) !== corner) return null;
      if (shared !== undefined && shared !== corner) return null;
      shared = corner;
      continue;
    }
    for (let row = region.top; row <= region.bottom; row++)
      for (let column = region.left; column <= region.right; column++) {
        const value = read(sheet.styleAt(row, column));
        if (shared !== undefined && shared !== value) return null;
        shared = value;
      }
  }
  return shared ?? null;
}

export function restyle(range: RangeTarget, change: (style: CellStyle) => CellStyle): void {
  range.checkWritable("allowFormatCells");
  for (const region of range.areas) range.sheet.restyle(region, change);
}

const TYPE_CHECK = {
  boolean: (value: unknown) => typeof value === "boolean",
  number: (value: unknown) => typeof value === "number" && Number.isFinite(value),
  string: (value: unknown) => typeof value === "string" && value !== "",
} as const;

function styleProperty<K extends keyof CellStyle>(
  key: K,
  isValid: (value: unknown) => boolean,
): Property<RangeTarget> {
  return {
    get: (range) => sharedStyle(range, (style) => style[key]),
    set(range, value) {
      if (!isValid(value)) throw invalidArgument();
      restyle(range, (style) => ({ ...style, [key]: value }));
    },
  };
}

function fontProperty<K extends keyof CellFont>(
  key: K,
  read: (value: unknown) => CellFont[K] | undefined,
): Property<RangeTarget> {
  return {
    get: (range) => sharedStyle(range, (style) => style.font[key]),
    set(range, value) {
      const chosen = read(value);
      if (chosen === undefined) throw invalidArgument();
      restyle(range, (style) => ({ ...style, font: { ...style.font, [key]: chosen } }));
    },
  };
}

const oneOf =
  (...choices: readonly string[]) =>
  (value: unknown) =>
    typeof value === "string" && choices.includes(value);
const flag = (value: unknown) => (typeof value === "boolean" ? value : undefined);

const FONT: ObjectType<RangeTarget> = {
  name: "RangeFont",
  properties: {
    Name: fontProperty("name", (value) => (TYPE_CHECK.string(value) ? String(value) : undefined)),
    Size: fontProperty("size", (value) =>
      typeof value === "number" && value >= 1 && value <= 409 ? value : undefined,
    ),
    Bold: fontProperty("bold", flag),
    Italic: fontProperty("italic", flag),
    Strikethrough: fontProperty("strikethrough", flag),
    Underline: fontProperty("underline", (value) =>
      oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")(value)
        ? String(value)
        : undefined,
    ),
    Color: fontProperty("color", readColor),
  },
};

const FILL: ObjectType<RangeTarget> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (range) => {
        const color = sharedStyle(range, (style) => style.fill);
        return color === "" ? "#FFFFFF" : (color ?? "");
      },
      set(range, value) {
        const fill = value === "" ? "" : readColor(value);
        if (fill === undefined) throw invalidArgument();
        restyle(range, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: { Clear: (range) => restyle(range, (style) => ({ ...style, fill: "" })) },
};

const PROTECTION: ObjectType<RangeTarget> = {
  name: "FormatProtection",
  properties: {
    Locked: styleProperty("locked", TYPE_CHECK.boolean),
    FormulaHidden: styleProperty("formulaHidden", TYPE_CHECK.boolean),
  },
};

function sharedSize(range: RangeTarget, axis: "row" | "column"): number | null {
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

function setSize(range: RangeTarget, axis: "row" | "column", value: unknown): void {
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

/** UseStandardWidth, UseStandardHeight: true takes a size of its own away; false, as in Excel, does nothing. */
function standardSize(axis: "row" | "column"): Property<RangeTarget> {
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

function isOn({ areas }: RangeTarget, axis: "row" | "column", index: number): boolean {
  return areas.some(({ top, bottom, left, right }) =>
    axis === "row" ? index >= top && index <= bottom : index >= left && index <= right,
  );
}

/** True when no row (column) of the range has a size of its own; setting it takes the own sizes away. */
function usesStandardSize(axis: "row" | "column"): Property<RangeTarget> {
  const bandsWithin = (range: RangeTarget) => {
    const { rowBands, columnBands } = range.sheet.content;
    return [...(axis === "row" ? rowBands : columnBands)].filter(([index]) =>
      range.areas.some(({ top, bottom, left, right }) =>
        axis === "row" ? index >= top && index <= bottom : index >= left && index <= right,
      ),
    );
  };
  return {
    get: (range) => bandsWithin(range).every(([, band]) => band.size === undefined),
    set(range, value) {
      if (typeof value !== "boolean") throw invalidArgument();
      range.checkWritable(axis === "row" ? "allowFormatRows" : "allowFormatColumns");
      if (!value) return;
      const content = range.sheet.edit();
      const bands = axis === "row" ? content.rowBands : content.columnBands;
      for (const [index, band] of bandsWithin(range)) bands.set(index, { ...band, size: undefined });
    },
  };
}

const FORMAT: ObjectType<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    WrapText: styleProperty("wrapText", TYPE_CHECK.boolean),
    HorizontalAlignment: styleProperty(
      "horizontalAlignment",
      oneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"),
    ),
    VerticalAlignment: styleProperty(
      "verticalAlignment",
      oneOf("Top", "Center", "Bottom", "Justify", "Distributed"),
    ),
    IndentLevel: styleProperty(
      "indentLevel",
      (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 250,
    ),
    TextOrientation: styleProperty("textOrientation", TYPE_CHECK.number),
    ShrinkToFit: styleProperty("shrinkToFit", TYPE_CHECK.boolean),
    ColumnWidth: {
      get: (range) => sharedSize(range, "column"),
      set: (range, value) => setSize(range, "column", value),
    },
    RowHeight: {
      get: (range) => sharedSize(range, "row"),
      set: (range, value) => setSize(range, "row", value),
    },
    UseStandardWidth: standardSize("column"),
    UseStandardHeight: standardSize("row"),
    UseStandardWidth: usesStandardSize("column"),
    UseStandardHeight: usesStandardSize("row"),
  },
  children: {
    Fill: (range) => bind(FILL, range),
    Font: (range) => bind(FONT, range),
    Borders: (range) => bordersObject(range),
    Protection: (range) => bind(PROTECTION, range),
  },
  methods: {
    AutofitRows: (range) => {
      range.checkWritable("allowFormatRows");
      for (const region of range.areas) autofitRows(range.sheet, region);
    },
    AutofitColumns: (range) => {
      range.checkWritable("allowFormatColumns");
      for (const region of range.areas) autofitColumns(range.sheet, region);
    },
  },
};

export const rangeFormatObject = (range: RangeTarget): HostObject => bind(FORMAT, range);

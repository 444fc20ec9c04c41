// Excel.RangeFormat with its fill, font, borders and protection.
import { invalidArgument } from "../hostError";
import type { CellFont, CellStyle } from "../model/cell";
import { isUnbounded } from "../model/region";
import { bind, type HostObject, type ObjectType, type Property } from "../objectType";
import { autofitColumns, autofitRows } from "../model/autofit";
import { bordersObject } from "./borders";
import { readColor } from "./color";
import { bandSize, standardSize } from "./bandSize";
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
    ColumnWidth: bandSize("column"),
    RowHeight: bandSize("row"),
    UseStandardWidth: standardSize("column"),
    UseStandardHeight: standardSize("row"),
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

// One cell and how it looks. Cells and styles are never changed in place: undo keeps the old ones.

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface CellFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly font: CellFont;
  /** "" = no fill. */
  readonly fill: string;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** An error value such as #N/A is a string that begins with "#" and is marked as an error. */
export interface Cell {
  readonly value: string | number | boolean | null;
  readonly isError?: boolean;
  readonly formula?: string;
  /** Typed with a leading apostrophe: text whatever it looks like. */
  readonly isQuoted?: boolean;
  readonly style: CellStyle;
}

export type CellContent = Omit<Cell, "style">;

export const DEFAULT_FONT: CellFont = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
};

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: DEFAULT_FONT,
  fill: "",
  borders: {},
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
};

export const EMPTY_CONTENT: CellContent = { value: null };

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export function valueType(cell: CellContent): ValueType {
  if (cell.isError) return "Error";
  switch (typeof cell.value) {
    case "string":
      return "String";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    default:
      return "Empty";
  }
}

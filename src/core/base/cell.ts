// The one shape of sheet content inside the core. Adapters classify each cell once, at the border;
// nothing inside asks `typeof` again. It knows nothing of styles.

export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly value: string }
  /** `format` is the Excel number format; a date is a number (serial) with a date format. */
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** `value` as Excel shows it: "#REF!". */
  | { readonly kind: "error"; readonly value: string };

export type FileId = string;

/** Row and column are 0-based; A1 notation is for people only. */
export interface CellRef {
  readonly file: FileId;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, 0-based and inclusive on all sides. */
export interface Region {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A sheet's used cells. `rows[0][0]` is the cell at (`top`, `left`) of the sheet; rows may be shorter than
 * the widest one (missing cells are empty). In a merge only the top-left cell has content. All row and
 * column numbers in `merges`, `hiddenRows` and `formulas` count from the sheet's first row and column.
 */
export interface Grid {
  readonly file: FileId;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Region[];
  /** The sheet is out of sight. */
  readonly isHidden?: true;
  readonly hiddenRows?: readonly number[];
  readonly hiddenCols?: readonly number[];
  /** Cells whose value is computed, by A1 address, with the formula's text where it is known. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** Excel tells names of sheets and regions apart without regard to case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function sheetNamed(grids: readonly Grid[], name: string): Grid | null {
  return grids.find(({ sheet }) => isSameName(sheet, name)) ?? null;
}

export const EMPTY: Cell = { kind: "empty" };

export function textCell(value: string): Cell {
  return value === "" ? EMPTY : { kind: "text", value };
}

export function numberCell(value: number, format = "General"): Cell {
  return { kind: "number", value, format };
}

/** The cell at a 0-based sheet position; cells outside the grid are empty. */
export function cellAt(grid: Grid, row: number, col: number): Cell {
  return grid.rows[row - grid.top]?.[col - grid.left] ?? EMPTY;
}

/** Whether the value at a 0-based sheet position is computed. */
export function hasFormula({ formulas }: Grid, row: number, col: number): boolean {
  return formulas?.[a1Of(row, col)] !== undefined;
}

export function isEmpty(cell: Cell): boolean {
  return cell.kind === "empty" || (cell.kind === "text" && cell.value.trim() === "");
}

export function sameCell(a: Cell, b: Cell): boolean {
  if (a.kind !== b.kind) return a.kind !== "number" && b.kind !== "number" && isEmpty(a) && isEmpty(b);
  if (a.kind === "empty" || b.kind === "empty") return true;
  return a.value === b.value;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(col: number): string {
  let name = "";
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26; letters only. */
export function columnIndex(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** (0-based row 11, col 5) → "F12". */
export function a1Of(row: number, col: number): string {
  return `${columnName(col)}${row + 1}`;
}

/** "A1:C3" of a region, without the sheet name. */
export function a1OfRegion(region: Omit<Region, "sheet">): string {
  const start = a1Of(region.top, region.left);
  const end = a1Of(region.bottom, region.right);
  return start === end ? start : `${start}:${end}`;
}

/** "F12" or "$F$12" → 0-based row and column; null for anything else. */
export function parseA1(a1: string): { row: number; col: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(a1);
  if (!match) return null;
  return { row: Number(match[2]) - 1, col: columnIndex(match[1]!) };
}

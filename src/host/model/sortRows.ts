// Sorting the rows of a region: cells with their looks and notes move, rules for cells stay where they are.
// Numbers come before texts, these before logical values, errors and blanks; blanks are last either way.
import { invalidArgument } from "../hostError";
import type { Cell, CellContent } from "./cell";
import { contains, type Region } from "./region";
import type { Sheet } from "./sheet";

export interface SortField {
  /** Column (or with "Columns" row) counted from the region's first. */
  readonly key: number;
  readonly ascending: boolean;
}

const collator = new Intl.Collator("vi", { sensitivity: "accent" });

function rank({ value, isError }: CellContent): number {
  if (value === null || value === "") return 4;
  if (isError) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function compare(a: CellContent, b: CellContent, ascending: boolean): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === 4 || second === 4) return first - second;
  const inOrder =
    first !== second
      ? first - second
      : typeof a.value === "string"
        ? collator.compare(a.value, String(b.value))
        : Number(a.value) - Number(b.value);
  return ascending ? inOrder : -inOrder;
}

export function sortRows(sheet: Sheet, region: Region, fields: readonly SortField[]): void {
  if (sheet.mergesIn(region).length > 0)
    throw invalidArgument("To do this, all the merged cells need to be the same size.");
  const rows = Array.from({ length: region.bottom - region.top + 1 }, (_row, index) => region.top + index);
  const keyAt = (row: number, { key }: SortField) => sheet.contentAt(row, region.left + key);
  const sorted = [...rows].sort((a, b) => {
    for (const field of fields) {
      const order = compare(keyAt(a, field), keyAt(b, field), field.ascending);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const moving = new Map<number, [column: number, cell: Cell][]>();
  for (const [row, column, cell] of [...sheet.cellsIn(region)]) {
    moving.set(row, [...(moving.get(row) ?? []), [column, cell]]);
    sheet.setCell(row, column, null);
  }
  const newRow = new Map<number, number>();
  sorted.forEach((from, index) => {
    const to = region.top + index;
    newRow.set(from, to);
    for (const [column, cell] of moving.get(from) ?? []) sheet.setCell(to, column, cell);
  });
  const content = sheet.edit();
  content.notes = content.notes.map((note) =>
    contains(region, note.row, note.column) ? { ...note, row: newRow.get(note.row) ?? note.row } : note,
  );
}

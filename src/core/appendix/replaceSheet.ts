// The plan that puts a laid-out appendix in the place of a sheet: what stood there is kept as a copy of its
// values on a sheet of its own, in the same step.
import { cellAt, EMPTY, type Cell, type Grid, type Region } from "../base/cell";
import { setNewCells, type Edit, type EditPlan } from "../base/edit";
import { formEdits, pageOf, type LaidOutSheet } from "./layoutSheet";

export interface Replacement {
  readonly grid: Grid;
  readonly laidOut: LaidOutSheet;
  /** Name of the sheet that keeps the original. */
  readonly copySheet: string;
  /** The name of the table, and what it means before. */
  readonly regionName: { readonly name: string; readonly before: Region | null };
  /** Columns of the original that are out of sight. */
  readonly hiddenCols: readonly number[];
}

export function replaceSheet({ grid, laidOut, copySheet, regionName, hiddenCols }: Replacement): EditPlan {
  const { sheet } = grid;
  const { rows, columns, headerAt, table } = laidOut;
  const bottom = Math.max(grid.top + grid.rows.length, rows.length) - 1;
  const usedWidth = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const right = Math.max(grid.left + usedWidth, ...rows.map(({ cells }) => cells.length), columns.length) - 1;
  const all: Region = { sheet, top: 0, left: 0, bottom, right };
  const shape = <T>(make: (row: number, col: number) => T): T[][] =>
    Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (_, col) => make(row, col)),
    );
  const after = (row: number, col: number): Cell => rows[row]?.cells[col] ?? EMPTY;
  const isShown = (col: number): boolean => columns[col]?.isHidden !== true;
  return {
    edits: [
      ...copyEdits(grid, copySheet),
      ...grid.merges.map((region): Edit => ({ kind: "unmerge", region: { ...region, sheet } })),
      { kind: "setStyle", region: all, before: "plain", after: "plain" },
      { kind: "setCells", region: all, before: shape((r, c) => cellAt(grid, r, c)), after: shape(after) },
      ...hiddenCols
        .filter(isShown)
        .map((col): Edit => ({ kind: "hideColumn", sheet, col, before: true, after: false })),
      ...freeHeights(sheet, bottom, (row) => (rows[row]?.height ?? null) === null),
      ...formEdits(laidOut, sheet),
      { kind: "freezeRows", sheet, before: 0, after: headerAt + 1 },
      { kind: "pageSetup", sheet, setup: pageOf(laidOut, sheet) },
      { kind: "nameRegion", name: regionName.name, before: regionName.before, after: table },
      { kind: "activate", sheet },
    ],
  };
}

function copyEdits(grid: Grid, sheet: string): readonly Edit[] {
  if (grid.rows.length === 0) return [{ kind: "addSheet", sheet }];
  return [
    { kind: "addSheet", sheet },
    setNewCells(sheet, grid.top, grid.left, grid.rows),
    ...grid.merges.map((region): Edit => ({ kind: "merge", region: { ...region, sheet } })),
  ];
}

/** Rows without a height of their own must not keep one of the rows that stood there. */
function freeHeights(sheet: string, bottom: number, isFree: (row: number) => boolean): readonly Edit[] {
  return Array.from({ length: bottom + 1 }, (_, row) => row)
    .filter(isFree)
    .map((row): Edit => ({ kind: "setHeight", sheet, row, before: null, after: null }));
}

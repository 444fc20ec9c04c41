// One worksheet in memory. Reads go through `content`; every change goes through `edit()`, which lets the
// history keep what was there before. Row maps are shared with the history until they are written to.
import type { AutoFilter } from "./autoFilter";
import { DEFAULT_STYLE, EMPTY_CONTENT, type Cell, type CellContent, type CellStyle } from "./cell";
import { cellRegion, contains, intersect, isEntireColumn, isEntireRow, type Region } from "./region";
import type { PageLayout } from "./pageLayout";
import { DEFAULT_PAGE_LAYOUT } from "./pageLayout";

/** A row's or column's own size; undefined = standard. Column widths in pixels, row heights in points. */
export interface Band {
  readonly size?: number;
  readonly isHidden?: boolean;
  readonly style?: CellStyle;
}

export interface NamedItem {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface StoredNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  readonly isShown: boolean;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export interface StoredRule {
  readonly id: string;
  readonly region: Region;
  readonly type: string;
  /** Properties as the caller set them, by path ("Custom/Rule/Formula"). */
  readonly settings: Readonly<Record<string, unknown>>;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetContent {
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  rows: Map<number, Map<number, Cell>>;
  rowBands: Map<number, Band>;
  columnBands: Map<number, Band>;
  defaultStyle: CellStyle;
  merges: readonly Region[];
  frozenRows: number;
  frozenColumns: number;
  names: readonly NamedItem[];
  conditionalFormats: readonly StoredRule[];
  validations: readonly StoredRule[];
  notes: readonly StoredNote[];
  /** Null = no filter. */
  autoFilter: AutoFilter | null;
  pageLayout: PageLayout;
  /** Null = not protected. */
  protection: Readonly<Record<string, unknown>> | null;
  selection: Region;
}

export const STANDARD_COLUMN_PIXELS = 64;
export const STANDARD_ROW_POINTS = 15;
export const NOTE_WIDTH = 108;
export const NOTE_HEIGHT = 60;

export class Sheet {
  readonly content: Readonly<SheetContent>;
  private readonly own: SheetContent;
  private ownedRows = new Set<number>();

  constructor(
    readonly id: string,
    name: string,
    private readonly beforeChange: () => void,
  ) {
    this.own = {
      name,
      visibility: "Visible",
      tabColor: "",
      showGridlines: true,
      showHeadings: true,
      rows: new Map(),
      rowBands: new Map(),
      columnBands: new Map(),
      defaultStyle: DEFAULT_STYLE,
      merges: [],
      frozenRows: 0,
      frozenColumns: 0,
      names: [],
      conditionalFormats: [],
      validations: [],
      notes: [],
      autoFilter: null,
      pageLayout: DEFAULT_PAGE_LAYOUT,
      protection: null,
      selection: cellRegion(0, 0),
    };
    this.content = this.own;
  }

  /** The content for writing; cells are written with `setCell`. */
  edit(): SheetContent {
    this.beforeChange();
    return this.own;
  }

  /** The selection is not part of undo. */
  select(region: Region): void {
    this.own.selection = region;
  }

  snapshot(): SheetContent {
    this.ownedRows = new Set();
    const { rows, rowBands, columnBands } = this.own;
    return {
      ...this.own,
      rows: new Map(rows),
      rowBands: new Map(rowBands),
      columnBands: new Map(columnBands),
    };
  }

  restore(snapshot: SheetContent): void {
    const { selection } = this.own;
    this.ownedRows = new Set();
    Object.assign(this.own, snapshot, {
      rows: new Map(snapshot.rows),
      rowBands: new Map(snapshot.rowBands),
      columnBands: new Map(snapshot.columnBands),
      selection,
    });
  }

  cell(row: number, column: number): Cell | undefined {
    return this.own.rows.get(row)?.get(column);
  }

  styleAt(row: number, column: number): CellStyle {
    return (
      this.cell(row, column)?.style ??
      this.own.rowBands.get(row)?.style ??
      this.own.columnBands.get(column)?.style ??
      this.own.defaultStyle
    );
  }

  contentAt(row: number, column: number): CellContent {
    return this.cell(row, column) ?? EMPTY_CONTENT;
  }

  setCell(row: number, column: number, cell: Cell | null): void {
    this.beforeChange();
    let cells = this.own.rows.get(row);
    if (!cells || !this.ownedRows.has(row)) {
      cells = new Map(cells);
      this.own.rows.set(row, cells);
      this.ownedRows.add(row);
    }
    if (cell) cells.set(column, cell);
    else cells.delete(column);
  }

  setContent(row: number, column: number, content: CellContent): void {
    const known = this.cell(row, column);
    if (content.value === null && !content.formula && !known) return;
    const { value, isError, formula, isQuoted } = content;
    this.setCell(row, column, { value, isError, formula, isQuoted, style: this.styleAt(row, column) });
  }

  /** Cells that exist inside the region, in reading order. */
  *cellsIn(region: Region): Generator<[row: number, column: number, cell: Cell]> {
    const rows = [...this.own.rows.keys()].filter((row) => row >= region.top && row <= region.bottom);
    for (const row of rows.sort((a, b) => a - b)) {
      const cells = [...(this.own.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
      for (const [column, cell] of cells)
        if (column >= region.left && column <= region.right) yield [row, column, cell];
    }
  }

  /** Changes the look of every cell; whole rows and columns keep it for cells that come later. */
  restyle(region: Region, change: (style: CellStyle, row: number, column: number) => CellStyle): void {
    const content = this.edit();
    const isColumns = isEntireColumn(region);
    const isRows = isEntireRow(region);
    if (!isColumns && !isRows) {
      for (let row = region.top; row <= region.bottom; row++)
        for (let column = region.left; column <= region.right; column++) {
          const style = change(this.styleAt(row, column), row, column);
          this.setCell(row, column, { ...(this.cell(row, column) ?? EMPTY_CONTENT), style });
        }
      return;
    }
    for (const [row, column, cell] of [...this.cellsIn(region)])
      this.setCell(row, column, { ...cell, style: change(cell.style, row, column) });
    if (isColumns && isRows) {
      content.defaultStyle = change(content.defaultStyle, 0, 0);
      for (const bands of [content.rowBands, content.columnBands])
        for (const [index, band] of bands)
          if (band.style) bands.set(index, { ...band, style: change(band.style, index, index) });
      return;
    }
    const bands = isColumns ? content.columnBands : content.rowBands;
    const [first, last] = isColumns ? [region.left, region.right] : [region.top, region.bottom];
    for (let index = first; index <= last; index++) {
      const band = bands.get(index) ?? {};
      bands.set(index, { ...band, style: change(band.style ?? content.defaultStyle, index, index) });
    }
  }

  /** Smallest region holding every cell with a value (or, unless `valuesOnly`, with a look of its own). */
  usedRegion(valuesOnly = false, within?: Region): Region | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.own.rows) {
      if (within && (row < within.top || row > within.bottom)) continue;
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === null && !cell.formula) continue;
        if (within && (column < within.left || column > within.right)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  mergeAt(row: number, column: number): Region | null {
    return this.own.merges.find((merge) => contains(merge, row, column)) ?? null;
  }

  mergesIn(region: Region): Region[] {
    return this.own.merges.filter((merge) => intersect(merge, region));
  }

  columnPixels(column: number): number {
    const band = this.own.columnBands.get(column);
    return band?.isHidden ? 0 : (band?.size ?? STANDARD_COLUMN_PIXELS);
  }

  rowPoints(row: number): number {
    const band = this.own.rowBands.get(row);
    return band?.isHidden ? 0 : (band?.size ?? STANDARD_ROW_POINTS);
  }
}

// Which cells are on the screen, and where: headers, frozen panes, scroll position.
import { LAST_COLUMN, LAST_ROW, type Region } from "../model/region";
import { STANDARD_COLUMN_PIXELS, STANDARD_ROW_POINTS, type Sheet } from "../model/sheet";
import { Axis } from "./axis";

export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 22;
const POINTS_TO_PIXELS = 4 / 3;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the screen, the cells seen through it, and how far they are moved. */
export interface Quadrant {
  readonly clip: Box;
  readonly cells: Region;
  readonly dx: number;
  readonly dy: number;
}

export class GridGeometry {
  readonly columns: Axis;
  readonly rows: Axis;
  readonly frozenWidth: number;
  readonly frozenHeight: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly width: number,
    private readonly height: number,
    private readonly scrollX: number,
    private readonly scrollY: number,
  ) {
    const { columnBands, rowBands, frozenColumns, frozenRows } = sheet.content;
    const columnSizes = new Map([...columnBands.keys()].map((index) => [index, sheet.columnPixels(index)]));
    const rowSizes = new Map(
      [...rowBands.keys()].map((index) => [index, Math.round(sheet.rowPoints(index) * POINTS_TO_PIXELS)]),
    );
    this.columns = new Axis(STANDARD_COLUMN_PIXELS, columnSizes, LAST_COLUMN + 1);
    this.rows = new Axis(STANDARD_ROW_POINTS * POINTS_TO_PIXELS, rowSizes, LAST_ROW + 1);
    this.frozenWidth = this.columns.offset(frozenColumns);
    this.frozenHeight = this.rows.offset(frozenRows);
  }

  /** The four parts of the view; empty ones are left out. */
  quadrants(): Quadrant[] {
    const { frozenColumns, frozenRows } = this.sheet.content;
    const across = [
      { start: 0, size: this.frozenWidth, first: 0, last: frozenColumns - 1, shift: 0 },
      this.scrolling(this.columns, this.frozenWidth, this.width - HEADER_WIDTH, this.scrollX),
    ];
    const down = [
      { start: 0, size: this.frozenHeight, first: 0, last: frozenRows - 1, shift: 0 },
      this.scrolling(this.rows, this.frozenHeight, this.height - HEADER_HEIGHT, this.scrollY),
    ];
    return down.flatMap((v) =>
      across.flatMap((h) =>
        h.size <= 0 || v.size <= 0
          ? []
          : [
              {
                clip: {
                  x: HEADER_WIDTH + h.start,
                  y: HEADER_HEIGHT + v.start,
                  width: h.size,
                  height: v.size,
                },
                cells: { top: v.first, left: h.first, bottom: v.last, right: h.last },
                dx: HEADER_WIDTH - h.shift,
                dy: HEADER_HEIGHT - v.shift,
              },
            ],
      ),
    );
  }

  private scrolling(axis: Axis, frozen: number, end: number, scroll: number) {
    return {
      start: frozen,
      size: end - frozen,
      first: axis.at(frozen + scroll),
      last: axis.at(end + scroll),
      shift: scroll,
    };
  }

  /** The cell at a point of the view; -1 in the headers. */
  cellAt(x: number, y: number): { row: number; column: number } {
    const column = this.indexAt(this.columns, x - HEADER_WIDTH, this.frozenWidth, this.scrollX);
    const row = this.indexAt(this.rows, y - HEADER_HEIGHT, this.frozenHeight, this.scrollY);
    return { row, column };
  }

  private indexAt(axis: Axis, pixel: number, frozen: number, scroll: number): number {
    if (pixel < 0) return -1;
    return axis.at(pixel < frozen ? pixel : pixel + scroll);
  }

  /** Where a region is drawn, not clipped. */
  box({ top, left, bottom, right }: Region): Box {
    const { frozenColumns, frozenRows } = this.sheet.content;
    const x = this.columns.offset(left) - (left < frozenColumns ? 0 : this.scrollX) + HEADER_WIDTH;
    const y = this.rows.offset(top) - (top < frozenRows ? 0 : this.scrollY) + HEADER_HEIGHT;
    return {
      x,
      y,
      width: this.columns.offset(right + 1) - this.columns.offset(left),
      height: this.rows.offset(bottom + 1) - this.rows.offset(top),
    };
  }

  /** How far to scroll so that the cell is in view. */
  scrollFor(row: number, column: number): { x: number; y: number } {
    const { frozenColumns, frozenRows } = this.sheet.content;
    const need = (axis: Axis, index: number, frozen: number, size: number, scroll: number) => {
      const start = axis.offset(index) - frozen;
      const end = axis.offset(index + 1) - size;
      return start < scroll ? start : end > scroll ? Math.min(start, end) : scroll;
    };
    return {
      x:
        column < frozenColumns
          ? this.scrollX
          : need(this.columns, column, this.frozenWidth, this.width - HEADER_WIDTH, this.scrollX),
      y:
        row < frozenRows
          ? this.scrollY
          : need(this.rows, row, this.frozenHeight, this.height - HEADER_HEIGHT, this.scrollY),
    };
  }
}

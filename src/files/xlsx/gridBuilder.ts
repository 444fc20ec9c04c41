// Cells in any order in, a Grid out that is only as large as its content: Excel keeps tens of thousands of
// empty styled rows, and a file can claim a cell in the last row and column of the sheet.
import { AppError } from "../../core/base/appError";
import { EMPTY, type Cell, type FileId, type Grid, type Region } from "../../core/base/cell";
import { LIMITS } from "./limits";

type Area = Omit<Region, "sheet">;

export class GridBuilder {
  private readonly rowNumbers: number[] = [];
  private readonly colNumbers: number[] = [];
  private readonly cells: Cell[] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenCols: { first: number; last: number }[] = [];
  readonly formulas: Record<string, string> = {};

  set(row: number, col: number, cell: Cell): void {
    if (cell === EMPTY) return;
    this.rowNumbers.push(row);
    this.colNumbers.push(col);
    this.cells.push(cell);
  }

  build(file: FileId, sheet: string): Grid {
    const { top, left, right } = this.box();
    const rows = this.fillRows(top, left);
    this.emptyUnderMerges(rows, top, left);
    const bottom = top + rows.length - 1;
    const hiddenRows = this.hiddenRows.filter((row) => row >= top && row <= bottom);
    const hiddenCols = this.hiddenColsBetween(left, right);
    return {
      file,
      sheet,
      top,
      left,
      rows,
      merges: this.merges.map((area) => ({ sheet, ...area })),
      ...(hiddenRows.length > 0 && { hiddenRows }),
      ...(hiddenCols.length > 0 && { hiddenCols }),
      ...(Object.keys(this.formulas).length > 0 && { formulas: this.formulas }),
    };
  }

  private box(): { top: number; left: number; right: number } {
    if (this.cells.length === 0) return { top: 0, left: 0, right: -1 };
    let top: number = LIMITS.rows;
    let left: number = LIMITS.cols;
    let right = 0;
    for (const row of this.rowNumbers) if (row < top) top = row;
    for (const col of this.colNumbers) {
      if (col < left) left = col;
      if (col > right) right = col;
    }
    return { top, left, right };
  }

  private fillRows(top: number, left: number): Cell[][] {
    const rows: Cell[][] = [];
    let places = 0;
    for (let i = 0; i < this.cells.length; i++) {
      const row = this.rowNumbers[i]! - top;
      const col = this.colNumbers[i]! - left;
      while (rows.length <= row) rows.push([]);
      const line = rows[row]!;
      places += Math.max(0, col + 1 - line.length);
      if (places > LIMITS.gridCells) throw new AppError("tooLarge");
      while (line.length < col) line.push(EMPTY);
      line[col] = this.cells[i]!;
    }
    return rows;
  }

  /** Some programs leave content under a merge, where no person sees it. */
  private emptyUnderMerges(rows: Cell[][], top: number, left: number): void {
    let budget: number = LIMITS.mergeSteps;
    for (const merge of this.merges) {
      const lastRow = Math.min(merge.bottom - top, rows.length - 1);
      for (let row = Math.max(0, merge.top - top); row <= lastRow; row++) {
        const line = rows[row]!;
        const lastCol = Math.min(merge.right - left, line.length - 1);
        for (let col = Math.max(0, merge.left - left); col <= lastCol; col++) {
          if (row + top !== merge.top || col + left !== merge.left) line[col] = EMPTY;
          budget--;
        }
        if (--budget < 0) throw new AppError("tooLarge");
      }
    }
  }

  private hiddenColsBetween(left: number, right: number): number[] {
    const isHidden = new Uint8Array(right + 1);
    for (const { first, last } of this.hiddenCols) isHidden.fill(1, Math.max(first, left), last + 1);
    return Array.from(isHidden.keys()).filter((col) => isHidden[col] === 1);
  }
}

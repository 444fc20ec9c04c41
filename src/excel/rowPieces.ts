// A long block of cells in pieces of whole rows, each well below the 5 MB that Excel on the web takes in one
// message.
import type { Cell } from "../core/base/cell";

/** Characters of JSON per message; the wire adds some. */
export const MESSAGE_SIZE = 1_000_000;

export function sizeOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + (cell.kind === "text" ? cell.value.length * 3 : 0) + 30, 0);
}

export interface RowPiece {
  /** Both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** No piece is larger than a message, but for a single row that is. */
export function* rowPieces(
  first: number,
  last: number,
  rowAt: (row: number) => readonly Cell[],
): Generator<RowPiece, void, undefined> {
  let cells: (readonly Cell[])[] = [];
  let size = 0;
  for (let row = first; row <= last; row++) {
    const next = rowAt(row);
    const nextSize = sizeOf(next);
    if (cells.length > 0 && size + nextSize > MESSAGE_SIZE) {
      yield { first: row - cells.length, last: row - 1, cells };
      cells = [];
      size = 0;
    }
    cells.push(next);
    size += nextSize;
  }
  if (cells.length > 0) yield { first: last + 1 - cells.length, last, cells };
}

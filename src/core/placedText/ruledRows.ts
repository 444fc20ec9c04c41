// A ruled table and the words within it in, its rows of cell texts out: every word is in the cell that its
// middle stands in, lines of a cell are kept apart by line breaks.
import { placedLines, textOfLine } from "./placedLines";
import type { RuledCell, RuledTable } from "./ruledTables";
import type { PlacedWord } from "./types";

export interface RuledRows {
  readonly rows: readonly (readonly string[])[];
  /** Cells over several places; rows and columns count from the table's first. */
  readonly merges: readonly RuledCell[];
}

export function isInside({ xs, ys }: RuledTable, word: PlacedWord): boolean {
  const [x, y] = middleOf(word);
  return xs[0]! <= x && x <= xs.at(-1)! && ys[0]! <= y && y <= ys.at(-1)!;
}

export function ruledRows(table: RuledTable, words: readonly PlacedWord[]): RuledRows {
  const { xs, ys, cells } = table;
  const byCell = new Map<RuledCell, PlacedWord[]>();
  for (const word of words) {
    const [x, y] = middleOf(word);
    const col = bandOf(xs, x);
    const row = bandOf(ys, y);
    const cell = cells.find(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= col && col <= right,
    );
    if (!cell) throw new Error("bug: a place of a ruled table in no cell");
    const own = byCell.get(cell);
    if (own) own.push(word);
    else byCell.set(cell, [word]);
  }
  const rows = ys.slice(1).map((_, row) =>
    xs.slice(1).map((__, col) => {
      const cell = cells.find(({ top, left }) => top === row && left === col);
      const own = cell ? byCell.get(cell) : undefined;
      return own ? placedLines(own).map(textOfLine).join("\n") : "";
    }),
  );
  return { rows, merges: cells.filter(({ top, left, bottom, right }) => bottom > top || right > left) };
}

/** The band between two edges; beyond the last edge it is the last. */
function bandOf(edges: readonly number[], at: number): number {
  const next = edges.findIndex((edge) => edge > at);
  const last = edges.length - 2;
  return next === -1 ? last : Math.min(Math.max(next - 1, 0), last);
}

function middleOf({ left, right, top, bottom }: PlacedWord): readonly [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

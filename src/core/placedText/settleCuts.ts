// The rows of a table in, the texts of their cells out. Where the words of two cells stand so close that the
// place alone does not part them, the cut is taken that lets both cells read best and fill their columns as
// broken lines do. How wide the columns are is learned from the rows themselves.
import { columnWidths, type ColumnWidths } from "../base/columnWidths";
import { linesOf, RowScores, type Fits, type SettledPiece, type SettledRow } from "./rowScores";
import type { PlacedWord } from "./types";

export interface Piece {
  readonly words: readonly PlacedWord[];
  /** The column in which the first word stands. */
  readonly col: number;
  /** For each following column the index of its first word. */
  readonly cuts: readonly number[];
  /** Where the columns begin, but for the first. */
  readonly edges: readonly number[];
}

/** The lines of a row, each with its pieces. */
export interface OpenRow {
  readonly lines: readonly (readonly Piece[])[];
  /** It goes on from the row before, from which a page parts it. */
  readonly goesOn: boolean;
}

export interface SettledCells {
  /** Lines of a cell are kept apart by line breaks. */
  readonly texts: readonly string[];
  /** Other readings of the row that are nearly as good, the likeliest first. */
  readonly rivals: readonly (readonly string[])[];
}

/** A reading that is better by so much is no matter of doubt. */
const DECIDED_BY = 0.9;
const MOST_RIVALS = 3;

/** How far a cut is looked for, in words. */
const REACH = 5;
const REACH_TOGETHER = 3;
const ROUNDS = 3;

export function settleCuts(
  rows: readonly OpenRow[],
  columnCount: number,
  fits: Fits,
): readonly SettledCells[] {
  const settled = rows.map(({ lines }): SettledRow =>
    lines.map((pieces) => pieces.map((piece) => ({ ...piece, cuts: [...piece.cuts] }))),
  );
  // What a page parts is read as a whole.
  const wholes: SettledRow[][] = [];
  rows.forEach(({ goesOn }, i) => {
    if (goesOn && wholes.length > 0) wholes.at(-1)!.push(settled[i]!);
    else wholes.push([settled[i]!]);
  });
  for (let round = 0; round < ROUNDS; round++) {
    const widths = widthsOf(wholes, columnCount);
    for (const parts of wholes) settleRow(parts.flat(), new RowScores(parts.flat(), widths, fits));
  }
  const widths = widthsOf(wholes, columnCount);
  return wholes.flatMap((parts) => {
    const rivals = rivalsOf(parts, new RowScores(parts.flat(), widths, fits), columnCount);
    return parts.map((part, i) => ({ texts: textsOf(part, columnCount), rivals: rivals[i]! }));
  });
}

function textsOf(row: SettledRow, columnCount: number): readonly string[] {
  return Array.from({ length: columnCount }, (_, col) => linesOf(row, col).join("\n"));
}

function settleRow(row: SettledRow, scores: RowScores): void {
  for (const piece of row.flat()) {
    // One cut after the other, then each with the next: two cells that changed places come right together.
    piece.cuts.forEach((_, i) => moveCuts(piece, [i], REACH, scores));
    piece.cuts.slice(1).forEach((_, i) => moveCuts(piece, [i, i + 1], REACH_TOGETHER, scores));
  }
}

/** For each part of a row the readings with one cut elsewhere that are nearly as good. */
function rivalsOf(
  parts: readonly SettledRow[],
  scores: RowScores,
  columnCount: number,
): readonly (readonly (readonly string[])[])[] {
  return parts.map((part) => {
    const near: { readonly behind: number; readonly texts: readonly string[] }[] = [];
    for (const piece of part.flat()) {
      piece.cuts.forEach((cut, i) => {
        if (cut === 0 || cut === piece.words.length) return; // a wide gap is no matter of doubt
        const best = scores.scoreAround(piece);
        for (let at = Math.max(0, cut - REACH); at <= Math.min(piece.words.length, cut + REACH); at++) {
          piece.cuts[i] = at;
          if (at === cut || !isOrdered(piece.cuts)) continue;
          const behind = best - scores.scoreAround(piece);
          if (behind < DECIDED_BY) near.push({ behind, texts: textsOf(part, columnCount) });
        }
        piece.cuts[i] = cut;
      });
    }
    const sorted = near.sort((a, b) => a.behind - b.behind).map(({ texts }) => texts);
    return sorted.slice(0, MOST_RIVALS);
  });
}

/** Tries all places of these cuts that are not far from where they are, and leaves them at the best. */
function moveCuts(
  piece: SettledPiece,
  [i, ...others]: readonly number[],
  reach: number,
  scores: RowScores,
): number {
  if (i === undefined) return scores.scoreAround(piece);
  const cut = piece.cuts[i]!;
  const before = [...piece.cuts];
  let best = { cuts: before, score: moveCuts(piece, others, reach, scores) };
  best.cuts = [...piece.cuts];
  for (let at = Math.max(0, cut - reach); at <= Math.min(piece.words.length, cut + reach); at++) {
    before.forEach((place, j) => (piece.cuts[j] = place));
    piece.cuts[i] = at;
    if (at === cut || !isOrdered(piece.cuts)) continue;
    const score = moveCuts(piece, others, reach, scores);
    if (score > best.score) best = { cuts: [...piece.cuts], score };
  }
  best.cuts.forEach((place, j) => (piece.cuts[j] = place));
  return best.score;
}

function isOrdered(cuts: readonly number[]): boolean {
  return cuts.every((cut, i) => i === 0 || cuts[i - 1]! <= cut);
}

function widthsOf(wholes: readonly (readonly SettledRow[])[], columnCount: number): ColumnWidths {
  return columnWidths(
    Array.from({ length: columnCount }, (_, col) => wholes.map((parts) => linesOf(parts.flat(), col))),
  );
}

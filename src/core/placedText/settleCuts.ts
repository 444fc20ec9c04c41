// The rows of a table in, the texts of their cells out. Where the words of two cells stand so close that the
// place alone does not part them, the cut is taken that lets both cells read best and fill their columns as
// broken lines do. How wide the columns are is learned from the rows themselves.
import { columnWidths, type ColumnWidths } from "./columnWidths";
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

export type Fits = (col: number, text: string) => number;

/** How far a cut is looked for, in words, and what being away from the edge costs, for each height of a line. */
const REACH = 5;
const REACH_TOGETHER = 3;
const COST = 0.1;
/** The same for words that stand apart from all others. */
const COST_ALONE = 0.4;
const ROUNDS = 3;
/** In ems: letters of no two programs are quite as wide; words closer than this are written with one space. */
const TOLERANCE = 0.15;
const CLOSE = 1;

type SettledRow = readonly {
  words: readonly PlacedWord[];
  col: number;
  cuts: number[];
  edges: readonly number[];
}[][];

export function settleCuts(
  rows: readonly OpenRow[],
  columnCount: number,
  fits: Fits,
): readonly (readonly string[])[] {
  const settled = rows.map(({ lines }): SettledRow =>
    lines.map((pieces) => pieces.map((piece) => ({ ...piece, cuts: [...piece.cuts] }))),
  );
  // What a page parts is read as a whole.
  const wholes = rows.reduce<SettledRow[]>((all, { goesOn }, i) => {
    if (goesOn && all.length > 0) all[all.length - 1] = [...all.at(-1)!, ...settled[i]!];
    else all.push(settled[i]!);
    return all;
  }, []);
  for (let round = 0; round < ROUNDS; round++) {
    const widths = widthsOf(wholes, columnCount);
    for (const whole of wholes) settleRow(whole, widths, fits);
  }
  return settled.map((row) => Array.from({ length: columnCount }, (_, col) => linesOf(row, col).join("\n")));
}

function settleRow(row: SettledRow, widths: ColumnWidths, fits: Fits): void {
  const cells = new Map<string, number>();
  const scoreOf = (col: number): number => {
    const lines = linesOf(row, col);
    const key = `${col}|${lines.join("\n")}`;
    const known = cells.get(key);
    if (known !== undefined) return known;
    const score = fits(col, lines.join(" ")) + fillScore(lines, widths, col);
    cells.set(key, score);
    return score;
  };
  for (const piece of row.flat()) {
    const scoreHere = (): number => {
      const cols = [...piece.cuts.keys()].map((i) => piece.col + i);
      const places = piece.cuts.map((at, i) => placeScore(piece, at, i, widths));
      return [...cols, piece.col + cols.length].reduce((sum, col) => sum + scoreOf(col), 0) + sumOf(places);
    };
    // One cut after the other, then each with the next: two cells that changed places come right together.
    piece.cuts.forEach((_, i) => moveCuts(piece, [i], REACH, scoreHere));
    piece.cuts.slice(1).forEach((_, i) => moveCuts(piece, [i, i + 1], REACH_TOGETHER, scoreHere));
  }
}

/** Tries all places of these cuts that are not far from where they are, and leaves them at the best. */
function moveCuts(
  piece: SettledRow[number][number],
  [i, ...others]: readonly number[],
  reach: number,
  scoreHere: () => number,
): number {
  if (i === undefined) return scoreHere();
  const cut = piece.cuts[i]!;
  const before = [...piece.cuts];
  let best = { cuts: before, score: moveCuts(piece, others, reach, scoreHere) };
  best.cuts = [...piece.cuts];
  for (let at = Math.max(0, cut - reach); at <= Math.min(piece.words.length, cut + reach); at++) {
    before.forEach((place, j) => (piece.cuts[j] = place));
    piece.cuts[i] = at;
    if (at === cut || !isOrdered(piece.cuts)) continue;
    const score = moveCuts(piece, others, reach, scoreHere);
    if (score > best.score) best = { cuts: [...piece.cuts], score };
  }
  best.cuts.forEach((place, j) => (piece.cuts[j] = place));
  return best.score;
}

function isOrdered(cuts: readonly number[]): boolean {
  return cuts.every((cut, i) => i === 0 || cuts[i - 1]! <= cut);
}

function placeScore(
  { words, col, cuts, edges }: SettledRow[number][number],
  at: number,
  i: number,
  widths: ColumnWidths,
): number {
  const left = words.slice(cuts[i - 1] ?? 0, at);
  const isParted = left.length > 0 && at < (cuts[i + 1] ?? words.length);
  return (isParted ? tightScore(left, widths, col + i) : 0) - away(words, at, edges[col + i]!);
}

function sumOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0);
}

/** Zero or less: how little the lines look like those of one cell of this width. */
function fillScore(lines: readonly string[], { widths, textWidth }: ColumnWidths, col: number): number {
  const width = widths[col];
  if (width === undefined || width === null) return 0;
  let score = 0;
  lines.forEach((line, i) => {
    const ems = textWidth(line);
    const over = ems - width - TOLERANCE;
    if (over > 0) score -= Math.min(10, 0.5 + 1.2 * over);
    const next = lines[i + 1];
    if (next === undefined) return;
    const spare = width - TOLERANCE - ems - textWidth(` ${next.split(" ", 1)[0]!}`);
    if (spare > 0) score -= Math.min(2, 0.3 + 0.4 * spare) / (/[.;:]$/.test(line) ? 4 : 1);
  });
  return score;
}

/** Cells stand close only where the first one's line is full. */
function tightScore(words: readonly PlacedWord[], { widths, textWidth }: ColumnWidths, col: number): number {
  const width = widths[col];
  if (width === undefined || width === null) return 0;
  const room = width - textWidth(textOf(words)) - CLOSE;
  return room > 0 ? -Math.min(3, 0.5 * room) : 0;
}

function widthsOf(rows: readonly SettledRow[], columnCount: number): ColumnWidths {
  return columnWidths(Array.from({ length: columnCount }, (_, col) => rows.map((row) => linesOf(row, col))));
}

function linesOf(row: SettledRow, col: number): readonly string[] {
  return row.flatMap((pieces) => {
    const parts = pieces.flatMap(({ words, col: first, cuts }) => {
      const i = col - first;
      return i < 0 || i > cuts.length ? [] : [textOf(words.slice(i === 0 ? 0 : cuts[i - 1], cuts[i]))];
    });
    const line = parts.filter((text) => text !== "").join(" ");
    return line === "" ? [] : [line];
  });
}

/** How far the words are from where their columns begin and end. */
function away(words: readonly PlacedWord[], at: number, edge: number): number {
  const [before, after] = [words[at - 1], words[at]];
  const height = words[0]!.bottom - words[0]!.top;
  if (before && after) return (Math.abs((before.right + after.left) / 2 - edge) / height) * COST;
  return (Math.max(0, before ? before.right - edge : edge - after!.left) / height) * COST_ALONE;
}

function textOf(words: readonly PlacedWord[]): string {
  return words.map((word) => word.text).join(" ");
}

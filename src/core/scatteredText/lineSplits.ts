// A line in, the ways to split it into pieces of neighbouring columns out, the likeliest first. Two pieces are
// on one line only where the left one nearly fills its column.
import type { TextLine } from "../pastedText/types";
import type { PieceEvidence } from "./pieceEvidence";
import type { Typeset } from "./typeset";

export interface Piece {
  readonly column: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly ems: number;
  /** Ems of the first word: it did not fit on the line above. */
  readonly firstEms: number;
  readonly isWholeLine: boolean;
  /** Two where the extractor has joined them: a hyphen at a line's end is taken for that of a broken word. */
  readonly lines: readonly string[];
  /** Words of units' names in it, when its line is read by itself. */
  readonly named: number;
  /** Words of a deadline. */
  readonly dated: number;
  /** Words that are no marks only. */
  readonly count: number;
}

export interface LineSplit {
  /** Among the splits of its line. */
  readonly index: number;
  readonly pieces: readonly Piece[];
  /** What speaks against the cuts and the widths of the pieces. */
  readonly layout: number;
  readonly score: number;
}

const KEPT = 16;
const CUT = -0.5;
const INSIDE_NAME = -1.2;
/** What may be left free of a column, in ems, so that the next piece is written on the same line. */
const JOINED_GAP = 1.3;
const JOINED_BY_HYPHEN = -4;
const MOST_UNDERFULL = 2.5;
const MOST_OVER = 2.5;
const LEAST_EMS = 1.5;
const MAX_CUT_WORDS = 60;
const BEGINS = /^["“(]?[\p{Lu}\d]/u;

export function lineSplits(line: TextLine, typeset: Typeset, evidence: PieceEvidence): readonly LineSplit[] {
  const { widths, cap, space, textWidth } = typeset;
  const words = line.words.map(({ text }) => text);
  const sums = [0];
  for (const word of words) sums.push(sums.at(-1)! + textWidth(word));
  const widthOf = (from: number, to: number): number => sums[to]! - sums[from]! + (to - from - 1) * space;
  const names = evidence.namesIn(words);
  const named = sumsOf(names);
  const dated = sumsOf(evidence.readWords("deadline", words));
  const hyphen = textWidth("-");
  const counted = sumsOf(words.map((word) => /[\p{L}\p{N}]/u.test(word)));
  const splits: Omit<LineSplit, "index">[] = [];
  const pieces: Piece[] = [];
  const pieceOf = (column: number, from: number, to: number): Piece => ({
    column,
    text: words.slice(from, to).join(" "),
    words: words.slice(from, to),
    ems: widthOf(from, to),
    firstEms: sums[from + 1]! - sums[from]!,
    isWholeLine: from === 0 && to === words.length,
    lines: [words.slice(from, to).join(" ")],
    named: named[to]! - named[from]!,
    dated: dated[to]! - dated[from]!,
    count: counted[to]! - counted[from]!,
  });
  const keep = (last: Piece, layout: number, held: number): void => {
    const score = layout + held + evidence.fit(last.column, last, widths[last.column] ?? null);
    splits.push({ pieces: [...pieces, last], layout, score });
  };
  /** The rest of the words as two lines of a cell, of which the first was full with a hyphen that is gone. */
  const takeJoined = (column: number, from: number, width: number, layout: number, held: number): void => {
    const spare = typeset.tolerance(width);
    for (let at = from + 1; at < words.length; at++) {
      const first = widthOf(from, at) + space + hyphen;
      if (first > width + spare) break;
      const isFull = first + space + widthOf(at, at + 1) > width - spare;
      const ems = widthOf(at, words.length);
      if (!isFull || ems > width + spare) continue;
      const lines = [words.slice(from, at).join(" "), words.slice(at).join(" ")];
      keep({ ...pieceOf(column, from, words.length), lines, ems }, layout + JOINED_BY_HYPHEN, held);
    }
  };
  const take = (column: number, from: number, layout: number, held: number): void => {
    const width = widths[column] ?? null;
    const last = words.length;
    const fits = overflow(widthOf(from, last), width ?? cap, typeset);
    if (fits !== null) keep(pieceOf(column, from, last), layout + fits, held);
    if (fits !== 0 && width !== null) takeJoined(column, from, width, layout, held);
    if (column + 1 >= widths.length || words.length > MAX_CUT_WORDS) return;
    for (let to = from + 1; to < last; to++) {
      const ems = widthOf(from, to);
      if (ems < LEAST_EMS) continue;
      const over = overflow(ems, width ?? cap, typeset);
      if (over === null) break;
      if (width === null && (!BEGINS.test(words[to]!) || evidence.goesOn(words[to - 1]!, words[to]!)))
        continue;
      const under = underfull(ems, width, typeset);
      if (under === null) continue;
      const inside = evidence.goesOn(words[to - 1]!, words[to]!) ? INSIDE_NAME : 0;
      const piece = pieceOf(column, from, to);
      pieces.push(piece);
      take(column + 1, to, layout + over + under + inside + CUT, held + evidence.fit(column, piece, width));
      pieces.pop();
    }
  };
  for (let column = 0; column < widths.length; column++) take(column, 0, 0, 0);
  splits.sort((a, b) => b.score - a.score);
  const kept = splits.slice(0, KEPT);
  for (let column = 0; column < widths.length; column++) {
    if (kept.some((split) => split.pieces.length === 1 && split.pieces[0]!.column === column)) continue;
    const whole = splits.find((split) => split.pieces.length === 1 && split.pieces[0]!.column === column);
    if (whole) kept.push(whole);
  }
  if (kept.length === 0) {
    // Wider than all columns: it stands in the widest.
    const widest = widths.reduce<number>(
      (best, width, i) => ((width ?? 99) > (widths[best] ?? 99) ? i : best),
      0,
    );
    kept.push({ pieces: [pieceOf(widest, 0, words.length)], layout: -MOST_OVER, score: -MOST_OVER });
  }
  return kept.map((split, index) => ({
    ...split,
    index,
    layout: split.pieces.reduce(
      (sum, piece) => sum + evidence.asText(piece, widths[piece.column] ?? null),
      split.layout,
    ),
  }));
}

/** Zero or less; null where it cannot be. */
function overflow(ems: number, width: number, { tolerance }: Typeset): number | null {
  const over = ems - width - tolerance(width);
  if (over <= 0) return 0;
  return over > MOST_OVER ? null : -1 - 1.5 * over;
}

function underfull(ems: number, width: number | null, { tolerance }: Typeset): number | null {
  if (width === null) return 0;
  const room = width - JOINED_GAP - tolerance(width) - ems;
  if (room <= 0) return 0;
  return room > MOST_UNDERFULL ? null : -1 - 1.5 * room;
}

export function joinedGap({ tolerance }: Typeset): number {
  return JOINED_GAP - tolerance(0);
}

function sumsOf(marks: readonly boolean[]): readonly number[] {
  const sums = [0];
  for (const mark of marks) sums.push(sums.at(-1)! + Number(mark));
  return sums;
}

// What speaks for or against a cell's beginning at a word: how the line stands, what the words are, and the
// spaces that a page break leaves for empty cells.
import type { FragmentText } from "./fragmentText";

/** A line that holds the end of a cell and the beginning of the next. */
const INSIDE_LINE = -2.5;
const APART = -1.5;
/** From such a share of shared lines on, a short cell with a line to itself is odd. */
const USUALLY_SHARED = 0.8;
/** Cells stand side by side on one line only where the first has no other line. */
const AFTER_SEVERAL_LINES = -2.5;
const INSIDE_NAME = -2;
const LOWER_CASE = -1.5;
const AFTER_GAP = 1.5;
const MARKED = 4;
/** The two words stand side by side elsewhere. */
const PARTED = -0.8;
const OFTEN_PARTED = -1.2;
const OFTEN = 3;

/** The highest that marks can add. */
export const MOST_MARKED = MARKED;

export function cutScore(fragment: FragmentText, at: number): number {
  const { words, isContinuation } = fragment;
  const { text, isLineStart, spaces, gap } = words[at]!;
  let score = fragment.isInsideName(at) ? INSIDE_NAME : 0;
  if (!isContinuation && /^\p{Ll}/u.test(text)) score += text === "các" ? LOWER_CASE / 4 : LOWER_CASE;
  if (at === 0) return score;
  if (!isLineStart) return score + (spaces > 1 ? 2 : 0);
  const pairs = fragment.pairsBefore(at);
  score += pairs >= OFTEN ? OFTEN_PARTED : pairs > 0 ? PARTED : 0;
  return score + (gap > 0 ? AFTER_GAP : 0);
}

/** What the cell before tells: on one line with the next it has one line only, as often as this table does so. */
export function neighbourScore(
  fragment: FragmentText,
  cuts: readonly number[],
  at: number,
  sharedLines: number,
): number {
  if (at === 0) return 0;
  const before = lastFilled(cuts);
  const isShort = before >= 0 && fragment.lineCount(cuts[before]!, at) === 1;
  if (fragment.words[at]!.isLineStart)
    return isShort && before > 0 && sharedLines > USUALLY_SHARED ? APART * sharedLines : 0;
  return INSIDE_LINE * (1 - sharedLines) + (isShort ? 0 : AFTER_SEVERAL_LINES);
}

/**
 * After a page break a space stands for every empty cell: one before the first word is an empty number, two
 * an empty number and an empty content.
 */
export function markScore(
  { words, isContinuation }: FragmentText,
  cuts: readonly number[],
  at: number,
  column: number,
): number {
  if (!isContinuation) return 0;
  const { spaces, isLineStart } = words[at]!;
  if (at === 0) return spaces === 0 ? 0 : spaces === column + 1 ? MARKED : -MARKED;
  const filledBefore = lastFilled(cuts);
  const skipped = column - filledBefore - 1;
  const marked = isLineStart ? spaces : spaces - 1;
  if (marked === 0) return skipped > 0 && words[0]!.spaces > 0 ? -MARKED : 0;
  return marked === skipped ? MARKED : 0;
}

/** The last column before the next one that has words. */
function lastFilled(cuts: readonly number[]): number {
  for (let column = cuts.length - 2; column >= 0; column--)
    if (cuts[column]! < cuts[column + 1]!) return column;
  return -1;
}

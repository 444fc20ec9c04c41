// A fragment in, the words before which a cell may begin out: every line's first word, and within a line where
// something new may begin.
import type { FragmentText, FragmentWord } from "./fragmentText";
import { beginningOf, type RowHabits } from "./rowHabits";
import { endsOpen } from "./scoreCell";

/** After a page break every word may begin a cell in so short a piece, and on a line that leaves so much room. */
const SHORT_PIECE = 40;
const NARROW = 0.7;
/** A line wider than the widest column by so much is made of several cells. */
const TOO_WIDE = 1.06;

export interface CutRules {
  /** Widths of the columns in ems, as far as they are known. */
  readonly widths: readonly (number | null)[];
  /** A cell may begin within a line; not looked for before the widths are known. */
  readonly cutsInsideLines: boolean;
  readonly habits: RowHabits;
}

/** The last place is the end. */
export function cutPlaces(
  fragment: FragmentText,
  { widths, cutsInsideLines, habits }: CutRules,
  isSplit: boolean,
): readonly number[] {
  const { words, isContinuation } = fragment;
  const isShort = isContinuation && words.length <= SHORT_PIECE;
  const widest = Math.max(...widths.map((width) => width ?? Number.POSITIVE_INFINITY));
  const places: number[] = [];
  words.forEach((word, i) => {
    const canBegin =
      isShort ||
      word.isLineStart ||
      word.spaces > 1 ||
      (cutsInsideLines &&
        (beginsAnew(word, words[i - 1]!, isSplit) ||
          fragment.beginsName(i) ||
          habits.beginnings.has(beginningOf(word.text, words[i + 1]?.text ?? "")) ||
          fragment.lineWidth(i) > widest * TOO_WIDE ||
          (isContinuation && fragment.lineWidth(i) < widest * NARROW)));
    if (i === 0 || canBegin) places.push(i);
  });
  places.push(words.length);
  return places;
}

function beginsAnew({ text }: FragmentWord, before: FragmentWord, canEndOpen: boolean): boolean {
  if (text === "Các") return true;
  const isFresh = /^["“(]?[\p{Lu}\d-]/u.test(text) && !/^\p{Lu}\p{L}*$/u.test(before.text);
  return isFresh && (canEndOpen || !endsOpen(before.text));
}

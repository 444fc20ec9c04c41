// A piece of text as pdf.js gives it in, its words at their places out. Within a piece the places of words are
// shared out by the widths of their letters.
import { emsOf } from "../../core/base/textHeight";
import type { PlacedWord } from "../../core/placedText/types";
import { times, type Matrix } from "./rulesOfPage";

export interface TextPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** A direction may be off by this share, as scanners turn pages. */
const ASLANT = 0.2;
/** Letters reach so far below the line they stand on, in their own height. */
const BELOW = 0.22;

/** Nothing for text that runs aslant, as stamps across a page do. */
export function wordsOfItem({ str, transform, width }: TextPiece, toPage: Matrix): readonly PlacedWord[] {
  const [a, b, c, d, left, base] = times(toPage, transform as unknown as Matrix);
  const height = Math.hypot(c, d);
  if (str.trim() === "" || height === 0) return [];
  const length = width * Math.hypot(toPage[0], toPage[1]);
  if (a < 0 || Math.abs(b) > a * ASLANT) {
    const along = Math.hypot(a, b);
    const isTurned = Math.min(Math.abs(a), Math.abs(b)) <= along * ASLANT;
    return isTurned
      ? [turnedWord(str.trim(), left, base, (a / along) * length, (b / along) * length, height)]
      : [];
  }
  const whole = emsOf(str);
  const unit = whole === 0 ? 0 : length / whole;
  return [...str.matchAll(/\S+/gu)].map(({ 0: text, index }) => {
    const from = left + emsOf(str.slice(0, index)) * unit;
    return {
      text,
      left: from,
      right: from + emsOf(text) * unit,
      top: base - height * (1 - BELOW),
      bottom: base + height * BELOW,
    };
  });
}

/** Text that runs up, down or upside down among level text, as one word where its middle stands. */
function turnedWord(
  text: string,
  left: number,
  base: number,
  across: number,
  down: number,
  height: number,
): PlacedWord {
  const [x, y] = [left + across / 2, base + down / 2];
  return { text, left: x - height / 2, right: x + height / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The page as it must be turned for most of its text to run level: a table may be printed sideways. */
export function levelled(pieces: readonly TextPiece[], toPage: Matrix): Matrix {
  const lengths = new Map<string, { length: number; across: number; down: number }>();
  for (const { str, transform, width } of pieces) {
    const [a, b] = times(toPage, transform as unknown as Matrix);
    const along = Math.hypot(a, b);
    if (str.trim() === "" || along === 0) continue;
    const [across, down] = [Math.round(a / along), Math.round(b / along)];
    if (Math.abs(across) + Math.abs(down) !== 1) continue;
    const sum = lengths.get(`${across} ${down}`) ?? { length: 0, across, down };
    sum.length += width;
    lengths.set(`${across} ${down}`, sum);
  }
  const [most] = [...lengths.values()].sort((one, other) => other.length - one.length);
  if (!most) return toPage;
  const { across, down } = most;
  return times([across, -down, down, across, 0, 0], toPage);
}

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

/** Letters reach so far below the line they stand on, in their own height. */
const BELOW = 0.22;

/** Null for text that does not run level across the page. */
export function wordsOfItem({ str, transform, width }: TextPiece, toPage: Matrix): readonly PlacedWord[] {
  const [a, b, c, d, left, base] = times(toPage, transform as unknown as Matrix);
  const height = Math.hypot(c, d);
  if (str.trim() === "" || height === 0 || Math.abs(b) > Math.abs(a) * 0.2 || a < 0) return [];
  const scale = Math.hypot(toPage[0], toPage[1]);
  const whole = emsOf(str);
  const unit = whole === 0 ? 0 : (width * scale) / whole;
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

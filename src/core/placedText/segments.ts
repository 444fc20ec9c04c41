// A line in, its pieces that wide gaps part out.
import type { PlacedLine } from "./placedLines";
import type { PlacedWord } from "./types";

/** Words farther apart than this share of the line's height are not of one cell. */
const WIDE_GAP = 0.6;

export function segmentsOf({ words }: PlacedLine): readonly (readonly PlacedWord[])[] {
  const segments: PlacedWord[][] = [];
  for (const word of words) {
    const before = segments.at(-1)?.at(-1);
    const gap = before ? word.left - before.right : Number.POSITIVE_INFINITY;
    if (gap > (word.bottom - word.top) * WIDE_GAP) segments.push([word]);
    else segments.at(-1)!.push(word);
  }
  return segments;
}

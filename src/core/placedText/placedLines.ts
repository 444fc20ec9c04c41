// Words in, the lines that they stand on out: top to bottom, the words of a line from left to right. Words that
// were drawn in pieces are joined.
import type { PlacedWord } from "./types";

export interface PlacedLine {
  readonly words: readonly PlacedWord[];
  readonly top: number;
  readonly bottom: number;
}

/** Pieces nearer than this share of the line's height are one word. */
const JOINED = 0.12;

export function placedLines(words: readonly PlacedWord[]): readonly PlacedLine[] {
  const lines: { words: PlacedWord[]; top: number; bottom: number }[] = [];
  for (const word of [...words].sort((a, b) => middleOf(a) - middleOf(b) || a.left - b.left)) {
    const line = lines.at(-1);
    // A raised or lowered letter stands on the line whose height its middle falls into.
    if (line && middleOf(word) <= line.bottom - (line.bottom - line.top) * 0.25) {
      line.words.push(word);
      line.top = Math.min(line.top, word.top);
      line.bottom = Math.max(line.bottom, Math.min(word.bottom, line.bottom + (line.bottom - line.top) / 3));
    } else lines.push({ words: [word], top: word.top, bottom: word.bottom });
  }
  return lines.map((line) => ({ ...line, words: joinPieces(line.words) }));
}

export function textOfLine({ words }: PlacedLine): string {
  return words.map((word) => word.text).join(" ");
}

function middleOf({ top, bottom }: PlacedWord): number {
  return (top + bottom) / 2;
}

function joinPieces(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const joined: PlacedWord[] = [];
  for (const word of [...words].sort((a, b) => a.left - b.left)) {
    const before = joined.at(-1);
    const near = (word.bottom - word.top) * JOINED;
    if (before && word.left - before.right < near && word.left > before.left) {
      joined[joined.length - 1] = { ...before, text: before.text + word.text, right: word.right };
    } else joined.push(word);
  }
  return joined;
}

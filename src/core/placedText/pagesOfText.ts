// Text whose columns are kept apart by spaces (`pdftotext -layout`) in, pages of placed words out, measured in
// letters and lines. Null for text that is not so laid out.
import type { PlacedPage, PlacedWord } from "./types";

const WIDE = /\S {3,}\S/gu;
/** A letter is about twice as high as it is wide. */
const LETTER_HEIGHT = 2;
const LEAST_SHARE = 0.12;
const LEAST_LINES = 3;

export function pagesOfText(text: string): readonly PlacedPage[] | null {
  const lines = text.split(/\r\n|[\n\r]/);
  const filled = lines.filter((line) => line.trim() !== "");
  const columned = filled.filter((line) => (line.match(WIDE)?.length ?? 0) >= 2);
  if (columned.length < LEAST_LINES || columned.length < filled.length * LEAST_SHARE) return null;
  return text.split("\f").map((page) => ({
    words: page.split(/\r\n|[\n\r]/).flatMap((line, row) => wordsOf(line, row)),
    rules: [],
    isCounted: true,
  }));
}

function wordsOf(line: string, row: number): PlacedWord[] {
  return [...line.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    text: text.normalize("NFC"),
    left: index,
    right: index + text.length,
    top: row * LETTER_HEIGHT,
    bottom: (row + 1) * LETTER_HEIGHT,
  }));
}

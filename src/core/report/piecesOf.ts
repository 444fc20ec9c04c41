// A text in as many pieces as show whole in rows of Excel, of which none is higher than 409 points.
import { lineStarts, textBox } from "../base/textHeight";

/** More lines than these do not show in the highest row. */
export const MOST_LINES = 25;

/** A cell of one line may be long as well: Excel holds 32,767 characters and damages more. */
const LONGEST = 32_000;

/** Cut where a line ends in a column of this width; almost always one piece. */
export function piecesOf(text: string, widthChars: number): string[] {
  const starts = lineStarts(text, textBox(widthChars, "body"));
  if (text.length <= LONGEST && starts.length <= MOST_LINES) return [text];
  const pieces: string[] = [];
  for (let first = 0; first < starts.length;) {
    const next = nextPiece(text, starts, first);
    pieces.push(text.slice(starts[first], starts[next]).replace(/[ \n]$/, ""));
    first = next;
  }
  return pieces;
}

/** What one unit said stays together where that leaves the piece at least half full. */
function nextPiece(text: string, starts: readonly number[], first: number): number {
  const full = first + MOST_LINES;
  if (full >= starts.length) return starts.length;
  for (let line = full; line > first + MOST_LINES / 2; line--) {
    if (text[starts[line]! - 1] === "\n") return line;
  }
  return full;
}

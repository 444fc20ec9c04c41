// Where a text breaks into lines in a column of some width, by which rows get their heights: LibreOffice
// does not fit rows of a file by itself, and no row of Excel is higher than 409 points.

/** More lines than these do not show in the highest row. */
export const MOST_LINES = 25;

/** A cell of one line may be long as well: Excel holds 32,767 characters and damages more. */
const LONGEST = 32_000;

/** Letters of Times New Roman 12 are narrower than the digits that widths are counted in. */
const LETTERS_PER_WIDTH = 1.1;

/** Offsets at which the lines begin. Breaks at spaces, and inside words that are wider than the column. */
export function lineStarts(text: string, columnWidth: number): number[] {
  const width = Math.max(2, Math.floor(columnWidth * LETTERS_PER_WIDTH));
  const starts: number[] = [];
  let paragraph = 0;
  while (paragraph <= text.length) {
    const newline = text.indexOf("\n", paragraph);
    const end = newline < 0 ? text.length : newline;
    let start = paragraph;
    starts.push(start);
    while (end - start > width) {
      const space = text.slice(start, start + width + 1).lastIndexOf(" ");
      start = space > 0 ? start + space + 1 : letterBoundary(text, start + width);
      if (start < end) starts.push(start);
    }
    paragraph = end + 1;
  }
  return starts;
}

/** A pair of surrogates is one letter and is not parted. */
function letterBoundary(text: string, index: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(index - 1)) ? index + 1 : index;
}

export function lineCount(text: string, width: number): number {
  return text.length <= width && !text.includes("\n") ? 1 : lineStarts(text, width).length;
}

/** In as many pieces as show whole in rows of Excel, cut where a line ends; almost always one. */
export function piecesOf(text: string, width: number): string[] {
  if (text.length <= LONGEST && lineCount(text, width) <= MOST_LINES) return [text];
  const starts = lineStarts(text, Math.min(width, LONGEST / MOST_LINES / LETTERS_PER_WIDTH));
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

// Where a text breaks into lines in a column of some width, by which rows get their heights: LibreOffice
// does not fit rows of a file by itself, and no row of Excel is higher than 409 points.

/** More lines than these do not show in the highest row. */
export const MOST_LINES = 25;

/** A cell of one line may be long as well: Excel holds 32,767 characters and damages more. */
const LONGEST = 32_000;

/** Offsets at which the lines begin. Breaks at spaces, and inside words that are wider than the column. */
export function lineStarts(text: string, width: number): number[] {
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
  const starts = lineStarts(text, Math.min(width, Math.floor(LONGEST / MOST_LINES)));
  const pieces: string[] = [];
  for (let i = 0; i < starts.length; i += MOST_LINES) {
    pieces.push(text.slice(starts[i], starts[i + MOST_LINES]).replace(/[ \n]$/, ""));
  }
  return pieces;
}

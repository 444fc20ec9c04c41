// The lines of all pages in, those at the heads and feet of pages told apart from what stands between: page
// numbers, and what many pages repeat.
import { textOfLine, type PlacedLine } from "./placedLines";

export interface PageParts {
  readonly head: readonly PlacedLine[];
  readonly body: readonly PlacedLine[];
  readonly foot: readonly PlacedLine[];
}

const MOST_LINES = 2;
const MOST_PAGES = 0.6;
const NUMBER_OF_PAGE = /^(?:trang |[-–—] ?)?\d{1,4}(?: ?[-–—/] ?\d{0,4})?$/iu;

export interface PageLines {
  readonly lines: readonly PlacedLine[];
  /** Where the drawn tables begin and end; lines between them belong to what they stand above. */
  readonly tablesTop: number;
  readonly tablesBottom: number;
}

/** `isKept` tells the lines that are a table's headings, which pages repeat as well. */
export function runningLines(
  pages: readonly PageLines[],
  isKept: (lines: readonly PlacedLine[], line: number) => boolean,
): readonly PageParts[] {
  const heads = pages.map(({ lines, tablesTop }) =>
    ends(lines, 1).filter((i) => lines[i]!.bottom <= tablesTop + 1),
  );
  const feet = pages.map(({ lines, tablesBottom }) =>
    ends(lines, -1).filter((i) => lines[i]!.top >= tablesBottom - 1),
  );
  const repeatedHeads = repeated(pages, heads, isKept);
  const repeatedFeet = repeated(pages, feet, isKept);
  return pages.map(({ lines }, page) => {
    const runLength = (indexes: readonly number[], keys: ReadonlySet<string>): number => {
      const stop = indexes.findIndex((i) => {
        const text = textOfLine(lines[i]!);
        return !NUMBER_OF_PAGE.test(text) && !keys.has(keyOf(lines[i]!));
      });
      return stop === -1 ? indexes.length : stop;
    };
    const head = runLength(heads[page]!, repeatedHeads);
    const foot = Math.min(runLength(feet[page]!, repeatedFeet), lines.length - head);
    return {
      head: lines.slice(0, head),
      body: lines.slice(head, lines.length - foot),
      foot: lines.slice(lines.length - foot),
    };
  });
}

/** What the lines of most pages say alike, but for numbers. One word may as well end a cell on every page. */
function repeated(
  pages: readonly PageLines[],
  indexes: readonly (readonly number[])[],
  isKept: (lines: readonly PlacedLine[], line: number) => boolean,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const kept = new Set<string>();
  pages.forEach(({ lines }, page) => {
    const keys = new Set<string>();
    for (const i of indexes[page]!) {
      const key = keyOf(lines[i]!);
      if (isKept(lines, i)) kept.add(key);
      else if (/\p{L} /u.test(key)) keys.add(key);
    }
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const least = Math.max(2, pages.length * MOST_PAGES);
  return new Set([...counts].flatMap(([key, count]) => (count >= least && !kept.has(key) ? [key] : [])));
}

/** Indexes of the first lines, or of the last ones from the end. */
function ends(lines: readonly PlacedLine[], step: 1 | -1): readonly number[] {
  const count = Math.min(MOST_LINES, lines.length);
  return Array.from({ length: count }, (_, i) => (step === 1 ? i : lines.length - 1 - i));
}

function keyOf(line: PlacedLine): string {
  return textOfLine(line).replace(/\d+/g, "#");
}

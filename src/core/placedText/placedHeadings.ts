// Lines in, the lines that are a table's headings out, each heading with its place. A heading may stand on
// several lines, one under the other.
import type { HeadingSpan } from "./gapColumns";
import { textOfLine, type PlacedLine } from "./placedLines";
import { segmentsOf } from "./segments";

export interface PlacedHeading extends HeadingSpan {
  readonly text: string;
}

export interface PlacedHeadings {
  /** Indexes into the lines, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly headings: readonly PlacedHeading[];
}

/** Whether words are a heading; `isFirst` asks for that of the numbering. */
export type IsHeading = (words: string, isFirst: boolean) => boolean;

const MAX_LINES = 4;
const LEAST_COLUMNS = 3;

export function findPlacedHeadings(
  lines: readonly PlacedLine[],
  isHeading: IsHeading,
  known: readonly PlacedHeading[] | null,
): PlacedHeadings | null {
  for (let first = 0; first < lines.length; first++) {
    let best: PlacedHeadings | null = null;
    for (let last = first; last < Math.min(lines.length, first + MAX_LINES); last++) {
      const own = lines.slice(first, last + 1);
      if (known && sameWords(own, known)) return { first, last, headings: placesOf(own, known) };
      const headings = stacked(own);
      const isAll =
        headings.length >= LEAST_COLUMNS && headings.every(({ text }, i) => isHeading(text, i === 0));
      if (isAll && (!best || headings.length >= best.headings.length)) best = { first, last, headings };
    }
    if (best) return best;
  }
  return null;
}

/** Headings that a page repeats, however close they stand. */
function sameWords(lines: readonly PlacedLine[], known: readonly PlacedHeading[]): boolean {
  const sorted = (texts: readonly string[]): string =>
    texts
      .flatMap((text) => text.split(" "))
      .sort()
      .join(" ");
  return sorted(lines.map(textOfLine)) === sorted(known.map(({ text }) => text));
}

/** On one line they follow one another; on several they stand where they stood. */
function placesOf(lines: readonly PlacedLine[], known: readonly PlacedHeading[]): readonly PlacedHeading[] {
  const [line, ...others] = lines;
  if (others.length > 0 || textOfLine(line!) !== known.map(({ text }) => text).join(" ")) return known;
  let at = 0;
  return known.map(({ text }) => {
    const words = line!.words.slice(at, (at += text.split(" ").length));
    return { text, left: words[0]!.left, right: words.at(-1)!.right };
  });
}

/** Pieces that stand above one another, joined from top to bottom. */
function stacked(lines: readonly PlacedLine[]): readonly PlacedHeading[] {
  const stacks: { left: number; right: number; text: string }[] = [];
  for (const line of lines) {
    for (const segment of segmentsOf(line)) {
      const left = segment[0]!.left;
      const right = segment.at(-1)!.right;
      const text = segment.map((word) => word.text).join(" ");
      const under = stacks.find((stack) => stack.left < right && left < stack.right);
      if (under) {
        under.left = Math.min(under.left, left);
        under.right = Math.max(under.right, right);
        under.text += ` ${text}`;
      } else stacks.push({ left, right, text });
    }
  }
  return stacks.sort((a, b) => a.left - b.left);
}

/** Whether the line is one of those that are a table's headings. */
export function isPartOfHeadings(lines: readonly PlacedLine[], line: number, isHeading: IsHeading): boolean {
  const from = Math.max(0, line - MAX_LINES + 1);
  const found = findPlacedHeadings(lines.slice(from, line + MAX_LINES), isHeading, null);
  return found !== null && from + found.first <= line && line <= from + found.last;
}

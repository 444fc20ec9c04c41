// Lines in, the lines that are a table's headings out, each heading with its place. A heading may stand on
// several lines, one under the other.
import type { HeadingSpan } from "./gapColumns";
import type { PlacedLine } from "./placedLines";
import { segmentsOf } from "./segments";

export interface PlacedHeadings {
  /** Indexes into the lines, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly headings: readonly (HeadingSpan & { readonly text: string })[];
}

/** Whether words are a heading; `isFirst` asks for that of the numbering. */
export type IsHeading = (words: string, isFirst: boolean) => boolean;

const MAX_LINES = 4;
const LEAST_COLUMNS = 3;

export function findPlacedHeadings(
  lines: readonly PlacedLine[],
  from: number,
  isHeading: IsHeading,
): PlacedHeadings | null {
  for (let first = from; first < lines.length; first++) {
    let best: PlacedHeadings | null = null;
    for (let last = first; last < Math.min(lines.length, first + MAX_LINES); last++) {
      const headings = stacked(lines.slice(first, last + 1));
      const isAll =
        headings.length >= LEAST_COLUMNS && headings.every(({ text }, i) => isHeading(text, i === 0));
      if (isAll && (!best || headings.length >= best.headings.length)) best = { first, last, headings };
    }
    if (best) return best;
  }
  return null;
}

/** Pieces that stand above one another, joined from top to bottom. */
function stacked(lines: readonly PlacedLine[]): readonly (HeadingSpan & { readonly text: string })[] {
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

// Lines of a table and the lines on which its numbers stand in, where the rows begin out. A number stands on
// the first line of its row, or in its middle where cells are centred; sections are a line of their own.
import type { PlacedLine } from "./placedLines";

export interface Anchor {
  /** Index of the line on which the number stands. */
  readonly line: number;
  readonly isSection: boolean;
}

/** In lines: costs of looks that are less usual. */
const CENTRED = 0.4;
const MOST = 4;
const MID_SENTENCE = 2;
const LEFT_OVER = 0.3;
const LONGER_SECTION = 1.5;

/** For each anchor the first line of its row; lines before the first row go on from the page before. */
export function rowBounds(
  lines: readonly PlacedLine[],
  anchors: readonly Anchor[],
  beginsInMidSentence: (line: number) => boolean,
): readonly number[] {
  const height = medianHeight(lines);
  // Best cost of everything above when the row of an anchor begins at a line, and where the row before began.
  let costs = new Map<number, { cost: number; starts: readonly number[] }>();
  anchors.forEach((anchor, i) => {
    const next = new Map<number, { cost: number; starts: readonly number[] }>();
    const before = anchors[i - 1];
    for (let start = before ? before.line + 1 : 0; start <= anchor.line; start++) {
      const own = startCost(anchor, start, beginsInMidSentence(start));
      if (!before) {
        next.set(start, { cost: own + (start > 0 ? LEFT_OVER : 0), starts: [start] });
        continue;
      }
      for (const [from, { cost, starts }] of costs) {
        const total = cost + own + rowCost(lines, before, from, start, height);
        const best = next.get(start);
        if (!best || total < best.cost) next.set(start, { cost: total, starts: [...starts, start] });
      }
    }
    costs = next;
  });
  const last = anchors.at(-1);
  let best: { cost: number; starts: readonly number[] } = { cost: Number.POSITIVE_INFINITY, starts: [] };
  for (const [from, { cost, starts }] of costs) {
    const total = cost + (last ? rowCost(lines, last, from, lines.length, height) : 0);
    if (total < best.cost) best = { cost: total, starts };
  }
  return best.starts;
}

function startCost({ line, isSection }: Anchor, start: number, isMidSentence: boolean): number {
  if (isSection) return start === line ? 0 : MOST;
  return isMidSentence ? MID_SENTENCE : 0;
}

/** How little the number stands where it should in a row of these lines. */
function rowCost(
  lines: readonly PlacedLine[],
  { line, isSection }: Anchor,
  from: number,
  to: number,
  height: number,
): number {
  if (isSection) return (to - from - 1) * LONGER_SECTION;
  if (line === from) return 0;
  const middle = (lines[from]!.top + lines[to - 1]!.bottom) / 2;
  const own = (lines[line]!.top + lines[line]!.bottom) / 2;
  return CENTRED + Math.min(MOST, Math.abs(middle - own) / height);
}

function medianHeight(lines: readonly PlacedLine[]): number {
  const heights = lines.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 1;
}

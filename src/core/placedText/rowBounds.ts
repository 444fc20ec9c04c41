// The lines of a table, cut into columns, and the lines on which its numbers stand in, where the rows begin out.
// A number stands on the first line of its row, or in its middle where cells are centred; sections are a line of
// their own. All rows are found together: where one begins the one before ends.
import { ColumnLines } from "./columnLines";

export interface Anchor {
  /** Index of the line on which the number stands. */
  readonly line: number;
  readonly isSection: boolean;
}

/** In lines: costs of looks that are less usual. */
const CENTRED = 0.4;
const MOST = 4;
const LEFT_OVER = 0.3;
/** A cell that goes on from the page before begins in mid-sentence; not always with a small letter. */
const BEGINS_ANEW = 0.6;
const LONGER_SECTION = 1.5;
/** A cell at the top of a row whose number stands in the middle. */
const AT_TOP = 1;

interface Chain {
  readonly cost: number;
  /** Where the row of each anchor begins, last first. */
  readonly starts: { readonly at: number; readonly before: Chain["starts"] } | null;
}

/**
 * For each anchor the first line of its row; lines before the first row go on from the page before. `texts` are
 * those of the columns after the numbers, for each line.
 */
export function rowBounds(
  texts: readonly (readonly string[])[],
  anchors: readonly Anchor[],
): readonly number[] {
  const columns = (texts[0] ?? []).map((_, col) => new ColumnLines(texts.map((line) => line[col]!)));
  let chains = new Map<number, Chain>();
  anchors.forEach((anchor, i) => {
    const next = new Map<number, Chain>();
    const before = anchors[i - 1];
    for (let start = before ? before.line + 1 : 0; start <= anchor.line; start++) {
      if (!before) {
        next.set(start, {
          cost: start > 0 ? leftOverCost(columns, start) : 0,
          starts: { at: start, before: null },
        });
        continue;
      }
      for (const [from, { cost, starts }] of chains) {
        const total = cost + rowCost(columns, before, from, start);
        const best = next.get(start);
        if (!best || total < best.cost)
          next.set(start, { cost: total, starts: { at: start, before: starts } });
      }
    }
    chains = next;
  });
  const last = anchors.at(-1);
  let best: Chain = { cost: Number.POSITIVE_INFINITY, starts: null };
  for (const [from, { cost, starts }] of chains) {
    const total = cost + (last ? rowCost(columns, last, from, texts.length) : 0);
    if (total < best.cost) best = { cost: total, starts };
  }
  const bounds: number[] = [];
  for (let at = best.starts; at; at = at.before) bounds.unshift(at.at);
  return bounds;
}

function leftOverCost(columns: readonly ColumnLines[], to: number): number {
  return columns.reduce((sum, column) => sum + (column.beginsAnew(to) ? BEGINS_ANEW : 0), LEFT_OVER);
}

/** How little these lines look like a row with this number. */
function rowCost(
  columns: readonly ColumnLines[],
  { line, isSection }: Anchor,
  from: number,
  to: number,
): number {
  if (isSection) return sectionCost(line - from, to - line - 1);
  let top = line === from ? 0 : Number.POSITIVE_INFINITY;
  let centred = CENTRED;
  let text = 0;
  for (const column of columns) {
    const first = column.next(from);
    if (first >= to) continue;
    text += column.textCost(from, to);
    top += Math.min(MOST, first - from);
    centred += Math.min(MOST, column.imbalance(from, line, to), first === from ? AT_TOP : MOST);
  }
  return text + Math.min(top, centred);
}

/** By the lines above and below the one with the number. */
function sectionCost(above: number, below: number): number {
  if (above === 0) return below * LONGER_SECTION;
  return above === 1 && below <= 1 ? LONGER_SECTION : MOST;
}

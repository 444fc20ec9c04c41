// What a page break within a row tells: every cell has begun before it, a cell that goes on after it has filled
// the page to its end, and goes on in mid-sentence.
import type { FragmentText } from "./fragmentText";
import { endsOpen } from "./scoreCell";

const LATE = -5;
/** For each line that a cell could still have filled, from the second on. */
const ROOM_ON_PAGE = -1;
const MOST_ROOM = -3;
const GOES_ON = 0.5;
const ENDED = -1;
const PAIR = 1;
const OFTEN_PAIR = 1.5;
const OFTEN = 3;

/** How many lines of its page each column of a fragment fills. */
export interface FilledLines {
  readonly perColumn: readonly number[];
  readonly longest: number;
}

export function filledLines(fragment: FragmentText, cuts: readonly number[]): FilledLines {
  const perColumn = cuts.slice(1).map((end, column) => fragment.lineCount(cuts[column]!, end));
  return { perColumn, longest: Math.max(...perColumn) };
}

/** How the pieces of one row lie on its pages. */
export function pageScore(pages: readonly FilledLines[]): number {
  let score = 0;
  const columnCount = pages[0]?.perColumn.length ?? 0;
  for (let column = 0; column < columnCount; column++) {
    let last = pages.length - 1;
    while (last > 0 && pages[last]!.perColumn[column] === 0) last--;
    for (let i = 0; i < last; i++) {
      const { perColumn, longest } = pages[i]!;
      const own = perColumn[column]!;
      if (longest === 0) continue;
      score += own === 0 ? LATE : Math.max(MOST_ROOM, Math.min(0, (longest - own - 1) * ROOM_ON_PAGE));
    }
  }
  return score;
}

/** A cell's piece before a page break, up to `end`, and the piece after it. */
export function joinScore(
  [before, end]: readonly [FragmentText, number],
  [after, start]: readonly [FragmentText, number],
  text: string,
): number {
  const pairs = before.pairsAcross(end, after, start);
  const known = pairs >= OFTEN ? OFTEN_PAIR : pairs > 0 ? PAIR : 0;
  if (endsOpen(text) || /^\p{Ll}/u.test(after.words[start]!.text)) return known + GOES_ON;
  return known + (/[.]$/u.test(text) ? ENDED : 0);
}

// One fragment of a row in, the likeliest ways of cutting it into columns out, by what speaks for them that needs
// no other fragment.
import { cutScore, markScore, MOST_MARKED, neighbourScore } from "./boundaryScore";
import { filledLines, type FilledLines } from "./breakScore";
import { cutPlaces, type CutRules } from "./cutPlaces";
import type { FragmentText } from "./fragmentText";
import { evidenceScore, type CellScores } from "./scoreCell";

export interface RowContext extends CutRules {
  readonly scores: CellScores;
}

/** Where the columns of a fragment begin, and its end; `guess` is all that speaks for it, `layout` without the words. */
export interface Placing {
  readonly cuts: readonly number[];
  readonly layout: number;
  readonly guess: number;
}

export interface PlacedFragment extends Placing {
  readonly lines: FilledLines;
}

/** Words that may be one column's, with what is known before they are read; the highest hope is read first. */
interface Piece {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly layout: number;
  readonly hope: number;
}

/** Readings that are kept, of a fragment that is the whole row and of one that others follow. */
const KEPT_ALONE = 10;
const KEPT_OF_SEVERAL = 80;
/** The most that a cell can add; readings that stay farther behind than this are not looked into. */
const HIGHEST = 4;
const FAR_BEHIND = 6;
/** Sentences name units too, but rarely one after another. */
const NAMED_IN_TEXT = -0.1;
const YEAR_IN_TEXT = -0.4;
/** No cell of units or of a deadline has more words. */
const LONGEST_LIST = 120;

/** `isSplit`: the row has other fragments. */
export function readFragment(
  fragment: FragmentText,
  context: RowContext,
  isSplit: boolean,
): readonly PlacedFragment[] {
  const { scores, widths, habits } = context;
  const places = cutPlaces(fragment, context, isSplit);
  const last = places.length - 1;
  const kept = isSplit ? KEPT_OF_SEVERAL : KEPT_ALONE;
  let upTo: Placing[][] = places.map((_, i) => (i === 0 ? [{ cuts: [0], layout: 0, guess: 0 }] : []));
  widths.forEach((width, column) => {
    const next: Placing[][] = places.map(() => []);
    const highest = (scores.isText(column) ? 0 : HIGHEST) + (fragment.isContinuation ? MOST_MARKED : 0);
    for (let to = column === widths.length - 1 ? last : 0; to <= last; to++) {
      // The likeliest first: once one is read, those that cannot come near it need not be.
      const pieces: Piece[] = [];
      for (let from = 0; from <= to; from++) {
        const best = upTo[from]![0];
        const [start, end] = [places[from]!, places[to]!];
        if (!best || (!scores.isText(column) && end - start > LONGEST_LIST)) continue;
        const layout = start === end ? 0 : pieceLayout(fragment, start, end, width, scores.isText(column));
        pieces.push({ from, start, end, layout, hope: best.guess + layout });
      }
      pieces.sort((a, b) => b.hope - a.hope);
      let found: Placing[] = [];
      for (const { from, start, end, layout, hope } of pieces) {
        if (hope + highest < (found[0]?.guess ?? -Infinity) - FAR_BEHIND) break;
        const held = heldBy(fragment, [start, end], column, context, isSplit);
        for (const before of upTo[from]!) {
          const between =
            start === end
              ? 0
              : markScore(fragment, before.cuts, start, column) +
                neighbourScore(fragment, before.cuts, start, habits.sharedLines);
          found.push({
            cuts: [...before.cuts, end],
            layout: before.layout + layout + between,
            guess: before.guess + layout + between + held,
          });
        }
        found = found.sort((a, b) => b.guess - a.guess).slice(0, kept);
      }
      next[to] = found;
    }
    upTo = next;
  });
  return upTo[last]!.map((placing) => ({ ...placing, lines: filledLines(fragment, placing.cuts) }));
}

function pieceLayout(
  fragment: FragmentText,
  start: number,
  end: number,
  width: number | null,
  isText: boolean,
): number {
  const named = isText
    ? fragment.namedWords(start, end) * NAMED_IN_TEXT + fragment.years(start, end) * YEAR_IN_TEXT
    : 0;
  return fragment.layoutScore(start, end, width) + cutScore(fragment, start) + named;
}

/** What the words are worth as a cell of this column, or as a part of one. */
function heldBy(
  fragment: FragmentText,
  [start, end]: readonly [number, number],
  column: number,
  { scores }: RowContext,
  isPart: boolean,
): number {
  const rough = scores.isUnits(column) ? fragment.roughUnits(start, end) : null;
  if (rough) return evidenceScore(rough);
  const text = fragment.textOf(start, end);
  return isPart
    ? scores.scoreOfPiece(column, text)
    : scores.scoreOf(column, text, fragment.lastLineOf(start, end));
}

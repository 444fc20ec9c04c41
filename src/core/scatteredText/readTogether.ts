// The ways to place the flows of every page in, for every page that first out which goes best with those of its
// neighbours: a row that goes on over a page's end is read whole.
import type { CellScores } from "../pastedText/scoreCell";
import type { PagePlacing } from "./placeFlows";
import type { Page } from "./tablePages";
import { roomLeft, setLine, type Typeset } from "./typeset";

const SAME_EDGES = 3;
/** A capital where a cell goes on in mid-sentence. */
const BEGINS_ANEW = -1;

/** The placings of every page, that first which goes best with those of its neighbours. */
export function readTogether(
  placings: readonly (readonly PagePlacing[])[],
  pages: readonly Page[],
  scores: CellScores,
  typeset: Typeset,
): readonly (readonly PagePlacing[])[] {
  interface Path {
    readonly score: number;
    readonly chosen: readonly PagePlacing[];
  }
  let paths: readonly Path[] = [{ score: 0, chosen: [] }];
  placings.forEach((own, i) => {
    const goesOn = pages[i]!.rows[0]?.isContinued ?? false;
    paths = own.map((placing) => {
      const joined = paths.map(({ score, chosen }) => ({
        score: score + placing.score + (goesOn ? togetherScore(chosen.at(-1)!, placing, scores, typeset) : 0),
        chosen,
      }));
      const best = joined.reduce((a, b) => (b.score > a.score ? b : a));
      return { score: best.score, chosen: [...best.chosen, placing] };
    });
  });
  const { chosen } = paths.reduce((a, b) => (b.score > a.score ? b : a));
  return placings.map((own, i) => [chosen[i]!, ...own.filter((placing) => placing !== chosen[i])]);
}

/** What the row is worth that goes on from one page to the next, beside what its halves are. */
function togetherScore(
  before: PagePlacing,
  after: PagePlacing,
  scores: CellScores,
  typeset: Typeset,
): number {
  const more = after.cells[0]!;
  if (more.every((text) => text === "")) return 0;
  let score = 0;
  before.cells.at(-1)!.forEach((text, column) => {
    const whole = text === "" ? more[column]! : more[column] === "" ? text : `${text} ${more[column]!}`;
    score += scores.scoreOf(column, whole, "");
    for (const half of [text, more[column]!]) score -= scores.scoreOfPiece(column, half);
    const last = before.edges[1][column]!.at(-1);
    const next = after.edges[0][column]![0];
    if (/^\p{Lu}/u.test(more[column]!) && /\p{L}$/u.test(text)) score += BEGINS_ANEW;
    if (last !== undefined && next !== undefined)
      score -= roomLeft(setLine(last, typeset), setLine(next, typeset), typeset.widths[column]!, typeset);
  });
  return score;
}

/** Of the placings with the same words at the page's edges the best: what stands between goes with all. */
export function differentAtEdges(placings: readonly PagePlacing[]): readonly PagePlacing[] {
  const counts = new Map<string, number>();
  return placings.filter(({ cells }) => {
    const key = JSON.stringify([cells[0], cells.at(-1)]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < SAME_EDGES;
  });
}

// Lines of a table without drawn lines in, where its columns begin out: between two headings the column begins
// where most pieces of lines begin and the fewest words would be cut.
import { segmentsOf } from "./segments";
import type { PlacedLine } from "./placedLines";

export interface HeadingSpan {
  readonly left: number;
  readonly right: number;
}

/** A word that would be cut speaks as much against a place as so many beginnings speak for it. */
const CUT = 0.7;
/** Cells may stand so close that only a space parts them: any word may begin one. */
const CLOSE = 0.3;

/** Where letters are counted the lines of a column begin up to so many heights farther on. */
const SCATTERED = 0.5;
const SCATTER = 1.5;

/** In heights of a line: how far the edges of one row may be from those of its page. */
const SHIFT = 5;
/** For each height of a line. */
const SHIFT_COST = 0.15;

/** The left edges of all columns but the first; `spans` are the headings' places. */
export function gapColumns(lines: readonly PlacedLine[], spans: readonly HeadingSpan[]): readonly number[] {
  return spans.slice(1).map((span, i) => {
    const from = spans[i]!.right;
    return bestEdge(lines, from, span.left, () => 0) ?? (from + span.left) / 2;
  });
}

/** The edges of one row: where letters are counted, wide and narrow ones shift it against its neighbours. */
export function shiftedColumns(lines: readonly PlacedLine[], edges: readonly number[]): readonly number[] {
  const height = lines[0]!.bottom - lines[0]!.top;
  return edges.map((edge, i) => {
    if (i === 0) return edge;
    const cost = (at: number): number => (Math.abs(at - edge) / height) * SHIFT_COST;
    return bestEdge(lines, edge - SHIFT * height, edge + SHIFT * height, cost) ?? edge;
  });
}

function bestEdge(
  lines: readonly PlacedLine[],
  from: number,
  to: number,
  costOf: (at: number) => number,
): number | null {
  const height = lines[0] ? lines[0].bottom - lines[0].top : 1;
  const near = height / 2;
  const words = lines
    .flatMap((line) => line.words)
    .filter(({ left, right }) => right > from - near && left < to + near);
  const begins = lines.flatMap((line) => segmentsOf(line).map((segment) => segment[0]!.left));
  const places = [...new Set(words.map(({ left }) => left))].filter(
    (left) => from <= left && left <= to + near,
  );
  const isHere = (left: number, place: number): boolean => left >= place && left <= place + near;
  let best: { score: number; at: number } | null = null;
  for (const place of places) {
    const here =
      begins.filter((left) => isHere(left, place)).length +
      SCATTERED * begins.filter((left) => left > place + near && left <= place + SCATTER * height).length +
      CLOSE * words.filter(({ left }) => isHere(left, place)).length;
    const at = place - near / 4;
    const cut = words.filter((word) => word.left < at && at < word.right).length;
    const score = here - CUT * cut - costOf(at);
    if (!best || score > best.score) best = { score, at };
  }
  return best?.at ?? null;
}

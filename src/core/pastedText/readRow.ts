// The fragments of a row in, its cells out: the best reading of the whole row, and the others that the evidence
// does not clearly rule out.
import { cutScore, markScore, MOST_MARKED, neighbourScore } from "./boundaryScore";
import { joinScore, pageScore } from "./breakScore";
import { cutPlaces, type CutRules } from "./cutPlaces";
import type { FragmentText } from "./fragmentText";
import { evidenceScore, type CellScores } from "./scoreCell";

export interface RowReading {
  readonly cells: readonly string[];
  readonly score: number;
  /** For each fragment where each column begins, and the end. */
  readonly cuts: readonly (readonly number[])[];
}

export interface RowReadings {
  readonly best: RowReading;
  /** Others that are nearly as good, the better first. */
  readonly near: readonly RowReading[];
}

export interface RowContext extends CutRules {
  readonly scores: CellScores;
}

/** Readings of one fragment that are kept, where it is the whole row and where others follow. */
const KEPT_ALONE = 10;
const KEPT_OF_SEVERAL = 80;
/** Combinations of fragments' readings that are read as whole rows. */
const COMBINED = 1200;
const DECIDED_BY = 1.25;
const MOST_NEAR = 4;
/** The most that a cell can add; readings that stay farther behind than this are not looked into. */
const HIGHEST = 4;
const FAR_BEHIND = 6;
/** Sentences name units too, but rarely one after another. */
const NAMED_IN_TEXT = -0.1;
const YEAR_IN_TEXT = -0.4;
/** No cell of units or of a deadline has more words. */
const LONGEST_LIST = 120;
/** The same text stands in this column in another row. */
const AGAIN = 0.6;

/** `earlier` are the cells of this row as they were read before. */
export function readRow(
  fragments: readonly FragmentText[],
  context: RowContext,
  earlier: readonly string[] = [],
): RowReadings {
  const isSplit = fragments.length > 1;
  const perFragment = fragments.map((fragment) => readFragment(fragment, context, isSplit));
  let partial: (readonly Placing[])[] = [[]];
  for (const placings of perFragment) {
    partial = partial.flatMap((before) => placings.map((placing) => [...before, placing]));
    if (partial.length > COMBINED) {
      const ranked = partial.map((placings) => ({ placings, guess: guessOf(fragments, placings) }));
      ranked.sort((a, b) => b.guess - a.guess);
      partial = ranked.slice(0, COMBINED).map(({ placings }) => placings);
    }
  }
  const readings = partial.map((placings) => readingOf(fragments, placings, context, earlier));
  readings.sort((a, b) => b.score - a.score);
  const best = readings[0]!;
  const near: RowReading[] = [];
  for (const reading of readings) {
    if (best.score - reading.score >= DECIDED_BY || near.length === MOST_NEAR) break;
    if (![best, ...near].some(({ cells }) => sameCells(cells, reading.cells))) near.push(reading);
  }
  return { best, near };
}

function sameCells(a: readonly string[], b: readonly string[]): boolean {
  return a.every((text, i) => text === b[i]);
}

/** Where the columns of one fragment begin, with what speaks for it that does not need the other fragments. */
interface Placing {
  readonly cuts: readonly number[];
  readonly layout: number;
  readonly guess: number;
}

/** Words that may be one column's, with what is known before they are read; the highest hope is read first. */
interface Piece {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly layout: number;
  readonly hope: number;
}

function guessOf(fragments: readonly FragmentText[], placings: readonly Placing[]): number {
  const pages = pageScore(
    fragments.slice(0, placings.length),
    placings.map(({ cuts }) => cuts),
  );
  return placings.reduce((sum, { guess }) => sum + guess, pages);
}

function readFragment(fragment: FragmentText, context: RowContext, isSplit: boolean): readonly Placing[] {
  const { scores, widths, habits } = context;
  const places = cutPlaces(fragment, context, isSplit);
  const last = places.length - 1;
  const kept = isSplit ? KEPT_OF_SEVERAL : KEPT_ALONE;
  let upTo: Placing[][] = places.map((_, i) => (i === 0 ? [{ cuts: [0], layout: 0, guess: 0 }] : []));
  widths.forEach((width, column) => {
    const next: Placing[][] = places.map(() => []);
    const highest = (scores.isText(column) ? 0 : HIGHEST) + (fragment.isContinuation ? MOST_MARKED : 0);
    for (let to = 0; to <= last; to++) {
      if (column === widths.length - 1 && to < last) continue;
      // The likeliest first: once one is read, those that cannot come near it need not be.
      const pieces: Piece[] = [];
      for (let from = 0; from <= to; from++) {
        const best = upTo[from]![0];
        if (!best) continue;
        const [start, end] = [places[from]!, places[to]!];
        if (!scores.isText(column) && end - start > LONGEST_LIST) continue;
        const named = scores.isText(column)
          ? fragment.namedWords(start, end) * NAMED_IN_TEXT + fragment.years(start, end) * YEAR_IN_TEXT
          : 0;
        const layout =
          start === end ? 0 : fragment.layoutScore(start, end, width) + cutScore(fragment, start) + named;
        pieces.push({ from, start, end, layout, hope: best.guess + layout });
      }
      pieces.sort((a, b) => b.hope - a.hope);
      for (const { from, start, end, layout, hope } of pieces) {
        if (hope + highest < (next[to]![0]?.guess ?? -Infinity) - FAR_BEHIND) break;
        const text = fragment.textOf(start, end);
        const rough = scores.isUnits(column) ? fragment.roughUnits(start, end) : null;
        const held = rough
          ? evidenceScore(rough)
          : isSplit
            ? scores.scoreOfPiece(column, text)
            : scores.scoreOf(column, text, lastLineOf(fragment, start, end));
        const placings: Placing[] = upTo[from]!.map((before) => {
          const between =
            start === end
              ? 0
              : markScore(fragment, before.cuts, start, column) +
                neighbourScore(fragment, before.cuts, start, habits.sharedLines);
          return {
            cuts: [...before.cuts, end],
            layout: before.layout + layout + between,
            guess: before.guess + layout + between + held,
          };
        });
        next[to] = [...next[to]!, ...placings].sort((a, b) => b.guess - a.guess).slice(0, kept);
      }
    }
    upTo = next;
  });
  return upTo[last]!;
}

function readingOf(
  fragments: readonly FragmentText[],
  placings: readonly Placing[],
  { scores, widths, habits }: RowContext,
  earlier: readonly string[],
): RowReading {
  const cuts = placings.map((placing) => placing.cuts);
  let score = placings.reduce((sum, { layout }) => sum + layout, pageScore(fragments, cuts));
  const cells = widths.map((_, column) => {
    let text = "";
    let lastLine = "";
    let before: readonly [FragmentText, number] | null = null;
    fragments.forEach((fragment, i) => {
      const [start, end] = [cuts[i]![column]!, cuts[i]![column + 1]!];
      if (start === end) return;
      if (before) score += joinScore(before, [fragment, start], text) + scores.tailScore(column, lastLine);
      const piece = fragment.textOf(start, end);
      text = text === "" ? piece : `${text} ${piece}`;
      lastLine = lastLineOf(fragment, start, end);
      before = [fragment, end];
    });
    const again = (habits.cells[column]?.get(text) ?? 0) - (earlier[column] === text ? 1 : 0);
    score += scores.scoreOf(column, text, lastLine) + (again > 0 ? AGAIN : 0);
    return text;
  });
  return { cells, score, cuts };
}

function lastLineOf(fragment: FragmentText, start: number, end: number): string {
  let from = end - 1;
  while (from > start && !fragment.words[from]!.isLineStart) from--;
  return end > start && from > start ? fragment.textOf(from, end) : "";
}

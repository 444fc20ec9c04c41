// The fragments of a row in, its cells out: the best reading of the whole row, and the second best where the
// evidence does not decide between them.
import type { FragmentText, FragmentWord } from "./fragmentText";
import { endsOpen, evidenceScore, type CellScores } from "./scoreCell";

export interface RowReading {
  readonly cells: readonly string[];
  readonly score: number;
  /** For each fragment where each column begins, and the end. */
  readonly cuts: readonly (readonly number[])[];
}

export interface RowReadings {
  readonly best: RowReading;
  /** Another reading that is nearly as good. */
  readonly rival: RowReading | null;
}

export interface RowContext {
  readonly scores: CellScores;
  /** Widths of the columns in ems, as far as they are known. */
  readonly widths: readonly (number | null)[];
  /** A cell may begin within a line; not looked for before the widths are known. */
  readonly cutsInsideLines: boolean;
}

/** Readings of one fragment that are kept, where it is the whole row and where others follow. */
const KEPT_ALONE = 6;
const KEPT_OF_SEVERAL = 40;
/** Combinations of fragments' readings that are read as whole rows. */
const COMBINED = 300;
/** In so short a piece after a page break every word may begin a cell. */
const SHORT_PIECE = 40;
const DECIDED_BY = 1;
/** The most that a cell can add; readings that stay farther behind than this are not looked into. */
const HIGHEST = 4;
const FAR_BEHIND = 6;
const INSIDE_LINE = -2;
/** A line wider than the widest column by so much is made of several cells. */
const TOO_WIDE = 1.06;
const INSIDE_NAME = -2;
/** Sentences name units too, but rarely one after another. */
const NAMED_IN_TEXT = -0.1;
const YEAR_IN_TEXT = -0.4;
const LOWER_CASE = -1.5;
const MARKED = 4;

export function readRow(fragments: readonly FragmentText[], context: RowContext): RowReadings {
  const isSplit = fragments.length > 1;
  const perFragment = fragments.map((fragment) => readFragment(fragment, context, isSplit));
  let partial: (readonly Placing[])[] = [[]];
  for (const placings of perFragment) {
    partial = partial.flatMap((before) => placings.map((placing) => [...before, placing]));
    if (partial.length > COMBINED) {
      partial = partial.sort((a, b) => sumOf(b) - sumOf(a)).slice(0, COMBINED);
    }
  }
  const readings = partial.map((placings) => readingOf(fragments, placings, context));
  readings.sort((a, b) => b.score - a.score);
  const best = readings[0]!;
  const rival = readings.find(({ cells }) => cells.some((text, i) => text !== best.cells[i]));
  return { best, rival: rival && best.score - rival.score < DECIDED_BY ? rival : null };
}

/** Where the columns of one fragment begin, with what speaks for it that does not need the other fragments. */
interface Placing {
  readonly cuts: readonly number[];
  readonly layout: number;
  readonly guess: number;
}

function sumOf(placings: readonly Placing[]): number {
  return placings.reduce((sum, { guess }) => sum + guess, 0);
}

function readFragment(fragment: FragmentText, context: RowContext, isSplit: boolean): readonly Placing[] {
  const { scores, widths } = context;
  const places = cutPlaces(fragment, context, isSplit);
  const last = places.length - 1;
  const kept = isSplit ? KEPT_OF_SEVERAL : KEPT_ALONE;
  let upTo: Placing[][] = places.map((_, i) => (i === 0 ? [{ cuts: [0], layout: 0, guess: 0 }] : []));
  widths.forEach((width, column) => {
    const next: Placing[][] = places.map(() => []);
    for (let to = 0; to <= last; to++) {
      if (column === widths.length - 1 && to < last) continue;
      for (let from = 0; from <= to; from++) {
        if (upTo[from]!.length === 0) continue;
        const [start, end] = [places[from]!, places[to]!];
        const text = fragment.textOf(start, end);
        const named = scores.isText(column)
          ? fragment.namedWords(start, end) * NAMED_IN_TEXT + yearsIn(text) * YEAR_IN_TEXT
          : 0;
        const layout =
          start === end ? 0 : fragment.layoutScore(start, end, width) + cutScore(fragment, start) + named;
        const hope = upTo[from]![0]!.guess + layout + HIGHEST + (fragment.isContinuation ? MARKED : 0);
        if (hope < (next[to]![0]?.guess ?? -Infinity) - FAR_BEHIND) continue;
        const rough = scores.isUnits(column) ? fragment.roughUnits(start, end) : null;
        const held = rough
          ? evidenceScore(rough)
          : isSplit
            ? scores.scoreOfPiece(column, text)
            : scores.scoreOf(column, text, lastLineOf(fragment, start, end));
        const placings: Placing[] = upTo[from]!.map((before) => {
          const marks = start === end ? 0 : markScore(fragment, before.cuts, start, column);
          return {
            cuts: [...before.cuts, end],
            layout: before.layout + layout + marks,
            guess: before.guess + layout + marks + held,
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
  { scores, widths }: RowContext,
): RowReading {
  let score = placings.reduce((sum, { layout }) => sum + layout, 0);
  const cells = widths.map((_, column) => {
    let text = "";
    let lastLine = "";
    fragments.forEach((fragment, i) => {
      const [start, end] = [placings[i]!.cuts[column]!, placings[i]!.cuts[column + 1]!];
      if (start === end) return;
      const piece = fragment.textOf(start, end);
      if (text !== "") score += joinScore(text, piece);
      text = text === "" ? piece : `${text} ${piece}`;
      lastLine = lastLineOf(fragment, start, end);
    });
    score += scores.scoreOf(column, text, lastLine);
    return text;
  });
  return { cells, score, cuts: placings.map(({ cuts }) => cuts) };
}

/** A cell goes on after a page break in mid-sentence. */
function joinScore(before: string, after: string): number {
  if (endsOpen(before) || /^[\p{Ll}]/u.test(after)) return 0.5;
  return /[.]$/u.test(before) ? -1 : 0;
}

function lastLineOf(fragment: FragmentText, start: number, end: number): string {
  let from = end - 1;
  while (from > start && !fragment.words[from]!.isLineStart) from--;
  return end > start && from > start ? fragment.textOf(from, end) : "";
}

/** Places where a cell may begin: every line, and within a line where something new may begin. */
function cutPlaces(
  fragment: FragmentText,
  { widths, cutsInsideLines }: RowContext,
  isSplit: boolean,
): readonly number[] {
  const { words, isContinuation } = fragment;
  const isShort = isContinuation && words.length <= SHORT_PIECE;
  const widest = Math.max(...widths.map((width) => width ?? Number.POSITIVE_INFINITY));
  const places: number[] = [];
  words.forEach((word, i) => {
    const canBegin =
      isShort ||
      word.isLineStart ||
      word.spaces > 1 ||
      (cutsInsideLines &&
        (beginsAnew(word, words[i - 1]!, isSplit) || fragment.lineWidth(i) > widest * TOO_WIDE));
    if (i === 0 || canBegin) places.push(i);
  });
  places.push(words.length);
  return places;
}

function beginsAnew({ text }: FragmentWord, before: FragmentWord, canEndOpen: boolean): boolean {
  const isFresh = /^["“(]?[\p{Lu}\d-]/u.test(text) && !/^\p{Lu}/u.test(before.text);
  return isFresh && (canEndOpen || !endsOpen(before.text));
}

function yearsIn(text: string): number {
  return text.match(/(?<!\p{N})20\d\d(?!\p{N})/gu)?.length ?? 0;
}

/** What speaks for a cell's beginning at this word. */
function cutScore(fragment: FragmentText, at: number): number {
  const { words, isContinuation } = fragment;
  const { text, isLineStart, spaces, gap } = words[at]!;
  let score = fragment.isInsideName(at) ? INSIDE_NAME : 0;
  if (!isContinuation && /^\p{Ll}/u.test(text)) score += text === "các" ? LOWER_CASE / 4 : LOWER_CASE;
  if (at === 0) return score;
  if (!isLineStart) return score + INSIDE_LINE + (spaces > 1 ? 2 : 0);
  return score + (gap > 0 ? 1.5 : 0);
}

/**
 * After a page break a space stands for every empty cell: one before the first word is an empty number, two
 * an empty number and an empty content.
 */
function markScore(
  { words, isContinuation }: FragmentText,
  cuts: readonly number[],
  at: number,
  column: number,
): number {
  if (!isContinuation) return 0;
  const { spaces, isLineStart } = words[at]!;
  if (at === 0) return spaces === 0 ? 0 : spaces === column + 1 ? MARKED : -MARKED;
  const filledBefore = lastFilled(cuts);
  const skipped = column - filledBefore - 1;
  const marked = isLineStart ? spaces : spaces - 1;
  if (marked === 0) return skipped > 0 && words[0]!.spaces > 0 ? -MARKED : 0;
  return marked === skipped ? MARKED : 0;
}

/** The last column before the next one that has words. */
function lastFilled(cuts: readonly number[]): number {
  for (let column = cuts.length - 2; column >= 0; column--)
    if (cuts[column]! < cuts[column + 1]!) return column;
  return -1;
}

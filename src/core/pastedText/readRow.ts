// The fragments of a row in, its cells out: the best reading of the whole row, and the others that the evidence
// does not clearly rule out.
import { joinScore, pageScore } from "./breakScore";
import type { FragmentText } from "./fragmentText";
import { readFragment, type PlacedFragment, type RowContext } from "./readFragment";

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

/** Combinations of fragments' readings that are read as whole rows. */
const COMBINED = 1200;
const DECIDED_BY = 1.25;
const MOST_NEAR = 4;
/** The same text stands in this column in another row. */
const AGAIN = 0.6;

/** `earlier` are the cells of this row as they were read before. */
export function readRow(
  fragments: readonly FragmentText[],
  context: RowContext,
  earlier: readonly string[] = [],
): RowReadings {
  const cellOf = cellsOfRow(fragments, context, earlier);
  const rows = combined(fragments, context).map((placings) => unreadRow(placings, context, cellOf));
  const readings = bestReadings(rows, context);
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

type Placings = readonly PlacedFragment[];

/** The likeliest ways of cutting all fragments. */
function combined(fragments: readonly FragmentText[], context: RowContext): readonly Placings[] {
  const isSplit = fragments.length > 1;
  let partial: readonly Placings[] = [[]];
  for (const fragment of fragments) {
    const placings = readFragment(fragment, context, isSplit);
    partial = partial.flatMap((before) => placings.map((placing) => [...before, placing]));
    if (partial.length > COMBINED) {
      const ranked = partial.map((placings) => ({ placings, guess: guessOf(placings) }));
      ranked.sort((a, b) => b.guess - a.guess);
      partial = ranked.slice(0, COMBINED).map(({ placings }) => placings);
    }
  }
  return partial;
}

function guessOf(placings: Placings): number {
  return placings.reduce((sum, { guess }) => sum + guess, pageScore(placings.map(({ lines }) => lines)));
}

/** A cell by its words alone: what its layout adds, and what it is worth at most when it is read. */
interface UnreadCell {
  readonly text: string;
  readonly lastLine: string;
  readonly layout: number;
  readonly highest: number;
}

type CellOf = (column: number, placings: Placings) => UnreadCell;

/** Many ways of cutting a row share a cell. */
function cellsOfRow(
  fragments: readonly FragmentText[],
  context: RowContext,
  earlier: readonly string[],
): CellOf {
  const known = new Map<string, UnreadCell>();
  return (column, placings) => {
    let key = `${column}`;
    for (const { cuts } of placings) key += ` ${cuts[column]!} ${cuts[column + 1]!}`;
    let cell = known.get(key);
    if (!cell) known.set(key, (cell = unreadCell(fragments, column, placings, context, earlier[column])));
    return cell;
  };
}

function unreadCell(
  fragments: readonly FragmentText[],
  column: number,
  placings: Placings,
  { scores, habits }: RowContext,
  earlier: string | undefined,
): UnreadCell {
  let layout = 0;
  let text = "";
  let lastLine = "";
  let before: readonly [FragmentText, number] | null = null;
  fragments.forEach((fragment, i) => {
    const { cuts } = placings[i]!;
    const [start, end] = [cuts[column]!, cuts[column + 1]!];
    if (start === end) return;
    if (before) layout += joinScore(before, [fragment, start], text) + scores.tailScore(column, lastLine);
    const piece = fragment.textOf(start, end);
    text = text === "" ? piece : `${text} ${piece}`;
    lastLine = fragment.lastLineOf(start, end);
    before = [fragment, end];
  });
  const again = (habits.cells[column]?.get(text) ?? 0) - (earlier === text ? 1 : 0);
  return {
    text,
    lastLine,
    layout: layout + (again > 0 ? AGAIN : 0),
    highest: scores.highestOf(column, text),
  };
}

interface UnreadRow {
  readonly placings: Placings;
  readonly cells: readonly UnreadCell[];
  readonly layout: number;
  readonly highest: number;
}

function unreadRow(placings: Placings, { widths }: RowContext, cellOf: CellOf): UnreadRow {
  const cells = widths.map((_, column) => cellOf(column, placings));
  let layout = pageScore(placings.map(({ lines }) => lines));
  for (const placing of placings) layout += placing.layout;
  for (const cell of cells) layout += cell.layout;
  const highest = cells.reduce((sum, cell) => sum + cell.highest, layout);
  return { placings, cells, layout, highest };
}

/** The best first. Cells take long to read: rows that cannot come near the best one are left out. */
function bestReadings(rows: readonly UnreadRow[], { scores }: RowContext): RowReading[] {
  const read = new Map<UnreadRow, number>();
  let best = -Infinity;
  for (const row of [...rows].sort((a, b) => b.highest - a.highest)) {
    if (row.highest <= best - DECIDED_BY) break;
    let score = row.layout;
    row.cells.forEach(({ text, lastLine }, column) => (score += scores.scoreOf(column, text, lastLine)));
    best = Math.max(best, score);
    read.set(row, score);
  }
  return rows
    .flatMap((row) => {
      const score = read.get(row);
      return score === undefined ? [] : [readingOf(row, score)];
    })
    .sort((a, b) => b.score - a.score);
}

function readingOf({ cells, placings }: UnreadRow, score: number): RowReading {
  return { cells: cells.map(({ text }) => text), score, cuts: placings.map(({ cuts }) => cuts) };
}

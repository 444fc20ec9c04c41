// Rows as they were read in, which of several columns that hold names of units a cell rather belongs to out: the
// words that a column uses (units that lead, units "concerned" that help) come again in it.
import type { TextColumn } from "../pastedText/types";

/** What speaks for a text in a column and against the others; below zero the other way round. */
export type ColumnHabits = (column: number, text: string) => number;

export const NO_HABITS: ColumnHabits = () => 0;

/** As if every word had been seen so often in every column. */
const UNSEEN = 0.5;
const WORD = 0.3;
const MOST_OF_WORD = 0.6;
const MOST = 2;

export function columnHabits(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): ColumnHabits {
  const ofUnits = columns.flatMap(({ kind }, column) => (kind === "units" ? [column] : []));
  if (ofUnits.length < 2) return NO_HABITS;
  const counts = new Map(ofUnits.map((column) => [column, countWords(rows.map((row) => row[column]!))]));
  const known = new Map<string, number>();
  const shareOf = (column: number, word: string): number => {
    const { words, total } = counts.get(column)!;
    return ((words.get(word) ?? 0) + UNSEEN) / (total + UNSEEN * words.size);
  };
  return (column, text) => {
    if (text === "" || !counts.has(column)) return 0;
    const key = `${column} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let sum = 0;
    for (const word of wordsOf(text)) {
      const others = ofUnits.filter((other) => other !== column).map((other) => shareOf(other, word));
      const ratio = Math.log(shareOf(column, word) / Math.max(...others));
      sum += Math.max(-MOST_OF_WORD, Math.min(MOST_OF_WORD, WORD * ratio));
    }
    const habit = Math.max(-MOST, Math.min(MOST, sum));
    known.set(key, habit);
    return habit;
  };
}

function countWords(texts: readonly string[]): {
  readonly words: ReadonlyMap<string, number>;
  readonly total: number;
} {
  const words = new Map<string, number>();
  let total = 0;
  for (const word of texts.flatMap(wordsOf)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    total++;
  }
  return { words, total };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

// Rows as they were read in, what is usual in this table out: which cells come again, and whether a cell of one
// line and the next cell stand on the same line of the text.
import type { FragmentText } from "./fragmentText";
import type { RowReading } from "./readRow";

export interface RowHabits {
  /** Of the short cells that could share a line with the next cell, those that do: 0 to 1. */
  readonly sharedLines: number;
  /** For each column how many rows have a text. */
  readonly cells: readonly ReadonlyMap<string, number>[];
  /** The first two words of cells other than the first column's. */
  readonly beginnings: ReadonlySet<string>;
}

/** Two rows of each kind that nobody saw: few rows prove little. */
const UNSEEN = 2;

export const NO_HABITS: RowHabits = { sharedLines: 0.5, cells: [], beginnings: new Set() };

export function rowHabits(
  rows: readonly { readonly fragments: readonly FragmentText[]; readonly reading: RowReading }[],
  columnCount: number,
): RowHabits {
  const cells = Array.from({ length: columnCount }, () => new Map<string, number>());
  const beginnings = new Set<string>();
  let shared = UNSEEN;
  let apart = UNSEEN;
  for (const { fragments, reading } of rows) {
    reading.cells.forEach((text, column) => {
      if (text === "") return;
      cells[column]!.set(text, (cells[column]!.get(text) ?? 0) + 1);
      const [first, second] = text.split(" ", 2);
      if (column > 0 && second !== undefined) beginnings.add(beginningOf(first!, second));
    });
    // A row on two pages is short for other reasons.
    if (fragments.length > 1) continue;
    const [fragment, cuts] = [fragments[0]!, reading.cuts[0]!];
    for (let column = 1; column < columnCount; column++) {
      const [before, at, end] = [cuts[column - 1]!, cuts[column]!, cuts[column + 1]!];
      if (before === at || at === end || fragment.lineCount(before, at) > 1) continue;
      if (fragment.words[at]!.isLineStart) apart++;
      else shared++;
    }
  }
  return { sharedLines: shared / (shared + apart), cells, beginnings };
}

/** How a cell begins, whatever the case. */
export function beginningOf(first: string, second: string): string {
  return `${first} ${second}`.toLowerCase();
}

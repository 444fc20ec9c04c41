// Rows as they were read in, the widths of their columns out: the lines that were broken for want of room are
// nearly as wide as the column.
import type { FragmentText } from "./fragmentText";
import type { RowReading } from "./readRow";

const FEWEST_LINES = 4;
const SHARE = 0.9;

export function columnWidths(
  rows: readonly { readonly fragments: readonly FragmentText[]; readonly reading: RowReading }[],
  columnCount: number,
): readonly (number | null)[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const widthsOf = (onlyFull: boolean): readonly number[] =>
      rows.flatMap(({ fragments, reading }) =>
        fragments.flatMap((fragment, i) => {
          const cuts = reading.cuts[i]!;
          return fragment.lineWidths(cuts[column]!, cuts[column + 1]!, onlyFull);
        }),
      );
    // A column whose texts are all short is at least as wide as most of them.
    return usualWidth(widthsOf(true)) ?? usualWidth(widthsOf(false));
  });
}

function usualWidth(widths: readonly number[]): number | null {
  if (widths.length < FEWEST_LINES) return null;
  return [...widths].sort((a, b) => a - b)[Math.floor((widths.length - 1) * SHARE)]!;
}

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
    const widths = rows.flatMap(({ fragments, reading }) =>
      fragments.flatMap((fragment, i) => {
        const cuts = reading.cuts[i]!;
        return fragment.fullLines(cuts[column]!, cuts[column + 1]!);
      }),
    );
    if (widths.length < FEWEST_LINES) return null;
    widths.sort((a, b) => a - b);
    return widths[Math.floor((widths.length - 1) * SHARE)]!;
  });
}

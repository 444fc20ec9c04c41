// A row of a table with the other ways in which its cells may as well be parted, as an issue that a person can
// settle: the cells in which the readings differ, and all their texts.
import type { CellRef } from "./cell";
import type { Issue } from "./issue";

export interface RowReadings {
  readonly ordinal: string;
  /** For each cell of the row, as are the texts of the readings. */
  readonly headings: readonly string[];
  readonly cells: readonly CellRef[];
  readonly chosen: readonly string[];
  /** The likeliest first. */
  readonly others: readonly (readonly string[])[];
}

/** None where all readings agree. */
export function cellDoubt({ ordinal, headings, cells, chosen, others }: RowReadings): readonly Issue[] {
  const differing = chosen.flatMap((text, i) => (others.some((other) => other[i] !== text) ? [i] : []));
  const [first] = differing;
  if (first === undefined) return [];
  const pick = <T>(values: readonly T[]): readonly T[] => differing.map((i) => values[i]!);
  const alternatives = others.map(pick);
  return [
    {
      code: "cellBoundaryUnsure",
      severity: "warning",
      at: cells[first]!,
      params: {
        ordinal,
        columns: pick(headings),
        cells: pick(cells),
        chosen: pick(chosen),
        alternative: alternatives[0]!,
        alternatives,
      },
    },
  ];
}

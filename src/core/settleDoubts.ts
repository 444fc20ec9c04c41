// What was brought in with doubtful cells in, and the reading that a person chose for some of them; the same with
// these cells so read, and no longer doubtful, out.
import type { CellRef, Grid } from "./base/cell";
import { textCell } from "./base/cell";
import type { Issue } from "./base/issue";
import type { BroughtIn } from "./broughtIn";

/** Cells that go together and their texts, in the same order: one of the readings of a doubt. */
export interface ChosenReading {
  readonly cells: readonly CellRef[];
  readonly texts: readonly string[];
}

export type Doubt = Extract<Issue, { readonly code: "cellBoundaryUnsure" }>;

export const doubtsOf = (issues: readonly Issue[]): readonly Doubt[] =>
  issues.filter((issue) => issue.code === "cellBoundaryUnsure");

export function settleDoubts({ grids, issues }: BroughtIn, chosen: readonly ChosenReading[]): BroughtIn {
  const texts = new Map(
    chosen.flatMap((reading) => reading.cells.map((at, i) => [keyOf(at), reading.texts[i] ?? ""] as const)),
  );
  const isSettled = (issue: Issue): boolean =>
    issue.code === "cellBoundaryUnsure" && issue.params.cells.some((at) => texts.has(keyOf(at)));
  return {
    grids: grids.map((grid) => withTexts(grid, texts)),
    issues: issues.filter((issue) => !isSettled(issue)),
  };
}

function keyOf({ sheet, row, col }: Pick<CellRef, "sheet" | "row" | "col">): string {
  return `${row}:${col}:${sheet}`;
}

function withTexts(grid: Grid, texts: ReadonlyMap<string, string>): Grid {
  const { sheet, top, left, rows } = grid;
  return {
    ...grid,
    rows: rows.map((cells, r) =>
      cells.map((cell, c) => {
        const text = texts.get(keyOf({ sheet, row: top + r, col: left + c }));
        return text === undefined ? cell : textCell(text);
      }),
    ),
  };
}

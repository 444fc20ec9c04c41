// Rectangles of cells: what a plan expects to find in a region, or has left there.
import { EMPTY, cellAt, type Cell, type Grid, type Region } from "./cell";

export interface CellBlock {
  readonly region: Region;
  /** In the shape of `region`, row by row. */
  readonly cells: readonly (readonly Cell[])[];
}

/** What a grid holds in a region of its sheet. */
export function blockOf(grid: Grid, region: Region): CellBlock {
  const cells = Array.from({ length: region.bottom - region.top + 1 }, (_row, r) =>
    Array.from({ length: region.right - region.left + 1 }, (_cell, c) =>
      cellAt(grid, region.top + r, region.left + c),
    ),
  );
  return { region, cells };
}

/** A row of a region of an empty sheet on which the blocks were written, one after another. */
export function rowOfBlocks(
  blocks: readonly CellBlock[],
  row: number,
  { left, right }: Pick<Region, "left" | "right">,
): readonly Cell[] {
  const cells = Array<Cell>(right - left + 1).fill(EMPTY);
  for (const block of blocks) {
    block.cells[row - block.region.top]?.forEach((cell, c) => {
      cells[block.region.left + c - left] = cell;
    });
  }
  return cells;
}

/** The smallest region that holds them all; null for none. */
export function regionAround(regions: readonly Region[]): Region | null {
  const [first, ...others] = regions;
  if (!first) return null;
  return others.reduce(
    (whole, region) => ({
      sheet: whole.sheet,
      top: Math.min(whole.top, region.top),
      left: Math.min(whole.left, region.left),
      bottom: Math.max(whole.bottom, region.bottom),
      right: Math.max(whole.right, region.right),
    }),
    first,
  );
}

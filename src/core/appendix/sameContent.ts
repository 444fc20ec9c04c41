// Whether two sheets hold the same cells and merges; where their used part begins does not matter.
import { cellAt, type Cell, type Grid } from "../base/cell";

export function sameContent(a: Grid, b: Grid): boolean {
  return covers(a, b) && covers(b, a) && mergesOf(a) === mergesOf(b);
}

/** Every cell of `a` is the same in `b`. */
function covers(a: Grid, b: Grid): boolean {
  return a.rows.every((row, r) =>
    row.every((cell, c) => sameWithFormat(cell, cellAt(b, a.top + r, a.left + c))),
  );
}

function sameWithFormat(a: Cell, b: Cell): boolean {
  if (a.kind === "empty" || b.kind === "empty") return a.kind === b.kind;
  if (a.kind === "number" && b.kind === "number") return a.value === b.value && a.format === b.format;
  return a.kind === b.kind && a.value === b.value;
}

function mergesOf({ merges }: Grid): string {
  return merges
    .map(({ top, left, bottom, right }) => [top, left, bottom, right].join(","))
    .sort()
    .join(";");
}

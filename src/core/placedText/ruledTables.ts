// The lines that are drawn on a page in, the tables that they make out: edges of columns and rows, and which
// neighbouring places no line parts (one cell, or several merged).
import type { Rule } from "./types";

export interface RuledTable {
  /** Edges of columns from left to right, and of rows from top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
  /** No line ends its last row: the end of a page parts it. */
  readonly isOpenBelow: boolean;
}

/** Places that no line parts, as the rectangle around them; row and column bands, inclusive. */
export interface RuledCell {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Of one line along its way: it may be drawn in pieces, one for each cell. */
interface Stroke {
  readonly at: number;
  from: number;
  to: number;
}

/** In points: lines nearer than this are one, and lines that end so near to another touch it. */
const NEAR = 3;
const THIN = 3;
const LEAST_BANDS = 2;

export function ruledTables(rules: readonly Rule[]): readonly RuledTable[] {
  const level = strokes(
    rules.filter((rule) => rule.bottom - rule.top <= THIN && rule.right - rule.left > THIN),
    ({ top, bottom, left, right }) => ({ at: (top + bottom) / 2, from: left, to: right }),
  );
  const upright = strokes(
    rules.filter((rule) => rule.right - rule.left <= THIN && rule.bottom - rule.top > THIN),
    ({ top, bottom, left, right }) => ({ at: (left + right) / 2, from: top, to: bottom }),
  );
  return connected(level, upright)
    .map(tableOf)
    .filter(({ xs, ys }) => xs.length > LEAST_BANDS && ys.length > LEAST_BANDS)
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}

function strokes(rules: readonly Rule[], strokeOf: (rule: Rule) => Stroke): readonly Stroke[] {
  const sorted = rules.map(strokeOf).sort((a, b) => a.at - b.at || a.from - b.from);
  // Lines at nearly the same place are first brought to one place, then their pieces are joined.
  const aligned: Stroke[] = [];
  let at = Number.NEGATIVE_INFINITY;
  for (const stroke of sorted) {
    if (stroke.at - at > NEAR) at = stroke.at;
    aligned.push({ ...stroke, at });
  }
  aligned.sort((a, b) => a.at - b.at || a.from - b.from);
  const joined: Stroke[] = [];
  for (const stroke of aligned) {
    const before = joined.at(-1);
    if (before && before.at === stroke.at && stroke.from - before.to <= NEAR) {
      before.to = Math.max(before.to, stroke.to);
    } else joined.push(stroke);
  }
  return joined;
}

interface Drawing {
  readonly level: Stroke[];
  readonly upright: Stroke[];
}

/** Lines that touch belong to one table. */
function connected(level: readonly Stroke[], upright: readonly Stroke[]): readonly Drawing[] {
  const all = [...level, ...upright];
  const group = all.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (group[root] !== root) root = group[root]!;
    group[i] = root;
    return root;
  };
  level.forEach((across, i) => {
    upright.forEach((down, j) => {
      const touches =
        across.from - NEAR <= down.at &&
        down.at <= across.to + NEAR &&
        down.from - NEAR <= across.at &&
        across.at <= down.to + NEAR;
      if (touches) group[rootOf(i)] = rootOf(level.length + j);
    });
  });
  const drawings = new Map<number, Drawing>();
  all.forEach((stroke, i) => {
    const root = rootOf(i);
    const drawing = drawings.get(root) ?? { level: [], upright: [] };
    drawings.set(root, drawing);
    (i < level.length ? drawing.level : drawing.upright).push(stroke);
  });
  return [...drawings.values()];
}

function tableOf({ level, upright }: Drawing): RuledTable {
  const xs = withEnds(upright, level);
  const ys = withEnds(level, upright);
  const isOpenBelow = !level.some(({ at }) => at === ys.at(-1));
  return {
    xs,
    ys,
    cells: xs.length > 1 && ys.length > 1 ? cellsOf(xs, ys, level, upright) : [],
    isOpenBelow,
  };
}

/**
 * Where lines are drawn, and where those across them end: a row that a page parts has no line below, tables may
 * have none at their sides.
 */
function withEnds(lines: readonly Stroke[], across: readonly Stroke[]): readonly number[] {
  const edges = [...new Set(lines.map(({ at }) => at))].sort((a, b) => a - b);
  if (edges.length === 0) return [];
  const first = Math.min(...across.map(({ from }) => from));
  const last = Math.max(...across.map(({ to }) => to));
  return [
    ...(edges[0]! - first > NEAR ? [first] : []),
    ...edges,
    ...(last - edges.at(-1)! > NEAR ? [last] : []),
  ];
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  level: readonly Stroke[],
  upright: readonly Stroke[],
): readonly RuledCell[] {
  const isDrawn = (list: readonly Stroke[], at: number, along: number): boolean =>
    list.some((stroke) => stroke.at === at && stroke.from <= along && along <= stroke.to);
  const middle = (edges: readonly number[], band: number): number => (edges[band]! + edges[band + 1]!) / 2;
  const cols = xs.length - 1;
  const rows = ys.length - 1;
  const taken = new Set<number>();
  const cells: RuledCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      if (taken.has(row * cols + col)) continue;
      let right = col;
      while (right + 1 < cols && !isDrawn(upright, xs[right + 1]!, middle(ys, row))) right++;
      let bottom = row;
      while (bottom + 1 < rows && !isDrawn(level, ys[bottom + 1]!, middle(xs, col))) bottom++;
      for (let r = row; r <= bottom; r++) for (let c = col; c <= right; c++) taken.add(r * cols + c);
      cells.push({ top: row, left: col, bottom, right });
    }
  }
  return cells;
}

// The lines under a heading without drawn lines in, its rows out: columns by the gaps between words, rows by the
// numbers in the first column. Words that stand over an edge are cut near it; settleCuts.ts looks closer.
import { gapColumns, shiftedColumns, type HeadingSpan } from "./gapColumns";
import type { PlacedLine } from "./placedLines";
import { rowBounds, type Anchor } from "./rowBounds";
import { segmentsOf } from "./segments";
import type { OpenRow, Piece } from "./settleCuts";
import type { PlacedWord } from "./types";

const NUMBER = /^\(?(\d{1,3}|[IVXL]{1,6}|[A-H])[.):]?$/;
const ROMAN = /^[IVXL]{1,6}[.):]?$/;

/** In heights of a line: so near to an edge words may belong to either side. */
const REACH = 4;

/** A section's title goes across the columns. */
export type GapRow =
  | { readonly kind: "row"; readonly row: OpenRow }
  | { readonly kind: "section"; readonly texts: readonly string[] };

export function gapRows(lines: readonly PlacedLine[], headings: readonly HeadingSpan[]): readonly GapRow[] {
  const edges = gapColumns(lines, headings);
  const cells = lines.map((line) => cellsOf(line, edges));
  const anchors = cells.flatMap(([number], i): Anchor[] =>
    NUMBER.test(number!) ? [{ line: i, isSection: ROMAN.test(number!) }] : [],
  );
  const starts = rowBounds(
    cells.map((line) => line.slice(1)),
    anchors,
  );
  const rows: GapRow[] = [];
  if (starts[0] !== 0 && lines.length > 0) rows.push(openRow(lines.slice(0, starts[0]), edges, true));
  starts.forEach((start, i) => {
    const own = lines.slice(start, starts[i + 1]);
    const number = cells[anchors[i]!.line]![0]!;
    if (!anchors[i]!.isSection) rows.push(openRow(own, edges, false));
    else {
      const words = own.flatMap((line) => line.words);
      rows.push({ kind: "section", texts: [number, textOf(words.slice(1))] });
    }
  });
  return rows;
}

function openRow(lines: readonly PlacedLine[], edges: readonly number[], goesOn: boolean): GapRow {
  const rowEdges = shiftedColumns(lines, edges);
  const pieces = lines.map((line): Piece[] => segmentsOf(line).map((segment) => pieceOf(segment, rowEdges)));
  return { kind: "row", row: { lines: pieces, edges: rowEdges, goesOn } };
}

/** The texts of a line's columns. */
function cellsOf(line: PlacedLine, edges: readonly number[]): readonly string[] {
  const cells = Array.from({ length: edges.length + 1 }, (): PlacedWord[] => []);
  for (const segment of segmentsOf(line)) {
    const { words, col, cuts } = pieceOf(segment, edges);
    [...cuts, words.length].forEach((to, i) => cells[col + i]!.push(...words.slice(cuts[i - 1] ?? 0, to)));
  }
  return cells.map(textOf);
}

/**
 * Words that stand close together, cut at the nearest space where they go over an edge. Near an edge either side
 * is possible, so that a cut stands before or after all of them.
 */
function pieceOf(words: readonly PlacedWord[], edges: readonly number[]): Piece {
  const height = words[0]!.bottom - words[0]!.top;
  const near = height / 2;
  const [left, right] = [words[0]!.left, words.at(-1)!.right];
  // The numbers' own edge is not in doubt.
  const reach = (edge: number): number => (edge === edges[0] ? -near : REACH * height);
  const col = edges.filter((edge) => edge <= left - reach(edge)).length;
  const last = edges.filter(
    (edge) => edge <= Math.max(right + (edge === edges[0] ? -near : 2 * height), left + reach(edge)),
  ).length;
  let done = 0;
  const cuts = edges.slice(col, Math.max(col, last)).map((edge) => {
    const distance = (i: number): number => Math.abs((words[i - 1]!.right + words[i]!.left) / 2 - edge);
    let at = edge <= left + near ? 0 : words.length;
    if (at > 0 && edge < right - near) {
      at = Math.min(done + 1, words.length);
      for (let i = at + 1; i < words.length; i++) if (distance(i) < distance(at)) at = i;
    }
    done = Math.max(done, at);
    return done;
  });
  return { words, col, cuts };
}

function textOf(words: readonly PlacedWord[]): string {
  return words.map((word) => word.text).join(" ");
}

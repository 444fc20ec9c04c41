// The lines under a heading without drawn lines in, its rows out: columns by the gaps between words, rows by the
// numbers in the first column. Where places are only counted in letters, words that stand over an edge are cut
// near it, and settleCuts.ts looks closer.
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

export type GapRow =
  | { readonly kind: "known"; readonly texts: readonly string[]; readonly goesOn: boolean }
  | { readonly kind: "open"; readonly row: OpenRow };

export function gapRows(
  lines: readonly PlacedLine[],
  headings: readonly HeadingSpan[],
  isCounted: boolean,
): readonly GapRow[] {
  const edges = gapColumns(lines, headings);
  const cells = lines.map((line) => (isCounted ? cellsOf(line, edges) : cellsAt(line, edges)));
  const anchors = cells.flatMap(([number], i): Anchor[] =>
    NUMBER.test(number!) ? [{ line: i, isSection: ROMAN.test(number!) }] : [],
  );
  const starts = rowBounds(
    cells.map((line) => line.slice(1)),
    anchors,
  );
  const rowOf = (from: number, to: number | undefined, goesOn: boolean): GapRow =>
    isCounted
      ? openRow(lines.slice(from, to), edges, goesOn)
      : { kind: "known", texts: joinLines(cells.slice(from, to)), goesOn };
  const rows: GapRow[] = [];
  if (starts[0] !== 0 && lines.length > 0) rows.push(rowOf(0, starts[0], true));
  starts.forEach((start, i) => {
    const to = starts[i + 1];
    rows.push(anchors[i]!.isSection ? sectionRow(cells.slice(start, to)) : rowOf(start, to, false));
  });
  return rows;
}

/** A section's title goes across the columns. */
function sectionRow(lines: readonly (readonly string[])[]): GapRow {
  const number = lines.map(([own]) => own!).join("");
  const title = lines.map(([, ...words]) => words.filter((text) => text !== "").join(" "));
  return { kind: "known", texts: [number, title.filter((text) => text !== "").join(" ")], goesOn: false };
}

function joinLines(lines: readonly (readonly string[])[]): readonly string[] {
  return lines[0]!.map((_, col) =>
    lines
      .map((line) => line[col]!)
      .filter((text) => text !== "")
      .join("\n"),
  );
}

function openRow(lines: readonly PlacedLine[], edges: readonly number[], goesOn: boolean): GapRow {
  const rowEdges = shiftedColumns(lines, edges);
  const pieces = lines.map((line): Piece[] => segmentsOf(line).map((segment) => pieceOf(segment, rowEdges)));
  return { kind: "open", row: { lines: pieces, goesOn } };
}

/** Where places are measured every word is in the column that its middle stands in. */
function cellsAt({ words }: PlacedLine, edges: readonly number[]): readonly string[] {
  const cells = Array.from({ length: edges.length + 1 }, (): PlacedWord[] => []);
  for (const word of words) {
    const middle = (word.left + word.right) / 2;
    cells[edges.filter((edge) => edge <= middle).length]!.push(word);
  }
  return cells.map(textOf);
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
  return { words, col, cuts, edges };
}

function textOf(words: readonly PlacedWord[]): string {
  return words.map((word) => word.text).join(" ");
}

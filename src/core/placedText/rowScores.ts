// A row whose words are cut into columns in, how well its cells read and fill their columns out.
import type { ColumnWidths } from "../base/columnWidths";
import type { PlacedWord } from "./types";

/** How well a text reads as what a column holds. */
export type Fits = (col: number, text: string) => number;

/** Words of a line that stand together; the cuts may be moved. */
export interface SettledPiece {
  readonly words: readonly PlacedWord[];
  readonly col: number;
  readonly cuts: number[];
  readonly edges: readonly number[];
}

/** The lines of a row. */
export type SettledRow = readonly (readonly SettledPiece[])[];

/** What words cost that are away from the edge of their column, for each height of a line. */
const COST = 0.1;
/** The same for words that stand apart from all others. */
const COST_ALONE = 0.4;
const COST_OUTSIDE = 1;
/** For words that begin after a gap just where a column begins, to be cut from it. */
const COST_ALIGNED = 3;
/** In ems: letters of no two programs are quite as wide; words closer than this are written with one space. */
const TOLERANCE = 0.15;
const CLOSE = 1;

export class RowScores {
  private readonly cells = new Map<string, number>();

  constructor(
    private readonly row: SettledRow,
    private readonly widths: ColumnWidths,
    private readonly fits: Fits,
  ) {}

  /** Of the cells that the words of this piece may stand in. */
  scoreAround(piece: SettledPiece): number {
    let score = 0;
    for (let col = piece.col; col <= piece.col + piece.cuts.length; col++) score += this.scoreOf(col);
    piece.cuts.forEach((at, i) => (score += placeScore(piece, at, i, this.widths)));
    return score;
  }

  private scoreOf(col: number): number {
    const lines = linesOf(this.row, col);
    const key = `${col}|${lines.join("\n")}`;
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const score = this.fits(col, lines.join(" ")) + fillScore(lines, this.widths, col);
    this.cells.set(key, score);
    return score;
  }
}

export function linesOf(row: SettledRow, col: number): readonly string[] {
  return row.flatMap((pieces) => {
    const parts = pieces.flatMap(({ words, col: first, cuts }) => {
      const i = col - first;
      return i < 0 || i > cuts.length ? [] : [textOf(words.slice(i === 0 ? 0 : cuts[i - 1], cuts[i]))];
    });
    const line = parts.filter((text) => text !== "").join(" ");
    return line === "" ? [] : [line];
  });
}

function placeScore(
  { words, col, cuts, edges }: SettledPiece,
  at: number,
  i: number,
  widths: ColumnWidths,
): number {
  const left = words.slice(cuts[i - 1] ?? 0, at);
  const isParted = left.length > 0 && at < (cuts[i + 1] ?? words.length);
  return (isParted ? tightScore(left, widths, col + i) : 0) - away(words, at, edges[col + i]!);
}

/** Zero or less: how little the lines look like those of one cell of this width. */
function fillScore(lines: readonly string[], { widths, textWidth }: ColumnWidths, col: number): number {
  const width = widths[col];
  if (width === undefined || width === null) return 0;
  let score = 0;
  lines.forEach((line, i) => {
    const ems = textWidth(line);
    const over = ems - width - TOLERANCE;
    if (over > 0) score -= Math.min(10, 0.5 + 1.2 * over);
    const next = lines[i + 1];
    if (next === undefined) return;
    const spare = width - TOLERANCE - ems - textWidth(` ${next.split(" ", 1)[0]!}`);
    if (spare > 0) score -= Math.min(2, 0.3 + 0.4 * spare) / (/[.;:]$/.test(line) ? 4 : 1);
  });
  return score;
}

/** Cells stand close only where the first one's line is full. */
function tightScore(words: readonly PlacedWord[], { widths, textWidth }: ColumnWidths, col: number): number {
  const width = widths[col];
  if (width === undefined || width === null) return 0;
  const room = width - textWidth(textOf(words)) - CLOSE;
  return room > 0 ? -Math.min(3, 0.5 * room) : 0;
}

/** How far the words are from where their columns begin and end. */
function away(words: readonly PlacedWord[], at: number, edge: number): number {
  const [before, after] = [words[at - 1], words[at]];
  const height = words[0]!.bottom - words[0]!.top;
  const isAligned = Math.abs(words[0]!.left - edge) <= height / 2;
  const aligned = isAligned && at > 0 ? COST_ALIGNED : 0;
  if (!before || !after) {
    return aligned + (Math.max(0, before ? before.right - edge : edge - after!.left) / height) * COST_ALONE;
  }
  // Words that no edge goes through are cut for good reasons only.
  const outside = Math.max(0, words[0]!.left - edge, edge - words.at(-1)!.right) / height;
  const distance = Math.abs((before.right + after.left) / 2 - edge) / height;
  return aligned + distance * COST + Math.min(1, outside) * COST_OUTSIDE;
}

function textOf(words: readonly PlacedWord[]): string {
  return words.map((word) => word.text).join(" ");
}

// Lines of a flow from one on in, the best readings of the first lines as one row out, for every count of lines.
import { endsOpen, type CellScores } from "../pastedText/scoreCell";
import type { TextColumn } from "../pastedText/types";
import type { ColumnWidths, LineSplit, Piece } from "./lineSplits";
import { textScore, UNREAD, type PieceEvidence } from "./pieceEvidence";
import type { Strip } from "./types";

export interface StripContext {
  readonly columns: readonly TextColumn[];
  readonly widths: ColumnWidths;
  /** Of texts, whatever the columns hold: how they begin and end. */
  readonly scores: CellScores;
  readonly evidence: PieceEvidence;
  readonly sectionsAreCounted: boolean;
  /** Where the cells of a row stand in it; null while it is not known. */
  readonly alignment: Alignment | null;
}

export type Alignment = "top" | "middle";

interface CellState {
  readonly text: string;
  /** Words that are not understood as what the column holds. */
  readonly unread: number;
  readonly lines: number;
  readonly last: Piece;
  readonly lastLine: string;
  /** Lines of every column when this one was written last. */
  readonly seen: readonly number[];
  readonly full: readonly number[];
}

interface State {
  readonly cells: readonly (CellState | null)[];
  /** How many lines further down than its left neighbour a column is, where they share a line. */
  readonly shifts: readonly (number | null)[];
  /** For each pair of columns the lines of the first that stand above the second. */
  readonly above: readonly number[];
  readonly layout: number;
  readonly guess: number;
}

const BEAM = 18;
const COMPLETED = 6;
/** What a cell that is read whole is worth: every cell of a row is, so none is worth more than another. */
const READ = 4;
const MOST_UNREAD = -4.5;
const NOTHING_READ = -1.5;
const OPEN_END = -3;
const OUT_OF_LINE = -2;
const NOT_TOGETHER = -1.5;
const LONG_DEADLINE = 14;
const LONG_DEADLINE_WORD = -0.15;
const KEPT = 4;
const SPACE_EMS = 0.25;
const OUT_OF_TURN = -4;
const OTHER_SHIFT = -3;
const LOWER_CASE = -1.5;
const LOWER_CASE_TEXT = -4;
const FULL_AT_END = -0.6;
const CONTINUED = -1;
const FAR_BEHIND = 14;

/** `at(count)` tells whether the row may end after so many lines. */
export function readStrips(
  lines: readonly (readonly LineSplit[])[],
  context: StripContext,
  edges: { readonly canContinue: boolean; readonly cutAt: number | null },
): readonly (readonly Strip[])[] {
  const none = context.columns.map(() => null);
  let states: readonly State[] = [{ cells: none, shifts: none, above: [], layout: 0, guess: 0 }];
  return lines.map((splits, i) => {
    const next: State[] = [];
    for (const state of states)
      for (const split of splits) next.push(withLine(state, split, context, i === 0 && edges.canContinue));
    next.sort((a, b) => b.guess - a.guess);
    const best = next[0]!.guess;
    states = next.slice(0, BEAM).filter(({ guess }) => guess > best - FAR_BEHIND);
    return stripsOf(states, context, edges.canContinue, edges.cutAt === i + 1);
  });
}

function withLine(state: State, split: LineSplit, context: StripContext, mayContinue: boolean): State {
  const { pieces } = split;
  const cells = [...state.cells];
  const shifts = [...state.shifts];
  let layout = split.layout;
  let guess = 0;
  const counts = state.cells.map((cell) => cell?.lines ?? 0);
  for (const { column } of pieces) counts[column] = counts[column]! + 1;
  pieces.forEach((piece, i) => {
    const { column, text } = piece;
    const before = state.cells[column] ?? null;
    const width = context.widths.known[column] ?? null;
    let unread = 0;
    if (context.columns[column]!.kind === "text") layout += textScore(piece, width);
    else {
      unread = context.evidence.unreadWords(column, before?.last.words.at(-1) ?? "", piece);
      const isAllUnread = !before && unread === piece.words.length;
      unread += before?.unread ?? 0;
      guess += unreadScore(unread) - unreadScore(before?.unread ?? 0) + (isAllUnread ? NOTHING_READ : 0);
    }
    const left = pieces[i - 1];
    if (left) {
      const shift = counts[column]! - counts[left.column]!;
      const known = shifts[column] ?? null;
      if (context.alignment === "top") layout += OTHER_SHIFT * Math.min(2, Math.abs(shift));
      else if (known !== null && known !== shift) layout += OTHER_SHIFT;
      shifts[column] = shift;
    }
    if (before) {
      layout -= roomLeft(before.last, piece, context.widths.known[column] ?? null);
      before.seen.forEach((seen, other) => {
        if (other === column) return;
        const between = counts[other]! - seen - Number(pieces.some((p) => p.column === other));
        if (between > 1) layout += OUT_OF_TURN * (between - 1);
      });
    } else if (!mayContinue) layout += startScore(piece, context);
    cells[column] = {
      text: before ? `${before.text} ${text}` : text,
      unread,
      lines: counts[column]!,
      last: piece,
      lastLine: before && piece.isWholeLine ? text : "",
      seen: counts,
      full: before ? [...before.full, before.last.ems] : [],
    };
  });
  let { above } = state;
  if (pieces.some(({ column }) => !state.cells[column])) {
    const next = [...above];
    for (const { column } of pieces) {
      if (state.cells[column]) continue;
      state.cells.forEach((cell, other) => {
        if (cell) next[other * cells.length + column] = cell.lines;
      });
    }
    above = next;
  }
  return { cells, shifts, above, layout: state.layout + layout, guess: state.guess + layout + guess };
}

/** As little as a whole cell can be worth. */
function unreadScore(words: number): number {
  return Math.max(MOST_UNREAD, words * UNREAD);
}

function startScore({ column, text }: Piece, { columns }: StripContext): number {
  if (!/^\p{Ll}/u.test(text)) return 0;
  if (columns[column]!.kind === "text") return LOWER_CASE_TEXT;
  return text.startsWith("các ") ? LOWER_CASE / 4 : LOWER_CASE;
}

/** What speaks against the next word's not having fitted on the line. */
function roomLeft(before: Piece, next: Piece, width: number | null): number {
  if (width === null) return 0;
  const spare = width - before.ems - SPACE_EMS - next.firstEms - 0.05 * width - 0.6;
  if (spare <= 0) return 0;
  const cost = Math.min(6, 0.3 + 0.8 * spare);
  return /[.;:!?…]$/u.test(before.text) ? cost * 0.5 : cost;
}

function stripsOf(
  states: readonly State[],
  context: StripContext,
  canContinue: boolean,
  canBeCut: boolean,
): readonly Strip[] {
  const strips = states.slice(0, COMPLETED).flatMap((state) => {
    const variants = [stripOf(state, context, false, false)];
    if (canContinue) variants.push(stripOf(state, context, true, false));
    if (canBeCut) variants.push(stripOf(state, context, false, true));
    return variants;
  });
  strips.sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  const kept: Strip[] = [];
  const counts = new Map<string, number>();
  for (const strip of strips) {
    const variant = `${strip.isContinued} ${strip.isCut}`;
    const key = `${variant} ${strip.cells.join("|")}`;
    const count = counts.get(variant) ?? 0;
    if (seen.has(key) || count >= KEPT) continue;
    seen.add(key);
    counts.set(variant, count + 1);
    kept.push(strip);
  }
  return kept;
}

function stripOf(
  { cells, shifts, above, layout }: State,
  { scores, evidence, columns, widths, alignment }: StripContext,
  isContinued: boolean,
  isCut: boolean,
): Strip {
  let score = layout + (isContinued ? CONTINUED : 0) + (isCut ? CONTINUED : 0);
  const [offTop, offMiddle] = isContinued || isCut ? [0, 0] : offLines(cells, above);
  const off = alignment === "top" ? offTop : alignment === "middle" ? offMiddle : Math.min(offTop, offMiddle);
  score += OUT_OF_LINE * off;
  cells.forEach((cell, column) => {
    if (!cell) return;
    let left = column - 1;
    while (left >= 0 && !cells[left]) left--;
    if (left !== -1 && (shifts[column] ?? null) === null) score += NOT_TOGETHER * (column - left);
    if (columns[column]!.kind === "deadline") {
      score += LONG_DEADLINE_WORD * Math.max(0, cell.text.split(" ").length - LONG_DEADLINE);
    }
    if (columns[column]!.kind !== "text") score -= READ;
    score += evidence.holds(column, cell.text);
    score +=
      isContinued || isCut
        ? isCut || !endsOpen(cell.text)
          ? 0
          : OPEN_END
        : scores.scoreOf(column, cell.text, columns[column]!.kind === "text" ? cell.lastLine : "");
    const width = widths.known[column] ?? null;
    const isFull = width !== null && cell.last.ems > width * 0.9 - 0.5;
    if (!isCut && columns[column]!.kind === "text" && isFull && !/[.;:!?…)”"]$/u.test(cell.text))
      score += FULL_AT_END;
  });
  return {
    kind: "task",
    cells: cells.map((cell) => cell?.text ?? ""),
    score,
    isContinued,
    isCut,
    widths: cells.map((cell) => cell?.full ?? []),
    offTop,
    offMiddle,
  };
}

/**
 * Cells stand at the top of their row or in its middle: as many lines of one cell stand above the first line of
 * another as below its last, or none does.
 */
function offLines(
  cells: readonly (CellState | null)[],
  above: readonly number[],
): readonly [top: number, middle: number] {
  let atTop = 0;
  let inMiddle = 0;
  cells.forEach((a, i) => {
    cells.forEach((b, j) => {
      if (!a || !b || i === j) return;
      const before = above[i * cells.length + j] ?? 0;
      const after = a.lines - (b.seen[i] ?? 0);
      atTop += Math.max(0, before - 1);
      inMiddle += Math.max(0, Math.abs(before - after) - 1);
    });
  });
  return [atTop, inMiddle];
}

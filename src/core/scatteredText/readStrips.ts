// Lines of a flow from one on in, the best readings of the first lines as one row out, for every count of lines.
// The lines of all cells of a row stand on one raster, and the extractor writes them top to bottom, left to right:
// so a cell that has begun says where each of its further lines stands.
import { endsOpen, type CellScores } from "../pastedText/scoreCell";
import type { TextColumn } from "../pastedText/types";
import type { ColumnHabits } from "./columnHabits";
import { joinedGap, type LineSplit, type Piece } from "./lineSplits";
import { UNREAD, type PieceEvidence } from "./pieceEvidence";
import type { Strip } from "./types";
import { roomLeft, type Typeset } from "./typeset";

export interface StripContext {
  readonly columns: readonly TextColumn[];
  readonly typeset: Typeset;
  /** Of whole cells: what they hold, how they begin and end. */
  readonly scores: CellScores;
  readonly evidence: PieceEvidence;
  readonly sectionsAreCounted: boolean;
  readonly habits: ColumnHabits;
}

interface CellState {
  readonly text: string;
  /** Words that are not understood as what the column holds. */
  readonly unread: number;
  /** Of its first line, in half lines from the first line of the row. */
  readonly top: number;
  readonly lines: readonly string[];
  readonly last: Piece;
  readonly isLastWhole: boolean;
}

interface State {
  readonly cells: readonly (CellState | null)[];
  /** Of the last line, in half lines. */
  readonly y: number;
  /** The last piece on it. */
  readonly right: Piece | null;
  /** The same for states that have parted the words in the same way. */
  readonly parting: number;
  readonly layout: number;
  readonly guess: number;
}

/** A line more. */
interface Step {
  readonly state: State;
  readonly split: LineSplit;
  readonly height: number;
  readonly layout: number;
  readonly guess: number;
}

const BEAM = 30;
const PLACINGS = 4;
const COMPLETED = 8;
/** What a cell that is read whole is worth: every cell of a row is, so none is worth more than another. */
const READ = 4;
const MOST_UNREAD = -4.5;
const NOTHING_READ = -1.5;
const OPEN_END = -3;
const LONG_DEADLINE = 14;
const LONG_DEADLINE_WORD = -0.15;
const KEPT = 4;
const LOWER_CASE = -1.5;
const LOWER_CASE_TEXT = -4;
const FULL_AT_END = -0.6;
const CONTINUED = -1;
const FAR_BEHIND = 12;
/** Lines that read as badly as one row are not one. */
const WORST = -45;
/** A line above one that is written already, or left of it. */
const BACKWARDS = -4;
/** Pieces on one line that stand on different ones. */
const UNEVEN = -4;
/** For half a line by which a cell is not where its row's alignment puts it. */
const OUT_OF_LINE = -1.2;
const MOST_OUT_OF_LINE = 4;
/** Pieces so close to one another would have been written on one line. */
const NOT_JOINED = -1.5;
/** A line that says the same again is another cell's. */
const REPEATED = -6;
/** For each column without words between others: what is written together stands side by side. */
const NOT_BESIDE = -1.5;
const LINE = 2;

/** `mayEnd(count)` tells whether the row may end after so many lines; where not, no reading is made. */
export function readStrips(
  lines: readonly (readonly LineSplit[])[],
  context: StripContext,
  /** The row began on the page before; after so many lines it may go on on the next. */
  { isContinued, cutAt }: { readonly isContinued: boolean; readonly cutAt: number | null },
  mayEnd: (count: number) => boolean,
): readonly (readonly Strip[])[] {
  const none = context.columns.map(() => null);
  let states: readonly State[] = [{ cells: none, y: 0, right: null, parting: 0, layout: 0, guess: 0 }];
  return lines.map((splits, i) => {
    if (states.length === 0) return [];
    const steps: Step[] = [];
    for (const state of states)
      for (const split of splits)
        for (const height of heightsOf(state, split))
          steps.push(stepOf(state, split, height, context, isContinued));
    states = likeliest(steps, context.evidence);
    return mayEnd(i + 1) ? stripsOf(states, context, isContinued, cutAt === i + 1) : [];
  });
}

/** The best ways to part the words, each with the best ways to place their lines. */
function likeliest(steps: readonly Step[], evidence: PieceEvidence): readonly State[] {
  const best = steps.reduce((most, { guess }) => Math.max(most, guess), WORST);
  const likely = steps.filter(({ guess }) => guess > Math.max(best - FAR_BEHIND, WORST));
  likely.sort((a, b) => b.guess - a.guess);
  const partings = new Map<string, { readonly parting: number; count: number }>();
  const kept: State[] = [];
  for (const step of likely) {
    const key = `${step.state.parting} ${step.split.index}`;
    let known = partings.get(key);
    if (!known) {
      if (partings.size >= BEAM) continue;
      known = { parting: partings.size, count: 0 };
      partings.set(key, known);
    }
    if (known.count++ < PLACINGS) kept.push(taken(step, known.parting, evidence));
  }
  return kept;
}

/** Where the line may stand: a cell that has begun says it. */
function heightsOf({ cells, y, right }: State, { pieces }: LineSplit): readonly number[] {
  for (const { column } of pieces) {
    const cell = cells[column];
    if (cell) return [cell.top + LINE * cell.lines.length];
  }
  if (!right) return [0];
  return right.column < pieces[0]!.column ? [y, y + 1, y + LINE] : [y + 1, y + LINE];
}

/** What it is worth to go on from the state with the line parted in this way, at this height. */
function stepOf(
  state: State,
  split: LineSplit,
  height: number,
  { columns, evidence, typeset }: StripContext,
  isContinued: boolean,
): Step {
  const { pieces } = split;
  let layout = split.layout + orderScore(state, pieces[0]!, height, typeset);
  let guess = 0;
  for (const piece of pieces) {
    const { column, text } = piece;
    const before = state.cells[column] ?? null;
    const isText = columns[column]!.kind === "text";
    if (!isText) {
      const unread = evidence.unreadWords(column, before?.last ?? null, piece);
      const already = before?.unread ?? 0;
      guess += unreadScore(already + unread) - unreadScore(already);
      if (!before && unread === piece.words.length) guess += NOTHING_READ;
    }
    if (before) {
      layout -= roomLeft(before.last, piece, typeset.widths[column] ?? null, typeset);
      if (!isText && before.last.text === text) layout += REPEATED;
      if (before.top + LINE * before.lines.length !== height) layout += UNEVEN;
    } else {
      if (!isContinued) layout += startScore(piece, columns);
      if (typeset.alignment === "top") guess += OUT_OF_LINE * Math.min(MOST_OUT_OF_LINE, height);
    }
  }
  return {
    state,
    split,
    height,
    layout: state.layout + layout,
    guess: state.guess + layout + guess,
  };
}

function taken(
  { state, split, height, layout, guess }: Step,
  parting: number,
  evidence: PieceEvidence,
): State {
  const cells = [...state.cells];
  const y = Math.max(height, state.y);
  for (const piece of split.pieces) {
    const { column, text } = piece;
    const before = state.cells[column] ?? null;
    cells[column] = {
      text: before ? `${before.text} ${text}` : text,
      unread: (before?.unread ?? 0) + evidence.unreadWords(column, before?.last ?? null, piece),
      top: before ? y - LINE * before.lines.length : y,
      lines: [...(before?.lines ?? []), ...piece.lines],
      last: piece,
      isLastWhole: before !== null && piece.isWholeLine,
    };
  }
  return { cells, y, right: split.pieces.at(-1)!, parting, layout, guess };
}

function orderScore({ y, right }: State, first: Piece, height: number, typeset: Typeset): number {
  if (!right || height > y) return 0;
  if (height < y) return BACKWARDS;
  if (first.column <= right.column) return BACKWARDS;
  if (first.column > right.column + 1) return 0;
  const width = typeset.widths[right.column] ?? null;
  return width !== null && width - right.ems < joinedGap(typeset) / 2 ? NOT_JOINED : 0;
}

/** As little as a whole cell can be worth. */
function unreadScore(words: number): number {
  return Math.max(MOST_UNREAD, words * UNREAD);
}

function startScore({ column, text }: Piece, columns: readonly TextColumn[]): number {
  if (!/^\p{Ll}/u.test(text)) return 0;
  if (columns[column]!.kind === "text") return LOWER_CASE_TEXT;
  return text.startsWith("các ") ? LOWER_CASE / 4 : LOWER_CASE;
}

function stripsOf(
  states: readonly State[],
  context: StripContext,
  isContinued: boolean,
  canBeCut: boolean,
): readonly Strip[] {
  const ends = canBeCut ? [false, true] : [false];
  const strips = states
    .slice(0, COMPLETED)
    .flatMap((state) => ends.map((isCut) => stripOf(state, context, isContinued, isCut)));
  strips.sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  const kept: Strip[] = [];
  const counts = new Map<boolean, number>();
  for (const strip of strips) {
    const key = `${strip.isCut} ${strip.cells.join("|")}`;
    const count = counts.get(strip.isCut) ?? 0;
    if (seen.has(key) || count >= KEPT) continue;
    seen.add(key);
    counts.set(strip.isCut, count + 1);
    kept.push(strip);
  }
  return kept;
}

function stripOf(
  { cells, layout }: State,
  { scores, columns, habits, typeset: { widths, alignment } }: StripContext,
  isContinued: boolean,
  isCut: boolean,
): Strip {
  let score = layout + (isContinued ? CONTINUED : 0) + (isCut ? CONTINUED : 0);
  const [offTop, offMiddle] = offLines(cells);
  // A centred row that goes on to the next page begins at its top, and is centred there in what is left of it.
  const off =
    alignment === "top" || isCut ? offTop : alignment === "middle" ? offMiddle : Math.min(offTop, offMiddle);
  score += OUT_OF_LINE * off;
  const first = cells.findIndex(Boolean);
  score +=
    NOT_BESIDE *
    cells
      .slice(first)
      .reduceRight((gaps, cell, i, own) => (!cell && own.slice(i).some(Boolean) ? gaps + 1 : gaps), 0);
  cells.forEach((cell, column) => {
    if (!cell) return;
    if (columns[column]!.kind === "deadline") {
      score += LONG_DEADLINE_WORD * Math.max(0, cell.text.split(" ").length - LONG_DEADLINE);
    }
    const lastLine = cell.isLastWhole && columns[column]!.kind === "text" ? cell.last.text : "";
    score +=
      isContinued || isCut
        ? scores.scoreOfPiece(column, cell.text) + (isCut || !endsOpen(cell.text) ? 0 : OPEN_END)
        : scores.scoreOf(column, cell.text, lastLine);
    score += habits(column, cell.text);
    if (columns[column]!.kind !== "text") score -= isContinued || isCut ? READ / 2 : READ;
    const width = widths[column] ?? null;
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
    lines: cells.map((cell) => cell?.lines ?? []),
    offTop,
    offMiddle,
  };
}

/** By how many half lines cells are not at the top of their row; by how many not in its middle. */
function offLines(cells: readonly (CellState | null)[]): readonly [top: number, middle: number] {
  const written = cells.filter((cell) => cell !== null);
  const tallest = written.reduce((most, cell) => (cell.lines.length > most.lines.length ? cell : most));
  const off = (by: (cell: CellState) => number): number =>
    written.reduce((sum, cell) => sum + Math.min(MOST_OUT_OF_LINE, Math.abs(by(cell))), 0);
  const middleOf = ({ top, lines }: CellState): number => top + lines.length;
  return [off(({ top }) => top), off((cell) => middleOf(cell) - middleOf(tallest))];
}

// The rows of a page and the readings of its flows in, the cells of the rows out: every cell is written once,
// within a column the rows come one after another, and no row stays without its content.
import type { CellKind, TextColumn } from "../pastedText/types";
import type { FlowReading, PageRow, Strip } from "./types";

export interface PlacedFlow {
  readonly readings: readonly FlowReading[];
  /** Row whose number stands just before it. */
  readonly after: number | null;
  readonly lineCount: number;
  /** The last row whose number was written before it; null where the numbers stand apart. */
  readonly reached: number | null;
  /** Nothing of its columns stands above it on the page. */
  readonly isFirst: boolean;
}

export interface PagePlacing {
  /** For each row its cells; "" for none. */
  readonly cells: readonly (readonly string[])[];
  /** For each cell of the first and of the last row its lines. */
  readonly edges: readonly [first: readonly (readonly string[])[], last: readonly (readonly string[])[]];
  readonly score: number;
  readonly strips: readonly Strip[];
  /** For each row what its readings are worth; far below zero they are hardly read. */
  readonly rowScores: readonly number[];
  /** Flows that no row had room for. */
  readonly unplaced: readonly number[];
}

interface State {
  readonly rowScores: readonly number[];
  readonly unplaced: readonly number[];
  readonly lastRow: number;
  readonly cells: readonly string[];
  readonly lines: readonly (readonly string[])[];
  readonly lastRows: readonly number[];
  readonly strips: readonly Strip[];
  readonly score: number;
  /** With what the cells that were passed over will cost at least. */
  readonly outlook: number;
}

interface Step {
  readonly state: State;
  readonly reading: FlowReading;
  readonly score: number;
  /** With what the state had passed over before. */
  readonly outlook: number;
}

const BEAM = 120;
const MOST_STEPS = 2000;
const SAME_CELLS = 2;
const EMPTY: Readonly<Record<CellKind, number>> = { ordinal: 0, units: -7, deadline: -7, text: -3 };
const EMPTY_MAIN = -10;
const EMPTY_SECTION = -6;
const EMPTY_WHEN_CUT = 0.5;
const TWICE = -8;
const BACK = -2.5;
/** What goes on from the page before stands at the top. */
const BACK_TO_TOP = -5;
const RIGHT_BEFORE_LEFT = -0.5;
const AFTER_NUMBER = 3;
const AHEAD = -0.5;
const NOT_REACHED = -2.5;
/** Under the headings, for each row that is passed over. */
const NOT_FIRST = -3;
const BACKWARD = -0.7;
const FORWARD = -0.2;
const NO_PLACE = -30;
const NO_PLACE_LINE = -8;

export function placeFlows(
  rows: readonly PageRow[],
  flows: readonly PlacedFlow[],
  columns: readonly TextColumn[],
): readonly PagePlacing[] {
  const width = columns.length;
  let states: readonly State[] = [
    {
      cells: new Array<string>(rows.length * width).fill(""),
      lines: new Array<readonly string[]>(rows.length * width).fill([]),
      lastRows: columns.map(() => -1),
      strips: [],
      unplaced: [],
      rowScores: rows.map(() => 0),
      lastRow: 0,
      score: 0,
      outlook: 0,
    },
  ];
  flows.forEach((flow, index) => {
    const steps = states.flatMap((state) =>
      flow.readings.map((reading): Step => {
        const more = reading.score + placingScore(reading, state, flow, rows, width);
        return { state, reading, score: state.score + more, outlook: state.outlook + more };
      }),
    );
    steps.sort((a, b) => b.outlook - a.outlook);
    const next = steps.slice(0, MOST_STEPS).map((step) => taken(step, rows, width));
    const unplaced = NO_PLACE + NO_PLACE_LINE * flow.lineCount;
    const left = states.map((state) => ({
      ...state,
      unplaced: [...state.unplaced, index],
      score: state.score + unplaced,
      outlook: state.outlook + unplaced,
    }));
    states = distinct([...next, ...left].sort((a, b) => b.outlook - a.outlook));
  });
  return states
    .map((state) => ({
      cells: rows.map((_, row) => state.cells.slice(row * width, (row + 1) * width)),
      edges: [state.lines.slice(0, width), state.lines.slice((rows.length - 1) * width)] as const,
      score: state.score + emptyScore(state, rows, columns),
      strips: state.strips,
      unplaced: state.unplaced,
      rowScores: state.rowScores,
    }))
    .sort((a, b) => b.score - a.score);
}

function placingScore(
  { rows: placed, strips }: FlowReading,
  state: State,
  { after, reached, isFirst }: PlacedFlow,
  rows: readonly PageRow[],
  width: number,
): number {
  let score = 0;
  if (isFirst) score += NOT_FIRST * rows.slice(0, placed[0]!).filter(isWholeTask).length;
  if (reached !== null) {
    if (placed[0] !== reached) score += NOT_REACHED;
    score += AHEAD * Math.max(0, placed[0]! - reached);
  }
  const jump = placed[0]! - state.lastRow;
  score += jump < 0 ? BACKWARD : FORWARD * jump;
  if (after !== null && placed[0] === after) score += AFTER_NUMBER;
  const lastRows = [...state.lastRows];
  strips.forEach((strip, i) => {
    const row = placed[i]!;
    if (strip.kind === "section") {
      if (state.cells[row * width] !== "") score += TWICE;
      return;
    }
    strip.cells.forEach((text, column) => {
      if (text === "") return;
      if (state.cells[row * width + column] !== "") score += TWICE;
      if (row < lastRows[column]!) score += strip.isContinued ? BACK_TO_TOP : BACK;
      lastRows[column] = Math.max(row, lastRows[column]!);
      for (let right = column + 1; right < width; right++)
        if (state.cells[row * width + right] !== "") score += RIGHT_BEFORE_LEFT;
    });
  });
  return score;
}

function isWholeTask({ kind, isContinued }: PageRow): boolean {
  return kind === "task" && !isContinued;
}

function taken({ state, reading, score }: Step, rows: readonly PageRow[], width: number): State {
  const cells = [...state.cells];
  const lines = [...state.lines];
  const lastRows = [...state.lastRows];
  const rowScores = [...state.rowScores];
  reading.strips.forEach((strip, i) => {
    const row = reading.rows[i]!;
    rowScores[row] = rowScores[row]! + strip.score;
    strip.cells.forEach((text, column) => {
      if (text === "") return;
      const at = row * width + column;
      cells[at] = cells[at] === "" ? text : `${cells[at]!} ${text}`;
      lines[at] = [...lines[at]!, ...strip.lines[column]!];
      if (strip.kind === "task") lastRows[column] = Math.max(row, lastRows[column]!);
    });
  });
  return {
    rowScores,
    cells,
    lines,
    lastRows,
    strips: [...state.strips, ...reading.strips],
    unplaced: state.unplaced,
    lastRow: reading.rows.at(-1)!,
    score,
    outlook: score + BACK * passedOver(cells, lastRows, rows),
  };
}

/** Empty cells above one of the same column that is written. */
function passedOver(cells: readonly string[], lastRows: readonly number[], rows: readonly PageRow[]): number {
  const width = lastRows.length;
  let count = 0;
  lastRows.forEach((last, column) => {
    for (let row = 0; row < last; row++)
      if (cells[row * width + column] === "" && isWholeTask(rows[row]!)) count++;
  });
  return count;
}

/** Of the states that have written the same cells the best few: what they leave to be written is the same. */
function distinct(states: readonly State[]): readonly State[] {
  const counts = new Map<string, number>();
  const kept: State[] = [];
  for (const state of states) {
    const key = state.cells.map((text) => (text === "" ? "0" : "1")).join("");
    const count = counts.get(key) ?? 0;
    if (count >= SAME_CELLS) continue;
    counts.set(key, count + 1);
    kept.push(state);
    if (kept.length >= BEAM) break;
  }
  return kept;
}

function emptyScore(state: State, rows: readonly PageRow[], columns: readonly TextColumn[]): number {
  let score = 0;
  rows.forEach((row, i) => {
    if (row.isContinued) return;
    if (row.kind === "section") {
      if (state.cells[i * columns.length] === "") score += EMPTY_SECTION;
      return;
    }
    columns.forEach(({ kind }, column) => {
      if (state.cells[i * columns.length + column] !== "") return;
      const cost = column === 0 ? EMPTY_MAIN : EMPTY[kind];
      score += row.isLast && column > 0 ? cost * EMPTY_WHEN_CUT : cost;
    });
  });
  return score;
}

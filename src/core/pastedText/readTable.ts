// The parts of one table in, its rows of cells out. The table is read several times: the first reading goes by
// the words alone, and from it the widths of the columns and the table's habits are known for the next.
import { columnWidths } from "./columnWidths";
import { FragmentText } from "./fragmentText";
import type { RowContext } from "./readFragment";
import { readRow, type RowReadings } from "./readRow";
import { NO_HABITS, rowHabits } from "./rowHabits";
import { CellScores } from "./scoreCell";
import type { Fragment, TaskPart } from "./tableParts";
import type { TextColumn, TextKnowledge } from "./types";
import type { WordPairs } from "./wordPairs";

export interface ReadRow {
  /** 0-based line of the text. */
  readonly row: number;
  /** "" where the row has lost its number. */
  readonly ordinal: string;
  /** One for each column after the numbers. */
  readonly cells: readonly string[];
  /** The cells of other readings that are nearly as good, the better first. */
  readonly near: readonly (readonly string[])[];
}

const READINGS = 3;
/** Longer rows are not looked through for a second one. */
const MOST_WORDS_OF_TWO = 250;

export function readTable(
  tasks: readonly TaskPart[],
  columns: readonly TextColumn[],
  knowledge: TextKnowledge,
  pairs: WordPairs,
): readonly ReadRow[] {
  const held = columns.filter(({ kind }) => kind !== "ordinal");
  const scores = new CellScores(held, knowledge);
  const textOf = (fragment: Fragment): FragmentText => new FragmentText(fragment, knowledge.unitWords, pairs);
  const rows = tasks.map((task) => ({ task, fragments: task.fragments.map(textOf) }));
  let context: RowContext = {
    scores,
    widths: held.map(() => null),
    cutsInsideLines: false,
    habits: NO_HABITS,
  };
  let readings = rows.map(({ fragments }) => readRow(fragments, context));
  for (let i = 1; i < READINGS; i++) {
    const read = rows.map(({ fragments }, row) => ({ fragments, reading: readings[row]!.best }));
    context = {
      scores,
      widths: columnWidths(read, held.length),
      cutsInsideLines: true,
      habits: rowHabits(read, held.length),
    };
    readings = read.map(({ fragments, reading }) => readRow(fragments, context, reading.cells));
  }
  return rows.flatMap(({ task }, i) => withLostNumbers(task, readings[i]!, context, textOf));
}

/** Where numbers are missing after a row, its words may be two rows: if they read better so, they are. */
function withLostNumbers(
  task: TaskPart,
  whole: RowReadings,
  context: RowContext,
  textOf: (fragment: Fragment) => FragmentText,
): readonly ReadRow[] {
  let best: { score: number; rows: readonly ReadRow[] } = {
    score: whole.best.score,
    rows: [readRowOf(task.row, task.ordinal, whole)],
  };
  const words = task.fragments
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => sum + line.words.length, 0);
  if (task.missingAfter === 0 || words > MOST_WORDS_OF_TWO) return best.rows;
  for (const parts of splitsOf(task.fragments)) {
    const [upper, lower] = parts.map((fragments) => readRow(fragments.map(textOf), context));
    const first = parts[1][0]!.lines[0]!;
    const marked = first.indent > 0 ? 4 : 0;
    const score = upper!.best.score + lower!.best.score + marked;
    if (score <= best.score) continue;
    best = {
      score,
      rows: [readRowOf(task.row, task.ordinal, upper!), readRowOf(first.row, "", lower!)],
    };
  }
  return best.rows;
}

/** Every way to part a row's lines in two where the second begins like a sentence. */
function splitsOf(
  fragments: readonly Fragment[],
): readonly (readonly [readonly Fragment[], readonly Fragment[]])[] {
  return fragments.flatMap(({ lines, isContinuation }, i) =>
    lines.flatMap((line, at) => {
      if (i + at === 0 || !/^["“(]?\p{Lu}/u.test(line.text)) return [];
      const upper = at === 0 ? [] : [{ lines: lines.slice(0, at), isContinuation }];
      const lower = { lines: lines.slice(at), isContinuation: false };
      return [
        [
          [...fragments.slice(0, i), ...upper],
          [lower, ...fragments.slice(i + 1)],
        ] as const,
      ];
    }),
  );
}

function readRowOf(row: number, ordinal: string, { best, near }: RowReadings): ReadRow {
  return { row, ordinal, cells: best.cells, near: near.map(({ cells }) => cells) };
}

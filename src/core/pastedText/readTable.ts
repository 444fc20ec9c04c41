// The parts of one table in, its rows of cells out. The table is read several times: the first reading goes by
// the words alone, and from it the widths of the columns are known for the next.
import { columnWidths } from "./columnWidths";
import { FragmentText } from "./fragmentText";
import { readRow, type RowContext, type RowReadings } from "./readRow";
import { CellScores } from "./scoreCell";
import type { Fragment, TablePart } from "./tableParts";
import type { TextColumn, TextKnowledge } from "./types";

export interface ReadRow {
  /** 0-based line of the text. */
  readonly row: number;
  /** "" where the row has lost its number. */
  readonly ordinal: string;
  /** One for each column after the numbers. */
  readonly cells: readonly string[];
  /** The cells of a reading that is nearly as good. */
  readonly rival: readonly string[] | null;
}

type TaskPart = Extract<TablePart, { kind: "task" }>;

const READINGS = 3;

export function readTable(
  tasks: readonly TaskPart[],
  columns: readonly TextColumn[],
  knowledge: TextKnowledge,
): readonly ReadRow[] {
  const held = columns.filter(({ kind }) => kind !== "ordinal");
  const scores = new CellScores(held, knowledge);
  const rows = tasks.map((task) => ({
    task,
    fragments: task.fragments.map((f) => new FragmentText(f, knowledge.unitWords)),
  }));
  let context: RowContext = { scores, widths: held.map(() => null), cutsInsideLines: false };
  let readings = rows.map(({ fragments }) => readRow(fragments, context));
  for (let i = 1; i < READINGS; i++) {
    const read = rows.map(({ fragments }, row) => ({ fragments, reading: readings[row]!.best }));
    context = { scores, widths: columnWidths(read, held.length), cutsInsideLines: true };
    readings = rows.map(({ fragments }) => readRow(fragments, context));
  }
  return rows.flatMap(({ task }, i) => withLostNumbers(task, readings[i]!, context, knowledge));
}

/** Where numbers are missing after a row, its words may be two rows: if they read better so, they are. */
function withLostNumbers(
  task: TaskPart,
  whole: RowReadings,
  context: RowContext,
  knowledge: TextKnowledge,
): readonly ReadRow[] {
  let best: { score: number; rows: readonly ReadRow[] } = {
    score: whole.best.score,
    rows: [readRowOf(task.row, task.ordinal, whole)],
  };
  if (task.missingAfter === 0 || task.fragments.length > 1) return best.rows;
  const lines = task.fragments[0]!.lines;
  for (let at = 1; at < lines.length; at++) {
    if (!/^["“(]?\p{Lu}/u.test(lines[at]!.text)) continue;
    const parts = [lines.slice(0, at), lines.slice(at)].map((own): Fragment => ({
      lines: own,
      isContinuation: false,
    }));
    const [upper, lower] = parts.map((part) =>
      readRow([new FragmentText(part, knowledge.unitWords)], context),
    );
    const marked = lines[at]!.indent > 0 ? 4 : 0;
    const score = upper!.best.score + lower!.best.score + marked;
    if (score <= best.score) continue;
    best = {
      score,
      rows: [readRowOf(task.row, task.ordinal, upper!), readRowOf(lines[at]!.row, "", lower!)],
    };
  }
  return best.rows;
}

function readRowOf(row: number, ordinal: string, { best, rival }: RowReadings): ReadRow {
  return { row, ordinal, cells: best.cells, rival: rival?.cells ?? null };
}

// Notes that explain computed cells, on request. Notes of a person are never touched; our own, known by how
// they begin, are kept true or taken away.
import type { Appendix } from "../core/appendix/types";
import type { Edit } from "../core/base/edit";
import type { PlainDate } from "../core/base/date";
import type { StatusColumn, TaskStanding } from "./statusColumns";
import type { StatusWords } from "./statusWords";
import type { SheetDetails } from "./workbookPort";

export interface NoteEdits {
  readonly edits: readonly Edit[];
  /** Cells that hold a person's own note, which stays. */
  readonly kept: number;
}

export function noteEdits(
  { file, sheet }: Pick<Appendix, "file" | "sheet">,
  columns: readonly StatusColumn[],
  standings: readonly TaskStanding[],
  notes: NonNullable<SheetDetails["notes"]>,
  { on, isWanted, words }: { on: PlainDate; isWanted: boolean; words: StatusWords },
): NoteEdits {
  const known = new Map(notes.map(({ at, text }) => [`${at.row}:${at.col}`, text]));
  const edits: Edit[] = [];
  let kept = 0;
  const explain = (row: number, role: "due" | "status", text: string): void => {
    const col = columns.find((column) => column.role === role)?.col;
    if (col === undefined) throw new Error(`bug: no column ${role}`);
    const before = known.get(`${row}:${col}`) ?? null;
    const isOwn = before === null || words.isOwnNote(before);
    const after = isWanted ? words.note(text) : null;
    if (!isOwn) kept += isWanted ? 1 : 0;
    else if (before !== after) edits.push({ kind: "setNote", at: { file, sheet, row, col }, before, after });
  };
  for (const { analysed, standing } of standings) {
    const [row] = analysed.task.rows;
    explain(row, "due", words.dueNote(analysed.deadline));
    explain(row, "status", words.statusNote(analysed, standing, on));
  }
  return { edits, kept };
}

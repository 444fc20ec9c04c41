// The notes on the cells of an exceljs worksheet.
import type { Cell, Comment, Worksheet } from "exceljs";
import type { CellRef } from "../../core/base/cell";
import { isUnderMerge } from "./exceljsCell";

/** What exceljs holds besides the texts, and does not declare: where the box lies, in columns and rows. */
interface SizedComment extends Comment {
  readonly anchor?: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** exceljs keeps a note in a field of its own and has no way to take it away. */
interface WithNote {
  _comment?: unknown;
}

const BOX_COLUMNS = 4;
const LETTERS_PER_ROW = 36;
const LEAST_ROWS = 4;

export function noteOf({ note }: Cell): string | null {
  if (note === undefined) return null;
  if (typeof note === "string") return lines(note);
  return lines((note.texts ?? []).map(({ text }) => text).join(""));
}

const lines = (text: string): string => text.replace(/\r\n?/g, "\n");

/** The standard box shows four short lines, the rest only when it is pulled larger. */
export function setNote(cell: Cell, text: string | null): void {
  if (text === null) {
    delete (cell as unknown as WithNote)._comment;
    return;
  }
  const rows = text
    .split("\n")
    .reduce((sum, line) => sum + Math.ceil((line.length + 1) / LETTERS_PER_ROW), 1);
  const left = Number(cell.col) + 0.2;
  const top = Math.max(0, Number(cell.row) - 2) + 0.5;
  const note: SizedComment = {
    texts: [{ text }],
    anchor: { left, top, right: left + BOX_COLUMNS, bottom: top + Math.max(LEAST_ROWS, rows) },
  };
  cell.note = note;
}

export function notesOf(worksheet: Worksheet): { readonly at: CellRef; readonly text: string }[] {
  const notes: { at: CellRef; text: string }[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const text = isUnderMerge(cell) ? null : noteOf(cell);
      if (text !== null) {
        const at = { file: "", sheet: worksheet.name, row: Number(cell.row) - 1, col: Number(cell.col) - 1 };
        notes.push({ at, text });
      }
    }),
  );
  return notes;
}

// The notes on the cells of an exceljs worksheet.
import type { Cell, Comment, Worksheet } from "exceljs";
import type { CellRef } from "../../core/base/cell";
import { isUnderMerge } from "./exceljsCell";
import { existingCells } from "./existingCells";
import { boxFor, type NoteBox } from "./noteBoxes";

/** exceljs also holds where the box lies, and does not declare it. */
interface PlacedComment extends Comment {
  readonly anchor: NoteBox;
}

/** exceljs keeps a note in a field of its own and has no way to take it away. */
interface WithNote {
  _comment?: unknown;
}

export function noteOf({ note }: Cell): string | null {
  if (note === undefined) return null;
  if (typeof note === "string") return lines(note);
  return lines((note.texts ?? []).map(({ text }) => text).join(""));
}

const lines = (text: string): string => text.replace(/\r\n?/g, "\n");

export function setNote(cell: Cell, text: string | null): void {
  if (text === null) {
    delete (cell as unknown as WithNote)._comment;
    return;
  }
  const note: PlacedComment = { texts: [{ text }], anchor: boxFor(cell, text) };
  cell.note = note;
}

export function notesOf(worksheet: Worksheet): { readonly at: CellRef; readonly text: string }[] {
  const notes: { at: CellRef; text: string }[] = [];
  for (const cell of existingCells(worksheet)) {
    const text = isUnderMerge(cell) ? null : noteOf(cell);
    if (text === null) continue;
    const at = { file: "", sheet: worksheet.name, row: Number(cell.row) - 1, col: Number(cell.col) - 1 };
    notes.push({ at, text });
  }
  return notes;
}

// How large the boxes of notes are and where they lie. exceljs draws all of them in one small size, in which a
// sentence cannot be read, also those that a person has pulled larger.
import type { Cell, Worksheet } from "exceljs";
import { existingCells } from "./existingCells";

/** "column, pixels in it, row, pixels in it" of the upper left corner, then of the lower right one. */
export type NoteBox = string;

const COLUMNS = 4;
const LETTERS_PER_ROW = 36;
const LEAST_ROWS = 4;

/** Beside the cell, and high enough for the text with rows and columns of the standard size. */
export function boxFor({ row, col }: Cell, text: string): NoteBox {
  const left = Number(col);
  const top = Math.max(0, Number(row) - 2);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.ceil((line.length + 1) / LETTERS_PER_ROW), 1);
  return [left, 15, top, 10, left + COLUMNS, 15, top + Math.max(LEAST_ROWS, lines), 4].join(", ");
}

/** Boxes by "row,column", both 0-based, as they are written in the drawing. */
export function noteBoxesOf(worksheet: Worksheet): ReadonlyMap<string, NoteBox> {
  const boxes = new Map<string, NoteBox>();
  for (const cell of existingCells(worksheet)) {
    // exceljs reads the anchor into the note, but writes another.
    const { anchor } = (cell.note ?? {}) as { anchor?: unknown };
    if (typeof anchor !== "string" || !/^\s*\d+(?:\s*,\s*\d+){7}\s*$/.test(anchor)) continue;
    boxes.set(`${Number(cell.row) - 1},${Number(cell.col) - 1}`, anchor.trim());
  }
  return boxes;
}

const ANCHOR =
  /<x:Anchor>[^<]*<\/x:Anchor>((?:(?!<x:Anchor>)[\s\S])*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>)/g;

export function putNoteBoxes(drawing: string, boxes: ReadonlyMap<string, NoteBox>): string {
  return drawing.replace(ANCHOR, (whole, rest: string, row: string, column: string) => {
    const box = boxes.get(`${row},${column}`);
    return box === undefined ? whole : `<x:Anchor>${box}</x:Anchor>${rest}`;
  });
}

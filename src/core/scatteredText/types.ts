// A table whose cells an extractor wrote in its own order: flows of lines, each line made of pieces of
// neighbouring columns.
import type { TextLine } from "../pastedText/types";

/** Lines written one after another, top to bottom; an empty line parts them from the next. */
export interface Flow {
  readonly page: number;
  readonly lines: readonly TextLine[];
  /** Index of the row whose number was written just before, where nothing stands between; else null. */
  readonly after: number | null;
  /** Index of the last row whose number was written before; −1 for none. */
  readonly reached: number;
  /** Written right below headings: nothing else of their columns stands above it on the page. */
  readonly isFirst: boolean;
  /** Numbers that were written among its lines. */
  readonly numbers: readonly NumberAmongLines[];
}

/** `row` is an index of rows, `at` that of the line before which the number was written. */
export interface NumberAmongLines {
  readonly row: number;
  readonly at: number;
}

/** The number of a row or a section, in the order of the text. */
export interface OrdinalPlace {
  readonly row: number;
  readonly page: number;
  readonly kind: "task" | "section";
  readonly text: string;
}

export interface PageRow {
  readonly kind: "task" | "section";
  /** Begun on an earlier page; any of its cells may be empty here. */
  readonly isContinued: boolean;
  /** The last of its page. */
  readonly isLast: boolean;
}

/** What a flow says about one row: for each column the words, "" for none. */
export interface Strip {
  readonly kind: "task" | "section";
  readonly cells: readonly string[];
  readonly score: number;
  /** The row began on an earlier page, or goes on to the next. */
  readonly isContinued: boolean;
  readonly isCut: boolean;
  /** For each column those of its cell. */
  readonly lines: readonly (readonly string[])[];
  /** Half lines by which cells are off, were they all at the top or in the middle of the row. */
  readonly offTop: number;
  readonly offMiddle: number;
}

export interface FlowReading {
  readonly strips: readonly Strip[];
  /** For each strip its row on the page. */
  readonly rows: readonly number[];
  readonly score: number;
}

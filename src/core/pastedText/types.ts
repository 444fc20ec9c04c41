// A table in text that was copied from a PDF: its cells are broken into lines and the columns are not marked.
// What a cell may hold is told by the caller; this folder knows lines, words and widths only.

/** What the cells of a column hold. */
export type CellKind = "ordinal" | "units" | "deadline" | "text";

export interface TextColumn {
  readonly heading: string;
  readonly kind: CellKind;
}

/** How a text reads as what a column should hold. */
export interface CellEvidence {
  /** Words that were understood, and words that were not. */
  readonly read: number;
  readonly unread: number;
  /** Things that stand side by side without a mark between them, as two cells run together do. */
  readonly runTogether: number;
}

export interface TextKnowledge {
  /** Null when the words are no heading. */
  readonly kindOfHeading: (words: string) => CellKind | null;
  readonly units: (text: string) => CellEvidence;
  /** For each word of a longer text the number of the unit's name that it is part of, null for none. */
  readonly unitWords: (words: readonly string[]) => readonly (number | null)[];
  readonly deadline: (text: string) => CellEvidence;
  /** Words that stand under a table: signatures, the next appendix. */
  readonly isClosing: (line: string) => boolean;
}

/** A line of the text that has words. */
export interface TextLine {
  /** 0-based line of the file. */
  readonly row: number;
  readonly text: string;
  readonly words: readonly TextWord[];
  /** Spaces before the first word. */
  readonly indent: number;
  /** Empty lines before it, more than this text usually has between two lines. */
  readonly gap: number;
  /** The first line of a page, where the text marks pages. */
  readonly isPageStart: boolean;
}

export interface TextWord {
  readonly text: string;
  /** White space before it within the line. */
  readonly spaces: number;
}

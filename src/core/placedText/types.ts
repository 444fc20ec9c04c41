// Words at their places on pages, as a PDF has them. Coordinates run right and down from the page's corner, in
// any unit (points, or columns and lines of a text).

export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the word stands on. */
  readonly top: number;
  readonly bottom: number;
}

/** A line that was drawn, level or upright. */
export interface Rule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedPage {
  readonly words: readonly PlacedWord[];
  readonly rules: readonly Rule[];
  /** Places are counted in letters and lines, as in a text: what stands close may be farther apart. */
  readonly isCounted?: boolean;
}

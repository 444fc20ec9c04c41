// What patterns find in a cell, before the pieces are put together.
import type { Recurring, Relative } from "./types";
import type { WrittenPeriod } from "./period";

/** How a member of a series is tied to the one before it. */
export type Join = "list" | "range";

/** "Quý III, IV/2024": one or more periods written under one head. */
export interface SeriesPiece {
  readonly kind: "series";
  readonly members: readonly { readonly period: WrittenPeriod; readonly join: Join }[];
  /** Only figures ("6/2024", "15/3", "2024"): a date only where nothing speaks against it. */
  readonly isBare: boolean;
}

export type Bound =
  | "before" // trước
  | "by" // chậm nhất, hết
  | "until" // đến: also the end of a range
  | "through" // đến hết: the same, and surely a last day
  | "within" // trong
  | "end" // cuối
  | "from" // từ
  | "after" // sau
  | "vague"; // đầu, giữa

export type Meaning =
  | SeriesPiece
  | { readonly kind: "bound"; readonly bound: Bound }
  | { readonly kind: "clock"; readonly isMidnight: boolean }
  | { readonly kind: "tentative" }
  /** `isOnwards`: "trở đi", which takes the end away from the period before it. */
  | { readonly kind: "ongoing"; readonly isOnwards: boolean }
  /** No rule: "định kỳ" alone. */
  | { readonly kind: "recurring"; readonly rules: readonly Recurring[] }
  /** "02 tuần/lần": it comes back, but `Recurring` has no name for how often. */
  | { readonly kind: "unnamedInterval" }
  | { readonly kind: "relative"; readonly relative: Relative }
  /** `isWeak`: "theo quy định", which adds nothing beside another reading. `isEvent`: khi có, sau khi. */
  | { readonly kind: "dependent"; readonly isWeak: boolean; readonly isEvent: boolean }
  | { readonly kind: "target" }
  | { readonly kind: "impossible" }
  /** Words that only lead to a date: "thời gian", "thực hiện"; "hoàn thành" says that it is a deadline, "thực hiện" what is done. */
  | { readonly kind: "lead"; readonly isCompletion: boolean; readonly isWork: boolean }
  /** Looks like a date and is none: a citation, money, a school year. */
  | { readonly kind: "notDate" };

/** A meaning and its words: tokens from `start` up to, not including, `end`. */
export interface Piece {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

export interface Pattern {
  readonly name: string;
  /** Regular expression source over `CellText.keys`: whole words, one space between any two. */
  readonly source: string;
  /** Does not look at cells without a digit, which are most of them. */
  readonly needsFigure?: true;
  /** Words of which every match holds at least one: cells without them are not looked at. */
  readonly needsOneOf?: readonly string[];
  /** Null when the words turn out not to mean it. */
  readonly read: (match: RegExpExecArray) => Meaning | null;
  /** Cells that this pattern must find something in, and near ones in which it must not. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

// How the cells of a table were set: in which font, in how wide columns, where in their rows.
import type { TextWidth } from "../base/letterWidths";

export type Alignment = "top" | "middle";

export interface Typeset {
  readonly textWidth: TextWidth;
  /** In ems, as all widths; null where it is not known. */
  readonly space: number;
  readonly widths: readonly (number | null)[];
  /** A column whose width is not known is no wider. */
  readonly cap: number;
  /** By how much a column of this width may be wider or narrower than is thought. */
  readonly tolerance: (width: number) => number;
  /** Where the cells of a row stand in it; null while it is not known. */
  readonly alignment: Alignment | null;
}

/** A line of a cell, in ems; of its first word they are those that did not fit on the line above. */
export interface SetLine {
  readonly text: string;
  readonly ems: number;
  readonly firstEms: number;
}

export function setLine(text: string, { textWidth }: Typeset): SetLine {
  return { text, ems: textWidth(text), firstEms: textWidth(text.split(" ", 1)[0]!) };
}

/** What speaks against the next line's first word not having fitted on the line before. */
export function roomLeft(
  before: SetLine,
  next: SetLine,
  width: number | null,
  { space, tolerance }: Typeset,
): number {
  if (width === null) return 0;
  const spare = width - before.ems - space - next.firstEms - tolerance(width);
  if (spare <= 0) return 0;
  const cost = Math.min(9, 2 + 1.5 * spare);
  return /[.;:!?…]$/u.test(before.text) ? cost * 0.5 : cost;
}

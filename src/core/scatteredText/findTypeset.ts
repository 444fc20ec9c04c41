// Rows as they were read in, how their cells were set out: a first guess from the lines alone, and what the lines
// of cells that were read tell of their columns.
import { columnWidths } from "../base/columnWidths";
import { FONTS } from "../base/letterWidths";
import type { PagePlacing } from "./placeFlows";
import type { ScatteredTable } from "./scatteredTable";
import type { Alignment, Typeset } from "./typeset";

const CAP = 0.75;
const FEWEST_ROWS = 3;
const PEAK = 1.5;
const PEAK_SHARE = 0.06;
/** How exactly widths are known, in ems: that of the widest column at first, all when cells were read. */
const GUESSED = 0.6;
const GUESSED_SHARE = 0.05;
const MEASURED = 0.3;

/** Most lines of a table are full lines of its widest column. */
export function firstTypeset(table: ScatteredTable, count: number): Typeset {
  const textWidth = FONTS[0]!;
  const ems = table.flows
    .flatMap(({ lines }) => lines.map(({ text }) => textWidth(text)))
    .sort((a, b) => a - b);
  const width = peakOf(ems);
  return {
    textWidth,
    space: textWidth(" "),
    widths: Array.from({ length: count }, (_, column) => (column === 0 ? width : null)),
    cap: width * CAP,
    tolerance: (width) => GUESSED_SHARE * width + GUESSED,
    alignment: null,
  };
}

function alignmentOf(placings: readonly (readonly PagePlacing[])[]): Alignment | null {
  const strips = placings
    .flatMap(([best]) => best?.strips ?? [])
    .filter(({ isCut, isContinued }) => !isCut && !isContinued);
  const top = strips.filter(({ offTop, offMiddle }) => offTop < offMiddle).length;
  const middle = strips.filter(({ offTop, offMiddle }) => offMiddle < offTop).length;
  if (Math.max(top, middle) < FEWEST_ROWS || Math.abs(top - middle) * 3 < top + middle) return null;
  return top > middle ? "top" : "middle";
}

export function typesetOf(placings: readonly (readonly PagePlacing[])[], before: Typeset): Typeset {
  const strips = placings.flatMap(([best]) => best?.strips ?? []).filter(({ kind }) => kind === "task");
  const { widths, textWidth } = columnWidths(
    before.widths.map((_, column) => strips.map(({ lines }) => lines[column]!)),
  );
  return {
    textWidth,
    space: textWidth(" "),
    widths: widths.map((width, column) => width ?? before.widths[column]!),
    cap: before.cap,
    tolerance: () => MEASURED,
    alignment: alignmentOf(placings),
  };
}

/** The upper end of the range of widths that most lines share, wide ones counting more; the widths are sorted. */
function peakOf(widths: readonly number[]): number {
  let best = { weight: 0, width: 0 };
  let from = 0;
  let weight = 0;
  for (const width of widths) {
    weight += width;
    while (widths[from]! < width * (1 - PEAK_SHARE) - PEAK) weight -= widths[from++]!;
    if (weight > best.weight) best = { weight, width };
  }
  return best.width;
}

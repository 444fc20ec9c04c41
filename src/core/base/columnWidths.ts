// The lines of cells in, how wide the text of each column may be out, in the font in which that agrees best with
// where the lines were broken: a line holds no more than its column, and the next word had no room on it.
import { FONTS, type TextWidth } from "./letterWidths";

export interface ColumnWidths {
  /** In ems; null where too few lines tell. */
  readonly widths: readonly (number | null)[];
  readonly textWidth: TextWidth;
}

const LEAST_BREAKS = 4;

/** `cells` are those of each column, each with its lines. */
export function columnWidths(cells: readonly (readonly (readonly string[])[])[]): ColumnWidths {
  const fits = FONTS.map((textWidth) => {
    const columns = cells.map((own) => fitOf(own, textWidth));
    const faults = columns.reduce((sum, fit) => sum + (fit?.faults ?? 0), 0);
    return { widths: columns.map((fit) => fit?.width ?? null), textWidth, faults };
  });
  return fits.reduce((best, fit) => (fit.faults < best.faults ? fit : best));
}

function fitOf(
  cells: readonly (readonly string[])[],
  textWidth: TextWidth,
): { readonly width: number; readonly faults: number } | null {
  const breaks = cells.flatMap((lines) =>
    lines.slice(0, -1).map((line, i) => {
      const own = textWidth(line);
      return { own, more: own + textWidth(` ${lines[i + 1]!.split(" ", 1)[0]!}`) };
    }),
  );
  if (breaks.length < LEAST_BREAKS) return null;
  // Wider than every line that fits, narrower than every line and its next word.
  const owns = breaks.map(({ own }) => own).sort((a, b) => a - b);
  const mores = breaks.map(({ more }) => more).sort((a, b) => a - b);
  let best = { width: 0, faults: Number.POSITIVE_INFINITY };
  let narrower = 0;
  owns.forEach((width, i) => {
    while (narrower < mores.length && mores[narrower]! <= width) narrower++;
    const faults = owns.length - 1 - i + narrower;
    if (faults <= best.faults) best = { width, faults };
  });
  return best;
}

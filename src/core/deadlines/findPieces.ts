// Runs the ordered patterns over one cell: each takes its words, so that no later one sees them.
import type { CellText } from "./cellText";
import { PATTERNS_IN_ORDER } from "./patternsInOrder";
import type { Pattern, Piece } from "./piece";

/** A pattern ready to run: whole words only, because every word of `keys` stands between spaces. */
export function compile(pattern: Pattern): RegExp {
  return new RegExp(` (?:${pattern.source})(?= )`, "gu");
}

const COMPILED = PATTERNS_IN_ORDER.map((pattern) => ({ pattern, regex: compile(pattern) }));

/** The token that starts at a place in `keys`. */
function tokenAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function findPieces(cell: CellText): Piece[] {
  let rest = cell.keys;
  let pieces: Piece[] = [];
  const hasFigure = /\d/.test(rest);
  for (const { pattern, regex } of COMPILED) {
    if (pattern.needsFigure && !hasFigure) continue;
    regex.lastIndex = 0;
    for (let match = regex.exec(rest); match; match = regex.exec(rest)) {
      const from = match.index + 1;
      const to = match.index + match[0].trimEnd().length;
      if (to <= from) continue;
      const meaning = pattern.read(match);
      if (!meaning) {
        // The next word may begin what this one did not.
        regex.lastIndex = from;
        continue;
      }
      const piece = { meaning, start: tokenAt(cell.keyStarts, from), end: tokenAt(cell.keyStarts, to) };
      // A phrase may reach over words taken before ("kể từ ngày có Quyết định số …"): it takes them in.
      pieces = pieces.filter(({ start, end }) => start < piece.start || end > piece.end);
      pieces.push(piece);
      rest = rest.slice(0, from) + "_".repeat(to - from) + rest.slice(to);
      regex.lastIndex = to;
    }
  }
  return pieces.sort((a, b) => a.start - b.start);
}

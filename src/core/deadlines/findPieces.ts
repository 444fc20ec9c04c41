// Runs the ordered patterns over one cell: each takes its words, so that no later one sees them.
import { isFigure, type CellText } from "./cellText";
import { PATTERNS_IN_ORDER } from "./patternsInOrder";
import type { Pattern, Piece } from "./piece";

/** A pattern ready to run: whole words only, because every word of `keys` stands between spaces. */
export function compile(pattern: Pattern): RegExp {
  return new RegExp(` (?:${pattern.source})(?= )`, "gu");
}

interface CompiledPattern {
  readonly pattern: Pattern;
  readonly regex: RegExp;
}

const COMPILED: readonly CompiledPattern[] = PATTERNS_IN_ORDER.map((pattern) => ({
  pattern,
  regex: compile(pattern),
}));

/** Which patterns, by place in the list, wait for a word. */
const WAITING_FOR = new Map<string, number[]>();
const WAITING_FOR_NOTHING: number[] = [];
for (const [index, { needsOneOf }] of PATTERNS_IN_ORDER.entries()) {
  if (!needsOneOf) WAITING_FOR_NOTHING.push(index);
  for (const word of needsOneOf ?? []) WAITING_FOR.set(word, [...(WAITING_FOR.get(word) ?? []), index]);
}

/** Most patterns can find nothing in most cells: one look at each word tells which can. */
function patternsFor({ tokens }: CellText): CompiledPattern[] {
  const isWanted = new Uint8Array(COMPILED.length);
  for (const index of WAITING_FOR_NOTHING) isWanted[index] = 1;
  let hasFigure = false;
  for (const { key } of tokens) {
    hasFigure ||= isFigure(key);
    const waiting = WAITING_FOR.get(key);
    if (waiting) for (const index of waiting) isWanted[index] = 1;
  }
  return COMPILED.filter(
    ({ pattern }, index) => isWanted[index] === 1 && (hasFigure || !pattern.needsFigure),
  );
}

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
  for (const { pattern, regex } of patternsFor(cell)) {
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
      if (rest.slice(from, to).includes("_"))
        pieces = pieces.filter(({ start, end }) => start < piece.start || end > piece.end);
      pieces.push(piece);
      rest = rest.slice(0, from) + "_".repeat(to - from) + rest.slice(to);
      regex.lastIndex = to;
    }
  }
  return pieces.length < 2 ? pieces : pieces.sort((a, b) => a.start - b.start);
}

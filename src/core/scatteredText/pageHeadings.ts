// The lines of a page in, the table's headings on it out, in whatever lines they stand: each on its own, broken
// over lines, or several on one line with their second lines below.
import type { CellKind, TextColumn, TextLine } from "../pastedText/types";
import { ordinalOf } from "./ordinalChain";
import { countAtEnd } from "./sectionTitle";

export interface PageHeadings {
  readonly columns: readonly TextColumn[];
  readonly lines: readonly TextLine[];
}

type KindOf = (words: string) => CellKind | null;

const MAX_LINES = 14;
const MAX_WORDS = 60;
const MAX_COLUMNS = 9;
const LEAST_COLUMNS = 3;
const MOST_STEPS = 4000;
/** A heading is broken over so many lines at most where other text stands between the headings. */
const BROKEN_OVER = 4;

/** Headings that stand together, from that of the numbers on. */
export function pageHeadings(lines: readonly TextLine[], kindOf: KindOf): PageHeadings | null {
  let best: PageHeadings | null = null;
  const first = lines.findIndex((line) => isNumbersHeading(line, kindOf));
  if (first === -1) return null;
  const own: TextLine[] = [];
  for (const line of lines.slice(first, first + MAX_LINES * 2)) {
    const isNumbered = ordinalOf(line.words[0]!.text) !== null;
    if (isNumbered && (line.words.length === 1 || countAtEnd(line.text) !== null)) continue;
    own.push(line);
    const words = own.reduce((sum, { words }) => sum + words.length, 0);
    if (own.length > MAX_LINES || words > MAX_WORDS) break;
    const columns = columnsOf(own, kindOf);
    if (columns && columns.length >= LEAST_COLUMNS) best = { columns, lines: [...own] };
  }
  return best;
}

/** Headings that are known already, wherever they stand on a later page. */
export function repeatedHeadings(
  lines: readonly TextLine[],
  columns: readonly TextColumn[],
  kindOf: KindOf,
): readonly TextLine[] {
  const together = pageHeadings(lines, kindOf);
  const found = new Set(together?.columns.map(({ heading }) => keyOf(heading)));
  const taken = new Set(together?.lines);
  for (const { heading } of columns) {
    const key = keyOf(heading);
    if (found.has(key)) continue;
    const place = placeOf(lines, taken, key);
    if (!place) continue;
    found.add(key);
    for (const line of place) taken.add(line);
  }
  return found.size * 2 > columns.length ? [...taken] : [];
}

function placeOf(
  lines: readonly TextLine[],
  taken: ReadonlySet<TextLine>,
  key: string,
): readonly TextLine[] | null {
  for (let i = 0; i < lines.length; i++) {
    let joined = "";
    for (let j = i; j < Math.min(lines.length, i + BROKEN_OVER) && !taken.has(lines[j]!); j++) {
      joined = joined === "" ? keyOf(lines[j]!.text) : `${joined} ${keyOf(lines[j]!.text)}`;
      if (joined === key) return lines.slice(i, j + 1);
      if (!key.startsWith(`${joined} `)) break;
    }
  }
  return null;
}

function keyOf(heading: string): string {
  return heading.toLowerCase();
}

function isNumbersHeading({ words }: TextLine, kindOf: KindOf): boolean {
  return [1, 2, 3].some(
    (count) =>
      words.length >= count &&
      kindOf(
        words
          .slice(0, count)
          .map(({ text }) => text)
          .join(" "),
      ) === "ordinal",
  );
}

/** All words of the lines as headings: a piece of a line begins a heading or goes on with one above it. */
function columnsOf(lines: readonly TextLine[], kindOf: KindOf): readonly TextColumn[] | null {
  let steps = 0;
  const headings: string[] = [];
  const read = (line: number, from: number, column: number): boolean => {
    if (++steps > MOST_STEPS) return false;
    const words = lines[line]?.words;
    if (!words)
      return headings.every((heading, i) => (kindOf(heading) === "ordinal") === (i === 0) && kindOf(heading));
    if (from === words.length) return read(line + 1, 0, -1);
    for (let to = words.length; to > from; to--) {
      const piece = words
        .slice(from, to)
        .map(({ text }) => text)
        .join(" ");
      if (headings.length < MAX_COLUMNS && /^\p{Lu}/u.test(piece)) {
        headings.push(piece);
        if (read(line, to, headings.length - 1)) return true;
        headings.pop();
      }
      for (let into = column + 1; into < headings.length; into++) {
        const before = headings[into]!;
        headings[into] = `${before} ${piece}`;
        if (read(line, to, into)) return true;
        headings[into] = before;
      }
    }
    return false;
  };
  if (!read(0, 0, -1)) return null;
  return headings.map((heading) => ({ heading, kind: kindOf(heading)! }));
}

// Lines in, the places where a table's headings stand out: "TT Nội dung Đơn vị chủ trì Đơn vị" over "phối hợp
// Thời gian hoàn thành" is five headings on two lines. The same words again are the heading of a later page.
import type { CellKind, TextColumn, TextKnowledge, TextLine } from "./types";

export interface HeadingPlace {
  /** Indexes into the lines, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly TextColumn[];
}

const MAX_WORDS = 80;
const MAX_HEADING_WORDS = 16;
const MAX_LINES = 24;
const LEAST_COLUMNS = 3;

export function findHeadings(lines: readonly TextLine[], knowledge: TextKnowledge): readonly HeadingPlace[] {
  const places: HeadingPlace[] = [];
  const kinds = new Map<string, CellKind | null>();
  const kindOf = (words: string): CellKind | null => {
    const known = kinds.get(words);
    if (known !== undefined) return known;
    const kind = knowledge.kindOfHeading(words);
    kinds.set(words, kind);
    return kind;
  };
  for (let first = 0; first < lines.length; first++) {
    const place = readHeadings(lines, first, kindOf);
    if (!place) continue;
    places.push(place);
    first = place.last;
  }
  return places;
}

export function sameHeadings(a: HeadingPlace, b: HeadingPlace): boolean {
  const textOf = ({ columns }: HeadingPlace): string =>
    columns.map(({ heading }) => heading.toLowerCase()).join("|");
  return textOf(a) === textOf(b);
}

/** The most lines from `first` on that are headings from their first to their last word. */
function readHeadings(
  lines: readonly TextLine[],
  first: number,
  kindOf: (words: string) => CellKind | null,
): HeadingPlace | null {
  if (!beginsWithOrdinal(lines[first]!, kindOf)) return null;
  const words: string[] = [];
  let best: HeadingPlace | null = null;
  for (let last = first; last < Math.min(lines.length, first + MAX_LINES); last++) {
    if (words.length + lines[last]!.words.length > MAX_WORDS) break;
    words.push(...lines[last]!.words.map((word) => word.text));
    const columns = splitHeadings(words, kindOf);
    if (!columns || columns.length < LEAST_COLUMNS) continue;
    best = { first, last, columns };
  }
  return best;
}

function beginsWithOrdinal(line: TextLine, kindOf: (words: string) => CellKind | null): boolean {
  const words = line.words.map((word) => word.text);
  return [1, 2, 3].some((count) => kindOf(words.slice(0, count).join(" ")) === "ordinal");
}

/** All words as headings, in the fewest that fit; null when some words are none. */
function splitHeadings(
  words: readonly string[],
  kindOf: (words: string) => CellKind | null,
): readonly TextColumn[] | null {
  const best: (readonly TextColumn[] | null)[] = [[]];
  for (let end = 1; end <= words.length; end++) {
    let fewest: readonly TextColumn[] | null = null;
    for (let start = Math.max(0, end - MAX_HEADING_WORDS); start < end; start++) {
      const before = best[start];
      if (!before || (fewest && before.length + 1 >= fewest.length)) continue;
      const heading = words.slice(start, end).join(" ");
      const kind = kindOf(heading);
      if (kind && (kind === "ordinal") === (start === 0)) fewest = [...before, { heading, kind }];
    }
    best[end] = fewest;
  }
  return best[words.length] ?? null;
}

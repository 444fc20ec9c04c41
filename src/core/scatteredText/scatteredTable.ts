// The lines of a text in, its table out as far as it is certain: the headings on every page, the numbers of rows
// and sections, the flows of words that belong to them, and the lines that are no part of the table.
import type { CellKind, TextColumn, TextKnowledge, TextLine } from "../pastedText/types";
import { flowsOfLines } from "./flowsOfLines";
import { inTheirSections, ordinalChain, ordinalOf, type Candidate } from "./ordinalChain";
import { pageHeadings, repeatedHeadings } from "./pageHeadings";
import { countAtEnd } from "./sectionTitle";
import type { Flow, NumberAmongLines, OrdinalPlace } from "./types";

export interface ScatteredTable {
  readonly columns: readonly TextColumn[];
  readonly headings: readonly { readonly row: number; readonly headings: readonly string[] }[];
  readonly ordinals: readonly OrdinalPlace[];
  readonly flows: readonly Flow[];
  readonly texts: readonly TextLine[];
  readonly pageCount: number;
}

/** A number on a line of its own, before a capital, before anything else. */
const ALONE = 2;
const BEFORE_CAPITAL = 0;
const BEFORE_OTHER = -2;
const LEAST_ORDINALS = 1;
const MAX_CLOSING_WORDS = 8;
/** Of the numbers so many stand apart from all words, and of the flows so many have several lines. */
const APART = 0.5;
/** Where there are so many flows for every row, fewer numbers need to stand apart. */
const MANY_FLOWS = 1.5;
const SOME_APART = 0.05;
/** Headings beside that of the numbers, where they do not stand together. */
const LEAST_APART = 2;
/** Lines of a heading that stands by itself. */
const BROKEN_OVER = 3;
const BROKEN = 0.15;
/** No page has more; what does was not made by an extractor. */
const MOST_PAGE_LINES = 250;

export function scatteredTable(
  lines: readonly TextLine[],
  marksPages: boolean,
  knowledge: TextKnowledge,
): ScatteredTable | null {
  const kindOf = remembered(knowledge.kindOfHeading);
  const flows = flowsOfLines(lines, marksPages, (line) => kindOf(line.text) === "ordinal");
  const pages: TextLine[][] = [];
  for (const { page, lines: own } of flows) (pages[page] ??= []).push(...own);
  const found = pages.map((page) => pageHeadings(page, kindOf));
  const firstPage = pages.findIndex(
    (page, i) => found[i] || headingsApart(page, [], kindOf).length >= LEAST_APART,
  );
  if (found.every((headings) => !headings)) return null;
  const together = found.reduce<readonly TextColumn[]>(
    (most, headings) => (headings && headings.columns.length > most.length ? headings.columns : most),
    [],
  );
  const columns = [...together, ...headingsApart(pages[firstPage]!, together, kindOf)];
  const taken = new Set<TextLine>();
  const headings: { row: number; headings: readonly string[] }[] = [];
  pages.slice(firstPage).forEach((page) => {
    const own = repeatedHeadings(page, columns, kindOf);
    if (own.length === 0) return;
    for (const line of own) taken.add(line);
    headings.push({ row: Math.min(...own.map(({ row }) => row)), headings: headingsIn(own, columns) });
  });
  const tableFrom = headings[0]?.row ?? 0;
  const texts = new Set<TextLine>(lines.filter(({ row }) => row < tableFrom));
  for (const line of furniture(pages, taken, knowledge, firstPage)) texts.add(line);
  const body = lines.filter((line) => !texts.has(line) && !taken.has(line));
  const { ordinals, indexOf, rest } = numbersOf(body, flows);
  if (ordinals.length < LEAST_ORDINALS || !isScattered(flows, indexOf, taken)) return null;
  if (pages.some((page) => page.length > MOST_PAGE_LINES)) return null;

  const placed: Flow[] = [];
  let after: number | null = null;
  let lastOrdinal = -1;
  for (const flow of flows) {
    let own: TextLine[] = [];
    const numbers: NumberAmongLines[] = [];
    let isFirst = false;
    let afterOwn: number | null = after;
    let reached = lastOrdinal;
    for (const line of flow.lines) {
      if (own.length === 0) isFirst = taken.has(line) || (isFirst && !indexOf.has(line));
      if (texts.has(line) || taken.has(line)) continue;
      if (indexOf.has(line)) {
        lastOrdinal = indexOf.get(line)!;
        if (own.length === 0) afterOwn = reached = lastOrdinal;
        after = lastOrdinal;
        numbers.push({ row: lastOrdinal, at: own.length });
        const left = rest.get(line);
        if (left) own.push(left);
        continue;
      }
      own.push(line);
    }
    if (own.length === 0) {
      after = afterOwn;
      continue;
    }
    placed.push({
      page: flow.page,
      lines: own,
      after: afterOwn,
      reached,
      isFirst,
      // Where several stand together they are a column of their own.
      numbers: numbers.filter(({ at }, i) => at !== numbers[i - 1]?.at && at !== numbers[i + 1]?.at),
    });
    after = null;
    own = [];
  }
  return { columns, headings, ordinals, flows: placed, texts: [...texts], pageCount: pages.length };
}

/** Headings of the last columns, which other text parts from the rest. */
function headingsApart(
  page: readonly TextLine[],
  known: readonly TextColumn[],
  kindOf: (words: string) => CellKind | null,
): readonly TextColumn[] {
  const from = page.findIndex(({ text }) => kindOf(text) === "ordinal");
  if (from === -1) return [];
  const apart = new Map<string, TextColumn>();
  const lines = page.slice(from + 1);
  for (let i = 0; i < lines.length; i++) {
    const { heading, kind, count } = longestHeading(lines.slice(i, i + BROKEN_OVER), kindOf) ?? {};
    if (heading === undefined || (kind !== "units" && kind !== "deadline")) continue;
    i += count! - 1;
    if (!known.some((column) => sameWords(column.heading, heading))) apart.set(heading, { heading, kind });
  }
  return [...apart.values()];
}

/** Lines of one flow from its first on that are a heading together. */
function longestHeading(
  lines: readonly TextLine[],
  kindOf: (words: string) => CellKind | null,
): { readonly heading: string; readonly kind: CellKind; readonly count: number } | null {
  for (let count = lines.length; count > 0; count--) {
    if (lines[count - 1]!.row - lines[0]!.row !== count - 1) continue;
    const heading = lines
      .slice(0, count)
      .map(({ text }) => text)
      .join(" ");
    const kind = /^\p{Lu}.*\p{L}$/u.test(heading) ? kindOf(heading) : null;
    if (kind) return { heading, kind, count };
  }
  return null;
}

/** Numbers in flows of their own, cells in flows of several lines. */
function isScattered(
  flows: readonly { readonly lines: readonly TextLine[] }[],
  indexOf: ReadonlyMap<TextLine, number>,
  isHeading: ReadonlySet<TextLine>,
): boolean {
  let apart = 0;
  let broken = 0;
  let held = 0;
  for (const { lines } of flows) {
    const words = lines.filter((line) => !isHeading.has(line) && !indexOf.has(line));
    if (words.length === 0) apart += lines.filter((line) => indexOf.has(line)).length;
    else held++;
    if (words.length > 1) broken++;
  }
  const least = held > indexOf.size * MANY_FLOWS ? SOME_APART : APART;
  return apart >= indexOf.size * least && broken >= held * BROKEN;
}

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function remembered(kindOf: (words: string) => CellKind | null): (words: string) => CellKind | null {
  const kinds = new Map<string, CellKind | null>();
  return (words) => {
    const known = kinds.get(words);
    if (known !== undefined) return known;
    const kind = kindOf(words);
    kinds.set(words, kind);
    return kind;
  };
}

/** The headings in the order of the columns; where some are missing, the words as they were written. */
function headingsIn(lines: readonly TextLine[], columns: readonly TextColumn[]): readonly string[] {
  const words = lines.map(({ text }) => text).join(" ");
  const whole = columns.map(({ heading }) => heading);
  return lettersOf(words) === lettersOf(whole.join(" ")) ? whole : [words];
}

function lettersOf(text: string): string {
  return [...text.toLowerCase().replace(/\s/gu, "")].sort().join("");
}

/** Page numbers, and what stands under the table. */
function furniture(
  pages: readonly (readonly TextLine[])[],
  headings: ReadonlySet<TextLine>,
  knowledge: TextKnowledge,
  firstPage: number,
): readonly TextLine[] {
  const found: TextLine[] = [];
  pages.forEach((page, i) => {
    if (i < firstPage) return;
    const first = page[0];
    const hasHeading = page.some((line) => headings.has(line));
    if (first && hasHeading && !headings.has(first) && /^\d{1,3}$/u.test(first.text)) found.push(first);
  });
  let isClosed = false;
  let lastRow = -1;
  const from = Math.max(firstPage, pages.length - 2);
  for (const line of pages.slice(from).flat()) {
    if (headings.has(line)) continue;
    if (line.words.length <= MAX_CLOSING_WORDS && knowledge.isClosing(line.text)) isClosed = true;
    else if (!isClosed || (!line.text.startsWith("-") && line.row > lastRow + 1)) continue;
    else if (!line.text.startsWith("-")) continue;
    found.push(line);
    lastRow = line.row;
  }
  return found;
}

function numbersOf(
  body: readonly TextLine[],
  flows: readonly { readonly page: number; readonly lines: readonly TextLine[] }[],
): {
  readonly ordinals: readonly OrdinalPlace[];
  /** For the line of each number its index. */
  readonly indexOf: ReadonlyMap<TextLine, number>;
  /** What else stands on the line of a number. */
  readonly rest: ReadonlyMap<TextLine, TextLine>;
} {
  const pageOf = new Map(flows.flatMap(({ page, lines }) => lines.map((line) => [line, page] as const)));
  const candidates = body.flatMap((line, i): Candidate[] => {
    const ordinal = ordinalOf(line.words[0]!.text);
    if (!ordinal) return [];
    const next = line.words[1]?.text;
    if (ordinal.kind === "section" && next !== undefined && !/^\p{Lu}/u.test(next)) return [];
    const score = next === undefined ? ALONE : /^["“]?\p{Lu}/u.test(next) ? BEFORE_CAPITAL : BEFORE_OTHER;
    return [{ ...ordinal, line: i, at: i, page: pageOf.get(line)!, score }];
  });
  const chain = inTheirSections(
    ordinalChain(candidates),
    body.flatMap(({ text }) => countAtEnd(text) ?? []),
  );
  const indexOf = new Map<TextLine, number>();
  const rest = new Map<TextLine, TextLine>();
  const ordinals = chain.map(({ line: i, kind }, index): OrdinalPlace => {
    const line = body[i]!;
    indexOf.set(line, index);
    const words = line.words.slice(1);
    if (words.length > 0) rest.set(line, { ...line, words, text: words.map(({ text }) => text).join(" ") });
    return { row: line.row, page: pageOf.get(line)!, kind, text: line.words[0]!.text };
  });
  return { ordinals, indexOf, rest };
}

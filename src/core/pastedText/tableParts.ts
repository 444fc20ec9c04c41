// The lines of one table in, its parts out: sections, rows with the pieces that page breaks made of them, the
// headings said again, and lines that are no part of it. Every word is in exactly one part.
import type { HeadingPlace } from "./findHeadings";
import { rowStarts } from "./rowStarts";
import type { TextKnowledge, TextLine, TextWord } from "./types";

/** Words of a row from one page to the next. */
export interface Fragment {
  readonly lines: readonly TextLine[];
  /** A page break stands before it. */
  readonly isContinuation: boolean;
}

export type TablePart =
  | { readonly kind: "heading"; readonly row: number; readonly place: HeadingPlace }
  | { readonly kind: "section"; readonly row: number; readonly ordinal: string; readonly title: string }
  | {
      readonly kind: "task";
      readonly row: number;
      readonly ordinal: string;
      readonly fragments: readonly Fragment[];
      /** Numbers that the count leaves out after this one: rows that may have lost theirs. */
      readonly missingAfter: number;
    }
  | { readonly kind: "text"; readonly line: TextLine };

export type TaskPart = Extract<TablePart, { kind: "task" }>;

const MAX_ROW_WORDS = 700;
const MAX_ROW_PAGES = 5;
const FAR_GAP = 15;
const MAX_CLOSING_WORDS = 8;
/** "Nơi nhận:" closes a table without an empty line before it, too. */
const MAX_LABEL_WORDS = 3;
const MAX_SECTION_LINES = 4;
const COUNT_END = /\(\s*\d{1,3} \p{L}+( \p{L}+){0,2}\s*\)[.:;]?$/u;

/** `headings` are those of this table, the first one included; the lines begin after it. */
export function tableParts(
  lines: readonly TextLine[],
  from: number,
  limit: number,
  headings: readonly HeadingPlace[],
  knowledge: TextKnowledge,
): { readonly parts: readonly TablePart[]; readonly end: number } {
  const repeats = headings.filter((place) => place.first >= from && place.last < limit);
  const repeatedLines = new Set(
    repeats.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  const pageNumbers = new Set(
    repeats.map(({ first }) => first - 1).filter((i) => /^\d{1,3}$/.test(lines[i]?.text ?? "")),
  );
  const indexes: number[] = [];
  const end = endOfTable(lines, from, limit, knowledge);
  for (let i = from; i < end; i++) if (!repeatedLines.has(i) && !pageNumbers.has(i)) indexes.push(i);
  const starts = rowStarts(indexes.map((i) => lines[i]!)).map((start) => ({
    ...start,
    line: indexes[start.line]!,
  }));

  const parts: TablePart[] = repeats
    .filter(({ first }) => first < end)
    .map((place) => ({ kind: "heading", row: lines[place.first]!.row, place }));
  const text = (i: number): void => void parts.push({ kind: "text", line: lines[i]! });
  for (const i of pageNumbers) if (i < end) text(i);
  const pageOf = pagesOfRows(lines, repeats, from, end);
  // `indexes` is sorted and so are the starts: one walk finds the lines of all rows.
  let walked = 0;
  const bodyOf = (last: number): number[] => {
    const from = walked;
    while (walked < indexes.length && indexes[walked]! < last) walked++;
    return indexes.slice(from, walked);
  };
  for (const i of bodyOf(starts[0]?.line ?? limit)) text(i);
  starts.forEach((start, at) => {
    const next = starts[at + 1];
    const own = bodyOf(next?.line ?? limit);
    const row = lines[start.line]!.row;
    const body = withoutOrdinal(own.map((i) => lines[i]!));
    if (start.kind === "section") {
      const titleLines = sectionLines(body);
      parts.push({ kind: "section", row, ordinal: start.ordinal, title: joined(titleLines) });
      for (const line of body.slice(titleLines.length)) parts.push({ kind: "text", line });
      return;
    }
    const kept = keptLines(body, pageOf);
    for (const line of body.slice(kept)) parts.push({ kind: "text", line });
    let after = at + 1;
    while (after < starts.length && starts[after]!.kind !== "task") after++;
    const nextTask = starts[after];
    const fragments = splitAtBreaks(body.slice(0, kept), (a, b) => pageOf(a) !== pageOf(b));
    const missingAfter = nextTask ? Math.max(0, nextTask.number - start.number - 1) : 0;
    parts.push({ kind: "task", row, ordinal: start.ordinal, fragments, missingAfter });
  });
  return { parts, end };
}

/** Which page of the table a line stands on, by the headings said again before it. */
function pagesOfRows(
  lines: readonly TextLine[],
  repeats: readonly HeadingPlace[],
  from: number,
  end: number,
): (line: TextLine) => number {
  const begins = new Set(repeats.map(({ first }) => first));
  const pages = new Map<number, number>();
  let page = 0;
  for (let i = from; i < end; i++) {
    if (begins.has(i)) page++;
    pages.set(lines[i]!.row, page);
  }
  return ({ row }) => pages.get(row) ?? 0;
}

/** How many lines of a row are read; no honest row is longer or stands on more pages. */
function keptLines(body: readonly TextLine[], pageOf: (line: TextLine) => number): number {
  let words = 0;
  const lastPage = body[0] ? pageOf(body[0]) + MAX_ROW_PAGES : 0;
  const end = body.findIndex(
    (line) => (words += line.words.length) > MAX_ROW_WORDS || pageOf(line) >= lastPage,
  );
  return end === -1 ? body.length : end;
}

function joined(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).join(" ");
}

/** A section's title ends with its count; without one it is the first line. */
function sectionLines(body: readonly TextLine[]): readonly TextLine[] {
  for (let count = 1; count <= Math.min(body.length, MAX_SECTION_LINES); count++) {
    if (COUNT_END.test(joined(body.slice(0, count)))) return body.slice(0, count);
  }
  return body.slice(0, 1);
}

function withoutOrdinal([first, ...rest]: readonly TextLine[]): readonly TextLine[] {
  if (!first) return [];
  const words: readonly TextWord[] = first.words.slice(1);
  if (words.length === 0) return rest;
  return [{ ...first, words, indent: 0, text: words.map(({ text }) => text).join(" ") }, ...rest];
}

function splitAtBreaks(
  lines: readonly TextLine[],
  isBroken: (a: TextLine, b: TextLine) => boolean,
): readonly Fragment[] {
  const fragments: { lines: TextLine[]; isContinuation: boolean }[] = [{ lines: [], isContinuation: false }];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && isBroken(before, line)) fragments.push({ lines: [], isContinuation: true });
    fragments.at(-1)!.lines.push(line);
  });
  return fragments;
}

/** The table goes on to its signatures, the next appendix or a very wide gap. */
function endOfTable(
  lines: readonly TextLine[],
  from: number,
  limit: number,
  knowledge: TextKnowledge,
): number {
  for (let i = from + 1; i < limit; i++) {
    const { gap, isPageStart, words, text } = lines[i]!;
    const standsOut = gap > 0 || isPageStart || (words.length <= MAX_LABEL_WORDS && text.endsWith(":"));
    const canClose = standsOut && words.length <= MAX_CLOSING_WORDS;
    if (gap >= FAR_GAP || (canClose && knowledge.isClosing(text))) return i;
  }
  return limit;
}

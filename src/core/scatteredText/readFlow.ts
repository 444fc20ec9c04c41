// A flow in, the best ways to read it as strips of rows out. Rows follow one another down the page, so a flow is
// cut between lines; how many rows it tells of is for the page to decide.
import type { TextLine } from "../pastedText/types";
import { countAtEnd } from "./sectionTitle";
import { lineSplits } from "./lineSplits";
import { readStrips, type StripContext } from "./readStrips";
import type { FlowReading, NumberAmongLines, PageRow, Strip } from "./types";

export interface FlowPlace {
  readonly rows: readonly PageRow[];
  /** Their titles end with how many rows they have. */
  readonly sectionsAreCounted: boolean;
  /** A row of an earlier page may go on in it, and one may go on after it. */
  readonly canContinue: boolean;
  readonly canBeCut: boolean;
  readonly numbers: readonly NumberAmongLines[];
}

const KEPT = 24;
const ANOTHER_ROW = -0.5;
const SKIPPED = -0.7;
const MOST_SKIPPED = 3;
const NOTHING: FlowReading = { strips: [], rows: [], score: 0 };
const MOST_LINES_OF_ROW = 50;
const SECTION_LINES = 3;
/** A row without the line of its number, or with that of another. */
const OTHER_NUMBER = -6;
const COUNTED = 2;
const UNCOUNTED = -3;
const BEGINS = /^["“‘'(]?(\p{Lu}|\d|[-–+]|các(?!\p{L}))/u;

export function readFlow(
  lines: readonly TextLine[],
  context: StripContext,
  place: FlowPlace,
): readonly FlowReading[] {
  const splits = lines.map((line) => lineSplits(line, context.typeset, context.evidence));
  const last = lines.length;
  const begins = lines.map((line, i) => i === 0 || BEGINS.test(line.text));
  const stripsFrom = new Map<number, readonly (readonly Strip[])[]>();
  const readFrom = (from: number): readonly (readonly Strip[])[] => {
    const known = stripsFrom.get(from);
    if (known) return known;
    const own = splits.slice(from, from + MOST_LINES_OF_ROW);
    const mayEnd = (count: number): boolean => from + count === last || begins[from + count]!;
    const cutAt = place.canBeCut ? last - from : null;
    const tasks = readStrips(own, context, { isContinued: false, cutAt }, mayEnd);
    const continued =
      from === 0 && place.canContinue ? readStrips(own, context, { isContinued: true, cutAt }, mayEnd) : [];
    const strips = tasks.map((task, i) => [
      ...task,
      ...(continued[i] ?? []),
      ...sectionStrips(lines.slice(from, from + i + 1), context, place.sectionsAreCounted),
    ]);
    stripsFrom.set(from, strips);
    return strips;
  };
  const starts = lines.flatMap((_, i) => (begins[i] ? [i] : []));
  // Readings whose last strip belongs to a row, by the lines that are read with it.
  const upTo: FlowReading[][][] = [];
  const found: FlowReading[] = [];
  place.rows.forEach((row, index) => {
    const own: FlowReading[][] = Array.from({ length: last + 1 }, () => []);
    for (const from of starts) {
      const before = from === 0 ? [NOTHING] : readingsBefore(upTo, index, from);
      if (before.length === 0) continue;
      readFrom(from).forEach((strips, i) => {
        const misplaced = OTHER_NUMBER * misplacedNumbers(place.numbers, index, from, from + i + 1);
        for (const strip of strips) {
          if (!fits(strip, row)) continue;
          for (const reading of before) own[from + i + 1]!.push(withStrip(reading, strip, index, misplaced));
        }
      });
    }
    for (const readings of own) {
      readings.sort((a, b) => b.score - a.score);
      readings.splice(KEPT);
    }
    upTo.push(own);
    found.push(...own[last]!);
  });
  return found.sort((a, b) => b.score - a.score);
}

function readingsBefore(
  upTo: readonly (readonly (readonly FlowReading[])[])[],
  row: number,
  line: number,
): readonly FlowReading[] {
  const readings: FlowReading[] = [];
  for (let before = Math.max(0, row - 1 - MOST_SKIPPED); before < row; before++) {
    const skipped = row - before - 1;
    for (const reading of upTo[before]![line]!) {
      readings.push(skipped === 0 ? reading : { ...reading, score: reading.score + SKIPPED * skipped });
    }
  }
  return readings.sort((a, b) => b.score - a.score).slice(0, KEPT);
}

function misplacedNumbers(
  numbers: readonly NumberAmongLines[],
  row: number,
  from: number,
  to: number,
): number {
  return numbers.filter((number) =>
    number.row === row ? number.at < from || number.at > to : from < number.at && number.at < to,
  ).length;
}

function withStrip(before: FlowReading, strip: Strip, row: number, more: number): FlowReading {
  return {
    strips: [...before.strips, strip],
    rows: [...before.rows, row],
    score: before.score + strip.score + more + (before.strips.length > 0 ? ANOTHER_ROW : 0),
  };
}

function fits(strip: Strip, row: PageRow): boolean {
  return row.kind === strip.kind && strip.isContinued === row.isContinued && (!strip.isCut || row.isLast);
}

function sectionStrips(
  lines: readonly TextLine[],
  { columns }: StripContext,
  areCounted: boolean,
): readonly Strip[] {
  if (lines.length > SECTION_LINES || !/^["“(]?[\p{Lu}]/u.test(lines[0]!.text)) return [];
  const title = lines.map(({ text }) => text).join(" ");
  const isCounted = countAtEnd(title) !== null;
  if (!isCounted && (lines.length > 1 || areCounted)) return [];
  return [
    {
      kind: "section",
      cells: columns.map((_, i) => (i === 0 ? title : "")),
      score: isCounted ? COUNTED : UNCOUNTED,
      isContinued: false,
      isCut: false,
      lines: columns.map(() => []),
      offTop: 0,
      offMiddle: 0,
    },
  ];
}

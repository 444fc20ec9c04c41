// A flow in, the best ways to read it as strips of rows out. Rows follow one another down the page, so a flow is
// cut between lines; how many rows it tells of is for the page to decide.
import type { TextLine } from "../pastedText/types";
import { lineSplits } from "./lineSplits";
import { readStrips, type StripContext } from "./readStrips";
import type { FlowReading, PageRow, Strip } from "./types";

export interface FlowPlace {
  readonly rows: readonly PageRow[];
  /** Their titles end with how many rows they have. */
  readonly sectionsAreCounted: boolean;
  /** A row of an earlier page may go on in it, and one may go on after it. */
  readonly canContinue: boolean;
  readonly canBeCut: boolean;
}

const KEPT = 5;
const ANOTHER_ROW = -0.5;
const SKIPPED = -0.7;
const MOST_SKIPPED = 3;
const NOTHING: FlowReading = { strips: [], rows: [], score: 0 };
const MOST_LINES_OF_ROW = 50;
export const COUNT_END = /\(\s*\d{1,3} \p{L}+( \p{L}+){0,2}\s*\)[.:;]?$/u;
const SECTION_LINES = 3;
const COUNTED = 2;
const UNCOUNTED = -3;
const BEGINS = /^["“‘'(]?(\p{Lu}|\d|[-–+]|các(?!\p{L}))/u;

export function readFlow(
  lines: readonly TextLine[],
  context: StripContext,
  place: FlowPlace,
): readonly FlowReading[] {
  const splits = lines.map((line) => lineSplits(line, context.widths, context.evidence));
  const last = lines.length;
  const stripsFrom = new Map<number, readonly (readonly Strip[])[]>();
  const readFrom = (from: number): readonly (readonly Strip[])[] => {
    const known = stripsFrom.get(from);
    if (known) return known;
    const edges = {
      canContinue: from === 0 && place.canContinue,
      cutAt: place.canBeCut ? last - from : null,
    };
    const tasks = readStrips(splits.slice(from, from + MOST_LINES_OF_ROW), context, edges);
    const strips = tasks.map((own, i) => [
      ...own,
      ...sectionStrips(lines.slice(from, from + i + 1), context, place.sectionsAreCounted),
    ]);
    stripsFrom.set(from, strips);
    return strips;
  };
  const starts = lines.flatMap((line, i) => (i === 0 || BEGINS.test(line.text) ? [i] : []));
  // Readings whose last strip belongs to a row, by the lines that are read with it.
  const upTo: FlowReading[][][] = [];
  const found: FlowReading[] = [];
  place.rows.forEach((row, index) => {
    const own: FlowReading[][] = Array.from({ length: last + 1 }, () => []);
    for (const from of starts) {
      const before = from === 0 ? [NOTHING] : readingsBefore(upTo, index, from);
      if (before.length === 0) continue;
      readFrom(from).forEach((strips, i) => {
        for (const strip of strips) {
          if (!fits(strip, row)) continue;
          for (const reading of before) own[from + i + 1]!.push(withStrip(reading, strip, index));
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

function withStrip(before: FlowReading, strip: Strip, row: number): FlowReading {
  return {
    strips: [...before.strips, strip],
    rows: [...before.rows, row],
    score: before.score + strip.score + (before.strips.length > 0 ? ANOTHER_ROW : 0),
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
  const isCounted = COUNT_END.test(title);
  if (!isCounted && (lines.length > 1 || areCounted)) return [];
  return [
    {
      kind: "section",
      cells: columns.map((_, i) => (i === 0 ? title : "")),
      score: isCounted ? COUNTED : UNCOUNTED,
      isContinued: false,
      isCut: false,
      widths: columns.map(() => []),
      offTop: 0,
      offMiddle: 0,
    },
  ];
}

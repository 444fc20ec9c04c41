// A table's pages in, its rows of cells out. The pages are read several times: from the first reading the widths
// of the columns are known for the next.
import { emsOf } from "../base/textHeight";
import { CellScores } from "../pastedText/scoreCell";
import type { TextKnowledge, TextLine } from "../pastedText/types";
import type { ColumnWidths } from "./lineSplits";
import { PieceEvidence } from "./pieceEvidence";
import { placeFlows, type PagePlacing } from "./placeFlows";
import { COUNT_END, readFlow } from "./readFlow";
import type { Alignment, StripContext } from "./readStrips";
import type { ScatteredTable } from "./scatteredTable";
import type { OrdinalPlace, PageRow } from "./types";

export interface ReadRow {
  readonly place: OrdinalPlace;
  readonly cells: readonly string[];
  /** The cells of a reading that is nearly as good. */
  readonly rival: readonly string[] | null;
}

const READINGS = 3;
const SAMPLE = 3;
const READ_CLOSELY = 24;
const CAP = 0.75;
const DECIDED_BY = 1;
/** A row that reads so badly may be wrong, however far the next reading is behind. */
const HARDLY_READ = -4;
const FEWEST_LINES = 4;
const FEWEST_ROWS = 3;
const PEAK = 1.5;
const PEAK_SHARE = 0.06;
const MOST_FLOW_LINES = 200;

interface Page {
  readonly rows: readonly PageRow[];
  /** For each row the index of its ordinal. */
  readonly ordinals: readonly number[];
  readonly flows: ScatteredTable["flows"];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function readPages(
  table: ScatteredTable,
  knowledge: TextKnowledge,
): { readonly rows: readonly ReadRow[]; readonly unread: readonly TextLine[] } {
  const columns = table.columns.filter(({ kind }) => kind !== "ordinal");
  const scores = new CellScores(columns, knowledge);
  const lines = table.flows.flatMap((flow) => flow.lines);
  const evidence = new PieceEvidence(columns, knowledge, lines);
  const texts = new CellScores(
    columns.map(({ heading }) => ({ heading, kind: "text" })),
    knowledge,
  );
  const pages = pagesOf(table, splitsRows(table));
  const sectionCount = table.ordinals.filter(({ kind }) => kind === "section").length;
  const sectionsAreCounted = lines.filter(({ text }) => COUNT_END.test(text)).length * 2 > sectionCount;
  let context: StripContext = {
    columns,
    scores: texts,
    evidence,
    widths: firstWidths(table, columns.length),
    sectionsAreCounted,
    alignment: null,
  };
  const sample = pages.slice(0, SAMPLE);
  for (let i = 1; i < READINGS; i++) {
    const placings = sample.map((page) => readPage(page, context));
    context = { ...context, widths: widthsOf(placings, context.widths), alignment: alignmentOf(placings) };
  }
  const placings = pages.map((page) => closelyRead(readPage(page, context), evidence, scores));
  return collected(table, pages, placings, columns.length);
}

/** Rows go on from page to page where a page begins in mid-sentence. */
function splitsRows({ flows }: ScatteredTable): boolean {
  return flows.some(({ page, lines }, i) => page !== flows[i - 1]?.page && /^\p{Ll}/u.test(lines[0]!.text));
}

function pagesOf(table: ScatteredTable, splits: boolean): readonly Page[] {
  const pages: Page[] = [];
  let lastTask = -1;
  const used = Array.from({ length: table.pageCount }, (_, page) => page).filter(
    (page) => table.ordinals.some((o) => o.page === page) || table.flows.some((f) => f.page === page),
  );
  used.forEach((page, i) => {
    const own = table.ordinals.flatMap((ordinal, index) => (ordinal.page === page ? [index] : []));
    const rows: PageRow[] = [];
    const ordinals: number[] = [];
    if (lastTask >= 0 && splits) {
      rows.push({ kind: "task", isContinued: true, isLast: own.length === 0 });
      ordinals.push(lastTask);
    }
    own.forEach((index, at) => {
      const { kind } = table.ordinals[index]!;
      rows.push({ kind, isContinued: false, isLast: splits && at === own.length - 1 && i < used.length - 1 });
      ordinals.push(index);
      if (kind === "task") lastTask = index;
    });
    const flows = table.flows.filter((flow) => flow.page === page);
    pages.push({ rows, ordinals, flows, isFirst: i === 0, isLast: !splits || i === used.length - 1 });
  });
  return pages;
}

function readPage(page: Page, context: StripContext): readonly PagePlacing[] {
  const flows = page.flows.map(({ lines, after, reached }) => ({
    lineCount: lines.length,
    reached: page.ordinals.lastIndexOf(reached),
    after: after === null ? null : page.ordinals.indexOf(after),
    readings:
      lines.length > MOST_FLOW_LINES
        ? []
        : readFlow(lines, context, {
            rows: page.rows,
            sectionsAreCounted: context.sectionsAreCounted,
            canContinue: page.rows[0]?.isContinued ?? false,
            canBeCut: !page.isLast,
          }),
  }));
  return placeFlows(page.rows, flows, context.columns);
}

/** The best placings, with their cells read as what they hold. */
function closelyRead(
  placings: readonly PagePlacing[],
  evidence: PieceEvidence,
  scores: CellScores,
): readonly PagePlacing[] {
  return placings
    .slice(0, READ_CLOSELY)
    .map((placing) => {
      const more = placing.cells
        .flat()
        .reduce((sum, text, i) => sum + evidence.correction(scores, i % placing.cells[0]!.length, text), 0);
      return { ...placing, score: placing.score + more };
    })
    .sort((a, b) => b.score - a.score);
}

/** Most lines of a table are full lines of its widest column. */
function firstWidths(table: ScatteredTable, count: number): ColumnWidths {
  const ems = table.flows.flatMap(({ lines }) => lines.map(({ text }) => emsOf(text))).sort((a, b) => a - b);
  const width = peakOf(ems, (width) => width);
  return {
    known: Array.from({ length: count }, (_, column) => (column === 0 ? width : null)),
    cap: width * CAP,
  };
}

function alignmentOf(placings: readonly (readonly PagePlacing[])[]): Alignment | null {
  const strips = placings.flatMap(([best]) => best?.strips ?? []);
  const top = strips.filter(({ offTop, offMiddle }) => offTop < offMiddle).length;
  const middle = strips.filter(({ offTop, offMiddle }) => offMiddle < offTop).length;
  if (Math.max(top, middle) < FEWEST_ROWS || Math.abs(top - middle) * 3 < top + middle) return null;
  return top > middle ? "top" : "middle";
}

function widthsOf(placings: readonly (readonly PagePlacing[])[], before: ColumnWidths): ColumnWidths {
  const known = before.known.map((known, column) => {
    const widths = placings
      .flatMap(([best]) => best?.strips.flatMap((strip) => strip.widths[column]!) ?? [])
      .sort((a, b) => a - b);
    if (widths.length < FEWEST_LINES) return known;
    return peakOf(widths, () => 1);
  });
  return { known, cap: before.cap };
}

/** The upper end of the range of widths that most lines share; the widths are sorted. */
function peakOf(widths: readonly number[], weightOf: (width: number) => number): number {
  let best = { weight: 0, width: 0 };
  let from = 0;
  let weight = 0;
  for (const width of widths) {
    weight += weightOf(width);
    while (widths[from]! < width * (1 - PEAK_SHARE) - PEAK) weight -= weightOf(widths[from++]!);
    if (weight > best.weight) best = { weight, width };
  }
  return best.width;
}

function collected(
  table: ScatteredTable,
  pages: readonly Page[],
  placings: readonly (readonly PagePlacing[])[],
  width: number,
): { readonly rows: readonly ReadRow[]; readonly unread: readonly TextLine[] } {
  const none = (): string[] => new Array<string>(width).fill("");
  const cells = table.ordinals.map(none);
  const rivals = table.ordinals.map(none);
  const isDoubtful = table.ordinals.map(() => false);
  const unread: TextLine[] = [];
  pages.forEach((page, i) => {
    const all = placings[i]!;
    const best = all[0]!;
    const close = all.filter(({ score }) => best.score - score < DECIDED_BY);
    page.ordinals.forEach((ordinal, row) => {
      const own = best.cells[row]!;
      const near = best.rowScores[row]! < HARDLY_READ ? all : close;
      const rival = near.find((placing) => placing.cells[row]!.some((cell, c) => cell !== own[c]))?.cells[
        row
      ];
      if (rival) isDoubtful[ordinal] = true;
      append(cells[ordinal]!, own);
      append(rivals[ordinal]!, rival ?? own);
    });
    for (const flow of best.unplaced) unread.push(...page.flows[flow]!.lines);
  });
  return {
    rows: table.ordinals.map((place, i) => ({
      place,
      cells: cells[i]!,
      rival: isDoubtful[i] ? rivals[i]! : null,
    })),
    unread,
  };
}

function append(cells: string[], more: readonly string[]): void {
  more.forEach((text, i) => {
    if (text !== "") cells[i] = cells[i] === "" ? text : `${cells[i]!} ${text}`;
  });
}

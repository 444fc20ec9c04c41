// A table in, its rows of cells out. Its pages are read several times: what one reading tells of the columns (how wide
// they are, in which words they speak) helps the next.
import { CellScores } from "../pastedText/scoreCell";
import type { TextKnowledge, TextLine } from "../pastedText/types";
import { columnHabits, NO_HABITS } from "./columnHabits";
import { firstTypeset, typesetOf } from "./findTypeset";
import { PieceEvidence } from "./pieceEvidence";
import { placeFlows, type PagePlacing } from "./placeFlows";
import { readFlow } from "./readFlow";
import type { StripContext } from "./readStrips";
import { differentAtEdges, readTogether } from "./readTogether";
import type { ScatteredTable } from "./scatteredTable";
import { countAtEnd } from "./sectionTitle";
import { tablePages, type Page } from "./tablePages";
import type { OrdinalPlace } from "./types";

export interface ReadRow {
  readonly place: OrdinalPlace;
  readonly cells: readonly string[];
  /** The cells of a reading that is nearly as good. */
  readonly rival: readonly string[] | null;
}

/** How often the first pages are read to learn how wide the columns are. */
const SAMPLE_READINGS = 2;
const SAMPLE_PAGES = 3;
const DECIDED_BY = 1;
/** A row that reads so badly may be wrong, however far the next reading is behind. */
const HARDLY_READ = -4;
const MOST_FLOW_LINES = 200;

export function readPages(
  table: ScatteredTable,
  knowledge: TextKnowledge,
): { readonly rows: readonly ReadRow[]; readonly unread: readonly TextLine[] } {
  const columns = table.columns.filter(({ kind }) => kind !== "ordinal");
  const scores = new CellScores(columns, knowledge);
  const lines = table.flows.flatMap((flow) => flow.lines);
  const evidence = new PieceEvidence(columns, knowledge, lines);
  const pages = tablePages(table);
  const sectionCount = table.ordinals.filter(({ kind }) => kind === "section").length;
  const sectionsAreCounted = lines.filter(({ text }) => countAtEnd(text) !== null).length * 2 > sectionCount;
  let context: StripContext = {
    columns,
    scores,
    evidence,
    typeset: firstTypeset(table, columns.length),
    sectionsAreCounted,
    habits: NO_HABITS,
  };
  const sample = pages.slice(0, SAMPLE_PAGES);
  for (let i = 0; i < SAMPLE_READINGS; i++) {
    context = { ...context, typeset: typesetOf(read(sample, context), context.typeset) };
  }
  // The first reading of all pages tells what is usual in this table.
  const first = readTogether(read(pages, context), pages, scores, context.typeset);
  const typeset = typesetOf(first, context.typeset);
  const habits = columnHabits(
    columns,
    first.flatMap(([best], i) => best!.cells.filter((_, row) => pages[i]!.rows[row]!.kind === "task")),
  );
  const placings = readTogether(read(pages, { ...context, typeset, habits }), pages, scores, typeset);
  return collected(table, pages, placings, columns.length);
}

function readPage(page: Page, context: StripContext): readonly PagePlacing[] {
  // Numbers that were all written before the cells say nothing about where these belong.
  const isNumbered = new Set(page.flows.map(({ reached }) => reached)).size > 1;
  const flows = page.flows.map(({ lines, after, reached, isFirst, numbers }) => ({
    isFirst,
    lineCount: lines.length,
    reached: isNumbered ? page.ordinals.lastIndexOf(reached) : null,
    after: after === null ? null : page.ordinals.indexOf(after),
    readings:
      lines.length > MOST_FLOW_LINES
        ? []
        : readFlow(lines, context, {
            rows: page.rows,
            sectionsAreCounted: context.sectionsAreCounted,
            canContinue: page.rows[0]?.isContinued ?? false,
            canBeCut: !page.isLast,
            numbers: numbers.map(({ row, at }) => ({ row: page.ordinals.lastIndexOf(row), at })),
          }),
  }));
  return placeFlows(page.rows, flows, context.columns);
}

function read(pages: readonly Page[], context: StripContext): readonly (readonly PagePlacing[])[] {
  return pages.map((page) => differentAtEdges(readPage(page, context)));
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

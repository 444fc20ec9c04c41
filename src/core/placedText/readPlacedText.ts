// Pages of placed words in, one grid out: tables with drawn lines by their lines, others by the gaps between
// words, everything else a line to a row in the first column.
import { mendBrokenNumbers } from "../base/brokenNumber";
import { cellDoubt } from "../base/cellDoubt";
import { textCell, type FileId, type Grid } from "../base/cell";
import type { Issue } from "../base/issue";
import { isPartOfHeadings } from "./placedHeadings";
import { placedLines, type PlacedLine } from "./placedLines";
import { PlacedReading, type PlacedKnowledge, type ReadRow } from "./placedReading";
import { isInside, ruledRows } from "./ruledRows";
import { ruledTables, type RuledTable } from "./ruledTables";
import { runningLines, type PageLines } from "./runningLines";
import type { PlacedPage, PlacedWord } from "./types";

export interface PlacedText {
  readonly grid: Grid;
  /** Boundaries between columns that the evidence did not decide, pages without words. */
  readonly issues: readonly Issue[];
}

export function readPlacedText(
  pages: readonly PlacedPage[],
  file: FileId,
  knowledge: PlacedKnowledge,
): PlacedText {
  const reading = new PlacedReading(knowledge);
  const sorted = pages.map(sortPage);
  const parts = runningLines(sorted, (lines, i) => isPartOfHeadings(lines, i, knowledge.isHeading));
  sorted.forEach(({ tables, isCounted }, i) => {
    const { head, body, foot } = parts[i]!;
    reading.addTexts(head);
    let rest = body;
    for (const { table, words } of tables) {
      const isAbove = ({ bottom }: PlacedLine): boolean => bottom <= table.ys[0]! + 1;
      reading.addLines(rest.filter(isAbove), isCounted);
      rest = rest.filter((line) => !isAbove(line));
      reading.addTable(table, ruledRows(table, words));
    }
    reading.addLines(rest, isCounted);
    reading.addTexts(foot);
  });
  const read = reading.settled();
  const rows = read.map(({ texts }) => texts.map((text) => textCell(mendBrokenNumbers(text))));
  return {
    grid: { file, sheet: "", top: 0, left: 0, rows, merges: reading.merges },
    issues: [...wordlessPages(pages), ...read.flatMap((row, i) => doubtOf(row, i, file))],
  };
}

/** Of a PDF: pictures of pages between pages of text. */
function wordlessPages(pages: readonly PlacedPage[]): readonly Issue[] {
  const wordless = pages.flatMap(({ words, isCounted }, i) =>
    words.length === 0 && isCounted !== true ? [i + 1] : [],
  );
  if (wordless.length === 0) return [];
  return [{ code: "pagesWithoutText", severity: "warning", at: null, params: { pages: wordless } }];
}

function doubtOf({ texts, headings, rivals }: ReadRow, row: number, file: FileId): readonly Issue[] {
  const asCells = (lines: readonly string[]): readonly string[] =>
    lines.map((text) => mendBrokenNumbers(text).replaceAll("\n", " "));
  return cellDoubt({
    ordinal: texts[0]!,
    headings,
    cells: texts.map((_, col) => ({ file, sheet: "", row, col })),
    chosen: asCells(texts),
    others: rivals.map(asCells),
  });
}

/** Its lines are those outside of drawn tables. */
interface SortedPage extends PageLines {
  readonly isCounted: boolean;
  readonly tables: readonly { readonly table: RuledTable; readonly words: readonly PlacedWord[] }[];
}

/** Every word is in one drawn table, or outside of them. */
function sortPage({ words, rules, isCounted = false }: PlacedPage): SortedPage {
  let rest = words;
  const tables = ruledTables(rules).map((table) => {
    const own = rest.filter((word) => isInside(table, word));
    rest = rest.filter((word) => !isInside(table, word));
    return { table, words: own };
  });
  const tablesTop = Math.min(...tables.map(({ table }) => table.ys[0]!));
  const tablesBottom = Math.max(...tables.map(({ table }) => table.ys.at(-1)!));
  return { isCounted, lines: placedLines(rest), tables, tablesTop, tablesBottom };
}

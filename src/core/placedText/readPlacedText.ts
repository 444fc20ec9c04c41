// Pages of placed words in, one grid out: tables with drawn lines by their lines, others by the gaps between
// words, everything else a line to a row in the first column. Pages follow each other, so that a table that
// goes on overleaf reads on under its repeated heading.
import { mendBrokenNumbers } from "../base/brokenNumber";
import { textCell, type FileId, type Grid, type Region } from "../base/cell";
import { gapRows } from "./gapRows";
import { findPlacedHeadings, type IsHeading } from "./placedHeadings";
import { placedLines, textOfLine, type PlacedLine } from "./placedLines";
import { isInside, ruledRows } from "./ruledRows";
import { ruledTables } from "./ruledTables";
import { settleCuts, type Fits, type OpenRow } from "./settleCuts";
import type { PlacedPage, PlacedWord } from "./types";

export interface PlacedKnowledge {
  readonly isHeading: IsHeading;
  /** For the headings of a table, how well a text reads as what a column holds. */
  readonly fits: (headings: readonly string[]) => Fits;
  /** Words that stand under a table: signatures, the next appendix. */
  readonly isClosing: (line: string) => boolean;
}

/** A row is known at once, or when all rows under the same headings are. */
type PlacedRow =
  | { readonly kind: "known"; readonly texts: readonly string[] }
  | { readonly kind: "open"; readonly headings: readonly string[]; readonly row: OpenRow };

export function readPlacedText(pages: readonly PlacedPage[], file: FileId, knowledge: PlacedKnowledge): Grid {
  const rows: PlacedRow[] = [];
  const merges: Region[] = [];
  for (const page of pages) {
    let words = page.words;
    for (const table of ruledTables(page.rules)) {
      const above = words.filter((word) => !isInside(table, word) && word.bottom <= table.ys[0]! + 1);
      rows.push(...rowsOfLines(placedLines(above), knowledge));
      const own = words.filter((word) => isInside(table, word));
      const taken = new Set<PlacedWord>([...above, ...own]);
      words = words.filter((word) => !taken.has(word));
      const read = ruledRows(table, own);
      for (const { top, left, bottom, right } of read.merges) {
        merges.push({ sheet: "", top: rows.length + top, left, bottom: rows.length + bottom, right });
      }
      rows.push(...read.rows.map(known));
    }
    rows.push(...rowsOfLines(placedLines(words), knowledge));
  }
  const cells = settleRows(rows, knowledge).map((texts) =>
    texts.map((text) => textCell(mendBrokenNumbers(text))),
  );
  return { file, sheet: "", top: 0, left: 0, rows: cells, merges };
}

function known(texts: readonly string[]): PlacedRow {
  return { kind: "known", texts };
}

/** Lines of a page outside of drawn tables. */
function rowsOfLines(lines: readonly PlacedLine[], knowledge: PlacedKnowledge): readonly PlacedRow[] {
  const found = findPlacedHeadings(lines, 0, knowledge.isHeading);
  if (!found) return lines.map((line) => known([textOfLine(line)]));
  const headings = found.headings.map(({ text }) => text);
  const below = lines.slice(found.last + 1);
  const closing = below.findIndex(
    (line, i) => knowledge.isClosing(textOfLine(line)) || isPageNumber(below, i),
  );
  const body = closing === -1 ? below : below.slice(0, closing);
  return [
    ...lines.slice(0, found.first).map((line) => known([textOfLine(line)])),
    known(headings),
    ...gapRows(body, found.headings).map((row): PlacedRow =>
      row.kind === "row" ? { kind: "open", headings, row: row.row } : known(row.texts),
    ),
    ...(closing === -1 ? [] : rowsOfLines(below.slice(closing), knowledge)),
  ];
}

/** A number alone at the foot of a page. */
function isPageNumber(lines: readonly PlacedLine[], i: number): boolean {
  return i === lines.length - 1 && i > 0 && /^\d{1,3}$/.test(textOfLine(lines[i]!));
}

/** Rows under the same headings, on whatever page, have columns of the same width. */
function settleRows(rows: readonly PlacedRow[], knowledge: PlacedKnowledge): readonly (readonly string[])[] {
  const texts = rows.map((row) => (row.kind === "known" ? row.texts : []));
  const byHeadings = new Map<string, number[]>();
  rows.forEach((row, i) => {
    if (row.kind !== "open") return;
    const key = row.headings.join("|");
    byHeadings.set(key, [...(byHeadings.get(key) ?? []), i]);
  });
  for (const indexes of byHeadings.values()) {
    const open = indexes.flatMap((i) => (rows[i]?.kind === "open" ? [rows[i]] : []));
    const { headings } = open[0]!;
    const settled = settleCuts(
      open.map(({ row }) => row),
      headings.length,
      knowledge.fits(headings),
    );
    indexes.forEach((i, at) => (texts[i] = settled[at]!));
  }
  return texts;
}

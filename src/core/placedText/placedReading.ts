// What stands on pages in, one after the other; the rows of one grid out. A table without drawn lines reads on
// overleaf, under its repeated headings or without them, and so does a row that the end of a page parts.
import type { Region } from "../base/cell";
import { gapRows } from "./gapRows";
import {
  findPlacedHeadings,
  type IsHeading,
  type PlacedHeading,
  type PlacedHeadings,
} from "./placedHeadings";
import { textOfLine, type PlacedLine } from "./placedLines";
import type { RuledRows } from "./ruledRows";
import type { RuledTable } from "./ruledTables";
import { segmentsOf } from "./segments";
import type { Fits } from "./rowScores";
import { settleCuts, type OpenRow } from "./settleCuts";

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

export interface ReadRow {
  readonly texts: readonly string[];
  /** Of the columns, where the row is one whose cells had to be told apart. */
  readonly headings: readonly string[];
  /** The texts of readings that are nearly as good. */
  readonly rivals: readonly (readonly string[])[];
}

/** In points: columns that stand so near are the same. */
const NEAR = 3;
const NUMBER = /^\(?(\d{1,3}|[IVXL]{1,6})[.):]?$/;

export class PlacedReading {
  readonly merges: Region[] = [];
  private readonly rows: PlacedRow[] = [];
  /** Of the table without drawn lines that was read last, and whether it has not ended. */
  private headings: readonly PlacedHeading[] | null = null;
  private isOpen = false;
  /** The row of a table that was added last. */
  private lastRow = -1;
  /** The drawn table that ended the page before. */
  private drawn: RuledTable | null = null;

  constructor(private readonly knowledge: PlacedKnowledge) {}

  /** Lines that belong to no table. */
  addTexts(lines: readonly PlacedLine[]): void {
    for (const line of lines) this.rows.push(known([textOfLine(line)]));
  }

  /** Lines outside of drawn tables. */
  addLines(lines: readonly PlacedLine[], isCounted: boolean): void {
    if (lines.length === 0) return;
    this.drawn = null;
    const found = findPlacedHeadings(lines, this.knowledge.isHeading, this.headings);
    const above = lines.slice(0, found?.first);
    if (this.isOpen && this.goesOn(above)) this.addBody(above, this.headings!, isCounted, false);
    else {
      if (above.length > 0) this.isOpen = false;
      this.addTexts(above);
    }
    if (found) this.addFound(lines, found, isCounted);
  }

  addTable(table: RuledTable, { rows, merges }: RuledRows): void {
    const joined = this.drawn && rows.length > 0 && isContinued(this.drawn, table, rows[0]!) ? 1 : 0;
    if (joined === 1) this.joinKnown(rows[0]!);
    const from = this.rows.length - joined;
    for (const { top, left, bottom, right } of merges) {
      if (top < joined) continue;
      this.merges.push({ sheet: "", top: from + top, left, bottom: from + bottom, right });
    }
    for (const texts of rows.slice(joined)) this.addRow(known(texts));
    this.drawn = table;
    this.isOpen = false;
  }

  /** Rows under the same headings, on whatever page, have columns of the same width. */
  settled(): readonly ReadRow[] {
    const read = this.rows.map((row): ReadRow => ({
      texts: row.kind === "known" ? row.texts : [],
      headings: row.kind === "known" ? [] : row.headings,
      rivals: [],
    }));
    const byHeadings = new Map<string, number[]>();
    this.rows.forEach((row, i) => {
      if (row.kind !== "open") return;
      const key = row.headings.join("|");
      byHeadings.set(key, [...(byHeadings.get(key) ?? []), i]);
    });
    for (const indexes of byHeadings.values()) {
      const open = indexes.flatMap((i) => (this.rows[i]?.kind === "open" ? [this.rows[i]] : []));
      const { headings } = open[0]!;
      const settled = settleCuts(
        open.map(({ row }) => row),
        headings.length,
        this.knowledge.fits(headings),
      );
      indexes.forEach((i, at) => (read[i] = { ...settled[at]!, headings }));
    }
    return read;
  }

  private addRow(row: PlacedRow): void {
    this.lastRow = this.rows.push(row) - 1;
  }

  private addFound(lines: readonly PlacedLine[], found: PlacedHeadings, isCounted: boolean): void {
    this.headings = found.headings;
    this.rows.push(known(found.headings.map(({ text }) => text)));
    this.addBody(lines.slice(found.last + 1), found.headings, isCounted, true);
  }

  private addBody(
    lines: readonly PlacedLine[],
    headings: readonly PlacedHeading[],
    isCounted: boolean,
    isHeaded: boolean,
  ): void {
    const closing = lines.findIndex((line) => this.knowledge.isClosing(textOfLine(line)));
    const names = headings.map(({ text }) => text);
    for (const row of gapRows(closing === -1 ? lines : lines.slice(0, closing), headings, isCounted)) {
      // Under repeated headings whoever reads the grid sees that a row goes on.
      if (row.kind === "known" && row.goesOn && !isHeaded) this.joinKnown(row.texts);
      else if (row.kind === "known") this.addRow(known(row.texts));
      else if (row.row.goesOn && !isHeaded) this.joinOpen(row.row, names);
      else this.addRow({ kind: "open", headings: names, row: row.row });
    }
    this.isOpen = closing === -1;
    if (closing !== -1) this.addLines(lines.slice(closing), isCounted);
  }

  /** Lines without headings are the table's that went before if they have its numbers or its columns. */
  private goesOn(lines: readonly PlacedLine[]): boolean {
    const [first] = this.headings!;
    const columned = lines.filter((line) => segmentsOf(line).length > 1).length;
    return lines.some(({ words }) => {
      const word = words[0]!;
      return NUMBER.test(word.text) && word.left < first!.right && columned > 0;
    });
  }

  private joinKnown(texts: readonly string[]): void {
    const last = this.rows[this.lastRow];
    if (last?.kind !== "known" || last.texts.length !== texts.length) return this.addRow(known(texts));
    const joined = last.texts.map((text, col) =>
      [text, texts[col]!].filter((part) => part !== "").join("\n"),
    );
    this.rows[this.lastRow] = known(joined);
  }

  private joinOpen(row: OpenRow, headings: readonly string[]): void {
    const last = this.rows[this.lastRow];
    if (last?.kind !== "open") return this.addRow({ kind: "open", headings, row });
    const lines = [...last.row.lines, ...row.lines];
    this.rows[this.lastRow] = { ...last, row: { ...last.row, lines } };
  }
}

function known(texts: readonly string[]): PlacedRow {
  return { kind: "known", texts };
}

/** A row without its number, in the same columns as on the page before, goes on in mid-sentence. */
function isContinued(before: RuledTable, table: RuledTable, texts: readonly string[]): boolean {
  const isSame =
    before.xs.length === table.xs.length && before.xs.every((x, i) => Math.abs(x - table.xs[i]!) <= NEAR);
  return (
    isSame && texts[0] === "" && (before.isOpenBelow || texts.some((text) => /^[\p{Ll}),.;]/u.test(text)))
  );
}

// A new sheet drawn row by row, turned into edits: cells, looks, widths, what stays in sight and in print.
import { EMPTY, textCell, type Cell } from "../base/cell";
import { setNewCells, type Edit, type Paper, type StyleName } from "../base/edit";
import { countLines, heightOf, MAX_ROW_HEIGHT, textBox } from "../base/textHeight";
import { piecesOf } from "./piecesOf";

export interface DraftRow {
  readonly cells: readonly Cell[];
  /** One look for the whole row, or one for each cell. */
  readonly styles: StyleName | readonly StyleName[];
  /** The text of this column goes on to the last one in print. */
  readonly mergedFrom?: number;
}

export interface SheetDraft {
  readonly sheet: string;
  /** In characters, one for each column. */
  readonly widths: readonly number[];
  /** How many of the columns are printed; all without. The others are for the screen. */
  readonly printed?: number;
  readonly paper?: Paper;
  readonly rows: readonly DraftRow[];
  /** 0-based row of the headings, frozen and repeated in print; null where the sheet has no one table. */
  readonly headerRow: number | null;
}

/** A text across the whole width. */
export function bannerRow(text: string, style: StyleName): DraftRow {
  return { cells: [textCell(text)], styles: style, mergedFrom: 0 };
}

/** The heading of the rows below it, beside its number. */
export function sectionRow(ordinal: string, title: string, columns: number): DraftRow {
  const further = Array<StyleName>(columns - 1).fill("section");
  return {
    cells: [textCell(ordinal), textCell(title)],
    styles: ["sectionNumber", ...further],
    mergedFrom: 1,
  };
}

export function tableRow(
  cells: readonly Cell[],
  styles: StyleName | readonly StyleName[] = "body",
): DraftRow {
  return { cells, styles };
}

export const EMPTY_ROW: DraftRow = { cells: [], styles: "plain" };

/** The row, and below it what does not show in it; `continued` then stands in the first column. */
export function longRow(row: DraftRow, widths: readonly number[], continued: string): DraftRow[] {
  const pieces = row.cells.map((cell, col) =>
    cell.kind === "text" ? piecesOf(cell.value, widths[col] ?? 1).map(textCell) : [cell],
  );
  const height = Math.max(1, ...pieces.map((all) => all.length));
  return Array.from({ length: height }, (_, i) => ({
    ...row,
    cells: pieces.map((all, col) => (i > 0 && col === 0 ? textCell(continued) : (all[i] ?? EMPTY))),
  }));
}

export function sheetEdits({ sheet, widths, printed, paper, rows, headerRow }: SheetDraft): Edit[] {
  const right = widths.length - 1;
  const printedRight = (printed ?? widths.length) - 1;
  const cells = rows.map((row) => widths.map((_, col) => row.cells[col] ?? EMPTY));
  const edits: Edit[] = [...styleEdits(sheet, rows, right), setNewCells(sheet, 0, 0, cells)];
  rows.forEach((row, index) => {
    const { mergedFrom: left } = row;
    if (left !== undefined && left < printedRight) {
      edits.push({ kind: "merge", region: { sheet, top: index, left, bottom: index, right: printedRight } });
    }
    const height = heightOfRow(row, widths.slice(0, printedRight + 1), widths);
    if (height !== null) edits.push({ kind: "setHeight", sheet, row: index, before: null, after: height });
  });
  widths.forEach((after, col) => edits.push({ kind: "setWidth", sheet, col, before: null, after }));
  if (headerRow !== null) edits.push({ kind: "freezeRows", sheet, before: 0, after: headerRow + 1 });
  edits.push({
    kind: "pageSetup",
    sheet,
    setup: {
      orientation: "landscape",
      ...(paper && { paper }),
      ...(headerRow !== null && { repeatRows: [headerRow, headerRow] as const }),
      printArea: { sheet, top: 0, left: 0, bottom: rows.length - 1, right: printedRight },
    },
  });
  return edits;
}

/** Null for rows of one line in cells of their own, which every program fits by itself. */
function heightOfRow(
  { cells, styles, mergedFrom }: DraftRow,
  printed: readonly number[],
  widths: readonly number[],
): number | null {
  const texts = cells.flatMap((cell, col) => {
    if (cell.kind !== "text") return [];
    const across = col === mergedFrom ? printed.slice(col) : [widths[col] ?? 1];
    const width = across.reduce((sum, each) => sum + each, 0);
    const style = typeof styles === "string" ? styles : (styles[col] ?? "plain");
    return [{ text: cell.value, ...textBox(width, style) }];
  });
  if (mergedFrom === undefined && texts.every((text) => countLines(text.text, text) === 1)) return null;
  return texts.length === 0 ? null : Math.min(MAX_ROW_HEIGHT, heightOf(texts));
}

type StyleEdit = Extract<Edit, { kind: "setStyle" }>;

/** Cells of one look in as few rectangles as rows and their neighbours allow. */
function styleEdits(sheet: string, rows: readonly DraftRow[], right: number): StyleEdit[] {
  const edits: StyleEdit[] = [];
  const lastOf = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const { style, left, end } of runsOf(row, right)) {
      const key = `${style}/${left}/${end}`;
      const at = lastOf.get(key);
      const above = at === undefined ? undefined : edits[at];
      if (at !== undefined && above?.region.bottom === index - 1) {
        edits[at] = { ...above, region: { ...above.region, bottom: index } };
        continue;
      }
      const region = { sheet, top: index, left, bottom: index, right: end };
      lastOf.set(key, edits.push({ kind: "setStyle", region, before: "plain", after: style }) - 1);
    }
  });
  return edits;
}

function runsOf(row: DraftRow, right: number): { style: StyleName; left: number; end: number }[] {
  const { styles } = row;
  if (typeof styles === "string") return styles === "plain" ? [] : [{ style: styles, left: 0, end: right }];
  const runs: { style: StyleName; left: number; end: number }[] = [];
  styles.forEach((style, col) => {
    const last = runs.at(-1);
    if (last && last.style === style && last.end === col - 1) last.end = col;
    else runs.push({ style, left: col, end: col });
  });
  return runs.filter((run) => run.style !== "plain");
}

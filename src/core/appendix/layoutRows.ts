// The rows of a new sheet in a standard layout: title block, heading, section rows with their counts, task
// rows, each with the height that its text needs, and the lines around the table.
import { EMPTY, textCell, type Cell } from "../base/cell";
import { cellText } from "../base/cellText";
import type { StyleName } from "../base/edit";
import { heightOf, MAX_ROW_HEIGHT, textBox, type MeasuredText } from "../base/textHeight";
import type { SheetColumn } from "./layoutColumns";
import type { LayoutInput, LayoutSection, LayoutTask, TextRow } from "./layoutInput";
import { parseOrdinal } from "./ordinals";
import { hasText } from "./taskIds";

export type RowPart = "above" | "title" | "header" | "section" | "task" | "below" | "gap";

/** A row of the new sheet: its cells, what is merged, how it looks. */
export interface SheetRow {
  readonly part: RowPart;
  /** Of its section, task or text row in the input; for `below` and `above` in reading order. */
  readonly index: number;
  readonly cells: readonly Cell[];
  readonly style: StyleName;
  /** Columns merged into one. */
  readonly merged: readonly (readonly [first: number, last: number])[];
  /** Every cell is merged with the ones below it, over so many rows. */
  readonly rowSpan: number;
  readonly height: number | null;
}

export const visibleColumns = (columns: readonly SheetColumn[]): readonly SheetColumn[] =>
  columns.filter(({ isHidden }) => !isHidden);

const GAP: SheetRow = {
  part: "gap",
  index: 0,
  cells: [],
  style: "plain",
  merged: [],
  rowSpan: 1,
  height: null,
};

export function rowsAbove(input: LayoutInput, columns: readonly SheetColumn[]): readonly SheetRow[] {
  const { above, beneathTitle } = input;
  const before = above.flatMap((row, index) => [...gapsOf(row, index), ...spreadRows(row, index, columns)]);
  const after = beneathTitle.flatMap((row, index) =>
    spreadRows(row, above.length + index, columns).map((line): SheetRow => ({ ...line, part: "above" })),
  );
  const rows = [...before, ...titleRows(input, columns), ...after];
  return rows.length === 0 ? [] : [...rows, GAP];
}

function titleRows(input: LayoutInput, columns: readonly SheetColumn[]): readonly SheetRow[] {
  const bare = input.attachedTo.replace(/^\(\s*|\s*\)$/g, "");
  const lines: readonly [string, StyleName][] = [
    [input.label.toUpperCase(), "title"],
    [input.title.toUpperCase(), "title"],
    [bare === "" ? "" : `(${bare})`, "attachedTo"],
  ];
  return lines
    .filter(([text]) => text !== "")
    .map(([text, style], index) => ({
      ...spannedRow([textCell(text)], 0, style, columns),
      part: "title",
      index,
    }));
}

function gapsOf({ gap }: TextRow, index: number): readonly SheetRow[] {
  return index === 0 ? [] : Array.from({ length: gap }, () => GAP);
}

/** Lines of a letterhead share the width of the table evenly. */
function spreadRows({ cells }: TextRow, index: number, columns: readonly SheetColumn[]): readonly SheetRow[] {
  const room = visibleColumns(columns).length;
  const rows: SheetRow[] = [];
  for (let from = 0; from < cells.length; from += room) {
    const group = cells.slice(from, from + room).map(({ cell }) => cell);
    const starts = group.map((_, i) => Math.floor((i * room) / group.length));
    const out = Array<Cell>(room).fill(EMPTY);
    group.forEach((cell, i) => (out[starts[i]!] = cell));
    const spans = starts.map((start, i) => [start, (starts[i + 1] ?? room) - 1] as const);
    const height = heightOf(
      spans.map(([first, last], i) =>
        measured(cellText(group[i]!), widthOf(columns, first, last), "letterhead"),
      ),
    );
    rows.push({
      part: "above",
      index,
      cells: out,
      style: "letterhead",
      merged: spans.filter(([first, last]) => last > first),
      rowSpan: 1,
      height: Math.min(MAX_ROW_HEIGHT, height),
    });
  }
  return rows;
}

export function headerRow(columns: readonly SheetColumn[]): SheetRow {
  const texts = columns.map((column) => column.heading);
  const height = Math.min(MAX_ROW_HEIGHT, rowHeight(texts, columns, "header"));
  const cells = texts.map(textCell);
  return { part: "header", index: 0, cells, style: "header", merged: [], rowSpan: 1, height };
}

export function bodyRows(input: LayoutInput, columns: readonly SheetColumn[]): readonly SheetRow[] {
  const { sections, tasks } = input;
  const counts = sectionCounts(sections, tasks);
  const rowsOf = (section: number | null): readonly SheetRow[] =>
    tasks.flatMap((task, index) => (task.section === section ? taskRows(task, index, input, columns) : []));
  return [
    ...rowsOf(null),
    ...sections.flatMap((section, i) => [
      sectionRow({ section, index: i, count: counts[i]! }, input.layout.countNoun, columns),
      ...rowsOf(i),
    ]),
  ];
}

/** A section has the tasks down to the next heading of its own or a higher rank. */
function sectionCounts(sections: readonly LayoutSection[], tasks: readonly LayoutTask[]): readonly number[] {
  const own = sections.map((_, i) => tasks.filter((task) => task.section === i && hasText(task)).length);
  const depths = sections.map(({ ordinal }) => parseOrdinal(ordinal)?.depth ?? 1);
  return sections.map((_, i) => {
    const next = depths.findIndex((depth, j) => j > i && depth <= depths[i]!);
    return own.slice(i, next === -1 ? undefined : next).reduce((sum, count) => sum + count, 0);
  });
}

function sectionRow(
  { section, index, count }: { section: LayoutSection; index: number; count: number },
  noun: string,
  columns: readonly SheetColumn[],
): SheetRow {
  const title = count === 0 || noun === "" ? section.title : `${section.title} (${count} ${noun})`;
  const at = columns[0]?.role === "ordinal" ? 1 : 0;
  const cells = at === 1 ? [textCell(section.ordinal), textCell(title)] : [textCell(title)];
  const row = { ...spannedRow(cells, at, "section", columns), part: "section" as const, index };
  const noteAt = columns.findIndex(({ role }) => role === "note");
  if (section.note === "" || noteAt === -1) return row;
  const full = columns.map((_, col) => cells[col] ?? EMPTY);
  full[noteAt] = textCell(section.note);
  const note = measured(section.note, columns[noteAt]!.width, "section");
  const text = measured(title, widthOf(columns, at, noteAt - 1), "section");
  const height = Math.min(MAX_ROW_HEIGHT, heightOf([text, note]));
  return { ...row, cells: full, merged: noteAt - 1 > at ? [[at, noteAt - 1]] : [], height };
}

/** One row, or several merged into one where the text is longer than a row can be high. */
function taskRows(
  task: LayoutTask,
  index: number,
  { layout }: LayoutInput,
  columns: readonly SheetColumn[],
): readonly SheetRow[] {
  const cells = columns.map((column) => column.cellOf(task));
  const least = heightOf([measured("\n".repeat((layout.leastLines ?? 1) - 1), 1, "body")]);
  const needed = Math.max(least, rowHeight(cells.map(cellText), columns, "body"));
  const rowSpan = Math.max(1, Math.ceil(needed / MAX_ROW_HEIGHT));
  const height = Math.ceil(needed / rowSpan);
  const row: SheetRow = { part: "task", index, cells, style: "body", merged: [], rowSpan, height };
  const more: SheetRow = { ...row, cells: [], rowSpan: 1 };
  return [row, ...Array<SheetRow>(rowSpan - 1).fill(more)];
}

/** Signatures, notes and sums keep their columns; a row of its own parts them from the table. */
export function rowsBelow({ below }: LayoutInput, columns: readonly SheetColumn[]): readonly SheetRow[] {
  const visible = visibleColumns(columns);
  return below.flatMap((row, index) => {
    const gaps = Array.from({ length: Math.max(row.gap, index === 0 ? 1 : 0) }, () => GAP);
    return [...gaps, ...placedCells(row, visible).map((cells) => belowRow(cells, index))];
  });
}

function belowRow(cells: readonly Cell[], index: number): SheetRow {
  return { part: "below", index, cells, style: "text", merged: [], rowSpan: 1, height: null };
}

/** Each cell under its own column; those without one from the right, on further rows where there is no room. */
function placedCells({ cells }: TextRow, visible: readonly SheetColumn[]): readonly (readonly Cell[])[] {
  const emptyRow = (): Cell[] => Array<Cell>(visible.length).fill(EMPTY);
  const rows = [emptyRow()];
  const homeless: Cell[] = [];
  for (const { col, cell } of cells) {
    const own = visible.findIndex((column) => column.from === col);
    if (own === -1) homeless.push(cell);
    else rows[0]![own] = cell;
  }
  for (const cell of homeless.reverse()) {
    if (lastFree(rows.at(-1)!) === -1) rows.push(emptyRow());
    rows.at(-1)![lastFree(rows.at(-1)!)] = cell;
  }
  return rows;
}

function lastFree(cells: readonly Cell[]): number {
  for (let col = cells.length - 1; col >= 0; col--) if (cells[col]!.kind === "empty") return col;
  return -1;
}

/** A row whose cell at `from` goes on to the last column in sight. */
function spannedRow(
  cells: readonly Cell[],
  from: number,
  style: StyleName,
  columns: readonly SheetColumn[],
): Omit<SheetRow, "part" | "index"> {
  const last = visibleColumns(columns).length - 1;
  const text = cellText(cells[from] ?? EMPTY);
  return {
    cells,
    style,
    merged: last > from ? [[from, last]] : [],
    rowSpan: 1,
    height: Math.min(MAX_ROW_HEIGHT, heightOf([measured(text, widthOf(columns, from, last), style)])),
  };
}

function widthOf(columns: readonly SheetColumn[], first: number, last: number): number {
  return columns.slice(first, last + 1).reduce((sum, column) => sum + column.width, 0);
}

function rowHeight(texts: readonly string[], columns: readonly SheetColumn[], style: StyleName): number {
  return heightOf(
    texts.flatMap((text, i) => (columns[i]!.isHidden ? [] : [measured(text, columns[i]!.width, style)])),
  );
}

function measured(text: string, widthChars: number, style: StyleName): MeasuredText {
  return { text, ...textBox(widthChars, style) };
}

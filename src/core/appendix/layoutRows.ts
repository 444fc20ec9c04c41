// The rows of a new sheet in a standard layout: title block, heading, section rows with their counts, task
// rows, each with the height that its text needs.
import { EMPTY, numberCell, textCell, type Cell } from "../base/cell";
import type { StyleName } from "../base/edit";
import { heightOf, MAX_ROW_HEIGHT, textBox, type MeasuredText } from "../base/textHeight";
import type { SheetColumn } from "./layoutColumns";
import type { LayoutInput, LayoutSection, LayoutTask } from "./layoutInput";

/** A row of the new sheet: its cells, what is merged, how it looks. */
export interface SheetRow {
  readonly cells: readonly Cell[];
  readonly style: StyleName;
  /** Columns merged into one, counted inside the table. */
  readonly merged?: readonly [first: number, last: number];
  /** Every cell is merged with the ones below it, over so many rows. */
  readonly rowSpan?: number;
  readonly height: number | null;
}

export function titleRows(input: LayoutInput, columns: readonly SheetColumn[]): readonly SheetRow[] {
  const bare = input.attachedTo.replace(/^\(\s*|\s*\)$/g, "");
  const lines: readonly [string, StyleName][] = [
    [input.label.toUpperCase(), "title"],
    [input.title.toUpperCase(), "title"],
    [bare === "" ? "" : `(${bare})`, "attachedTo"],
  ];
  const rows = lines
    .filter(([text]) => text !== "")
    .map(([text, style]) => spannedRow([textCell(text)], 0, style, columns));
  return rows.length === 0 ? [] : [...rows, { cells: [], style: "plain", height: null }];
}

export function headerRow(columns: readonly SheetColumn[]): SheetRow {
  const texts = columns.map((column) => column.heading);
  const height = Math.min(MAX_ROW_HEIGHT, rowHeight(texts, columns, "header"));
  return { cells: texts.map(textCell), style: "header", height };
}

export function bodyRows(
  { layout, sections, tasks }: LayoutInput,
  columns: readonly SheetColumn[],
): readonly SheetRow[] {
  const groups = groupBySection(sections, tasks);
  return groups.flatMap(({ section, tasks: own }) => [
    ...(section ? [sectionRow(section, own.filter(hasValue).length, layout.countNoun, columns)] : []),
    ...own.flatMap((task) => taskRows(task, columns)),
  ]);
}

/** Tasks under their sections in order; an ordinal that occurs again ("1" under I and II) means the next one. */
function groupBySection(
  sections: readonly LayoutSection[],
  tasks: readonly LayoutTask[],
): readonly { readonly section: LayoutSection | null; readonly tasks: readonly LayoutTask[] }[] {
  const groups: { section: LayoutSection | null; tasks: LayoutTask[] }[] = [
    { section: null, tasks: [] },
    ...sections.map((section) => ({ section, tasks: [] })),
  ];
  let current = 0;
  for (const task of tasks) {
    const isOwn = (group: (typeof groups)[number]): boolean =>
      (group.section?.ordinal ?? null) === task.section;
    const ahead = groups.findIndex((group, i) => i >= current && isOwn(group));
    current = ahead !== -1 ? ahead : Math.max(0, groups.findIndex(isOwn));
    groups[current]!.tasks.push(task);
  }
  return groups;
}

/** A number alone is a row to be written over. */
function hasValue({ values, others = [] }: LayoutTask): boolean {
  return (
    others.length > 0 || Object.entries(values).some(([role, value]) => role !== "ordinal" && value !== "")
  );
}

function sectionRow(
  section: LayoutSection,
  count: number,
  noun: string,
  columns: readonly SheetColumn[],
): SheetRow {
  const title = count === 0 ? section.title : `${section.title} (${count} ${noun})`;
  const hasNumberColumn = columns[0]?.role === "ordinal";
  const cells = hasNumberColumn ? [textCell(section.ordinal), textCell(title)] : [textCell(title)];
  return spannedRow(cells, cells.length - 1, "section", columns);
}

/** One row, or several merged into one where the text is longer than a row can be high. */
function taskRows(task: LayoutTask, columns: readonly SheetColumn[]): readonly SheetRow[] {
  const texts = columns.map((column) => column.valueOf(task));
  const cells = columns.map(({ role }, i) =>
    role === "ordinal" && /^[1-9]\d{0,4}$/.test(texts[i]!)
      ? numberCell(Number(texts[i]))
      : textCell(texts[i]!),
  );
  const needed = rowHeight(texts, columns, "body");
  const rowSpan = Math.max(1, Math.ceil(needed / MAX_ROW_HEIGHT));
  const height = Math.ceil(needed / rowSpan);
  const further = Array.from({ length: rowSpan - 1 }, (): SheetRow => ({ cells: [], style: "body", height }));
  return [{ cells, style: "body", rowSpan, height }, ...further];
}

/** A row whose cell at `from` goes on to the last column. */
function spannedRow(
  cells: readonly Cell[],
  from: number,
  style: StyleName,
  columns: readonly SheetColumn[],
): SheetRow {
  const cell = cells[from] ?? EMPTY;
  const widthChars = columns.slice(from).reduce((sum, column) => sum + column.width, 0);
  const text = cell.kind === "text" ? cell.value : "";
  return {
    cells,
    style,
    merged: [from, columns.length - 1],
    height: Math.min(MAX_ROW_HEIGHT, heightOf([measured(text, widthChars, style)])),
  };
}

function rowHeight(texts: readonly string[], columns: readonly SheetColumn[], style: StyleName): number {
  return heightOf(texts.map((text, i) => measured(text, columns[i]!.width, style)));
}

function measured(text: string, widthChars: number, style: StyleName): MeasuredText {
  return { text, ...textBox(widthChars, style) };
}

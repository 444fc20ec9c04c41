// What a conversion changes, for a person to look at before it is written: columns, and every row with the
// cells that read otherwise afterwards. It compares; it decides nothing.
import { cellAt, EMPTY, type Cell, type Grid } from "../base/cell";
import { cellText } from "../base/cellText";
import { foldText } from "../base/text";
import type { SheetColumn } from "./layoutColumns";
import type { LayoutContent } from "./layoutInput";
import type { SheetRow } from "./layoutRows";
import type { LaidOutSheet } from "./layoutSheet";
import { giveTaskIds } from "./taskIds";
import type { Appendix, Field, Section, Task } from "./types";

export interface CellDiff {
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

export interface ColumnDiff {
  /** Null: such a column did not exist, or will not. */
  readonly before: { readonly heading: string; readonly col: number } | null;
  readonly after: { readonly heading: string; readonly col: number; readonly isHidden: boolean } | null;
}

export type RowChange = "same" | "changed" | "added" | "moved" | "removed";

export interface RowDiff {
  readonly part: "text" | "section" | "task" | "heading";
  readonly change: RowChange;
  /** 0-based rows of the two sheets. */
  readonly from: number | null;
  readonly to: number | null;
  /** How the row begins. */
  readonly text: string;
  readonly cells: readonly CellDiff[];
}

export interface LayoutDiff {
  readonly columns: readonly ColumnDiff[];
  readonly rows: readonly RowDiff[];
}

interface Source {
  readonly appendix: Appendix;
  readonly grid: Grid;
}

export function diffLayout(
  source: Source,
  content: LayoutContent,
  laidOut: LaidOutSheet,
  left: readonly Field[],
): LayoutDiff {
  const { appendix } = source;
  const ids = giveTaskIds(content.tasks).map(({ id }) => id);
  const taskOf = new Map(ids.map((id, i) => [id, appendix.tasks[i]!]));
  const idAt = laidOut.columns.findIndex(({ role }) => role === "taskId");
  let section = -1;
  const rows = laidOut.rows.flatMap((row, to): RowDiff[] => {
    const { part, cells } = row;
    if (part === "title" || part === "above" || part === "below") return [textRow(source, row, to)];
    if (part === "section") return [sectionRow(source, appendix.sections[++section], row, to)];
    const id = part === "task" ? cellText(cells[idAt] ?? EMPTY) : "";
    const task = id === "" ? undefined : taskOf.get(id);
    return task ? [taskRow(source, task, row, to, laidOut.columns)] : [];
  });
  return {
    columns: columnDiffs(appendix, laidOut.columns),
    rows: [
      ...rows,
      ...appendix.repeatedHeaderRows.map((row) => removed("heading", row, rowText(source, row))),
      ...left.map((field) => removed("text", field.at.row, field.raw)),
    ],
  };
}

function removed(part: RowDiff["part"], from: number, text: string): RowDiff {
  return { part, change: "removed", from, to: null, text, cells: [] };
}

function columnDiffs({ columns }: Appendix, after: readonly SheetColumn[]): readonly ColumnDiff[] {
  const kept = after.map(({ heading, from, isHidden }, col): ColumnDiff => {
    const before = columns.find((column) => column.col === from);
    return {
      before: before ? { heading: before.header, col: before.col } : null,
      after: { heading, col, isHidden },
    };
  });
  const gone = columns.filter(({ col }) => !after.some(({ from }) => from === col));
  return [...kept, ...gone.map(({ header, col }) => ({ before: { heading: header, col }, after: null }))];
}

/** Lines around the table are known by their words. */
function textRow({ appendix }: Source, { cells }: SheetRow, to: number): RowDiff {
  const { textAbove, textBetween, textBelow } = appendix;
  const text = textOf(cells);
  const isOf = (fields: readonly Field[]): Field | undefined => {
    const first = cells.find((cell) => cell.kind !== "empty");
    const words = foldText(first ? cellText(first) : "");
    return fields.find(({ raw }) => foldText(raw) === words);
  };
  const stayed = isOf([...textAbove, ...textBelow]);
  const moved = stayed ? undefined : isOf(textBetween);
  const from = (stayed ?? moved)?.at.row ?? null;
  const change = moved ? "moved" : !stayed ? "added" : text.includes(stayed.raw) ? "same" : "changed";
  const cellDiffs = change === "changed" ? [{ heading: "", before: stayed!.raw, after: text }] : [];
  return { part: "text", change, from, to, text, cells: cellDiffs };
}

function sectionRow(source: Source, section: Section | undefined, row: SheetRow, to: number): RowDiff {
  const after = textOf(row.cells);
  if (!section) return { part: "section", change: "added", from: null, to, text: after, cells: [] };
  const from = section.at.row;
  const before = rowText(source, from);
  const cells = before === after ? [] : [{ heading: "", before, after }];
  return { part: "section", change: cells.length > 0 ? "changed" : "same", from, to, text: after, cells };
}

function taskRow(
  source: Source,
  task: Task,
  row: SheetRow,
  to: number,
  columns: readonly SheetColumn[],
): RowDiff {
  const cells = columns.flatMap(({ heading, from, isHidden }, col): CellDiff[] => {
    if (isHidden) return [];
    const after = cellText(row.cells[col] ?? EMPTY);
    const before = from === null ? "" : textBefore(source, task, from);
    return before === after ? [] : [{ heading, before, after }];
  });
  const { content, team } = task.fields;
  const text = [task.ordinal, (content ?? team)?.raw].filter((part) => part !== null && part !== undefined);
  return {
    part: "task",
    change: cells.length > 0 ? "changed" : "same",
    from: task.rows[0],
    to,
    text: text.join(". "),
    cells,
  };
}

/** As it stands in the sheet; for a cell merged over several tasks what was read of it. */
function textBefore({ appendix, grid }: Source, { rows, fields, others }: Task, col: number): string {
  const texts: string[] = [];
  for (let row = rows[0]; row <= rows[1]; row++) {
    const text = cellText(cellAt(grid, row, col));
    if (text.trim() !== "") texts.push(text);
  }
  if (texts.length > 0) return texts.join("\n");
  const role = appendix.columns.find((column) => column.col === col)?.role;
  const shared = [...Object.entries(fields)].find(([known]) => known === role)?.[1];
  return (shared ?? others.find(({ field }) => field.at.col === col)?.field)?.raw ?? "";
}

function rowText({ grid }: Source, row: number): string {
  return textOf(grid.rows[row - grid.top] ?? []);
}

function textOf(cells: readonly Cell[]): string {
  return cells
    .map(cellText)
    .filter((text) => text.trim() !== "")
    .join(" | ");
}

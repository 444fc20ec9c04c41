// Rows that belong together in, tasks out: cells of several rows joined, cells merged over several tasks given
// to each of them, a key that is unique in the table.
import type { Header } from "./findHeader";
import { fieldAt } from "./fieldAt";
import type { SheetText } from "./sheetText";
import type { TableColumns, TableRow } from "./tableRows";
import type { Column, ColumnRole, Field, Task } from "./types";

export interface TaskRows {
  readonly head: TableRow;
  readonly rows: readonly number[];
  readonly section: string | null;
}

export function buildTasks(
  sheet: SheetText,
  header: Header,
  columns: TableColumns,
  groups: readonly TaskRows[],
): readonly Task[] {
  const used = new Map<string, number>();
  return groups.map(({ head, rows, section }) => {
    const fields: Partial<Record<ColumnRole, Field>> = {};
    const others: { header: string; field: Field }[] = [];
    for (const column of columns.all) {
      const field = joinedField(sheet, rows, column) ?? sharedField(sheet, header, head.row, column);
      if (!field) continue;
      if (column.role === "other") others.push({ header: column.header, field });
      else fields[column.role] = field;
    }
    const ordinal = ordinalOf(head);
    const key = fields.taskId?.raw ?? `${section ?? ""}/${ordinal ?? "?"}`;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return {
      id: count === 1 ? key : `${key}#${count}`,
      ordinal,
      section,
      rows: [rows[0]!, rows.at(-1)!],
      fields,
      others,
    };
  });
}

function ordinalOf({ ordinal, ordinalText }: TableRow): string | null {
  if (ordinal) return /[\p{L}\p{N}]/u.test(ordinal.text) ? ordinal.text : null;
  return ordinalText !== "" && ordinalText.length <= 20 ? ordinalText : null;
}

function joinedField(sheet: SheetText, rows: readonly number[], { col }: Column): Field | null {
  const parts = rows.filter((row) => sheet.text(row, col) !== "").map((row) => fieldAt(sheet, row, col));
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? null;
  const raw = parts.map((part) => part.raw).join(" ");
  return parts.some((part) => part.mended) ? { raw, at: first.at, mended: true } : { raw, at: first.at };
}

/** One cell merged over several tasks ("Công an huyện" beside tasks 5 to 7) is said of each of them. */
function sharedField(sheet: SheetText, header: Header, row: number, column: Column): Field | null {
  const merge = sheet.mergeAt(row, column.col);
  const isShared = merge && merge.top > header.lastRow && merge.top < row && merge.left === column.col;
  if (!isShared || column.role === "ordinal" || column.role === "taskId") return null;
  return sheet.text(merge.top, merge.left) === "" ? null : fieldAt(sheet, merge.top, merge.left);
}

// The columns of a new sheet: those of the layout, one for every value that the layout has no place for, those
// of the source that have no role, and the hidden one of the tasks' ids.
import { EMPTY, isEmpty, numberCell, textCell, type Cell } from "../base/cell";
import { wordKey } from "../base/text";
import type { LayoutInput, LayoutTask } from "./layoutInput";
import type { Column, LayoutColumn } from "./types";

/** Widths that fill A4 landscape between margins of 30 and 15 mm. */
const PAGE_CHARS = 128;
const OTHER_CHARS = 14;

/** A column of the new sheet. */
export interface SheetColumn extends LayoutColumn {
  /** The column of the source that it comes from; null where the source has none. */
  readonly from: number | null;
  readonly isHidden: boolean;
  readonly cellOf: (task: LayoutTask) => Cell;
}

export function layoutColumns(input: LayoutInput): readonly SheetColumn[] {
  const { layout, furtherColumns, columns, tasks, sections } = input;
  const inLayout = new Set(layout.columns.map((column) => column.role));
  const hasNotes = sections.some(({ note }) => note !== "");
  const isUsed = ({ role }: LayoutColumn): boolean =>
    !inLayout.has(role) &&
    role !== "taskId" &&
    ((role === "note" && hasNotes) || tasks.some(({ values }) => !isEmpty(values[role] ?? EMPTY)));
  const byRole = inOrder(layout.columns, furtherColumns.filter(isUsed)).map((column): SheetColumn => ({
    ...column,
    from: columns.find(({ role }) => role === column.role)?.col ?? null,
    isHidden: false,
    cellOf: (task) => (column.role === "ordinal" ? ordinalCell(task) : (task.values[column.role] ?? EMPTY)),
  }));
  const others = columns.filter((column) => column.role === "other" && isKept(column, tasks));
  const visible = fitWidths([...byRole, ...others.map((column) => otherColumn(column, byRole, columns))]);
  const idColumn = furtherColumns.find(({ role }) => role === "taskId");
  return idColumn ? [...visible, hiddenColumn(idColumn, columns)] : visible;
}

/** Further columns stand right of the layout's; what a row is about stands beside its number in any layout. */
function inOrder(own: readonly LayoutColumn[], further: readonly LayoutColumn[]): readonly LayoutColumn[] {
  const content = further.filter(({ role }) => role === "content");
  const numbers = own.filter(({ role }) => role === "ordinal");
  const [ownRest, furtherRest] = [own, further].map((columns) =>
    columns.filter((column) => !content.includes(column) && !numbers.includes(column)),
  );
  return [...numbers, ...content, ...ownRest!, ...furtherRest!];
}

/** What stands in the numbering column: a count as a number, anything else as it was written. */
function ordinalCell({ ordinal, values }: LayoutTask): Cell {
  if (ordinal === null) return values.ordinal ?? EMPTY;
  return /^[1-9]\d{0,4}$/.test(ordinal) ? numberCell(Number(ordinal)) : textCell(ordinal);
}

/** A heading is a person's, even above nothing; without one the cells decide. */
function isKept({ header, col }: Column, tasks: readonly LayoutTask[]): boolean {
  return header !== "" || tasks.some(({ others }) => !isEmpty(others.get(col) ?? EMPTY));
}

/** A heading that is also one of the layout's would be taken for it when the sheet is read again. */
function otherColumn(
  { header, col }: Column,
  byRole: readonly SheetColumn[],
  source: readonly Column[],
): SheetColumn {
  const isSame = (heading: string): boolean => wordKey(heading) === wordKey(header);
  // One heading over two columns names the one with the role in the source.
  const isTwin = source.some((column) => column.role !== "other" && isSame(column.header));
  const isTaken = isTwin || byRole.some(({ heading }) => isSame(heading));
  return {
    role: "other",
    heading: isTaken ? `${header} (khác)` : header,
    width: OTHER_CHARS,
    from: col,
    isHidden: false,
    cellOf: ({ others }) => others.get(col) ?? EMPTY,
  };
}

function hiddenColumn(column: LayoutColumn, source: readonly Column[]): SheetColumn {
  return {
    ...column,
    from: source.find(({ role }) => role === "taskId")?.col ?? null,
    isHidden: true,
    cellOf: ({ id }) => textCell(id ?? ""),
  };
}

function fitWidths(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  if (total <= PAGE_CHARS) return columns;
  return columns.map((column) => ({
    ...column,
    width: Math.max(4, Math.floor((column.width * PAGE_CHARS) / total)),
  }));
}

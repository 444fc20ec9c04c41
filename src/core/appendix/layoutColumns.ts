// The columns of a new sheet: those of the layout, and one for every value that the layout has no place for,
// so that nothing is lost.
import type { LayoutInput, LayoutTask } from "./layoutInput";
import type { LayoutColumn } from "./types";

/** Widths that fill A4 landscape between margins of 30 and 20 mm. */
const PAGE_CHARS = 128;

/** A column of the new sheet: of the layout, or for what the layout has no place for. */
export interface SheetColumn extends LayoutColumn {
  readonly valueOf: (task: LayoutTask) => string;
}

/** The layout's columns, then one for each further role and heading that has a value. */
export function layoutColumns({ layout, furtherColumns, tasks }: LayoutInput): readonly SheetColumn[] {
  const inLayout = new Set(layout.columns.map((column) => column.role));
  const isUsed = (column: LayoutColumn): boolean =>
    !inLayout.has(column.role) && tasks.some((task) => (task.values[column.role] ?? "") !== "");
  const byRole = [...layout.columns, ...furtherColumns.filter(isUsed)].map((column) => ({
    ...column,
    valueOf: ({ ordinal, values }: LayoutTask) =>
      column.role === "ordinal" ? (ordinal ?? values.ordinal ?? "") : (values[column.role] ?? ""),
  }));
  return fitWidths([...byRole, ...otherColumns(tasks)]);
}

/** Two columns may have the same heading (or none): the first of a task stays in the first. */
function otherColumns(tasks: readonly LayoutTask[]): readonly SheetColumn[] {
  const counts = new Map<string, number>();
  for (const { others = [] } of tasks) {
    for (const { header } of others) {
      const count = others.filter((other) => other.header === header).length;
      counts.set(header, Math.max(counts.get(header) ?? 0, count));
    }
  }
  return [...counts].flatMap(([header, count]) =>
    Array.from({ length: count }, (_, i) => ({
      role: "other" as const,
      heading: header,
      width: 14,
      valueOf: ({ others = [] }: LayoutTask) =>
        others.filter((other) => other.header === header)[i]?.value ?? "",
    })),
  );
}

function fitWidths(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  if (total <= PAGE_CHARS) return columns;
  return columns.map((column) => ({
    ...column,
    width: Math.max(4, Math.floor((column.width * PAGE_CHARS) / total)),
  }));
}

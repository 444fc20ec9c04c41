// An appendix in a standard layout as the rows of a sheet, and the edits that give the sheet its form (decree
// 30/2020). Whether the sheet is new or takes the place of another is its callers'.
import type { Region } from "../base/cell";
import type { Edit, PageSetup, StyleName } from "../base/edit";
import { layoutColumns, type SheetColumn } from "./layoutColumns";
import type { LayoutInput } from "./layoutInput";
import { bodyRows, headerRow, rowsAbove, rowsBelow, visibleColumns, type SheetRow } from "./layoutRows";
import { giveTaskIds } from "./taskIds";

export interface LaidOutSheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly headerAt: number;
  /** From the heading to the last row, with the hidden column. */
  readonly table: Region;
}

/** Tasks without an id get one. */
export function layoutSheet(given: LayoutInput): LaidOutSheet {
  const input = { ...given, tasks: giveTaskIds(given.tasks) };
  const columns = layoutColumns(input);
  const above = rowsAbove(input, columns);
  const body = [headerRow(columns), ...bodyRows(input, columns)];
  return {
    columns,
    rows: [...above, ...body, ...rowsBelow(input, columns)],
    headerAt: above.length,
    table: {
      sheet: input.sheet,
      top: above.length,
      left: 0,
      bottom: above.length + body.length - 1,
      right: columns.length - 1,
    },
  };
}

/** Everything but the cells' values, the name and the page. */
export function formEdits(laidOut: LaidOutSheet, sheet: string): readonly Edit[] {
  const { columns, rows } = laidOut;
  const right = columns.length - 1;
  const region = (first: number, last: number, from: number, to: number): Region => ({
    sheet,
    top: first,
    left: from,
    bottom: last,
    right: to,
  });
  const hasNumbers = columns[0]?.role === "ordinal" && right > 0;
  const looks = runsOfStyle(rows).flatMap(({ first, last, style }): Edit[] => {
    const number = hasNumbers ? STYLE_OF_NUMBER[style] : undefined;
    return number
      ? [setStyle(region(first, last, 0, 0), number), setStyle(region(first, last, 1, right), style)]
      : [setStyle(region(first, last, 0, right), style)];
  });
  return [
    ...columns.map(({ width }, col): Edit => ({ kind: "setWidth", sheet, col, before: null, after: width })),
    ...looks,
    ...mergedRegions(laidOut, sheet).map((merged): Edit => ({ kind: "merge", region: merged })),
    ...rows.flatMap(({ height }, row): Edit[] =>
      height === null ? [] : [{ kind: "setHeight", sheet, row, before: null, after: height }],
    ),
    ...columns.flatMap(({ isHidden }, col): Edit[] =>
      isHidden ? [{ kind: "hideColumn", sheet, col, before: false, after: true }] : [],
    ),
  ];
}

const STYLE_OF_NUMBER: Readonly<Partial<Record<StyleName, StyleName>>> = {
  body: "bodyCentered",
  section: "sectionNumber",
};

/** Printed is what is in sight. */
export function pageOf({ columns, rows, headerAt }: LaidOutSheet, sheet: string): PageSetup {
  const right = visibleColumns(columns).length - 1;
  return {
    orientation: "landscape",
    repeatRows: [headerAt, headerAt],
    printArea: { sheet, top: 0, left: 0, bottom: rows.length - 1, right },
  };
}

export function mergedRegions({ columns, rows }: LaidOutSheet, sheet: string): readonly Region[] {
  return rows.flatMap((row, i) =>
    mergesOf(row, columns.length).map(([down, left, right]) => ({
      sheet,
      top: i,
      left,
      bottom: i + down,
      right,
    })),
  );
}

/** Merges that begin in a row: rows further down, first and last column. */
function mergesOf(
  { merged, rowSpan }: SheetRow,
  columnCount: number,
): readonly (readonly [down: number, from: number, to: number])[] {
  if (rowSpan > 1) return Array.from({ length: columnCount }, (_, col) => [rowSpan - 1, col, col] as const);
  return merged.map(([from, to]) => [0, from, to]);
}

function setStyle(region: Region, after: StyleName): Edit {
  return { kind: "setStyle", region, before: "plain", after };
}

function runsOfStyle(
  rows: readonly SheetRow[],
): readonly { readonly first: number; readonly last: number; readonly style: StyleName }[] {
  const runs: { first: number; last: number; style: StyleName }[] = [];
  rows.forEach(({ style }, row) => {
    const run = runs.at(-1);
    if (run?.style === style) run.last = row;
    else runs.push({ first: row, last: row, style });
  });
  return runs.filter((run) => run.style !== "plain");
}

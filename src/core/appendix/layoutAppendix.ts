// Puts an appendix into a standard layout on a new sheet: title block, heading, section rows with their
// counts, numbered rows (form of decree 30/2020). What fits no column of the layout gets one of its own.
import type { Region } from "../base/cell";
import { setNewCells, type Edit, type EditPlan, type StyleName } from "../base/edit";
import { layoutColumns } from "./layoutColumns";
import type { LayoutInput } from "./layoutInput";
import { bodyRows, headerRow, titleRows, type SheetRow } from "./layoutRows";

export function layoutAppendix(input: LayoutInput): EditPlan {
  const { sheet, top = 0 } = input;
  const columns = layoutColumns(input);
  const title = titleRows(input, columns);
  const rows = [...title, headerRow(columns), ...bodyRows(input, columns)];
  const headerAt = top + title.length;
  const right = columns.length - 1;
  const region = (first: number, last: number, from = 0, to = right): Region => ({
    sheet,
    top: top + first,
    left: from,
    bottom: top + last,
    right: to,
  });
  const cells = rows.map((row) => row.cells);
  const looks = runsOfStyle(rows).flatMap(({ first, last, style }): Edit[] =>
    style === "body" && columns[0]?.role === "ordinal" && right > 0
      ? [setStyle(region(first, last, 0, 0), "bodyCentered"), setStyle(region(first, last, 1), style)]
      : [setStyle(region(first, last), style)],
  );
  return {
    edits: [
      { kind: "addSheet", sheet },
      setNewCells(sheet, top, 0, cells),
      ...columns.map(({ width }, col): Edit => ({
        kind: "setWidth",
        sheet,
        col,
        before: null,
        after: width,
      })),
      ...looks,
      ...rows.flatMap((row, i) =>
        mergesOf(row, columns.length).map(([down, from, to]): Edit => ({
          kind: "merge",
          region: region(i, i + down, from, to),
        })),
      ),
      ...rows.flatMap(({ height }, i): Edit[] =>
        height === null ? [] : [{ kind: "setHeight", sheet, row: top + i, before: null, after: height }],
      ),
      { kind: "freezeRows", sheet, before: 0, after: headerAt + 1 },
      {
        kind: "pageSetup",
        sheet,
        setup: {
          orientation: "landscape",
          repeatRows: [headerAt, headerAt],
          printArea: region(0, rows.length - 1),
        },
      },
      { kind: "activate", sheet },
    ],
  };
}

/** Merges that begin in a row: rows further down, first and last column. */
function mergesOf(
  { merged, rowSpan = 1 }: SheetRow,
  columnCount: number,
): readonly (readonly [down: number, from: number, to: number])[] {
  if (rowSpan > 1) return Array.from({ length: columnCount }, (_, col) => [rowSpan - 1, col, col] as const);
  return merged && merged[1] > merged[0] ? [[0, ...merged]] : [];
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

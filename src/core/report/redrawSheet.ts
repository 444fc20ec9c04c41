// A sheet of ours drawn again over what stands on it: every old cell in its columns is accounted for in the
// edits, so that taking it back gives the old words again. Columns beside it are a person's and stay.
import { EMPTY, cellAt, type Cell, type Grid } from "../base/cell";
import type { Edit } from "../base/edit";
import { sheetEdits, type SheetDraft } from "./sheetDraft";

/** `grid`: the sheet as it is; null where it has to be added. */
export function redrawSheet(draft: SheetDraft, grid: Grid | null): readonly Edit[] {
  const { sheet } = draft;
  const drawn = sheetEdits(draft);
  if (!grid) return [{ kind: "addSheet", sheet }, ...drawn];
  const isBlock = (edit: Edit): edit is Extract<Edit, { kind: "setCells" }> => edit.kind === "setCells";
  const block = drawn.find(isBlock);
  if (!block) throw new Error("bug: a draft without cells");
  const region = {
    ...block.region,
    bottom: Math.max(block.region.bottom, grid.top + grid.rows.length - 1),
  };
  const cells = (cell: (row: number, col: number) => Cell): Cell[][] =>
    Array.from({ length: region.bottom + 1 }, (_row, row) =>
      Array.from({ length: region.right + 1 }, (_col, col) => cell(row, col)),
    );
  const values: Edit = {
    kind: "setCells",
    region,
    before: cells((row, col) => cellAt(grid, row, col)),
    after: cells((row, col) => block.after[row]?.[col] ?? EMPTY),
  };
  return [
    ...grid.merges
      .filter(({ left }) => left <= region.right)
      .map((merge): Edit => ({ kind: "unmerge", region: merge })),
    { kind: "setStyle", region, before: "plain", after: "plain" },
    ...drawn.map((edit) => (edit === block ? values : edit)),
  ];
}

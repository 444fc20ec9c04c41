// Readings that a person chose, over what was brought in.
import { textCell, type CellRef, type Grid } from "../../src/core/base/cell";
import { cellText } from "../../src/core/base/cellText";
import type { Issue } from "../../src/core/base/issue";
import { doubtsOf, settleDoubts } from "../../src/core/settleDoubts";

const grid = (rows: readonly (readonly string[])[]): Grid => ({
  file: "ke-hoach.txt",
  sheet: "Văn bản",
  top: 3,
  left: 0,
  rows: rows.map((row) => row.map(textCell)),
  merges: [],
});
const at = (row: number, col: number): CellRef => ({ file: "ke-hoach.txt", sheet: "Văn bản", row, col });
const doubt = (row: number): Issue => ({
  code: "cellBoundaryUnsure",
  severity: "warning",
  at: at(row, 1),
  params: {
    ordinal: String(row),
    columns: ["Nội dung", "Chủ trì"],
    cells: [at(row, 1), at(row, 2)],
    chosen: ["Tập huấn Công an", "huyện"],
    alternative: ["Tập huấn", "Công an huyện"],
    alternatives: [["Tập huấn", "Công an huyện"]],
  },
});
const other: Issue = { code: "ordinalMissing", severity: "warning", at: at(4, 0), params: { content: "x" } };
const brought = {
  grids: [grid([["1", "Tập huấn Công an", "huyện"], ["2", "Tập huấn Công an", "huyện"]])],
  issues: [doubt(3), other, doubt(4)],
}; // prettier-ignore
const texts = (settled: typeof brought): readonly string[] =>
  settled.grids[0]!.rows.map((row) => row.map(cellText).join(" | "));

test("the chosen reading stands in its cells and nowhere else; only its doubt is settled", () => {
  const { cells, alternatives } = doubtsOf(brought.issues)[1]!.params;
  const settled = settleDoubts(brought, [{ cells, texts: alternatives[0]! }]);
  expect(texts(settled as typeof brought)).toEqual([
    "1 | Tập huấn Công an | huyện",
    "2 | Tập huấn | Công an huyện",
  ]);
  expect(settled.issues).toEqual([doubt(3), other]);
});

test("what was read may be confirmed as it is", () => {
  const { cells, chosen } = doubtsOf(brought.issues)[0]!.params;
  const settled = settleDoubts(brought, [{ cells, texts: chosen }]);
  expect(settled.grids).toEqual(brought.grids);
  expect(settled.issues).toEqual([other, doubt(4)]);
});

test("nothing chosen, nothing changed; a sheet of another name is let be", () => {
  expect(settleDoubts(brought, [])).toEqual(brought);
  const elsewhere = [{ ...at(3, 1), sheet: "Khác" }];
  expect(settleDoubts(brought, [{ cells: elsewhere, texts: ["gì đó"] }])).toEqual(brought);
});

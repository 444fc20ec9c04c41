import type { CellRef } from "../../../src/core/base/cell";
import { cellDoubt } from "../../../src/core/base/cellDoubt";

const cells = [1, 2, 3].map((col): CellRef => ({ file: "f", sheet: "", row: 7, col }));
const headings = ["Nội dung", "Chủ trì", "Thời hạn"];
const chosen = ["Tập huấn Công an", "huyện", "Quý I"];
const doubt = (others: readonly (readonly string[])[]) =>
  cellDoubt({ ordinal: "4", headings, cells, chosen, others });

test("only the cells in which the readings differ are told, each with all its texts", () => {
  expect(doubt([["Tập huấn", "Công an huyện", "Quý I"]])).toEqual([
    {
      code: "cellBoundaryUnsure",
      severity: "warning",
      at: cells[0],
      params: {
        ordinal: "4",
        columns: ["Nội dung", "Chủ trì"],
        cells: cells.slice(0, 2),
        chosen: ["Tập huấn Công an", "huyện"],
        alternative: ["Tập huấn", "Công an huyện"],
        alternatives: [["Tập huấn", "Công an huyện"]],
      },
    },
  ]);
});

test.each<[string, readonly (readonly string[])[]]>([
  ["no other reading", []],
  ["the same reading again", [chosen]],
])("%s is no doubt", (_name, others) => {
  expect(doubt(others)).toEqual([]);
});

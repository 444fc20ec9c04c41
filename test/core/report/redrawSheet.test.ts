import { cellAt, numberCell, textCell, type Grid } from "../../../src/core/base/cell";
import { cellText } from "../../../src/core/base/cellText";
import { inversePlan } from "../../../src/core/base/edit";
import { redrawSheet } from "../../../src/core/report/redrawSheet";
import { bannerRow, tableRow, type SheetDraft } from "../../../src/core/report/sheetDraft";
import { applyToGrid, emptyGrid } from "../applyToGrid";

const SHEET = "Lịch";

const draft = (names: readonly string[]): SheetDraft => ({
  sheet: SHEET,
  widths: [6, 20],
  headerRow: 1,
  rows: [
    bannerRow("LỊCH BÁO CÁO", "title"),
    tableRow([textCell("TT"), textCell("Báo cáo")], "header"),
    ...names.map((name, i) => tableRow([numberCell(i + 1), textCell(name)])),
  ],
});

const texts = (grid: Grid): string[][] =>
  grid.rows
    .map((row, r) => row.map((_, c) => cellText(cellAt(grid, grid.top + r, grid.left + c))))
    .filter((row) => row.some((text) => text !== ""))
    .map((row) => row.join("|").replace(/\|+$/, "").split("|"));

const NEW = [["LỊCH BÁO CÁO"], ["TT", "Báo cáo"], ["1", "Tháng 5"], ["2", "Tháng 6"]];

test("a sheet that is not there is added", () => {
  const edits = redrawSheet(draft(["Tháng 5", "Tháng 6"]), null);
  expect(edits[0]).toEqual({ kind: "addSheet", sheet: SHEET });
  expect(texts(applyToGrid(emptyGrid(SHEET), { edits }))).toEqual(NEW);
});

test.each([
  ["with more rows than before", ["Cũ"]],
  ["with fewer rows than before", ["Cũ 1", "Cũ 2", "Cũ 3", "Cũ 4"]],
])("a sheet that is there is drawn anew, %s, and given back", (_name, old) => {
  const was = applyToGrid(emptyGrid(SHEET), { edits: redrawSheet(draft(old), null) });
  const plan = { edits: redrawSheet(draft(["Tháng 5", "Tháng 6"]), was) };
  const now = applyToGrid(was, plan);
  expect(texts(now)).toEqual(NEW);
  expect(now.merges).toEqual(was.merges);
  expect(texts(applyToGrid(now, inversePlan(plan)))).toEqual(texts(was));
});

test("what a person wrote beside it stays", () => {
  const was: Grid = {
    ...applyToGrid(emptyGrid(SHEET), { edits: redrawSheet(draft(["Cũ"]), null) }),
  };
  const noted = applyToGrid(was, {
    edits: [
      {
        kind: "setCells",
        region: { sheet: SHEET, top: 9, left: 4, bottom: 9, right: 4 },
        before: [[{ kind: "empty" }]],
        after: [[textCell("ghi thêm")]],
      },
    ],
  });
  const plan = { edits: redrawSheet(draft(["Tháng 5"]), noted) };
  const now = applyToGrid(noted, plan);
  expect(cellText(cellAt(now, 9, 4))).toBe("ghi thêm");
  expect(texts(applyToGrid(now, inversePlan(plan)))).toEqual(texts(noted));
});

// The status columns of a plan in several tables: beside each of them, counted together.
import { prepareStatus, type StatusSheet, type StatusUseCase } from "../../src/app/prepareStatus";
import { analysePlan } from "../../src/core/analysePlan";
import { findPlan } from "../../src/core/appendix/findPlan";
import { a1OfRegion, cellAt, type Grid, type Region } from "../../src/core/base/cell";
import { cellText } from "../../src/core/base/cellText";
import type { PlainDate } from "../../src/core/base/date";
import { STATUS_WORDS } from "../../src/messages/statusWords";
import { tinyGrid, wordings } from "../core/appendix/tinyGrid";
import { applyToGrid } from "../core/applyToGrid";
import { seedRegistry } from "../core/units/seedRegistry";

const HEAD = "TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn";
const ONE = [
  HEAD,
  "1 | Rà soát văn bản | Phòng Tư pháp | Quý I/2024",
  "2 | Số hóa hồ sơ | Công an huyện | Quý III/2024",
];
const TWO = [HEAD, "1 | Tuyên truyền | Phòng Nội vụ | Tháng 5/2024"];
const WIDE = [
  "TT | Nội dung nhiệm vụ | Chủ trì | Phối hợp | Thời hạn",
  "1 | Tuyên truyền | Phòng Nội vụ | | Tháng 5/2024",
];

const NO_AREA: StatusSheet["details"] = { printArea: null, notes: null };

function statusOf(grids: readonly Grid[], details = NO_AREA, on = "2024-06-20"): StatusUseCase {
  const { plan } = findPlan(grids, wordings);
  if (!plan) throw new Error("bug: no plan");
  const analysed = analysePlan(plan, { registry: seedRegistry(), isWorkday: () => true });
  return prepareStatus(
    analysed,
    grids.map((grid) => ({ grid, details })),
    { on: on as PlainDate, soonDays: 7, withNotes: false, words: STATUS_WORDS },
  );
}

const gridOf = (sheet: string, lines: readonly string[]): Grid => tinyGrid(lines, { sheet });
const after = (grids: readonly Grid[], { plan }: StatusUseCase): readonly Grid[] =>
  grids.map((grid) => applyToGrid(grid, plan));
const textsIn = (grid: Grid, col: number): readonly string[] =>
  grid.rows.map((_, row) => cellText(cellAt(grid, row, col))).filter((text) => text !== "");

test("a sheet for each part: columns beside both, the counts of both under both", () => {
  const grids = [gridOf("A", ONE), gridOf("B", TWO)];
  const status = statusOf(grids);
  expect(status.counts).toMatchObject({ overdue: 2, inTime: 1 });
  expect(status.standings.map(({ analysed }) => analysed.task.fields.content?.raw)).toEqual([
    "Rà soát văn bản",
    "Số hóa hồ sơ",
    "Tuyên truyền",
  ]);
  const [a, b] = after(grids, status);
  expect(textsIn(a!, 5)).toEqual(["Tình trạng", "Chưa hoàn thành quá hạn", "Chưa hoàn thành trong hạn"]);
  expect(textsIn(b!, 5)).toEqual(["Tình trạng", "Chưa hoàn thành quá hạn"]);
  const lines = [a!, b!].map((grid) => textsIn(grid, 0).at(-1));
  expect(lines[0]).toMatch(
    /^Tổng hợp đến ngày 20\/06\/2024\. Tính chung 2 bảng của kế hoạch\. Tổng số 3 nhiệm vụ/,
  );
  expect(lines[1]).toBe(lines[0]);
});

test("two tables of one sheet have one line, under the lower one", () => {
  const grids = [gridOf("A", [...ONE, "", "Phụ lục 2", ...TWO])];
  const [sheet] = after(grids, statusOf(grids));
  const texts = textsIn(sheet!, 0);
  expect(texts.filter((text) => STATUS_WORDS.isSummary(text))).toHaveLength(1);
  expect(STATUS_WORDS.isSummary(texts.at(-1)!)).toBe(true);
});

test.each<[name: string, grids: readonly Grid[]]>([
  ["on two sheets", [gridOf("A", ONE), gridOf("B", TWO)]],
  ["on one sheet", [gridOf("A", [...ONE, "", "Phụ lục 2", ...TWO])]],
  ["on one sheet, the lower one wider", [gridOf("A", [...ONE, "", "Phụ lục 2", ...WIDE])]],
  ["on one sheet, the upper one wider", [gridOf("A", [...WIDE, "", "Phụ lục 2", ...ONE])]],
])("a second run writes nothing new, %s", (_name, grids) => {
  const written = after(grids, statusOf(grids));
  const again = statusOf(written);
  expect(again.standings).toHaveLength(3);
  expect(again.plan.edits.filter(({ kind }) => kind === "setCells")).toEqual([]);
});

test("a line of an earlier run between two tables is written anew", () => {
  const alone = [gridOf("A", ONE)];
  const [first] = after(alone, statusOf(alone, NO_AREA, "2024-05-01"));
  const rows = [...first!.rows, [], ...gridOf("A", ["Phụ lục 2", ...TWO]).rows];
  const [second] = after([{ ...first!, rows }], statusOf([{ ...first!, rows }]));
  const lines = textsIn(second!, 0).filter((text) => STATUS_WORDS.isSummary(text));
  expect(lines).toEqual([expect.stringContaining("20/06/2024")]);
});

test("a column that another table of the sheet has cells in keeps its width", () => {
  const widths = (grids: readonly Grid[]): readonly number[] =>
    statusOf(grids).plan.edits.flatMap((edit) => (edit.kind === "setWidth" ? edit.col : []));
  expect(widths([gridOf("A", ONE), gridOf("B", WIDE)])).toEqual([4, 5, 6, 5, 6, 7]);
  expect(widths([gridOf("A", [...ONE, "", "Phụ lục 2", ...WIDE])])).toEqual([5, 6, 5, 6, 7]);
});

test("a table with another one on its right gets no columns, is counted and told", () => {
  const rows = ONE.map(
    (line, i) =>
      `${line} | | ${["TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn", "1 | Tuyên truyền | Phòng Nội vụ | Tháng 5/2024", " | | | "][i]!}`,
  );
  const grids = [gridOf("A", rows)];
  const status = statusOf(grids);
  expect(status.standings).toHaveLength(3);
  expect(status.boxedIn.map(({ table }) => a1OfRegion(table))).toEqual(["A1:D3"]);
  const [sheet] = after(grids, status);
  expect(textsIn(sheet!, 10)).toEqual(["Tình trạng", "Chưa hoàn thành quá hạn"]);
  expect(textsIn(sheet!, 4)).toEqual([]);
});

test("a print area of both tables grows with them, one of the upper table alone stays", () => {
  const grids = [gridOf("A", [...ONE, "", "Phụ lục 2", ...TWO])];
  const area = (bottom: number): Region => ({ sheet: "A", top: 0, left: 0, bottom, right: 3 });
  const changes = (printArea: Region) =>
    statusOf(grids, { printArea, notes: null }).plan.edits.flatMap((edit) =>
      edit.kind === "setPrintArea" ? edit.after : [],
    );
  expect(changes(area(6))).toEqual([{ ...area(8), right: 6 }]);
  expect(changes(area(2))).toEqual([]);
});

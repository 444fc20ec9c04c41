// Which tables of a workbook are one plan, and what is said of the others.
import { findPlan } from "../../../src/core/appendix/findPlan";
import { tableName } from "../../../src/core/appendix/planOf";
import type { TablePlace } from "../../../src/core/appendix/types";
import { tinyGrid, wordings } from "./tinyGrid";

const HEAD = "TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn";
const ONE = [HEAD, "1 | Rà soát văn bản | Phòng A | Quý I", "2 | Số hóa hồ sơ | Phòng B | Quý II"];
const TWO = [HEAD, "1 | Tuyên truyền | Phòng C | Quý III"];
const attached = (number: number): string => `(Kèm theo Kế hoạch số ${number}/KH-UBND ngày 9/2/2024)`;

type Sheets = readonly (readonly [sheet: string, lines: readonly string[]])[];

function find(sheets: Sheets, wanted: TablePlace | null = null) {
  const grids = sheets.map(([sheet, lines]) => tinyGrid(lines, { sheet }));
  const { plan, issues } = findPlan(grids, wordings, wanted);
  return {
    parts: plan?.parts.map(({ sheet, tasks }) => `${sheet}: ${tasks.length}`),
    main: plan && tableName(plan.main),
    title: plan?.title,
    ids: plan?.tasks.map(({ id }) => id),
    left: issues.flatMap(({ code, params }) => (code === "severalTables" ? params.others : [])),
    issues: issues.map(({ code }) => code),
  };
}

test.each<[name: string, sheets: Sheets, parts: readonly string[], left: readonly string[]]>([
  ["one table", [["A", ONE]], ["A: 2"], []],
  ["a sheet for each part, in their order", [["A", TWO], ["B", ONE]], ["A: 1", "B: 2"], []],
  ["two tables of one sheet", [["A", [...ONE, "", "Phụ lục 2", ...TWO]]], ["A: 2", "A: 1"], []],
  [
    "a part with columns of its own",
    [["A", ONE], ["B", ["TT | Nội dung | Chủ trì | Thời hạn | Ghi chú", "1 | Tuyên truyền | C | Quý III | x"]]],
    ["A: 2", "B: 1"],
    [],
  ],
  [
    "a part in which units report",
    [["A", ONE], ["B", ["TT | Nội dung | Chủ trì | Thời hạn | Tiến độ", "1 | Tuyên truyền | C | Quý III | 50%"]]],
    ["A: 2", "B: 1"],
    [],
  ],
  [
    "of two versions of a part the longer one",
    [["A", ONE], ["B cũ", TWO], ["B", [...TWO, "2 | Tập huấn | Phòng A | Quý I"]]],
    ["A: 2", "B: 2"],
    ["B cũ!A1:D2"],
  ],
  [
    "another plan's number",
    [["A", [attached(5), ...ONE]], ["B", [attached(17), ...TWO]]],
    ["A: 2"],
    ["B!A2:D3"],
  ],
  [
    "a part of which half the tasks stand in another one too",
    [
      ["A", ONE],
      ["B", [...TWO, "2 | Rà soát văn bản | Phòng C | Quý I"]],
    ],
    ["A: 2", "B: 2"],
    [],
  ],
  [
    "the longer of two versions, and the shorter one told",
    [
      ["A", ONE],
      ["B", [...ONE, "3 | Tuyên truyền | Phòng C | Quý III"]],
    ],
    ["B: 3"],
    ["A!A1:D3"],
  ],
  ["the same plan's number", [["A", [attached(5), ...ONE]], ["B", [attached(5), ...TWO]]], ["A: 2", "B: 1"], []],
  [
    "another year",
    [["A", ["NHIỆM VỤ NĂM 2024", ...ONE]], ["B", ["NHIỆM VỤ NĂM 2023", ...TWO]]],
    ["A: 2"],
    ["B!A2:D3"],
  ],
  ["models", [["A", ONE], ["B", ["TT | Mô hình | Chủ trì | Thời hạn", "1 | Tuyên truyền | C | Quý I"]]], ["A: 2"], ["B!A1:D2"]],
])("%s", (_name, sheets, parts, left) => {
  const found = find(sheets);
  expect(found.parts).toEqual(parts);
  expect(found.left).toEqual(left);
}); // prettier-ignore

test("a table that a person chose is the plan alone, and the others are told", () => {
  const chosen = find([["A", ONE], ["B", TWO]], { sheet: "B", top: 0, left: 0 }); // prettier-ignore
  expect(chosen).toMatchObject({ parts: ["B: 1"], left: ["A!A1:D3"] });
});

test("a chosen table that has moved on its sheet stays chosen; one that is gone does not", () => {
  const sheets: Sheets = [["A", ONE], ["B", ["", ...TWO]]]; // prettier-ignore
  expect(find(sheets, { sheet: "B", top: 0, left: 0 }).parts).toEqual(["B: 1"]);
  expect(find(sheets, { sheet: "C", top: 0, left: 0 }).parts).toEqual(["A: 2", "B: 1"]);
});

test("numbers that begin anew in each part name no two tasks alike", () => {
  const { ids } = find([["A", ONE], ["B", TWO]]); // prettier-ignore
  expect(ids).toEqual(["/1", "/2", "/1#2"]);
});

test("the words of the plan stand above whichever part has them", () => {
  const found = find([["A", ["NHIỆM VỤ NĂM 2024", ...TWO]], ["B", ONE]]); // prettier-ignore
  expect(found).toMatchObject({ main: "B!A1:D3", title: "NHIỆM VỤ NĂM 2024" });
});

test("what is odd about the headings of a further part is told", () => {
  const odd = ["TT | Nội dung | Chủ trì | Thời hạn | Mức độ ưu tiên", "1 | Tuyên truyền | C | Quý III | Cao"];
  expect(find([["A", ONE], ["B", odd]]).issues).toEqual(["columnUnknown"]); // prettier-ignore
});

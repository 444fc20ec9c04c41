// The whole merge of a plan that stands in several tables: nothing of a further table is lost.
import { REPORT_WORDS } from "../../src/messages/reportWords";
import { findPlan } from "../../src/core/appendix/findPlan";
import type { Grid } from "../../src/core/base/cell";
import { cellText } from "../../src/core/base/cellText";
import type { MergeResult } from "../../src/core/merge/types";
import { layoutReport } from "../../src/core/report/layoutReport";
import { tinyGrid, wordings } from "./appendix/tinyGrid";
import { mergeOneReturn } from "./mergeOneReturn";

const HEAD = "TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn";
const REPORT = `${HEAD} | Tiến độ | Kết quả thực hiện`;
const ONE = [
  "1 | Rà soát văn bản quy phạm | Phòng Tư pháp | Tháng 5/2024",
  "2 | Số hóa hồ sơ hộ tịch | Phòng Tư pháp | Quý II/2024",
];
const TWO = [
  "1 | Tập huấn kỹ năng số | Phòng Nội vụ | Quý II/2024",
  "2 | Chi trả trợ cấp | Phòng Nội vụ | Quý III/2024",
];
const LETTERHEAD = ["UBND HUYỆN HẬU LỘC", "PHÒNG TƯ PHÁP", ""];
const reported = (lines: readonly string[], tag: string): readonly string[] =>
  lines.map((line, i) => `${line} | Hoàn thành | ${tag}${i + 1}`);

type Sheets = readonly (readonly [sheet: string, lines: readonly string[]])[];
const gridsOf = (sheets: Sheets): readonly Grid[] =>
  sheets.map(([sheet, lines]) => tinyGrid(lines, { sheet }));

const TWO_SHEETS: Sheets = [
  ["Phụ lục 1", ["NHIỆM VỤ CỦA CÁC PHÒNG", HEAD, ...ONE]],
  ["Phụ lục 2", ["NHIỆM VỤ CỦA CÁC XÃ", HEAD, ...TWO]],
];
const ONE_SHEET: Sheets = [["Kế hoạch", [HEAD, ...ONE, "", "Phụ lục 2", HEAD, ...TWO]]];

function merge(planned: Sheets, sheets: Sheets): MergeResult {
  const { plan } = findPlan(gridsOf(planned), wordings);
  if (!plan) throw new Error("bug: no plan");
  return mergeOneReturn(plan, gridsOf(sheets));
}

const results = ({ tasks }: MergeResult): readonly string[] =>
  tasks.map(({ entries }) => entries.map(({ values }) => values.result).join());

describe.each([
  ["two sheets", TWO_SHEETS],
  ["one sheet", ONE_SHEET],
])("a plan on %s", (_name, planned) => {
  test.each<[name: string, sheets: Sheets, expected: readonly string[]]>([
    [
      "a return of the same sheets",
      [
        ["Phụ lục 1", [...LETTERHEAD, REPORT, ...reported(ONE, "a")]],
        ["Phụ lục 2", [REPORT, ...reported(TWO, "b")]],
      ],
      ["a1", "a2", "b1", "b2"],
    ],
    [
      "the letterhead on the first sheet, more reported on the second",
      [
        ["Phụ lục 1", [...LETTERHEAD, REPORT, ...ONE]],
        ["Phụ lục 2", [REPORT, ...reported(TWO, "b")]],
      ],
      ["", "", "b1", "b2"],
    ],
    [
      "both tables put on one sheet",
      [
        [
          "Sheet1",
          [...LETTERHEAD, REPORT, ...reported(ONE, "a"), "", "Phụ lục 2", REPORT, ...reported(TWO, "b")],
        ],
      ],
      ["a1", "a2", "b1", "b2"],
    ],
    [
      "both tables put together in one, numbered through",
      [
        [
          "Sheet1",
          [
            ...LETTERHEAD,
            REPORT,
            ...reported(ONE, "a"),
            "3 | Tập huấn kỹ năng số | Phòng Nội vụ | Quý II/2024 | Xong | c",
          ],
        ],
      ],
      ["a1", "a2", "c", ""],
    ],
    [
      "the letterhead above a table that the unit emptied",
      [
        ["Phụ lục 1", [...LETTERHEAD, REPORT]],
        ["Phụ lục 2", [REPORT, ...reported(TWO, "b")]],
      ],
      ["", "", "b1", "b2"],
    ],
    [
      "one of the tables alone",
      [["Sheet1", [...LETTERHEAD, REPORT, ...reported(TWO, "b")]]],
      ["", "", "b1", "b2"],
    ],
  ])("%s", (_name, sheets, expected) => {
    const result = merge(planned, sheets);
    const { totals, issues, files } = result;
    expect(files.map(({ outcome, unitName }) => [outcome, unitName])).toEqual([["merged", "Phòng Tư pháp"]]);
    expect(results(result)).toEqual(expected);
    expect(totals.rowsUnplaced).toBe(0);
    expect(totals.rowsRead).toBe(
      sheets.flatMap(([, lines]) => lines).filter((line) => /^\d/.test(line)).length,
    );
    expect(issues.filter(({ code }) => code === "severalTables")).toEqual([]);
  });

  test("a clean copy beside the report is not read twice", () => {
    const result = merge(planned, [
      ["A", [...LETTERHEAD, REPORT, ...reported(ONE, "a")]],
      ["B", [REPORT, ...reported(TWO, "b")]],
      ["Bản gửi đi", [HEAD, ...ONE]],
    ]);
    expect(results(result)).toEqual(["a1", "a2", "b1", "b2"]);
    expect(result.totals.rowsRead).toBe(4);
    expect(
      result.issues.flatMap(({ code, params }) => (code === "severalTables" ? params.others : [])),
    ).toEqual(["Bản gửi đi"]);
  });

  test("a row that is in neither part is told", () => {
    const { unplaced, totals } = merge(planned, [
      ["A", [...LETTERHEAD, REPORT, ...reported(ONE, "a")]],
      ["B", [REPORT, ...reported(TWO, "b"), "3 | Sáng kiến riêng | Phòng Tư pháp | 2024 | Xong | d"]],
    ]);
    expect(unplaced.map(({ source }) => source.sheet)).toEqual(["B"]);
    expect(totals).toMatchObject({ rowsRead: 5, rowsPlaced: 4, rowsUnplaced: 1 });
  });

  test("the plan itself among the returns is no return", () => {
    expect(merge(planned, planned).files.map(({ outcome }) => outcome)).toEqual(["ignored"]);
  });
});

test("the report has the parts in order, each under a heading, and tasks that are told apart", () => {
  const result = merge(TWO_SHEETS, [
    ["Phụ lục 2", [...LETTERHEAD, REPORT, "1 | Tập huấn kỹ năng số | Phòng Y tế | Quý II/2024 | Xong | b1"]],
  ]);
  const { edits } = layoutReport(result, REPORT_WORDS);
  const textsOf = (sheet: string): readonly (readonly string[])[] =>
    edits
      .flatMap((edit) => (edit.kind === "setCells" && edit.region.sheet === sheet ? edit.after : []))
      .map((row) => row.map(cellText));
  const summary = textsOf("Tổng hợp");
  expect(summary[0]![0]).not.toContain("NHIỆM VỤ CỦA");
  const header = summary.findIndex(([first]) => first === "TT");
  expect(summary.slice(header + 1).map(([first, second]) => first || second)).toEqual([
    "Phụ lục 1: NHIỆM VỤ CỦA CÁC PHÒNG",
    "1",
    "2",
    "Phụ lục 2: NHIỆM VỤ CỦA CÁC XÃ",
    "1",
    "2",
  ]);
  expect(textsOf("Cần xem lại").flat()).toContain("1 (Phụ lục 2)");
  expect(new Set(result.tasks.map(({ id }) => id)).size).toBe(4);
});

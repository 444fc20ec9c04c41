// The whole merge on sheets as units send them: read by the real tables, units and deadlines.
import { parseAppendix } from "../../src/core/appendix/parseAppendix";
import { planOf } from "../../src/core/appendix/planOf";
import type { Cell, Grid } from "../../src/core/base/cell";
import type { MergeResult } from "../../src/core/merge/types";
import { tinyGrid, wordings } from "./appendix/tinyGrid";
import { mergeOneReturn } from "./mergeOneReturn";

const HEAD = "TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn";
const REPORT = `${HEAD} | Tiến độ | Kết quả thực hiện`;
const PLANNED = [
  "1 | Rà soát văn bản quy phạm pháp luật | Phòng Tư pháp | Tháng 5/2024",
  "2 | Số hóa hồ sơ hộ tịch | Phòng Tư pháp | Quý II/2024",
];
const REPORTED = [`${PLANNED[0]} | Hoàn thành | 12 văn bản`, `${PLANNED[1]} | 60% | 300 hồ sơ`];
const LETTERHEAD = ["UBND HUYỆN HẬU LỘC", "PHÒNG TƯ PHÁP", ""];

const grid = (lines: readonly string[], sheet = "Sheet1"): Grid => tinyGrid(lines, { sheet });

function merge(sheets: readonly Grid[], hiddenSheets: readonly Grid[] = []): MergeResult {
  const plan = parseAppendix(grid([HEAD, ...PLANNED]), wordings);
  if (!plan.ok) throw new Error("bug: no plan");
  return mergeOneReturn(planOf([plan.value]), sheets, hiddenSheets);
}

const progress = ({ tasks }: MergeResult) => tasks.map(({ entries }) => entries[0]?.values.progress);

describe("several tables on the sheet of a return", () => {
  test("rows of a further table are placed or unplaced, under its own headings, and counted", () => {
    const result = merge([
      grid([
        ...LETTERHEAD,
        REPORT,
        ...REPORTED,
        "",
        "NHIỆM VỤ PHÁT SINH",
        "STT | Nội dung | Kết quả thực hiện nhiệm vụ",
        "1 | Tập huấn công chức tư pháp xã | 02 lớp",
      ]),
    ]);
    expect(progress(result)).toEqual(["Hoàn thành", "60%"]);
    expect(result.unplaced).toMatchObject([
      {
        text: "1 · Tập huấn công chức tư pháp xã · 02 lớp",
        cells: [{ header: "STT" }, { header: "Nội dung" }, { header: "Kết quả thực hiện nhiệm vụ" }],
      },
    ]);
    expect(result.totals).toMatchObject({ merged: 1, rowsRead: 3, rowsPlaced: 2, rowsUnplaced: 1 });
  });

  test("a report parted into two tables is placed whole; units in the first are no letterhead", () => {
    const result = merge([
      grid([
        ...LETTERHEAD,
        "Biểu 1",
        REPORT,
        REPORTED[0]!.replace("Phòng Tư pháp", "Phòng Nội vụ"),
        "",
        "Biểu 2",
        `${HEAD} | Tiến độ | Kết quả | Khó khăn, vướng mắc`,
        `${REPORTED[1]} | Thiếu máy quét`,
      ]),
    ]);
    expect(result.files).toMatchObject([{ outcome: "merged", unitName: "Phòng Tư pháp", candidates: [] }]);
    expect(progress(result)).toEqual(["Hoàn thành", "60%"]);
    expect(result.totals).toMatchObject({ rowsRead: 2, rowsUnplaced: 0 });
  });

  test("new tasks without a reported word are no less shown", () => {
    const extra = "3 | Tập huấn công chức tư pháp xã | Phòng Tư pháp | Quý III/2024";
    const result = merge([grid([...LETTERHEAD, REPORT, ...REPORTED, "", "Phụ lục II", HEAD, extra])]);
    expect(result.unplaced).toMatchObject([{ text: extra.replaceAll(" | ", " · ") }]);
    expect(result.totals).toMatchObject({ rowsRead: 3, rowsUnplaced: 1 });
  });

  test("a clean copy of the plan is left out, and told with its place", () => {
    const result = merge([grid([...LETTERHEAD, REPORT, ...REPORTED, "", "Phụ lục", HEAD, ...PLANNED])]);
    expect(result.totals).toMatchObject({ rowsRead: 2, rowsUnplaced: 0 });
    expect(result.issues.filter(({ code }) => code === "severalTables")).toMatchObject([
      { params: { used: "Sheet1!A4:F6", others: ["Sheet1!A9:D11"] } },
    ]);
  });

  test("tables that are all read are nothing to look at", () => {
    const result = merge([
      grid([...LETTERHEAD, REPORT, REPORTED[0]!]),
      grid([REPORT, REPORTED[1]!], "Sheet2"),
    ]);
    expect(progress(result)).toEqual(["Hoàn thành", "60%"]);
    expect(result.issues.filter(({ code }) => code === "severalTables")).toEqual([]);
  });
});

describe("rows of errors", () => {
  /** "#…" cells become errors, as a broken formula leaves them. */
  const withErrors = (lines: readonly string[]): Grid => {
    const plain = grid(lines);
    const broken = (cell: Cell): Cell =>
      cell.kind === "text" && cell.value.startsWith("#") ? { kind: "error", value: cell.value } : cell;
    return { ...plain, rows: plain.rows.map((row) => row.map(broken)) };
  };

  test("a planned row whose reported cells are errors is placed with their text, and told", () => {
    const row = `${PLANNED[0]} | #REF! | #N/A`;
    const result = merge([withErrors([...LETTERHEAD, REPORT, row, REPORTED[1]!])]);
    expect(result.tasks[0]!.entries).toMatchObject([{ values: { progress: "#REF!", result: "#N/A" } }]);
    expect(result.issues.filter(({ code }) => code === "progressUnread")).toMatchObject([
      { params: { text: "#REF!" } },
    ]);
  });

  test("a row whose number alone is left is placed by it, and told", () => {
    const row = "1 | #REF! | #REF! | #REF! | #REF! | #REF!";
    const result = merge([withErrors([...LETTERHEAD, REPORT, row, REPORTED[1]!])]);
    expect(result.tasks[0]).toMatchObject({
      content: "Rà soát văn bản quy phạm pháp luật",
      entries: [{ placedBy: "ordinal", values: { progress: "#REF!", result: "#REF!" } }],
    });
    expect(result.tasks[0]!.changes.map(({ field, returned }) => [field, returned])).toEqual([
      ["content", "#REF!"],
      ["lead", "#REF!"],
      ["deadline", "#REF!"],
    ]);
    expect(result.totals).toMatchObject({ rowsRead: 2, rowsPlaced: 2, rowsUnplaced: 0 });
  });

  test("a row of nothing but errors is unplaced, with its text", () => {
    const row = "#REF! | #REF! | #REF! | #REF! | #REF! | #REF!";
    const result = merge([withErrors([...LETTERHEAD, REPORT, row, REPORTED[1]!])]);
    expect(result.unplaced.map(({ text }) => text)).toEqual([row.replaceAll(" | ", " · ")]);
    expect(result.totals).toMatchObject({ rowsRead: 2, rowsPlaced: 1, rowsUnplaced: 1 });
  });
});

describe("hidden sheets of a return", () => {
  const report = grid([...LETTERHEAD, REPORT, REPORTED[0]!]);
  const hidden = (lines: readonly string[]) => [grid(lines, "Ẩn")];
  const told = (result: MergeResult) => result.issues.filter(({ code }) => code === "sheetHidden");

  test.each<[string, readonly Grid[], readonly Grid[]]>([
    ["a second report", [report], hidden([REPORT, REPORTED[1]!])],
    ["the only table", [grid(["Kính gửi UBND huyện"])], hidden([HEAD, ...PLANNED])],
    ["a table behind empty headings", [grid([...LETTERHEAD, REPORT])], hidden([HEAD, ...PLANNED])],
  ])("told: %s", (_name, sheets, hiddenSheets) => {
    expect(told(merge(sheets, hiddenSheets))).toMatchObject([
      {
        severity: "info",
        at: { file: "tiny.xlsx", sheet: "Ẩn", row: 0 },
        params: { file: "tiny.xlsx", sheet: "Ẩn" },
      },
    ]);
  });

  test.each<[string, readonly Grid[]]>([
    ["a list behind a drop-down", hidden(["Hoàn thành", "Đang thực hiện"])],
    ["a clean copy of the plan", hidden([HEAD, ...PLANNED])],
    ["nothing", []],
  ])("nothing to tell: %s", (_name, hiddenSheets) => {
    expect(told(merge([report], hiddenSheets))).toEqual([]);
  });

  test.each([
    ["the original that a conversion kept is left out and told", "Biểu (bản gốc)", 1, ["original"]],
    ["a further sheet is read", "Biểu gốc", 2, []],
  ])("%s", (_name, sheet, rows, why) => {
    const result = merge([report, grid([REPORT, REPORTED[0]!], sheet)]);
    expect(result.totals.rowsRead).toBe(rows);
    expect(told(result).map(({ params }) => "why" in params && params.why)).toEqual(why);
  });

  test("the original is read where nothing else is a table", () => {
    const result = merge([
      grid(["Kính gửi UBND huyện"]),
      grid([...LETTERHEAD, REPORT, REPORTED[0]!], "A (bản gốc)"),
    ]);
    expect(progress(result)).toEqual(["Hoàn thành", undefined]);
  });

  test("what stands on a hidden sheet is not merged", () => {
    const result = merge([report], hidden([REPORT, ...REPORTED]));
    expect(progress(result)).toEqual(["Hoàn thành", undefined]);
    expect(result.totals.rowsRead).toBe(1);
  });
});

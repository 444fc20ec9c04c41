import type { Cell } from "../../../src/core/base/cell";
import { inversePlan, sheetOfEdit, type Edit, type EditPlan } from "../../../src/core/base/edit";
import type { MergedTask, MergeResult } from "../../../src/core/merge/types";
import { freeSheetName } from "../../../src/core/report/freeSheetName";
import { layoutReport } from "../../../src/core/report/layoutReport";
import { sourcesText } from "../../../src/core/report/sourceText";
import { REPORT_WORDS } from "../../../src/messages/reportWords";
import { countLines, textBox } from "../../../src/core/base/textHeight";
import { MOST_LINES, piecesOf } from "../../../src/core/report/piecesOf";
import { merge, returned, rowsWith, type ReturnSketch } from "../merge/world";

const words = REPORT_WORDS;

const sketches: ReturnSketch[] = [
  {
    name: "tu-phap.xlsx",
    above: [["PHÒNG TƯ PHÁP", "Hậu Lộc, ngày 16 tháng 6 năm 2024"]],
    rows: rowsWith({ "1": ["Hoàn thành", "=1+1 là lời của đơn vị", "15/3/2024"] }),
  },
  {
    name: "a/noi-vu.xlsx",
    above: [["PHÒNG NỘI VỤ"]],
    rows: rowsWith({ "1": [null, "Đã góp ý"], "2": ["50%"] }),
  },
  {
    name: "b/noi-vu.xlsx",
    above: [["PHÒNG NỘI VỤ"]],
    rows: [...rowsWith({ "2": ["80%"] }), ["9", "Việc ngoài kế hoạch", "", "", "Xong"]],
  },
  { name: "cut.xlsx", fault: "truncated" },
];

function resultOf(files: readonly ReturnSketch[], change: Partial<MergedTask> = {}): MergeResult {
  const merged = merge(files.map(returned));
  return {
    ...merged,
    tasks: merged.tasks.map((task, i) => (i === 0 ? { ...task, ...change } : task)),
    counts: { doneOnTime: 1, doneLate: 0, inTime: 2, dueSoon: 0, overdue: 1, noDate: 2 },
    rate: { doneOfDue: 1, due: 3 },
  };
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell.kind === "empty" ? "" : String(cell.value);

function cellsOf(plan: EditPlan, sheet: string): string[][] {
  const edit = plan.edits.find(
    (each): each is Extract<Edit, { kind: "setCells" }> =>
      each.kind === "setCells" && each.region.sheet === sheet,
  );
  return (edit?.after ?? []).map((row) => row.map(textOf));
}

/** Cells of the row that begins with `first` under the heading. */
function valueIn(rows: readonly string[][], heading: string, first: string): string | undefined {
  const col = rows.find((row) => row.includes(heading))?.indexOf(heading) ?? -1;
  return rows.find((row) => row[0] === first)?.[col];
}

describe("the summary sheet", () => {
  const rows = cellsOf(layoutReport(resultOf(sketches), words), "Tổng hợp");

  test("tells the counts and the rate of done among due", () => {
    const top = rows.slice(0, 8).map((row) => row[0]);
    expect(top).toContain(
      "Tổng số 6 nhiệm vụ: đã hoàn thành 1 (đúng hạn 1, quá hạn 0); chưa hoàn thành 3 (trong hạn 2, trong đó sắp đến hạn 0; quá hạn 1); không hạn 2.",
    );
    expect(top).toContain("Tỷ lệ hoàn thành trong số nhiệm vụ đến hạn: 1/3 (33,3%).");
  });

  test("has the plan's sections and tasks in order, one row each", () => {
    const header = rows.findIndex((row) => row[0] === "TT");
    expect(rows.slice(header + 1).map((row) => row[0])).toEqual(["I", "1", "2", "3", "II", "4", "5", "6"]);
  });

  test("joins what the units said, each with its name, and tells where it was read", () => {
    expect(valueIn(rows, "Kết quả thực hiện", "1")).toBe(
      "Phòng Tư pháp: =1+1 là lời của đơn vị\nPhòng Nội vụ: Đã góp ý",
    );
    expect(valueIn(rows, "Nguồn", "1")).toBe("tu-phap.xlsx, Sheet1!E4:G4\na/noi-vu.xlsx, Sheet1!F4");
  });

  test("never chooses between conflicting versions", () => {
    expect(valueIn(rows, "Tiến độ", "2")).toBe(
      "Phòng Nội vụ: [2 nội dung khác nhau, xem trang “Cần xem lại”]",
    );
  });

  test("leaves out columns that nobody filled", () => {
    const header = rows.find((row) => row[0] === "TT")!;
    expect(header).not.toContain("Đề xuất, kiến nghị");
    expect(header).toContain("Ngày hoàn thành");
  });
});

test("the submission sheet lists every expected unit, then every file with its reason", () => {
  const rows = cellsOf(layoutReport(resultOf(sketches), words), "Tình hình nộp");
  const units = rows.slice(rows.findIndex((row) => row[1] === "Đơn vị") + 1);
  expect(units.slice(0, 4).map((row) => row.slice(1, 3))).toEqual([
    ["Phòng Tư pháp", "Đã nộp, muộn"],
    ["Phòng Nội vụ", "Đã nộp"],
    ["UBND xã Hoa Lộc", "Chưa nộp"],
    ["UBND xã Minh Lộc", "Chưa nộp"],
  ]);
  const files = rows.slice(rows.findIndex((row) => row[1] === "Tệp") + 1);
  expect(files.map((row) => row.slice(1, 3))).toEqual([
    ["a/noi-vu.xlsx", "Đã gộp"],
    ["b/noi-vu.xlsx", "Đã gộp"],
    ["cut.xlsx", "Không nhận"],
    ["tu-phap.xlsx", "Đã gộp"],
  ]);
  expect(files[2]![6]).toMatch(/^Tệp bị cụt/);
  expect(files[3]![6]).toBe("Nộp sau hạn.");
});

test("the review sheet has one row for each version of a conflict and for each row that fits nowhere", () => {
  const rows = cellsOf(layoutReport(resultOf(sketches), words), "Cần xem lại");
  const found = rows.filter((row) => /^\d+$/.test(row[0]!)).map((row) => [row[1], row[2], row[6], row[7]]);
  expect(found.slice(0, 3)).toEqual([
    ["Nội dung mâu thuẫn", "Phòng Nội vụ", "50%", "a/noi-vu.xlsx, Sheet1!E5"],
    ["Nội dung mâu thuẫn", "Phòng Nội vụ", "80%", "b/noi-vu.xlsx, Sheet1!E5"],
    [
      "Dòng không khớp kế hoạch",
      "Phòng Nội vụ",
      "TT: 9\nNội dung: Việc ngoài kế hoạch\nTiến độ: Xong",
      "b/noi-vu.xlsx, Sheet1!A11",
    ],
  ]);
  expect(rows.flat().join("\n")).toContain("Phòng Nội vụ gửi nhiều bản cùng ngày");
});

test("a merge without anything odd says so", () => {
  const rows = cellsOf(layoutReport(resultOf([]), words), "Cần xem lại");
  expect(rows.flat()).toContain("Không có nội dung nào cần xem lại.");
});

test("a text of a unit stays text", () => {
  const { edits } = layoutReport(resultOf(sketches), words);
  for (const edit of edits) {
    if (edit.kind !== "setCells") continue;
    for (const cell of edit.after.flat()) expect(["text", "number", "empty"]).toContain(cell.kind);
  }
});

test("nothing but new sheets is touched, and taking back removes exactly these", () => {
  const plan = layoutReport(resultOf(sketches), words, ["Phụ lục", "TỔNG HỢP", "Cần xem lại"]);
  const added = plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  expect(added).toEqual(["Tổng hợp (2)", "Tình hình nộp", "Cần xem lại (2)"]);
  const touched = new Set(plan.edits.map(sheetOfEdit));
  expect([...touched].sort()).toEqual([...added].sort());
  const back = inversePlan(plan).edits;
  expect(back.map(({ kind }) => kind)).toEqual(added.map(() => "removeSheet"));
  expect(back.map(sheetOfEdit)).toEqual([...added].reverse());
});

test("a cell that no row of Excel shows whole goes on in the next row", () => {
  const long = Array.from({ length: 300 }, (_, i) => `việc ${i}`).join(" ");
  const rows = cellsOf(
    layoutReport(
      resultOf([{ name: "tu-phap.xlsx", above: [["PHÒNG TƯ PHÁP"]], rows: rowsWith({ "1": [null, long] }) }]),
      words,
    ),
    "Tổng hợp",
  );
  const col = rows.find((row) => row.includes("Kết quả thực hiện"))!.indexOf("Kết quả thực hiện");
  const first = rows.findIndex((row) => row[0] === "1");
  const next = rows.findIndex((row) => row[0] === "2");
  expect(next - first).toBeGreaterThan(1);
  const pieces = rows.slice(first, next);
  expect(pieces.slice(1).map((row) => row[0])).toEqual(pieces.slice(1).map(() => "(tiếp)"));
  expect(pieces.map((row) => row[col]).join(" ")).toBe(`Phòng Tư pháp: ${long}`);
});

test.each([
  ["Tổng hợp", [], "Tổng hợp"],
  ["Tổng hợp", ["tổng hợp"], "Tổng hợp (2)"],
  ["Tổng hợp", ["Tổng hợp", "Tổng hợp (2)"], "Tổng hợp (3)"],
  ["a".repeat(31), ["a".repeat(31)], `${"a".repeat(27)} (2)`],
])("the free name for %s beside %j is %s", (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test("pieces keep every word, fit into a row and never part a surrogate pair", () => {
  const text = `${"a".repeat(9)}😀${"b".repeat(40_000)}\n${"từ ".repeat(3000)}hết`;
  const pieces = piecesOf(text, 10);
  expect(pieces.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  for (const piece of pieces) {
    expect(countLines(piece, textBox(10, "body"))).toBeLessThanOrEqual(MOST_LINES + 1);
    expect(piece).not.toMatch(/^[\uDC00-\uDFFF]/);
  }
});

test("sources of one row are one span, of other rows another line", () => {
  const at = (row: number, col: number, sheet = "BC"): Parameters<typeof sourcesText>[0][number] => ({
    file: "f",
    sheet,
    row,
    col,
  });
  expect(sourcesText([at(8, 6), at(8, 4), at(9, 4)], () => "x.xlsx")).toEqual([
    "x.xlsx, BC!E9:G9",
    "x.xlsx, BC!E10",
  ]);
});

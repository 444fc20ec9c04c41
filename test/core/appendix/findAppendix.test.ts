import { findAppendix } from "../../../src/core/appendix/findAppendix";
import { isReportSheet, SHEET_NAMES } from "../../../src/core/base/sheetNames";
import { tinyGrid, wordings } from "./tinyGrid";

const HEAD = "TT | Nội dung | Chủ trì";
const small = tinyGrid([HEAD, "1 | Việc một | Phòng A"], { sheet: "Nháp" });
const large = tinyGrid([HEAD, "1 | Việc một | Phòng A", "2 | Việc hai | Phòng B"], { sheet: "Kế hoạch" });
const prose = tinyGrid(["Kính gửi"], { sheet: "Thư" });
const report = tinyGrid([HEAD, "1 | a | b", "2 | c | d", "3 | e | f"], { sheet: "Tổng hợp (2)" });

test("the sheet with most tasks is taken, the others that have some are named", () => {
  const result = findAppendix([prose, small, large], wordings);
  expect(result.ok && result.value.sheet).toBe("Kế hoạch");
  expect(result.issues.map((issue) => issue.params)).toEqual([
    { used: "Kế hoạch!A1:C3", others: ["Nháp!A1:C2"] },
  ]);
});

test("a chosen table is taken over one with more tasks; once it is gone, the best of its sheet, else of all", () => {
  const two = tinyGrid(
    [
      HEAD,
      "1 | Việc một | Phòng A",
      "2 | Việc hai | Phòng B",
      "",
      "PHỤ LỤC II",
      HEAD,
      "1 | Việc ba | Phòng C",
    ],
    { sheet: "Hai bảng" },
  );
  const first = (place: { sheet: string; top: number; left: number } | null) => {
    const found = findAppendix([two, small], wordings, place);
    return found.ok && [found.value.sheet, found.value.table.top];
  };
  expect(first(null)).toEqual(["Hai bảng", 0]);
  expect(first({ sheet: "Hai bảng", top: 5, left: 0 })).toEqual(["Hai bảng", 5]);
  expect(first({ sheet: "Nháp", top: 0, left: 0 })).toEqual(["Nháp", 0]);
  expect(first({ sheet: "Hai bảng", top: 9, left: 0 })).toEqual(["Hai bảng", 0]);
  expect(first({ sheet: "Đã xóa", top: 0, left: 0 })).toEqual(["Hai bảng", 0]);
});

test("none of our own tables is a plan, however many rows it has", () => {
  const lines = [HEAD, "1 | a | b", "2 | c | d", "3 | e | f"];
  for (const name of Object.values(SHEET_NAMES)) {
    const found = findAppendix([tinyGrid(lines, { sheet: name }), small], wordings);
    expect(found.ok && found.value.sheet).toBe("Nháp");
    expect(found.issues).toEqual([]);
  }
});

test("our own report sheets are passed over while another sheet has a table", () => {
  const result = findAppendix([report, small], wordings);
  expect(result.ok && result.value.sheet).toBe("Nháp");
  expect(result.issues).toEqual([]);
});

test("an original kept by a conversion is passed over while another sheet has a table", () => {
  const original = { ...large, sheet: "Nháp (bản gốc) (2)" };
  const result = findAppendix([original, small], wordings);
  expect(result.ok && result.value.sheet).toBe("Nháp");
  expect(result.issues).toEqual([]);
  expect(findAppendix([original], wordings).ok).toBe(true);
});

test("an office's only table may stand on a sheet named Tổng hợp", () => {
  const result = findAppendix([prose, report], wordings);
  expect(result.ok && result.value.tasks.length).toBe(3);
});

test("without any table the nearest miss is told", () => {
  const near = tinyGrid(["TT | Chủ trì | Thời hạn"], { sheet: "Gần" });
  const result = findAppendix([prose, near], wordings);
  expect(result.ok).toBe(false);
  expect(result.issues.map((issue) => issue.params)).toEqual([{ missing: ["content", "coordinating"] }]);
  expect(findAppendix([], wordings).issues.map((issue) => issue.code)).toEqual(["headerNotFound"]);
});

test.each([
  ["Tổng hợp", true],
  ["TÌNH HÌNH NỘP", true],
  ["Cần xem lại (3)", true],
  ["Tổng hợp quý I", false],
  ["Phụ lục", false],
])("%s is a report sheet: %s", (name, expected) => {
  expect(isReportSheet(name)).toBe(expected);
});

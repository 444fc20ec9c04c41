import { findAppendix, isReportSheet } from "../../../src/core/appendix/findAppendix";
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

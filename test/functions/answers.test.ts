// The worksheet functions as tables: arguments as Excel hands them over → what the cell shows.
import { serialOf, parsePlainDate, vietnameseDate, dateFromSerial } from "../../src/core/base/date";
import {
  daysLeftAnswer,
  dueAnswer,
  explanationAnswer,
  statusAnswer,
  workdayAnswer,
} from "../../src/functions/answers";
import { Refusal } from "../../src/functions/refusal";

const serial = (iso: string) => serialOf(parsePlainDate(iso)!);
const dayOf = (value: number) => vietnameseDate(dateFromSerial(value)!);

/** The text, the number, or the error and its sentence. */
function shown(work: () => string | number): string | number {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `${error.cellError} ${error.message}`;
  }
}

const YEAR_NEEDED = "#N/A Ô có ngày, tháng không ghi năm: ghi thêm đối số năm (năm của kế hoạch).";
const NOT_A_DAY = "#VALUE! Đối số ngày phải là một ô ngày của Excel hoặc chữ dạng 05/04/2024.";
const NOT_A_YEAR = "#VALUE! Đối số năm phải là một năm có bốn chữ số, ví dụ 2024.";

describe("HAN", () => {
  test.each<[cell: unknown, year: unknown, issuedOn: unknown, due: string]>([
    ["Quý I/2024", null, null, "31/03/2024"],
    ["Trước ngày 01/7/2024", undefined, undefined, "30/06/2024"],
    [serial("2024-06-15"), null, null, "15/06/2024"],
    [serial("2024-06-15") + 0.5, null, null, "15/06/2024"],
    [{ type: "FormattedNumber", basicValue: serial("2024-06-15") }, null, null, "15/06/2024"],
    ["Quý I", 2024, null, "31/03/2024"],
    ["Quý I", "2024", null, "31/03/2024"],
    ["Quý I", null, serial("2025-01-10"), "31/03/2025"],
    ["Quý I", 2024, serial("2025-01-10"), "31/03/2024"],
    ["Trong 10 ngày kể từ ngày ban hành", null, "10/01/2024", "20/01/2024"],
    ["15/6/2024", 2030, null, "15/06/2024"],
    ["Quý I/2024; hoàn thành trước 15/6", null, null, "14/06/2024"], // the year that the cell itself names
  ])("%s (năm %s, ban hành %s) → %s", (cell, year, issuedOn, due) => {
    expect(dayOf(dueAnswer(cell, { year, issuedOn }))).toBe(due);
  });

  test.each<[cell: unknown, year: unknown, issuedOn: unknown, error: string]>([
    ["Quý I", null, null, YEAR_NEEDED],
    ["Quý I", 0, null, YEAR_NEEDED],
    ["Quý I", 24, null, NOT_A_YEAR],
    ["Quý I", "hai tư", null, NOT_A_YEAR],
    ["Quý I", 2024.5, null, NOT_A_YEAR],
    ["Quý I", 2024, "31/02/2024", NOT_A_DAY],
    [
      "Trong 10 ngày kể từ ngày ban hành",
      2024,
      null,
      "#N/A Thời hạn tính từ ngày ban hành: ghi thêm đối số ngày_ban_hành.",
    ],
    ["Thường xuyên", null, null, "#N/A Ô không có ngày cuối xác định: Thường xuyên → việc thường xuyên."],
    ["31/4/2024", null, null, "#N/A Ô không có ngày cuối xác định: 31/4/2024 → ngày không có trong lịch."],
    [null, null, null, "#N/A Ô không có ngày cuối xác định: Không ghi thời hạn."],
    [0, 2024, null, "#N/A Ô không có ngày cuối xác định: Không ghi thời hạn."],
    ["xem công văn", 2024, null, "#N/A Ô không có ngày cuối xác định: chưa đọc được: “xem công văn”."],
    [45, 2024, null, "#N/A Ô không có ngày cuối xác định: chưa đọc được: “45”."],
    [
      "Trong 10 ngày làm việc kể từ ngày ban hành",
      null,
      "10/01/2040",
      "#N/A Chưa có danh sách ngày nghỉ năm 2040 nên chưa tính được ngày làm việc.",
    ],
  ])("%s (năm %s, ban hành %s) → %s", (cell, year, issuedOn, error) => {
    expect(shown(() => dueAnswer(cell, { year, issuedOn }))).toBe(error);
  });
});

describe("TINHTRANG", () => {
  test.each<[cell: unknown, on: unknown, progress: unknown, status: string]>([
    ["Quý I/2024", serial("2024-03-01"), null, "Chưa hoàn thành trong hạn"],
    ["Quý I/2024", "25/03/2024", "", "Sắp đến hạn"],
    ["Quý I/2024", "5/4/2024", 0, "Chưa hoàn thành quá hạn"],
    ["Quý I/2024", "5/4/2024", "Đang thực hiện", "Chưa hoàn thành quá hạn"],
    ["Quý I/2024", "5/4/2024", 0.7, "Chưa hoàn thành quá hạn"],
    ["Quý I/2024", "5/4/2024", 1, "Hoàn thành đúng hạn (chưa ghi ngày)"],
    ["Quý I/2024", "5/4/2024", "Đã hoàn thành ngày 15/3/2024", "Hoàn thành đúng hạn"],
    ["Quý I/2024", "5/4/2024", "Đã hoàn thành ngày 02/4/2024", "Hoàn thành quá hạn"],
    ["Thường xuyên", "5/4/2024", null, "Không hạn (thường xuyên)"],
    ["Trong 10 ngày kể từ ngày ban hành", "5/4/2024", null, "Không hạn (chưa rõ ngày bắt đầu)"],
    [null, "5/4/2024", null, "Không hạn (chưa ghi)"],
    ["Quý I", "5/4/2024", null, YEAR_NEEDED],
    ["Quý I/2024", "5/4/2024", "Đã hoàn thành ngày 15/3", YEAR_NEEDED],
    ["Quý I/2024", null, null, NOT_A_DAY],
    ["Quý I/2024", 2024, null, NOT_A_DAY],
    ["Quý I/2024", "ngày mai", null, NOT_A_DAY],
    [
      "Quý I/2024",
      "5/4/2024",
      "theo quy định",
      "#N/A Chưa đọc được tiến độ “theo quy định”: ghi Đã hoàn thành, Đang thực hiện, Chưa thực hiện hoặc tỷ lệ %.",
    ],
  ])("%s tính đến %s, tiến độ %s → %s", (cell, on, progress, status) => {
    expect(shown(() => statusAnswer(cell, on, progress, {}))).toBe(status);
  });

  test.each<[soonDays: unknown, status: string]>([
    [null, "Sắp đến hạn"],
    [5, "Chưa hoàn thành trong hạn"],
    [0, "Chưa hoàn thành trong hạn"],
    [30, "Sắp đến hạn"],
    ["nhiều", "#VALUE! Đối số số ngày phải là một số nguyên."],
  ])("báo trước %s ngày, còn 6 ngày → %s", (soonDays, status) => {
    expect(shown(() => statusAnswer("Quý I", "25/03/2024", null, { year: 2024, soonDays }))).toBe(status);
  });
});

describe("CONLAI", () => {
  test.each<[cell: unknown, on: unknown, days: string | number]>([
    ["Quý I/2024", "25/03/2024", 6],
    ["Quý I/2024", "31/03/2024", 0],
    ["Quý I/2024", serial("2024-04-05"), -5],
    ["15/3/2024; 15/6/2024", "01/04/2024", 75],
    ["Thường xuyên", "05/04/2024", "#N/A Ô không có ngày cuối xác định: Thường xuyên → việc thường xuyên."],
    ["Quý I", "05/04/2024", YEAR_NEEDED],
    ["Quý I/2024", "", NOT_A_DAY],
  ])("%s tính đến %s → %s", (cell, on, days) => {
    expect(shown(() => daysLeftAnswer(cell, on, {}))).toBe(days);
  });
});

test.each<[cell: unknown, year: unknown, sentence: string]>([
  ["Quý I/2024", null, "Quý I/2024 → hết ngày 31/03/2024"],
  ["Quý I", 2025, "Quý I → hết ngày 31/03/2025"],
  ["Thường xuyên", null, "Thường xuyên → việc thường xuyên"],
  ["", null, "Không ghi thời hạn"],
  ["Quý I", null, YEAR_NEEDED],
])("GIAITHICH %s (năm %s) → %s", (cell, year, sentence) => {
  expect(shown(() => explanationAnswer(cell, { year }))).toBe(sentence);
});

describe("NGAYLAMVIEC", () => {
  test.each<[day: unknown, count: unknown, to: string]>([
    ["05/04/2024", 1, "08/04/2024"],
    ["05/04/2024", 0, "05/04/2024"],
    [serial("2024-04-08"), -1, "05/04/2024"],
    ["26/04/2024", 1, "02/05/2024"],
  ])("%s và %s ngày → %s", (day, count, to) => {
    expect(dayOf(workdayAnswer(day, count))).toBe(to);
  });

  test.each<[day: unknown, count: unknown, error: string]>([
    ["05/04/2024", 1.5, "#VALUE! Đối số số ngày phải là một số nguyên."],
    ["05/04/2024", 100_000, "#VALUE! Đối số số ngày phải là một số nguyên."],
    ["05-04", 1, NOT_A_DAY],
    ["05/04/2040", 1, "#N/A Chưa có danh sách ngày nghỉ năm 2040 nên chưa tính được ngày làm việc."],
  ])("%s và %s ngày → %s", (day, count, error) => {
    expect(shown(() => workdayAnswer(day, count))).toBe(error);
  });
});

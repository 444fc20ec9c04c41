import { dateOfLine, receivedDates, receivedOn } from "../../../src/core/merge/receivedOn";
import { day } from "./world";

test.each([
  ["Hậu Lộc, ngày 14 tháng 6 năm 2024", "2024-06-14"],
  ["Hậu Lộc,  ngày 05  tháng 06  năm 2024", "2024-06-05"],
  ["Hậu Lộc, ngày 14/6/2024", "2024-06-14"],
  ["Ngày báo cáo: 14/6/2024", "2024-06-14"],
  ["ngày lập: 14-6-2024", "2024-06-14"],
  ["Hậu Lộc, ngày … tháng 6 năm 2024", null],
  ["Hậu Lộc, ngày 31 tháng 6 năm 2024", null],
  ["(Kèm theo Kế hoạch số 55/KH-UBND ngày 26/02/2024 của UBND huyện)", null],
  ["Thực hiện Công văn số 12/CV ngày 1/6/2024", null],
  ["Số liệu tính đến ngày 30/5/2024", null],
  ["Phòng Tư pháp", null],
])("the line “%s” gives %s", (line, expected) => {
  expect(dateOfLine(line)).toBe(expected);
});

const file = (modifiedOn: string | null, fileTimeOn: string | null): Parameters<typeof receivedDates>[0] => ({
  modifiedOn: modifiedOn === null ? null : day(modifiedOn),
  fileTimeOn: fileTimeOn === null ? null : day(fileTimeOn),
});

test.each([
  [["Hậu Lộc, ngày 14 tháng 6 năm 2024"], file("2024-06-15", "2024-06-16"), "2024-06-14", "sheetText"],
  [["Hậu Lộc"], file("2024-06-15", "2024-06-16"), "2024-06-15", "modified"],
  [[], file(null, "2024-06-16"), "2024-06-16", "fileTime"],
  [[], file(null, null), null, null],
  [["Hậu Lộc, ngày 14 tháng 6 năm 2042"], file("2024-06-15", null), "2024-06-15", "modified"],
])("%j with %j was received on %s by %s", (lines, times, on, from) => {
  expect(receivedOn(receivedDates(times, lines, day("2024-06-20")))).toEqual({ on, from });
});

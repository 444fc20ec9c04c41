import { parseProgress } from "../../../src/core/deadlines/parseProgress";
import type { ReportedState } from "../../../src/core/deadlines/types";

test.each<[string, ReportedState | null, number | null, string | null]>([
  ["Đã hoàn thành", "done", 100, null],
  ["Hoàn thành", "done", 100, null],
  ["HT", "done", 100, null],
  ["Đã HT", "done", 100, null],
  ["Xong", "done", 100, null],
  ["Đã xong", "done", 100, null],
  ["Hoàn thành 100%", "done", 100, null],
  ["100%", "done", 100, null],
  ["Đạt 100%", "done", 100, null],
  ["Hoàn thành ngày 15/3/2024", "done", 100, "2024-03-15"],
  ["ngày hoàn thành 15/3", "done", 100, "2024-03-15"],
  ["Đã hoàn thành; ngày hoàn thành 15/03/2024", "done", 100, "2024-03-15"],
  ["Đã hoàn thành trước ngày 15/3/2024", "done", 100, null],
  ["15/3/2024", "done", 100, "2024-03-15"],
  ["Hòan thành", "done", 100, null],
  ["Đang thực hiện", "inProgress", null, null],
  ["Đang triển khai", "inProgress", null, null],
  ["Đang hoàn thành", "inProgress", null, null],
  ["Đang thực hiện 70%", "inProgress", 70, null],
  ["70%", "inProgress", 70, null],
  ["Đạt 97,5%", "inProgress", 97.5, null],
  ["Hoàn thành 70%", "inProgress", 70, null],
  ["Cơ bản hoàn thành", "inProgress", null, null],
  ["Thực hiện thường xuyên", "inProgress", null, null],
  ["Chưa hoàn thành", "inProgress", null, null],
  ["Dự kiến hoàn thành ngày 15/12/2024", "inProgress", null, null],
  ["Sẽ hoàn thành trong tháng 6", "inProgress", null, null],
  ["Chưa thực hiện", "notStarted", null, null],
  ["Chưa triển khai", "notStarted", null, null],
  ["Chưa", "notStarted", null, null],
  ["0%", "notStarted", 0, null],
  ["Không thực hiện", "notStarted", null, null],
  ["", null, null, null],
  ["Đề nghị bố trí kinh phí", null, null, null],
  ["150%", null, null, null],
])("%j → %s, %s, %s", (text, state, percent, completedOn) => {
  const read = parseProgress(text, { year: 2024 });
  expect([read.state, read.percent, read.completedOn]).toEqual([state, percent, completedOn]);
});

test.each([
  ["Đã hoàn thành", ""],
  ["Đang thực hiện 70%", ""],
  ["Đề nghị bố trí kinh phí", "Đề nghị bố trí kinh phí"],
  ["Đã hoàn thành lắp đặt camera", "lắp đặt camera"],
])("%j leaves %j unread", (text, unread) => {
  expect(parseProgress(text, { year: 2024 }).unread).toBe(unread);
});

test("without a year a day and month give no date", () => {
  expect(parseProgress("Hoàn thành 15/3", { year: null }).completedOn).toBeNull();
});

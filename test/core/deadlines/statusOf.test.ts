import { addDays, type PlainDate } from "../../../src/core/base/date";
import { parseDeadline } from "../../../src/core/deadlines/parseDeadline";
import { parseProgress } from "../../../src/core/deadlines/parseProgress";
import { countStatuses, rateOf, statusOf } from "../../../src/core/deadlines/statusOf";
import type { DeadlineStatus, TaskStatus } from "../../../src/core/deadlines/types";
import { PLAN_2024 } from "./plan2024";

function statusOn(deadline: string, progress: string, on: string): DeadlineStatus {
  return statusOf({
    deadline: parseDeadline(deadline, PLAN_2024),
    progress: parseProgress(progress, { year: 2024 }),
    on: on as PlainDate,
    soonDays: 7,
  });
}

test.each<[string, string, string, TaskStatus, number | null]>([
  ["Quý I/2024", "", "2024-02-01", "inTime", 59],
  ["Quý I/2024", "", "2024-03-24", "dueSoon", 7],
  ["Quý I/2024", "", "2024-03-23", "inTime", 8],
  ["Quý I/2024", "Đang thực hiện", "2024-03-31", "dueSoon", 0],
  ["Quý I/2024", "Đang thực hiện", "2024-04-01", "overdue", -1],
  ["Quý I/2024", "70%", "2024-04-05", "overdue", -5],
  ["Quý I/2024", "Đã hoàn thành 31/3/2024", "2024-05-01", "doneOnTime", null],
  ["Quý I/2024", "Đã hoàn thành 01/4/2024", "2024-05-01", "doneLate", null],
  ["Quý I/2024", "Đã hoàn thành", "2024-02-01", "doneOnTime", null],
  ["Thường xuyên", "Đang thực hiện", "2024-05-01", "noDate", null],
  ["Quý I, III/2024", "Đang thực hiện", "2024-02-01", "inTime", 59],
  ["Quý I, III/2024", "Đang thực hiện", "2024-05-01", "inTime", 152],
  ["Quý I, III/2024", "Chưa thực hiện", "2024-05-01", "overdue", -31],
  ["Quý I, III/2024", "Đang thực hiện", "2024-10-01", "overdue", -1],
])("%s, %j on %s → %s (%s)", (deadline, progress, on, status, daysLeft) => {
  expect(statusOn(deadline, progress, on)).toMatchObject({ status, daysLeft });
});

test.each([
  ["Thường xuyên", "ongoing"],
  ["Khi có chỉ đạo của Bộ Công an", "dependent"],
  ["Hằng tháng", "recurring"],
  ["Trong 5 ngày kể từ ngày nhận được văn bản", "relative"],
  ["31/4/2024", "unread"],
  ["Đầu năm 2025", "unread"],
  ["", "empty"],
])("%j has no date because %s", (deadline, because) => {
  expect(statusOn(deadline, "", "2024-05-01")).toEqual({
    status: "noDate",
    due: null,
    daysLeft: null,
    because,
  });
});

test("done without a day after the last day: in time cannot be known, and it says so", () => {
  expect(statusOn("Quý I/2024", "Đã hoàn thành", "2024-05-01").because).toBe("doneDateUnknown");
  expect(statusOn("Quý I/2024", "Đã hoàn thành", "2024-03-01").because).toBe("date");
});

test("a completion day still to come is not done", () => {
  expect(statusOn("Quý I/2024", "Hoàn thành 20/3/2024", "2024-03-01").status).toBe("inTime");
});

const TASKS: readonly (readonly [deadline: string, progress: string])[] = [
  ["Quý I/2024", "Đã hoàn thành 15/3/2024"],
  ["Quý I/2024", "Đã hoàn thành 15/4/2024"],
  ["Quý I/2024", "Chưa thực hiện"],
  ["Quý II/2024", "Đã hoàn thành 15/4/2024"],
  ["Quý II/2024", "Đang thực hiện"],
  ["Thường xuyên", "Đang thực hiện"],
];

test("counts add up; the rate is of the tasks that are due", () => {
  const on = "2024-05-01" as PlainDate;
  const statuses = TASKS.map(([deadline, progress]) => statusOn(deadline, progress, on));
  expect(countStatuses(statuses)).toEqual({
    doneOnTime: 2,
    doneLate: 1,
    inTime: 1,
    dueSoon: 0,
    overdue: 1,
    noDate: 1,
  });
  expect(rateOf(statuses, on)).toEqual({ doneOfDue: 2, due: 3 });
});

test("statuses never contradict the day", () => {
  for (let days = 0; days < 400; days += 3) {
    const on = addDays("2024-01-01" as PlainDate, days);
    for (const [deadline, progress] of TASKS) {
      const { status, due, daysLeft } = statusOn(deadline, progress, on);
      if (status === "overdue") expect(due !== null && due < on).toBe(true);
      if (status === "inTime" || status === "dueSoon") expect(due !== null && due >= on).toBe(true);
      if (daysLeft !== null) expect(addDays(on, daysLeft)).toBe(due);
    }
    const statuses = TASKS.map(([deadline, progress]) => statusOn(deadline, progress, on));
    const { doneOfDue, due } = rateOf(statuses, on);
    expect(doneOfDue).toBeLessThanOrEqual(due);
    expect(Object.values(countStatuses(statuses)).reduce((sum, n) => sum + n, 0)).toBe(TASKS.length);
  }
});

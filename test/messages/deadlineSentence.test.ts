import type { PlainDate } from "../../src/core/base/date";
import type { DeadlineStatus, DeadlineStep, ParsedDeadline } from "../../src/core/deadlines/types";
import { deadlineSentence, statusSentence } from "../../src/messages/deadlineSentence";

const day = (text: string) => text as PlainDate;
const parsed = (text: string, steps: DeadlineStep[], unread = ""): ParsedDeadline => ({
  text, steps, unread, kinds: [], due: null, milestones: [], tentative: false, impossible: false, yearImplied: false,
}); // prettier-ignore

const fixed = (
  text: string,
  due: string,
  rule: "thatDay" | "dayBefore" | "endOfPeriod" | "dayBeforePeriod" | "endOfRange",
  tentative = false,
): DeadlineStep => ({ kind: "fixed", text, due: day(due), rule, tentative });

const QUARTER = parsed("Quý I/2024", [fixed("Quý I/2024", "2024-03-31", "endOfPeriod")]);

test.each<[ParsedDeadline, string]>([
  [QUARTER, "Quý I/2024 → hết ngày 31/03/2024"],
  [
    parsed("trước ngày 01/7/2025", [fixed("trước ngày 01/7/2025", "2025-06-30", "dayBefore")]),
    "trước ngày 01/7/2025 → chậm nhất ngày 30/06/2025",
  ],
  [
    parsed("Trước tháng 9", [fixed("Trước tháng 9", "2024-08-31", "dayBeforePeriod")]),
    "Trước tháng 9 → hết ngày 31/08/2024",
  ],
  [
    parsed("dự kiến Quý II/2024", [fixed("dự kiến Quý II/2024", "2024-06-30", "endOfPeriod", true)]),
    "dự kiến Quý II/2024 → hết ngày 30/06/2024 (dự kiến)",
  ],
  [
    parsed("trước ngày 15 hằng tháng", [
      { kind: "recurring", text: "trước ngày 15 hằng tháng", recurring: { every: "month", day: 14 } },
    ]),
    "trước ngày 15 hằng tháng → định kỳ hằng tháng, chậm nhất ngày 14",
  ],
  [
    parsed("trước thứ Sáu hằng tuần", [
      { kind: "recurring", text: "trước thứ Sáu hằng tuần", recurring: { every: "week", weekday: 4 } },
    ]),
    "trước thứ Sáu hằng tuần → định kỳ hằng tuần, chậm nhất thứ Năm",
  ],
  [
    parsed("trong 10 ngày làm việc", [
      {
        kind: "relative",
        text: "trong 10 ngày làm việc",
        relative: { amount: 10, unit: "workday", anchor: "issued", due: day("2024-03-11") },
      },
    ]),
    "trong 10 ngày làm việc → hết ngày 11/03/2024 (10 ngày làm việc kể từ ngày ban hành)",
  ],
  [
    parsed("sau 5 ngày", [
      {
        kind: "relative",
        text: "sau 5 ngày",
        relative: { amount: 5, unit: "day", anchor: "received" },
      },
    ]),
    "sau 5 ngày → 5 ngày kể từ ngày nhận được; chưa biết ngày đó nên chưa tính được hạn",
  ],
  [parsed("31/4/2024", [{ kind: "impossible", text: "31/4/2024" }]), "31/4/2024 → ngày không có trong lịch"],
  [
    parsed("cuối năm, sớm nhất", [{ kind: "ongoing", text: "cuối năm" }], "sớm nhất"),
    "cuối năm → việc thường xuyên; chưa đọc được: “sớm nhất”",
  ],
  [
    parsed("Hằng tháng, quý", [
      { kind: "recurring", text: "Hằng tháng, quý", recurring: { every: "month" } },
      { kind: "recurring", text: "Hằng tháng, quý", recurring: { every: "quarter" } },
    ]),
    "Hằng tháng, quý → định kỳ hằng tháng và hằng quý",
  ],
  [
    parsed("Quý I, III/2024", [
      fixed("Quý I, III/2024", "2024-03-31", "endOfPeriod"),
      fixed("Quý I, III/2024", "2024-09-30", "endOfPeriod"),
    ]),
    "Quý I, III/2024 → hết ngày 31/03/2024 và hết ngày 30/09/2024",
  ],
  [
    parsed("huyện 100%; và xã 90%", [
      { kind: "target", text: "huyện 100%" },
      { kind: "target", text: "và xã 90%" },
    ]),
    "huyện 100%, xã 90% → chỉ tiêu, không phải thời hạn",
  ],
  [
    parsed("Trước ít nhất 02 ngày", [
      {
        kind: "relative",
        text: "Trước ít nhất 02 ngày",
        relative: { amount: 2, unit: "day", anchor: "event", isBefore: true },
      },
    ]),
    "Trước ít nhất 02 ngày → trước ngày của việc được nêu 2 ngày; chưa biết ngày đó nên chưa tính được hạn",
  ],
  [
    parsed("Đầu tháng 6", [{ kind: "noFixedDay", text: "Đầu tháng 6" }], "Đầu tháng 6"),
    "Đầu tháng 6 → không có ngày cuối xác định",
  ],
  [parsed("khi rảnh", [], "khi rảnh"), "chưa đọc được: “khi rảnh”"],
  [parsed("  ", []), "Không ghi thời hạn"],
])("reads $text", (deadline, sentence) => {
  expect(deadlineSentence(deadline, "vi")).toBe(sentence);
});

const DUE = day("2024-03-31");

test.each<[string, DeadlineStatus, string, string]>([
  [
    "overdue",
    { status: "overdue", due: DUE, daysLeft: -5, because: "date" },
    "2024-04-05",
    "đến 05/04/2024 quá 5 ngày",
  ],
  [
    "in time",
    { status: "inTime", due: DUE, daysLeft: 30, because: "date" },
    "2024-03-01",
    "đến 01/03/2024 còn 30 ngày",
  ],
  [
    "due soon",
    { status: "dueSoon", due: DUE, daysLeft: 1, because: "date" },
    "2024-03-30",
    "đến 30/03/2024 còn 1 ngày",
  ],
  [
    "due on the day",
    { status: "dueSoon", due: DUE, daysLeft: 0, because: "date" },
    "2024-03-31",
    "đến hạn trong ngày 31/03/2024",
  ],
  [
    "done on time",
    { status: "doneOnTime", due: DUE, daysLeft: null, because: "date" },
    "2024-04-05",
    "đã hoàn thành đúng hạn",
  ],
  [
    "done late",
    { status: "doneLate", due: DUE, daysLeft: null, because: "date" },
    "2024-04-05",
    "đã hoàn thành, quá hạn",
  ],
  [
    "done, day unknown",
    { status: "doneOnTime", due: DUE, daysLeft: null, because: "doneDateUnknown" },
    "2024-04-05",
    "đã hoàn thành; chưa ghi ngày hoàn thành",
  ],
  ["no date", { status: "noDate", due: null, daysLeft: null, because: "ongoing" }, "2024-04-05", "không hạn"],
])("status: %s", (_name, status, on, ending) => {
  expect(statusSentence(QUARTER, status, day(on), "vi")).toBe(`Quý I/2024 → hết ngày 31/03/2024; ${ending}`);
});

test("in English", () => {
  const status: DeadlineStatus = { status: "overdue", due: DUE, daysLeft: -5, because: "date" };
  expect(statusSentence(QUARTER, status, day("2024-04-05"), "en")).toBe(
    "Quý I/2024 → until the end of 31/03/2024; on 05/04/2024, 5 days overdue",
  );
});

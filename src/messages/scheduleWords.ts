// The words of the sheet *Lịch báo cáo*, and a rule as a line that a person can edit. Vietnamese whatever the
// pane's language is: they belong to the workbook.
import { SHEET_NAMES } from "../core/base/sheetNames";
import { vietnameseDate, type PlainDate } from "../core/base/date";
import type { DueReport, LastDay, ReportRule } from "../core/reporting/types";
import { periodLabel } from "./reportingSentence";
import { weekdayLabel } from "./weekdayLabel";

const NAMES: Readonly<Record<ReportRule["every"], string>> = {
  week: "Báo cáo tuần",
  month: "Báo cáo tháng",
  quarter: "Báo cáo quý",
  halfYear: "Báo cáo 6 tháng",
  nineMonths: "Báo cáo 9 tháng",
  year: "Báo cáo năm",
  onRequest: "Báo cáo đột xuất khi có yêu cầu",
};

function dayWords(named: LastDay): string {
  switch (named.kind) {
    case "weekday":
      return `${weekdayLabel(named.weekday, "vi")} hằng tuần`;
    case "dayOfMonth":
      return named.day === 31 ? "ngày cuối cùng của tháng" : `ngày ${named.day} hằng tháng`;
    case "daysOfYear":
      return `ngày ${named.days.map(({ month, day }) => `${day}/${month}`).join(", ")}`;
  }
}

/** "Báo cáo tháng: trước ngày 15 hằng tháng; bản mềm gửi trước 1 ngày". */
export function ruleLine({ every, named, isBefore, softCopyDaysEarlier }: ReportRule): string {
  if (named === null) return NAMES[every];
  const soft = softCopyDaysEarlier > 0 ? `; bản mềm gửi trước ${softCopyDaysEarlier} ngày` : "";
  return `${NAMES[every]}: ${isBefore ? "trước" : "chậm nhất"} ${dayWords(named)}${soft}`;
}

export const SCHEDULE_WORDS = {
  sheet: SHEET_NAMES.schedule,
  title: "LỊCH BÁO CÁO",
  span: (from: PlainDate, until: PlainDate) =>
    `(Từ ngày ${vietnameseDate(from)} đến ngày ${vietnameseDate(until)})`,
  rulesHeading: "Chế độ báo cáo (mỗi dòng một quy định, có thể sửa rồi lập lại lịch):",
  headings: [
    "TT",
    "Báo cáo",
    "Hạn nộp",
    "Hạn bản mềm",
    "Ngày làm việc cuối trong hạn",
    "Số liệu từ",
    "Số liệu đến",
  ],
  reportName: ({ period }: DueReport) => `Báo cáo ${periodLabel(period, "vi")}`,
} as const;

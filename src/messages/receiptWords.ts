// The words of the sheet *Theo dõi nộp*. Vietnamese whatever the pane's language is: they belong to the workbook.
import { SHEET_NAMES } from "../core/base/sheetNames";
import { vietnameseDate, type PlainDate } from "../core/base/date";
import type { PunctualityCounts } from "../core/reporting/reportPunctuality";
import type { ReportPeriod } from "../core/reporting/types";
import { periodLabel } from "./reportingSentence";

interface ReceiptCounts extends PunctualityCounts {
  readonly undated: number;
  readonly noted: number;
}

export const RECEIPT_WORDS = {
  sheet: SHEET_NAMES.receipts,
  title: "THEO DÕI NỘP BÁO CÁO",
  asOf: (on: PlainDate) => `(Đến ngày ${vietnameseDate(on)}; ngày trong ô là ngày nhận)`,
  ordinal: "TT",
  unit: "Đơn vị",
  heading: (name: string, due: PlainDate) => `${name}, hạn ${vietnameseDate(due)}`,
  missing: "Chưa nộp",
  undated: "Đã nộp, chưa rõ ngày",
  sum: "Cộng",
  counts: ({ onTime, late, missing, notYetDue, undated, noted }: ReceiptCounts) =>
    [
      `Đúng hạn ${onTime}`,
      `nộp muộn ${late}`,
      `chưa nộp ${missing}`,
      ...(undated > 0 ? [`đã nộp chưa rõ ngày ${undated}`] : []),
      ...(noted > 0 ? [`ghi nội dung khác ${noted}`] : []),
      ...(notYetDue > 0 ? [`chưa đến hạn ${notYetDue}`] : []),
    ].join("; "),
};

/** `Báo cáo tháng 4/2024`. */
export function trackedReportName(period: ReportPeriod): string {
  return `Báo cáo ${periodLabel(period, "vi")}`;
}

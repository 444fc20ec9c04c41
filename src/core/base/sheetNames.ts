// The sheets that the add-in keeps in a workbook, by their names: Vietnamese whatever language the pane speaks, since
// they belong to the workbook.
import { wordKey } from "./text";

export const SHEET_NAMES = {
  settings: "Cấu hình",
  units: "Danh mục đơn vị",
  aliases: "Tên gọi khác",
  holidays: "Ngày nghỉ",
  schedule: "Lịch báo cáo",
  receipts: "Theo dõi nộp",
  reporters: "Đơn vị phải báo cáo",
} as const;

export const REPORT_SHEETS = {
  summary: "Tổng hợp",
  submissions: "Tình hình nộp",
  review: "Cần xem lại",
} as const;

const OWN_KEYS: ReadonlySet<string> = new Set(Object.values(SHEET_NAMES).map(wordKey));
const REPORT_KEYS: ReadonlySet<string> = new Set(Object.values(REPORT_SHEETS).map(wordKey));

/** A table of our own (settings, registry, calendar, lists): never a plan. */
export function isOwnSheet(name: string): boolean {
  return OWN_KEYS.has(wordKey(name));
}

/** What a merge wrote; Excel and we add "(2)" to a second one. */
export function isReportSheet(name: string): boolean {
  return REPORT_KEYS.has(wordKey(name.replace(/\s*\(\d+\)$/u, "")));
}

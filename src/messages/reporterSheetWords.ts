// The words of the sheet *Đơn vị phải báo cáo*. Vietnamese whatever the pane's language is: they belong to the
// workbook.
import { SHEET_NAMES } from "../core/base/sheetNames";

export const REPORTER_SHEET_WORDS = {
  sheet: SHEET_NAMES.reporters,
  title: "DANH SÁCH ĐƠN VỊ PHẢI BÁO CÁO",
  headings: ["TT", "Tên đơn vị", "Số nhiệm vụ", "Nhiệm vụ chủ trì (theo số thứ tự)", "Ghi chú"],
  unsettled: "Chưa xác định được đơn vị phải báo cáo:",
  through: (group: string) => `Thuộc nhóm: ${group}`,
  expired: "Đã kết thúc hoạt động vào ngày ban hành kế hoạch",
  continued: "(tiếp)",
};

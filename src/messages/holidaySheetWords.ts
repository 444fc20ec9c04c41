// The words of the sheet *Ngày nghỉ*. Vietnamese whatever the pane's language is: they belong to the workbook.
import { SHEET_NAMES } from "../core/base/sheetNames";
import type { HolidaySheetWords } from "../core/deadlines/holidaySheet";

export const HOLIDAY_SHEET_WORDS: HolidaySheetWords = {
  sheet: SHEET_NAMES.holidays,
  title: "NGÀY NGHỈ VÀ NGÀY LÀM BÙ",
  note: "Mỗi dòng một ngày. Loại “Nghỉ” là ngày trong tuần được nghỉ, “Làm bù” là thứ Bảy hoặc Chủ nhật phải làm việc. Có thể sửa, xóa hoặc thêm dòng; số ngày làm việc được tính theo bảng này.",
  headings: { date: "Ngày", type: "Loại", name: "Tên", source: "Nguồn" },
  types: { off: "Nghỉ", worked: "Làm bù" },
};

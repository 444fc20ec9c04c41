// The heading under which issues of one code are listed.
import type { IssueCode } from "../core/base/issue";
import type { Language } from "./language";

const LABELS: Readonly<Record<IssueCode, Readonly<Record<Language, string>>>> = {
  headerNotFound: { vi: "Không nhận ra tiêu đề bảng", en: "Headings not recognised" },
  severalTables: { vi: "Có nhiều bảng", en: "Several tables" },
  columnUnknown: { vi: "Cột ngoài mẫu", en: "Columns outside the layout" },
  columnDuplicate: { vi: "Cột trùng vai trò", en: "Duplicate columns" },
  columnAmbiguous: { vi: "Tiêu đề cột chưa rõ", en: "Ambiguous headings" },
  sectionCountWrong: { vi: "Số nhiệm vụ của mục không khớp", en: "Section counts that differ" },
  ordinalMissing: { vi: "Thiếu số thứ tự", en: "Missing numbers" },
  ordinalDuplicate: { vi: "Số thứ tự bị lặp", en: "Repeated numbers" },
  ordinalOutOfOrder: { vi: "Số thứ tự không liên tục", en: "Numbers out of order" },
  ordinalGap: { vi: "Số thứ tự bị thiếu khoảng", en: "Gaps in the numbers" },
  fieldEmpty: { vi: "Ô để trống", en: "Empty cells" },
  taskDuplicate: { vi: "Nhiệm vụ trùng nội dung", en: "Duplicate tasks" },
  taskIdRepeated: { vi: "Mã nhiệm vụ bị lặp", en: "Repeated task ids" },
  taskAlike: { vi: "Nhiệm vụ có thể trùng", en: "Possibly duplicate tasks" },
  textUntidy: { vi: "Khoảng trắng, kiểu bỏ dấu", en: "Spaces and tone marks" },
  wordMisprint: { vi: "Có thể gõ sai chữ", en: "Possible misprints" },
  bodyCountWrong: { vi: "Số nhiệm vụ nêu ở phần lời không khớp", en: "Counts in the text that differ" },
  lettersToMend: { vi: "Chữ lỗi bảng mã", en: "Wrongly encoded letters" },
  cellBoundaryUnsure: { vi: "Ranh giới ô chưa chắc", en: "Unsure cell boundaries" },
  unitUnknown: { vi: "Đơn vị ngoài danh mục", en: "Units not in the registry" },
  unitAmbiguous: { vi: "Đơn vị chưa rõ", en: "Ambiguous units" },
  unitMisprint: { vi: "Tên đơn vị gõ sai", en: "Misprinted units" },
  unitExpired: { vi: "Đơn vị đã kết thúc hoạt động", en: "Units that have ended" },
  leadNotSingleUnit: { vi: "Chủ trì chưa rõ một đơn vị", en: "Lead is not one unit" },
  unitLeadsAndCoordinates: { vi: "Vừa chủ trì vừa phối hợp", en: "Leads and coordinates" },
  registryFault: { vi: "Danh mục đơn vị cần sửa", en: "Faults of the registry" },
  deadlineUnread: { vi: "Thời hạn chưa đọc được", en: "Deadlines not read" },
  dateImpossible: { vi: "Ngày không có trong lịch", en: "Impossible dates" },
  yearImplied: { vi: "Thời hạn không ghi năm", en: "Deadlines without a year" },
  progressUnread: { vi: "Tiến độ chưa đọc được", en: "Progress not read" },
  holidayHeadingsMissing: { vi: "Bảng ngày nghỉ thiếu tiêu đề", en: "Holiday table without headings" },
  holidayRowUnread: { vi: "Ngày nghỉ chưa đọc được", en: "Holidays not read" },
  holidayRepeated: { vi: "Ngày nghỉ bị lặp", en: "Repeated holidays" },
  dayOffOnWeekend: { vi: "Ngày nghỉ vào cuối tuần", en: "Days off at weekends" },
  dayWorkedOnWeekday: { vi: "Ngày làm bù trong tuần", en: "Worked days within the week" },
  planTextChanged: { vi: "Nội dung kế hoạch bị sửa", en: "Plan text changed" },
  rowUnplaced: { vi: "Dòng không khớp kế hoạch", en: "Rows that fit nowhere" },
  mergeConflict: { vi: "Nội dung mâu thuẫn", en: "Conflicts" },
  unitOfFileUnsure: { vi: "Tệp chưa rõ đơn vị", en: "Files of unknown units" },
  unitNotExpected: { vi: "Đơn vị ngoài kế hoạch", en: "Units outside the plan" },
  versionsTied: { vi: "Nhiều bản cùng ngày", en: "Versions of the same day" },
  olderVersionHasMore: { vi: "Bản cũ có thêm nội dung", en: "An older version says more" },
  sheetHidden: { vi: "Bảng ở trang tính ẩn", en: "Tables on hidden sheets" },
  fileRejected: { vi: "Tệp không nhận", en: "Rejected files" },
};

export function issueLabel(code: IssueCode, language: Language): string {
  return LABELS[code][language];
}

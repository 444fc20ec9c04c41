// The words of the three report sheets. Vietnamese whatever the pane's language is: they belong to the workbook.
import { REPORT_SHEETS } from "../core/base/sheetNames";
import { vietnameseDate } from "../core/base/date";
import type { ReportWords } from "../core/report/reportWords";
import { countsSentence, rateSentence } from "./countsSentence";
import { issueLabel } from "./issueLabel";
import { issueSentence } from "./issueSentence";
import { fieldLabel, outcomeLabel } from "./labels";
import { rejectSentence } from "./rejectSentence";
import { statusText } from "./statusWords";

export const REPORT_WORDS: ReportWords = {
  sheets: REPORT_SHEETS,
  summary: {
    title: "TỔNG HỢP KẾT QUẢ THỰC HIỆN",
    asOf: (on) => `(Số liệu đến ngày ${vietnameseDate(on)})`,
    counts: (figures) => countsSentence(figures, "vi"),
    rate: (figures) => rateSentence(figures, "vi"),
    headings: {
      ordinal: "TT",
      content: "Nội dung nhiệm vụ",
      lead: "Đơn vị chủ trì",
      deadline: "Thời gian hoàn thành",
      platform: "Nền tảng",
      due: "Hạn",
      status: "Tình trạng",
      daysLeft: "Còn lại (ngày)",
      progress: "Tiến độ",
      result: "Kết quả thực hiện",
      completedOn: "Ngày hoàn thành",
      difficulty: "Khó khăn, vướng mắc",
      proposal: "Đề xuất, kiến nghị",
      note: "Ghi chú",
      others: "Nội dung khác",
      awaited: "Đơn vị chủ trì chưa báo cáo",
      source: "Nguồn",
    },
    conflicting: (versions) => `[${versions} nội dung khác nhau, xem trang “Cần xem lại”]`,
    continued: "(tiếp)",
  },
  submissions: {
    title: "TÌNH HÌNH NỘP BÁO CÁO",
    returned: ({ expected, returned, late }, dueOn) => {
      const by = dueOn ? ` (hạn nộp ${vietnameseDate(dueOn)})` : "";
      const lateText = dueOn ? `, trong đó nộp muộn ${late}` : "";
      return `Đã nộp ${returned}/${expected} đơn vị${by}${lateText}; chưa nộp ${expected - returned} đơn vị.`;
    },
    files: ({ totals }) =>
      `Nhận ${totals.files} tệp: đã gộp ${totals.merged}, không nhận ${totals.rejected}, ` +
      `có bản mới hơn ${totals.superseded}, trùng ${totals.duplicate}, bỏ qua ${totals.ignored}.`,
    rows: ({ totals }) =>
      `Đọc ${totals.rowsRead} dòng trong các tệp đã gộp: ${totals.rowsPlaced} dòng khớp kế hoạch, ` +
      `${totals.rowsUnplaced} dòng không khớp.`,
    unitTable: "1. Các đơn vị phải báo cáo",
    unitHeadings: {
      number: "TT",
      unit: "Đơn vị",
      state: "Tình hình",
      receivedOn: "Ngày nhận",
      tasks: "Số nhiệm vụ có báo cáo",
      file: "Tệp",
      remark: "Ghi chú",
    },
    fileTable: "2. Các tệp nhận được",
    fileHeadings: {
      number: "TT",
      file: "Tệp",
      outcome: "Xử lý",
      unit: "Đơn vị",
      unitFrom: "Nhận ra đơn vị theo",
      receivedOn: "Ngày nhận",
      receivedFrom: "Ngày nhận lấy theo",
      rows: "Số dòng",
      reason: "Lý do",
    },
    states: {
      onTime: "Đã nộp, đúng hạn",
      late: "Đã nộp, muộn",
      returned: "Đã nộp",
      missing: "Chưa nộp",
      notExpected: "Ngoài danh sách",
    },
    evidence: {
      user: "người dùng chọn",
      sheetText: "nội dung trang tính",
      sheetName: "tên trang tính",
      fileName: "tên tệp",
      folder: "tên thư mục",
    },
    receivedFrom: {
      sheetText: "ngày ghi trong biểu",
      modified: "lần lưu cuối trong tệp",
      fileTime: "thời gian của tệp",
    },
    late: "Nộp sau hạn.",
    maybeIn: (names) =>
      `Có thể đã gửi trong tệp chưa rõ đơn vị: ${names.map((name) => `“${name}”`).join(", ")}.`,
  },
  review: {
    title: "NỘI DUNG CẦN XEM LẠI",
    nothing: "Không có nội dung nào cần xem lại.",
    headings: {
      number: "TT",
      kind: "Loại",
      unit: "Đơn vị",
      task: "Nhiệm vụ số",
      about: "Vấn đề",
      planned: "Kế hoạch ghi",
      returned: "Đơn vị ghi",
      source: "Nguồn",
      decision: "Ý kiến xử lý",
    },
    group: (code, count) => `${issueLabel(code, "vi")} (${count})`,
  },
  statusText: (standing) => statusText(standing, "vi"),
  outcomeLabel: (outcome) => outcomeLabel(outcome, "vi"),
  kindLabel: (code) => issueLabel(code, "vi"),
  fieldLabel: (field) => fieldLabel(field, "vi"),
  reasonOf: ({ reason }, otherName) => (reason ? rejectSentence(reason, "vi", otherName) : ""),
  issueSentence: (issue, unitName) => issueSentence(issue, "vi", unitName),
};

import type { Issue, IssueCode } from "../../src/core/base/issue";
import type { PlainDate } from "../../src/core/base/date";
import { issueLabel } from "../../src/messages/issueLabel";
import { issueSentence } from "../../src/messages/issueSentence";

const UNTIL = "2025-02-28" as PlainDate;
const name = (id: string) => (id === "ca-huyen" ? "Công an huyện Hậu Lộc" : id);

/** One issue of every code with what its Vietnamese sentence must say; the type makes the table complete. */
const CASES: { [Code in IssueCode]: [params: Extract<Issue, { code: Code }>["params"], says: string] } = {
  headerNotFound: [{ missing: ["deadline"] }, "còn thiếu cột “Thời gian hoàn thành”"],
  severalTables: [{ used: "Sheet1", others: ["Sheet2"] }, "đã dùng “Sheet1”, không dùng “Sheet2”"],
  columnUnknown: [{ header: "Mã số" }, "Cột “Mã số”"],
  columnDuplicate: [{ header: "Ghi chú 2", role: "note" }, "trùng vai trò “Ghi chú”"],
  columnAmbiguous: [{ header: "Đơn vị", roles: ["lead", "coordinating"] }, "“Đơn vị chủ trì”, “Đơn vị phối hợp”"],
  sectionCountWrong: [{ section: "II", declared: 29, actual: 28 }, "Mục II ghi 29 nhiệm vụ nhưng có 28."],
  ordinalMissing: [{ content: "Tập huấn" }, "Thiếu số thứ tự ở nhiệm vụ “Tập huấn”."],
  ordinalDuplicate: [{ ordinal: "7" }, "Số thứ tự “7” bị lặp."],
  ordinalOutOfOrder: [{ ordinal: "5", after: "8" }, "“5” đứng sau “8”"],
  ordinalGap: [{ after: "5", before: "8" }, "giữa “5” và “8”"],
  fieldEmpty: [{ role: "lead", ordinal: "3" }, "Nhiệm vụ 3 để trống “Đơn vị chủ trì”."],
  taskDuplicate: [{ ordinal: "9", sameAs: "4" }, "trùng với nhiệm vụ 4"],
  taskIdRepeated: [{ id: "NV-1A2B3", ordinal: "9", sameAs: "4" }, "“NV-1A2B3” của nhiệm vụ 4"],
  taskAlike: [{ ordinal: "9", like: "4" }, "gần giống nhiệm vụ 4"],
  textUntidy: [{ text: "Uỷ ban", why: "tones" }, "“Uỷ ban” đặt khác kiểu"],
  wordMisprint: [
    { text: "Phần đấu hoàn thành", word: "Phần đấu", meant: "Phấn đấu" },
    "“Phần đấu” trong “Phần đấu hoàn thành” có thể là “Phấn đấu”",
  ],
  bodyCountWrong: [
    { text: "72 nhiệm vụ", declared: 72, actual: 71 },
    "ghi “72 nhiệm vụ” nhưng phụ lục có 71",
  ],
  modelDiffers: [
    { model: "9", field: "deadline", body: "Quý I/2024", appendix: "Quý II/2024" },
    "Mô hình 9, “Thời gian hoàn thành”: phần lời ghi “Quý I/2024”, phụ lục ghi “Quý II/2024”",
  ],
  modelOnlyThere: [{ model: "9", where: "body" }, "Mô hình 9 có ở phần lời nhưng không có trong phụ lục"],
  cellBoundaryUnsure: [
    {
      ordinal: "7",
      columns: ["Đơn vị chủ trì", "Đơn vị phối hợp"],
      cells: [],
      chosen: ["Công an huyện", "Phòng Nội vụ"],
      alternative: ["Công an", "huyện Phòng Nội vụ"],
      alternatives: [["Công an", "huyện Phòng Nội vụ"]],
    },
    "“Công an huyện” | “Phòng Nội vụ”; cũng có thể là “Công an” | “huyện Phòng Nội vụ”",
  ],
  lettersToMend: [{ text: "Thƣờng xuyên" }, "“Thƣờng xuyên”"],
  textOutOfOrder: [{ rows: 72 }, "72 dòng được ghép lại theo phỏng đoán"],
  pagesWithoutText: [{ pages: [2, 5] }, "Trang 2, 5 của tệp PDF không có lớp chữ"],
  unitUnknown: [{ text: "Phòng Tin học" }, "Không có trong danh mục đơn vị: “Phòng Tin học”."],
  unitAmbiguous: [{ text: "Công an", candidates: ["ca-huyen"] }, "có thể là “Công an huyện Hậu Lộc”"],
  unitMisprint: [{ text: "Phòng Tu pháp", name: "Phòng Tư pháp" }, "được hiểu là “Phòng Tư pháp”"],
  unitExpired: [
    { text: "Công an huyện", until: UNTIL, successors: ["ca-huyen"] },
    "chỉ hoạt động đến hết ngày 28/02/2025; đơn vị kế thừa: “Công an huyện Hậu Lộc”",
  ],
  leadNotSingleUnit: [{ text: "Các phòng, ban" }, "không phải một đơn vị cụ thể"],
  leadAbovePlan: [{ name: "Sở Tư pháp" }, "thuộc cấp trên"],
  unitLeadsAndCoordinates: [{ name: "Phòng Nội vụ" }, "vừa chủ trì vừa phối hợp"],
  registryFault: [
    { fault: "nameRepeated", unit: "Phòng Y tế", text: "Phòng Y tế" },
    "“Phòng Y tế” trùng tên với một đơn vị khác cùng địa phương",
  ],
  deadlineUnread: [{ text: "Quý I, sớm", unread: "sớm" }, "còn phần chưa đọc được: “sớm”"],
  dateImpossible: [{ text: "31/4/2024" }, "Ngày không có trong lịch: “31/4/2024”."],
  yearImplied: [{ text: "Tháng 9", year: 2024 }, "tính theo năm 2024"],
  progressUnread: [{ text: "gần xong" }, "Chưa đọc được tiến độ “gần xong”."],
  holidayHeadingsMissing: [{ missing: ["type"] }, "thiếu tiêu đề cột “Loại”"],
  holidayRowUnread: [{ text: "8-9/2/2024; Nghỉ", column: "date" }, "Ghi mỗi dòng một ngày"],
  holidayRepeated: [{ date: UNTIL, used: "off", contradicts: true }, "đang tính là ngày nghỉ theo dòng đứng trước"],
  dayOffOnWeekend: [{ date: UNTIL, name: "Tết" }, "Ngày nghỉ 28/02/2025 rơi vào cuối tuần"],
  dayWorkedOnWeekday: [{ date: UNTIL, name: "" }, "Ngày làm bù 28/02/2025 là ngày trong tuần"],
  planTextChanged: [{ field: "content", planned: "A", returned: "B" }, "kế hoạch ghi “A”, bản gửi về ghi “B”"],
  rowUnplaced: [{ text: "Việc khác" }, "“Việc khác”"],
  mergeConflict: [{ field: "progress", unit: "ca-huyen" }, "Công an huyện Hậu Lộc ghi các nội dung khác nhau"],
  unitOfFileUnsure: [{ candidates: ["ca-huyen"] }, "có thể là “Công an huyện Hậu Lộc”"],
  unitNotExpected: [{ name: "Phòng Y tế" }, "“Phòng Y tế” gửi báo cáo"],
  versionsTied: [{ unit: "ca-huyen", files: ["a.xlsx", "b.xlsx"] }, "“a.xlsx”, “b.xlsx”"],
  olderVersionHasMore: [{ unit: "ca-huyen", file: "a.xlsx", cells: 3 }, "có 3 ô"],
  sheetHidden: [{ file: "a.xlsx", sheet: "Biểu 2", why: "hidden" }, "trang tính ẩn “Biểu 2”"],
  fileRejected: [{ code: "encrypted" }, "mật khẩu"],
}; // prettier-ignore

const issues = Object.entries(CASES).map(
  ([code, [params]]) => ({ code, severity: "warning", at: null, params }) as Issue,
);

test.each(Object.entries(CASES))("%s in Vietnamese", (code, [params, says]) => {
  const issue = { code, severity: "warning", at: null, params } as Issue;
  expect(issueSentence(issue, "vi", name)).toContain(says);
});

test.each(issues)("$code is a whole sentence in both languages, with its own heading", (issue) => {
  for (const language of ["vi", "en"] as const) {
    const sentence = issueSentence(issue, language, name);
    expect(sentence).toMatch(/^[\p{Lu}“].*[.]$/u);
    expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    expect(sentence).toBe(sentence.normalize("NFC"));
    expect(issueLabel(issue.code, language)).not.toBe("");
  }
  expect(issueSentence(issue, "vi", name)).not.toBe(issueSentence(issue, "en", name));
});

test("headings of different codes differ", () => {
  for (const language of ["vi", "en"] as const) {
    const labels = issues.map(({ code }) => issueLabel(code, language));
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test("a very long cell is cut inside the sentence", () => {
  const issue: Issue = {
    code: "unitUnknown",
    severity: "warning",
    at: null,
    params: { text: "ộ".repeat(5000) },
  };
  expect(issueSentence(issue, "vi").length).toBeLessThan(250);
  expect(issueSentence(issue, "vi")).toContain("…”");
});

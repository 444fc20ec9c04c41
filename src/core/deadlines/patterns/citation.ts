import type { Pattern } from "../piece";

const DOCUMENTS = (
  "kế hoạch|quyết định|nghị quyết|nghị định|công văn|thông tư|thông báo|chỉ thị|công điện|tờ trình|báo cáo|hướng dẫn|văn bản" +
  "|bộ luật|luật|pháp lệnh|đề án|chương trình|kết luận|quy định|quy chế|quy trình|biên bản|hợp đồng|thông tri|giấy mời|phiếu|mẫu|phụ lục" +
  "|kh|qđ|nq|nđ|cv|tb|ct|đa|hd|kl|tt|tiêu chuẩn|tcvn|qcvn|điều|khoản|điểm|mục|dự án|hội nghị|phiên họp|cuộc họp|kỳ họp|lễ"
).split("|");
const DOCUMENT = `(?:${DOCUMENTS.join("|")})`;
const DATE =
  "(?:ngày )?(?:\\d{1,2} [/.-] \\d{1,2}(?: [/.-] \\d{2,4})?|\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?|(?=[/ ]+\\d)(?:/ )+\\d{4})";
const NO_PERIOD = "(?!(?:tháng|quý|quí|q|t|th|năm|ngày|đến|tới|hết|trước|và|cuối|hoặc|từ) )";
const CODE =
  NO_PERIOD +
  `(?:20\\d\\d [/-] ${NO_PERIOD})?\\p{L}[\\p{L}\\d]*(?: \\d{1,2}(?= [/-]))?(?: [/-] (?:\\p{L}+|\\d{1,2})(?: \\d{1,2}(?! [/\\d]))?){0,4}`;
/** A dash alone may be a bullet or a range: "30/4/2024 - Lấy ý kiến". */
const NUMBER = `(?<![/.] )\\d{1,5}(?: \\p{L})? (?:/ ${CODE}|- (?=[^ ]+ [/-])${CODE})`;

/** Takes the dates and numbers of documents, so that they are not deadlines: Kế hoạch số 54/KH-UBND ngày 26/2/2024. */
export const citation: Pattern = {
  name: "citation",
  needsOneOf: ["/", "-", "số", ...DOCUMENTS.map((name) => name.replace(/ .*/u, ""))],
  needsFigure: true,
  source:
    `(?:${DOCUMENT} )?(?:số )?(?:: )?(?:${NUMBER})(?:(?:(?: [,(])? (?:ban hành |ký )*ngày| [(,]) ${DATE.replace("(?:ngày )?", "")})?` +
    `|${DOCUMENT}(?: (?:này|trên|số|thứ|nêu|liên|tịch|của|ubnd|tỉnh|huyện|chính|phủ|thủ|tướng|bộ|công|an|xã|thị|thành|phố|giao|ban|trung|ương|quốc|hội|hđnd|văn|phòng|sở|tại|ủy|nhân|dân|chủ))* (?:: )?(?:\\d{1,5}(?: / (?:20)?\\d\\d)? )?(?:, )?(?:ban hành |ký |họp |tổ chức |diễn ra )*ngày ${DATE.replace("(?:ngày )?", "")}` +
    `|${DOCUMENT} (?:số )?\\d{1,5}(?: / 20\\d\\d)?(?! [/.,:-] ?\\d)(?! %)(?: \\( (?:ngày )?\\d{1,2} [/.-] \\d{1,2} [/.-] 20\\d\\d)?` +
    "|số \\d{1,5}(?: / 20\\d\\d)?(?! [/.%-])(?:(?:(?: ,)? ngày| \\() " +
    DATE.replace("(?:ngày )?", "") +
    ")?" +
    `|${NUMBER}`,
  read: (match) => (/\d/.test(match[0]) ? { kind: "notDate" } : null),
  examples: {
    yes: [
      "Kế hoạch số 54/KH-UBND ngày 26/2/2024",
      "Nghị định 09/2019/NĐ-CP",
      "Công văn số 123 ngày 5/3/2024",
      "Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024",
      "Đề án 06",
    ],
    no: ["Kế hoạch năm 2024", "ngày 26/2/2024", "Quyết định quý I/2024"],
  },
};

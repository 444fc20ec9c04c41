// Fragments of the pattern language that several patterns share. All match over `CellText.keys`: whole words
// with one space between; a fragment neither starts nor ends with a space.

/** Between two members under one head: "Quý I, II", "tháng 3 - 5", "tháng 3 đến 5". */
export const JOIN = "(?:,|, và|và|&|\\+|hoặc|-|đến|đến hết|tới)";
/** The joins of JOIN that make a range. */
const RANGE_JOIN = /^(?:-|đến|tới)$/u;

/** The year after a period: "/2024", " năm 2024", ", năm 2024", "/24"; groups `year` and `shortYear`. */
export const YEAR_TAIL =
  "(?: (?:của )?năm nay| (?:[-/.,] |/ , |\\( )?(?:của )?(?:năm )?(?<year>20\\d\\d)(?! \\d)| [/-] (?<shortYear>2\\d)(?! [/%\\d])(?! [.,] \\d))?";

/** Things that are counted: "5/10 xã", "tháng 3, 5 đơn vị". */
export const COUNTED =
  "(?:xã|phường|thị trấn|huyện|tỉnh|thành phố|thôn|tổ|hộ|người|đơn vị|mô hình|chỉ tiêu|nhiệm vụ|hồ sơ|trường" +
  "|tiêu chí|dịch vụ|thủ tục|tthc|dvc|cơ quan|điểm|sở|ngành|dự án|văn bản|phòng|cơ sở|hợp tác xã|doanh nghiệp" +
  "|địa phương|nhóm|bước|công trình|đại biểu|thành viên|công dân|công chức|cán bộ|tiện ích|đề án|tiểu đề án" +
  "|ấp|học sinh|bệnh viện|trạm|máy|thiết bị|tài khoản|trường hợp|lượt|cuộc|buổi|đoàn" +
  "|quy trình|quy chế|báo cáo|chương trình|phần mềm|hệ thống|nền tảng|cơ sở dữ liệu|csdl|giải pháp|nội dung)";

export function yearOf(match: RegExpExecArray): number | null {
  const { year, shortYear } = match.groups ?? {};
  if (year) return Number(year);
  return shortYear ? 2000 + Number(shortYear) : null;
}

/** With the letter l for the numeral I, a common slip. */
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };
const SPELLED: Readonly<Record<string, number>> = {
  một: 1, nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
  "mười một": 11, "mười hai": 12, "mười lăm": 15, "hai mươi": 20, "ba mươi": 30,
}; // prettier-ignore

/** "iv", "4", "tư" → 4; 0 when it is no number at all. */
export function numberOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : (ROMAN[word.replaceAll("l", "i")] ?? SPELLED[word] ?? 0);
}

/** The members of "iii , iv" or "3 đến tháng 5" with how each is tied to the one before. */
export function membersOf(list: string): { number: number; join: "list" | "range" }[] {
  const members: { number: number; join: "list" | "range" }[] = [];
  let join: "list" | "range" = "list";
  for (const word of list.split(" ")) {
    const number = numberOf(word);
    if (number > 0 || word === "0" || word === "00") {
      members.push({ number, join });
      join = "list";
    } else if (RANGE_JOIN.test(word)) join = "range";
  }
  return members;
}

// Whether a chain of periods is a deadline or only part of a sentence about something else ("Kế hoạch năm
// 2024", "Nghị quyết Đại hội quý I"). In doubt it is not.
import type { Chain } from "./chains";

export interface Surroundings {
  /** Folded words between the last comma, date or sentence start and the chain; "" when it starts there. */
  readonly wordsBefore: string;
  readonly isAfterColon: boolean;
  readonly isAfterTarget: boolean;
  readonly isBeforeWord: boolean;
  /** Within "theo lộ trình của …". */
  readonly isInDependent: boolean;
  /** Within "khi có …", "sau khi …", or in the bracket after it. */
  readonly isInEvent: boolean;
  readonly isAfterComma: boolean;
  readonly isInBracket: boolean;
  /** In the bracket after a law, after a document with its number, or after what has been done. */
  readonly isInBracketOf: "law" | "document" | "past" | null;
  /** Nothing but words since a document with its number. */
  readonly isAfterDocument: boolean;
  /** Years before the plan: after words that is no last day ("sinh trước năm 2010"). */
  readonly isLongPast: boolean;
}

/** A clause that begins so says what is done by the date. */
export const BEGINS_WITH_ACTION =
  /^(?:khởi công|khởi động|trình|ban hành|phê duyệt|xây dựng|tổ chức|thí điểm|vận hành|nghiệm thu|bàn giao|thẩm định|tuyên truyền|tập huấn|khai trương|lựa chọn|công bố|lắp đặt|mua sắm|khảo sát|rà soát|kiểm tra|kết nối|số hóa|cấp|hoàn thiện|nâng cấp|đưa vào|gửi|lấy ý kiến|tham mưu|giai đoạn|đợt|bước|lần|áp dụng|chạy thử|dự thảo|thi công|sử dụng|làm sạch|cập nhật|đấu thầu|thiết kế|lập|ký kết|mở rộng|nhân rộng|thành lập)(?: |$)/u;

/** These too, but not before a year, which may be that of their object ("giải ngân vốn năm 2024"). */
const BEGINS_WITH_OTHER_WORK =
  /^(?:họp|giải phóng|khánh thành|nộp|thanh toán|giải ngân|quyết toán|tiêm|phát động|kiện toàn|đối thoại|giao|phân bổ|thẩm tra|thông qua|đăng ký|công khai|niêm yết|biên soạn|phát hành|phối hợp|chuẩn bị|bố trí|sửa chữa|ra quân|cao điểm|diễn tập|tuyển|xét|kiểm kê|điều tra|thu thập|nhập|di dời|sắp xếp|sáp nhập|đào tạo|bồi dưỡng|tổng hợp|tuần|gia hạn)(?: |$)/u;

/** "Dịp nghỉ lễ 30/4 - 01/5": when the feast is. */
const NAMES_FEAST = /(?:^| )(?:dịp|nghỉ|kỷ niệm|chào mừng)(?: |$)/u;

const BEGINS_WITH_DOCUMENT =
  /^(?:luật|bộ luật|nghị|quyết|thông|chỉ thị|kết luận|kế hoạch|công văn|văn bản|đề án|chương trình|báo cáo|hướng dẫn|quy|hiệu lực|có hiệu lực|số liệu)(?: |$)/u;

/** What was ("Đã hoàn thành ngày 15/01"), what is not, what another date takes the place of. */
const DENIES =
  /^(?:không|chưa|thay|hoãn|hủy|bỏ)(?: |$)|(?:^| )(?:không|chưa|thay|thay cho)$|(?:^| )đã(?: |$)|^(?:người )?sinh(?: |$)|^tạm (?:dừng|ngừng|hoãn)(?: |$)/u;

/** Before a bare period these make it the period of a document or a figure, not of the work. */
const ENDS_WITH_THING =
  /(?:^| )(?:kế hoạch|báo cáo|chương trình|dự toán|nhiệm vụ|chỉ tiêu|kết quả|số liệu|dữ liệu|ngân sách|công tác|nghị quyết|quyết định|của|cho|với|so|từ|tổng kết|sơ kết|kinh phí|danh mục|đề án|mục tiêu|văn bản|hội nghị|đánh giá|chỉ số|bộ chỉ số|giải thưởng|cuộc thi|chiến lược|lộ trình|quy hoạch|đại hội|kỳ họp|phong trào|phiên họp|hồ sơ|dịch vụ công|tiến độ|khóa|ngày|luật|nhu cầu|xếp hạng|vốn)$/u;

export function isDeadline(chain: Chain, around: Surroundings): boolean {
  const has = (...bounds: Chain["bounds"][number][]): boolean =>
    chain.bounds.some((bound) => bounds.includes(bound));
  const isRange = chain.members.some(({ join }, index) => index > 0 && join === "range");
  const isLed = has("before", "by", "through", "within", "end") || chain.hasCompletion;

  if (DENIES.test(around.wordsBefore) || (around.isLongPast && around.wordsBefore !== "")) return false;
  // "Theo Luật Ngân sách (trước 31/12)" tells what the law says, "KH số 12 của UBND tỉnh (ngày 15/5)" when it was signed.
  if (around.isInBracketOf === "law") return false;
  const { unit } = chain.members[0]!.period;
  if (!isLed && !chain.isTentative) {
    if (NAMES_FEAST.test(around.wordsBefore)) return false;
    if (around.isInBracketOf === "past" || (around.isAfterDocument && unit === "day")) return false;
    if (around.isInBracketOf === "document" && (unit === "day" || unit === "year")) return false;
  }
  if (around.isInEvent) return around.isAfterComma && (isLed || chain.isTentative);
  if (around.isInDependent) {
    if (has("until", "from", "after")) return false;
    return isLed || chain.isTentative || (around.isAfterComma && !chain.isBare);
  }
  // "Hoàn thành 02/05 tuyến đường" counts roads.
  if (chain.isBare && around.isBeforeWord && (!isLed || chain.bounds.length === 0)) return false;
  if (around.wordsBefore === "" || around.isAfterColon) return true;
  const isShort = unit === "day" || unit === "month" || unit === "quarter";
  // "Sơ kết 6 tháng" names what is summed up, "sơ kết tháng 6" hardly.
  const isSummary = unit === "month" && /^(?:sơ|tổng) kết$/u.test(around.wordsBefore);
  const isThing = !isSummary && ENDS_WITH_THING.test(around.wordsBefore);
  // "kỳ họp cuối năm", "lễ hội cuối năm": the end of the year names the thing.
  if (has("end") && !has("before", "by", "through", "within")) return !isThing;
  if (isLed || chain.isTentative || around.isAfterTarget) return true;
  if (chain.isBare) return isRange && BEGINS_WITH_ACTION.test(around.wordsBefore);
  // "Chiến lược phát triển đến năm 2030", "đầu tư công giai đoạn 2021-2025" are names.
  if (isThing) return false;
  if (isSummary || (isRange && isShort && (unit === "day" || has("from")))) return true;
  // "Tháng Thanh niên (tháng 3/2024)": the bracket says when that is.
  if (isShort && around.isInBracket && !BEGINS_WITH_DOCUMENT.test(around.wordsBefore)) return true;
  if (isShort && BEGINS_WITH_OTHER_WORK.test(around.wordsBefore)) return true;
  return BEGINS_WITH_ACTION.test(around.wordsBefore) || /^(?:kể )?từ /u.test(around.wordsBefore);
}

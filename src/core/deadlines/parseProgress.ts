// What an officer wrote of the progress ("Đã hoàn thành", "HT", "70%", "ngày hoàn thành 15/3"), read.
// Contradictions and unknown words give no state; nothing is guessed from a date alone unless it says so.
import type { PlainDate } from "../base/date";
import { readCellText, wordsOf, type CellText } from "./cellText";
import { findPieces } from "./findPieces";
import { periodIn } from "./period";
import type { ReportedProgress, ReportedState } from "./types";

const NOT_STARTED =
  /(?:chưa|không|ko|k) (?:được )?(?:thực hiện|triển khai|bắt đầu|làm|có kết quả|tiến hành)(?! xong)|chưa(?= (?:$|[,;.]))|chưa có|chưa đến thời hạn|chưa đến hạn/u;
const NOT_DONE =
  /(?:chưa|không|ko|sắp|sẽ|gần|cơ bản|đang|tiếp tục|dự kiến|phấn đấu|một phần|đã cơ bản) (?:thể |được |cơ bản |thực hiện )*(?:hoàn thành|hoàn tất|xong|ht|đạt)/u;
const IN_PROGRESS =
  /(?:đang|tiếp tục|đã và đang) (?:được )?(?:thực hiện|triển khai|làm|tiến hành|xử lý|hoàn thiện|xây dựng|phối hợp|rà soát|tham mưu|lấy ý kiến|chờ|trình)|đang(?= (?:$|[,;.]))|đang th|th thường xuyên|(?:thực hiện|triển khai|duy trì) thường xuyên|đã (?:triển khai|thực hiện|bắt đầu)(?! xong)|cơ bản (?:hoàn thành|xong)/u;
const DONE =
  /(?:đã |vượt mức |đạt )*(?:hoàn thành|hoàn tất|thực hiện xong|làm xong|triển khai xong|hoàn thanh|xong)|đã xong|(?:đã )?(?:ht|hth)(?= )|đã đạt|đạt chỉ tiêu/u;
const PERCENT = /(\d{1,3})(?: [.,] (\d{1,2}))? ?(?:%|phần trăm)/u;
const KNOWN =
  /^(?:[^\p{L}\p{N}]|đã|đang|chưa|hoàn|thành|tất|xong|ht|hth|thực|hiện|triển|khai|được|bắt|đầu|ngày|vào|tháng|năm|đạt|tỷ|tỉ|lệ|tiến|độ|kết|quả|thời|gian|nhiệm|vụ|việc|và|trong|từ|thường|xuyên|duy|trì|tiếp|tục|cơ|bản|không|ko|đúng|hạn|tiến|quá|trước|sớm|th|mức|là|các|nội|dung|khoảng|gần|hết|đến|có|làm|x|quý|i{1,3}|iv|muộn|chậm|vượt|toàn|bộ|100|chỉ|tiêu|phần|trăm|một)$/u;

function stateOf(keys: string, percent: number | null): ReportedState | null {
  const isNotDone = NOT_DONE.test(keys);
  if (NOT_STARTED.test(keys)) return percent !== null && percent > 0 ? "inProgress" : "notStarted";
  if (isNotDone) return "inProgress";
  if (percent !== null) {
    if (percent >= 100) return "done";
    return percent === 0 ? "notStarted" : "inProgress";
  }
  if (/hoàn thành (?:trước|sau)? ?(?:kế hoạch|tiến độ)/u.test(keys)) return "done";
  if (DONE.test(keys)) return IN_PROGRESS.test(keys.replace(DONE, "")) ? "inProgress" : "done";
  return IN_PROGRESS.test(keys) ? "inProgress" : null;
}

/** The last day written in full or with the plan's year; months are not days. */
function completedOn(
  cell: CellText,
  year: number | null,
): { date: PlainDate | null; spans: [number, number][] } {
  let date: PlainDate | null = null;
  const spans: [number, number][] = [];
  for (const { meaning, start, end } of findPieces(cell)) {
    if (meaning.kind !== "series") continue;
    for (const { period } of meaning.members) {
      const inYear = period.year ?? year;
      if (period.unit !== "day" || inYear === null) continue;
      const found = periodIn(period, inYear);
      if (!found) continue;
      if (date === null || found.to > date) date = found.to;
      spans.push([start, end]);
    }
  }
  return { date, spans };
}

export function parseProgress(text: string, context: { readonly year: number | null }): ReportedProgress {
  const cell = readCellText(text);
  const match = PERCENT.exec(cell.keys);
  const percent = match ? Number(`${match[1]}.${match[2] ?? "0"}`) : null;
  const isPercent = percent !== null && percent <= 100;
  const { date, spans } = completedOn(cell, context.year);
  const written = stateOf(cell.keys, isPercent ? percent : null);
  const hasOnlyDate =
    spans.length > 0 && written === null && !/\p{L}{3}/u.test(cell.keys.replace(/ngày|tháng|năm/gu, ""));
  const state = written ?? (hasOnlyDate ? "done" : null);
  const unread = cell.tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token, index }) => {
      const isInDate = spans.some(([start, end]) => index >= start && index < end);
      return !isInDate && !KNOWN.test(token.key) && !(isPercent && /^\d+$/.test(token.key));
    });
  const first = unread[0];
  const last = unread.at(-1);
  return {
    state,
    percent: isPercent ? percent : state === "done" ? 100 : null,
    completedOn: state === "done" ? date : null,
    unread:
      state === null ? cell.text.trim() : first && last ? wordsOf(cell, first.index, last.index + 1) : "",
  };
}

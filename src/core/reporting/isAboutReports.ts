// Whether a day in a sentence is a report's: its nearest verb reports or sends, and is not another task.

/** báo cáo, gửi về …; but "nghe báo cáo" is a meeting, "báo cáo được duyệt" what comes after. */
const REPORTING =
  /(?<!\p{L})(?:(?<!(?:nghe|xem|duyệt|nhận|thẩm định|công khai|công bố|niêm yết|theo|không|chưa|chậm) )báo cáo(?! (?:được|đã) )|b\/c|gửi(?! kèm)|nộp|chế độ thông tin|(?:bản|file|tệp) (?:mềm|giấy|ký|điện tử)|về (?:ubnd|ủy ban|uỷ ban|công an|phòng|tổ công tác|tổ đề án|sở|cơ quan thường trực|thường trực|văn phòng))(?!\p{L})/gu;

const THINGS = "(?:danh sách|kế hoạch|hồ sơ|dự toán|dữ liệu|lịch|chương trình|số liệu)";
const TASK =
  `(?:(?:gửi|nộp|lập|xây dựng|ban hành|tổng hợp) ${THINGS}|hoàn thành|nhập|trình|chi trả|cấp phát|tổ chức|họp|giao ban` +
  "|sơ kết|kiểm tra|thanh tra|tập huấn|rà soát|cập nhật|công bố|công khai|niêm yết|thanh toán|đối soát|đánh giá" +
  "|tuyên truyền|thông báo|nghiệm thu|bảo trì|sao lưu)(?!\\p{L})";
const ANY_TASK = new RegExp(`(?<!\\p{L})${TASK}`, "gu");
/** Another task's verb at the beginning of a clause: "kết quả kiểm tra" within a report is none. */
const TASK_OF_CLAUSE = new RegExp(
  `(?:^|[,;:(–-] ?|(?<!\\p{L})(?:và|tổ chức|tiến hành|thực hiện|chủ trì|chủ động|phải|để) )${TASK}`,
  "gu",
);

/** A regime that is no longer, a condition, or the day on which figures are closed. */
const DENIED =
  /(?<!\p{L})(?:bãi bỏ|không (?:phải|còn|thực hiện)|thay (?:cho|thế)|trước đây|trường hợp|nếu|số liệu(?: \p{L}+){0,4}? (?:lấy|chốt|tính)|chốt số liệu)(?!\p{L})/u;

/** Where in `text` the last match of `expression` ends; -1 for none. */
function lastEnd(text: string, expression: RegExp): number {
  const last = [...text.matchAll(expression)].at(-1);
  return last ? last.index + last[0].length : -1;
}

function firstStart(text: string, expression: RegExp): number {
  return [...text.matchAll(expression)][0]?.index ?? Infinity;
}

/** A day of a sentence and what stands around it, folded. */
export interface DaySurroundings {
  /** From the day before it up to and including this one with its period. */
  readonly lead: string;
  /** Between a period and the day that came after it. */
  readonly gap: string;
  /** From there to the end of the sentence. */
  readonly trail: string;
}

/** For the days of one sentence, in order. Words without a verb go with the day before them. */
export function areAboutReports(days: readonly DaySurroundings[]): boolean[] {
  let verdict: boolean | null = null;
  return days.map(({ lead, gap, trail }) => {
    if (opensAnotherClause(gap) || lastEnd(gap, ANY_TASK) >= 0 || DENIED.test(lead)) return false;
    const reported = lastEnd(lead, REPORTING);
    const other = lastEnd(lead, TASK_OF_CLAUSE);
    if (reported >= 0 || other >= 0) verdict = reported >= other;
    else verdict ??= firstStart(trail, REPORTING) < firstStart(trail, ANY_TASK);
    return verdict;
  });
}

/** "báo cáo hằng tháng theo mẫu, nhập dữ liệu trước ngày 20": the day is the second clause's. */
function opensAnotherClause(gap: string): boolean {
  const comma = Math.max(gap.lastIndexOf(","), gap.lastIndexOf(";"));
  const clause = comma < 0 ? "" : gap.slice(comma + 1);
  return /\p{L}/u.test(clause) && lastEnd(clause, REPORTING) < 0;
}

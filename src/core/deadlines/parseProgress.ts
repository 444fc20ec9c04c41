// What an officer wrote of the progress ("Đã hoàn thành", "HT", "70%", "ngày hoàn thành 15/3"), read.
// Contradictions and unknown words give no state; nothing is guessed from a date alone unless it says so.
import type { PlainDate } from "../base/date";
import { readCellText, wordsOf, type CellText } from "./cellText";
import { findPieces } from "./findPieces";
import { periodIn } from "./period";
import type { ReportedProgress, ReportedState } from "./types";

/** Ways of writing a word that are cut into several tokens, or shortened, in their full form. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/ð/gu, "đ"],
  [/ h \/ t(?= )/gu, " ht"],
  [/ t (?:\/ h|\. ?hiện)(?= )/gu, " thực hiện"],
  [/(?<= (?:đang|chưa|đã)) th(?= )/gu, " thực hiện"],
];
/** "chưa có khó khăn, vướng mắc" is about difficulties, not about the task. */
const NO_DIFFICULTY =
  /(?:chưa|không) (?:có|còn|gặp|phát sinh) (?:những |các )?(?:khó khăn|vướng mắc|tồn tại)(?:(?: ,| và)? (?:khó khăn|vướng mắc|tồn tại))*/gu;
const NOT_STARTED =
  /(?:chưa|không|ko|k) (?:được )?(?:thực hiện|triển khai|bắt đầu|làm|có kết quả|tiến hành)(?! xong)|chưa(?= (?:$|[,;.]))|chưa có|chưa đến thời hạn|chưa đến hạn/u;
const NOT_DONE =
  /(?:chưa|không|ko|sắp|sẽ|gần|khó|cơ bản|đang|tiếp tục|dự kiến|phấn đấu|một phần|đã cơ bản) (?:thể |được |cơ bản |thực hiện |đã )*(?:hoàn thành|hoàn tất|xong|ht|đạt)|(?:hoàn thành|hoàn tất|xong|ht) (?:về )?cơ bản/gu;
/** After the claim: "hoàn thành …: không", "… (dự kiến)". */
const TAKEN_BACK = /: (?:không|ko)(?= $)|dự kiến \)|\( dự kiến|\?/u;
/** A limit copied into the cell: nobody says that it is done. */
const LIMIT = /(?<!đã )(?:hoàn thành|hoàn tất|xong|ht) trước (?:ngày|tháng|quý|năm|\d)/gu;
const IN_PROGRESS =
  /đang(?= (?:\p{L}|$|[,;.]))(?! tạm)|tiếp tục (?:được )?(?:thực hiện|triển khai|làm|tiến hành|xử lý|hoàn thiện|xây dựng|phối hợp|rà soát|tham mưu|lấy ý kiến|chờ|trình)|th thường xuyên|(?:thực hiện|triển khai|duy trì) thường xuyên|đã (?:triển khai|thực hiện|bắt đầu)(?! xong)|cơ bản (?:hoàn thành|xong)/u;
/**
 * A completion is claimed by "đã …", or by its word at the beginning of what is said: in "quyết tâm hoàn thành",
 * "đôn đốc hoàn thành", "khi hoàn thành" it stands behind another verb and claims nothing.
 */
const DONE =
  /đã (?:được )?(?:hoàn thành|hoàn tất|ht|hth)(?= )|đã (?:\p{L}+ ){0,3}xong|đã đạt(?= (?:$|[,;.]|chỉ tiêu|mục tiêu|kế hoạch|yêu cầu))|^ đã thực hiện [.;]* ?$|(?:^|[-–,;.:(+•]) (?:(?:ngày|đến nay|mức độ|mức|tỷ lệ|tỉ lệ|tiến độ|kết quả|thời gian|nhiệm vụ|đạt|vượt) )*(?:(?:(?:thực hiện|làm|triển khai|tổ chức|ban hành|xây dựng) )?xong|hoàn thành|hoàn tất|hoàn thanh|ht|hth|đạt chỉ tiêu)(?= )/u;
/** What may stand before "100%" when it is the task that is meant. */
const BEFORE_PERCENT =
  /^(?: (?:đã|đạt|được|thực|hiện|triển|khai|tỷ|tỉ|lệ|tiến|độ|mức|kết|quả|là|hoàn|thành|ht|[^\p{L}\p{N}]))*$/u;
/** Beside a claim: only a part of it, or something left over. */
const UNFINISHED =
  /(?:bước|giai đoạn|đợt|phần|khâu) (?:\d|i+ |đầu|thứ)|(?:một|1) (?:phần|số|nửa)|(?:nội dung|mục|gói) \d|phần lớn|hầu hết|đa số|đang (?!vận hành|sử dụng|duy trì|hoạt động|phát huy)|chờ|chậm (?:ở|tại)|(?<!không )còn (?!lại)|chưa|ngoại trừ|trừ |tiếp tục (?!duy trì|phát huy)/u;
/** Beside a claim: what was done is counted or comes before the thing itself, so the whole may still be open. */
const UNCLEAR_PART =
  /(?:hoàn thành|hoàn tất|xong|ht) (?:được |việc |công tác |bước )*(?:dự thảo|chuẩn bị|thủ tục|khảo sát|hồ sơ|\d+ (?!ngày|tháng)\p{L})|(?:dự thảo|chuẩn bị|thủ tục|khảo sát|hồ sơ) xong/u;
/** A share of something ("100% cán bộ"), not of the task. */
const SHARE =
  /% (?!kế hoạch|kh |khối lượng|công việc|nhiệm vụ|chỉ tiêu|nội dung|tiến độ|mục tiêu|yêu cầu|so |nhưng|vượt|hoàn|đúng|chậm|trước|vào|ngày|trong|từ|theo|và)\p{L}/u;
const PERCENT = /(?<!\d - )(?<=[ ,])(\d{1,3})(?: [.,] (\d{1,2}))? ?(?:%|phần trăm)/u;
const KNOWN =
  /^(?:[^\p{L}\p{N}]|đã|đang|chưa|hoàn|thành|tất|xong|h|t|ht|hth|thực|hiện|triển|khai|được|bắt|đầu|ngày|vào|tháng|năm|đạt|tỷ|tỉ|lệ|tiến|độ|kết|quả|thời|gian|nhiệm|vụ|việc|và|trong|từ|thường|xuyên|duy|trì|tiếp|tục|cơ|bản|không|ko|đúng|hạn|tiến|quá|trước|sớm|th|mức|là|các|nội|dung|khoảng|gần|hết|đến|có|làm|x|quý|i{1,3}|iv|muộn|chậm|vượt|toàn|bộ|100|chỉ|tiêu|phần|trăm|một)$/u;

function stateOf(written: string, percent: number | null, hasPart: boolean): ReportedState | null {
  const keys = SHORT_FORMS.reduce((all, [short, full]) => all.replace(short, full), written).replace(
    NO_DIFFICULTY,
    "",
  );
  if (TAKEN_BACK.test(keys)) return null;
  const withoutNotDone = keys.replace(NOT_DONE, "");
  const claims = withoutNotDone.replace(LIMIT, "");
  const isClaimed = DONE.test(claims);
  if (NOT_STARTED.test(keys)) return isClaimed || (percent ?? 0) > 0 ? "inProgress" : "notStarted";
  if (withoutNotDone !== keys) return "inProgress";
  if (percent !== null && percent < 100) return percent === 0 ? "notStarted" : "inProgress";
  if (
    isClaimed ||
    (percent !== null && BEFORE_PERCENT.test(keys.slice(0, keys.search(/ \d{3} ?(?:%|phần)/u))))
  ) {
    if (hasPart || UNFINISHED.test(claims)) return "inProgress";
    const isUnclear = UNCLEAR_PART.test(claims) || (!isClaimed && SHARE.test(claims));
    return isUnclear ? null : "done";
  }
  return IN_PROGRESS.test(claims) ? "inProgress" : null;
}

const JOINS_A_DATE =
  /^(?:và|tại|theo|của|nhưng|đã|do|vì|với|trước|sau|để|bằng|qua|ở|trong|đúng|sớm|muộn|chậm|quá|có)$/u;

/** Whether "x/y" at a token counts things ("12/16 xã", "khoảng 2/3") and is no day. */
function isCountAt({ tokens }: CellText, index: number): boolean {
  const [before, whole, noun] = [tokens[index - 1]?.key, tokens[index + 2]?.key, tokens[index + 3]?.key];
  if (tokens[index + 1]?.key !== "/" || !/^\d{1,4}$/u.test(tokens[index]?.key ?? "")) return false;
  if (!/^(?!(?:19|20)\d\d$)\d{1,4}$/u.test(whole ?? "") || before === "/" || before === "ngày") return false;
  const isNoun = noun !== undefined && /^\p{L}/u.test(noun) && !JOINS_A_DATE.test(noun);
  return isNoun || (noun !== "/" && /^(?:khoảng|được|hơn|gần|trên)$/u.test(before ?? ""));
}

/** "12/16 xã": fewer than all. */
function hasPartOfCount(cell: CellText): boolean {
  return cell.tokens.some(
    ({ key }, index) => isCountAt(cell, index) && Number(key) < Number(cell.tokens[index + 2]?.key),
  );
}

/** "trước ngày …", "tính đến ngày …" say only that the day is not known. */
function isBefore(cell: CellText, start: number): boolean {
  const words = cell.tokens.slice(Math.max(0, start - 2), start + 2).map(({ key }) => key);
  return words.includes("trước") || words.includes("đến");
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
      if (isBefore(cell, start) || isCountAt(cell, start)) continue;
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
  const isInDate = (token: number): boolean => spans.some(([start, end]) => token >= start && token < end);
  const written = stateOf(cell.keys, isPercent ? percent : null, hasPartOfCount(cell));
  const hasOnlyDate =
    spans.length > 0 && written === null && !/\p{L}{3}/u.test(cell.keys.replace(/ngày|tháng|năm/gu, ""));
  const state = written ?? (hasOnlyDate ? "done" : null);
  const unread = cell.tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token, index }) => {
      return !isInDate(index) && !KNOWN.test(token.key) && !(isPercent && /^\d+$/.test(token.key));
    });
  const first = unread[0];
  const last = unread.at(-1);
  return {
    state,
    percent: state === "done" ? 100 : isPercent && percent < 100 ? percent : null,
    completedOn: state === "done" ? date : null,
    unread:
      state === null ? cell.text.trim() : first && last ? wordsOf(cell, first.index, last.index + 1) : "",
  };
}

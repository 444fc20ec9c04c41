// What an officer wrote of the progress ("Đã hoàn thành", "HT", "70%", "ngày hoàn thành 15/3"), read.
// Contradictions and unknown words give no state; nothing is guessed from a date alone unless it says so.
import type { PlainDate } from "../base/date";
import { readCellText, wordsOf, type CellText } from "./cellText";
import { findPieces } from "./findPieces";
import { periodIn } from "./period";
import type { ReportedProgress, ReportedState } from "./types";

/** Ways of writing a word that are cut into several tokens, or shortened, in their full form. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
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
/** What is asked for, a limit or a condition: nobody says that it is done. */
const NOT_SAID =
  /(?:cần|phải|yêu cầu|đề nghị|thời hạn|hạn|nếu|khi|để|nhằm|đảm bảo|bảo đảm) (?:sớm |được )?(?:hoàn thành|hoàn tất|xong|ht)|(?<!đã )(?:hoàn thành|xong|ht) trước (?:ngày|tháng|quý|năm|\d)/gu;
const IN_PROGRESS =
  /đang(?= (?:\p{L}|$|[,;.]))(?! tạm)|tiếp tục (?:được )?(?:thực hiện|triển khai|làm|tiến hành|xử lý|hoàn thiện|xây dựng|phối hợp|rà soát|tham mưu|lấy ý kiến|chờ|trình)|th thường xuyên|(?:thực hiện|triển khai|duy trì) thường xuyên|đã (?:triển khai|thực hiện|bắt đầu)(?! xong)|cơ bản (?:hoàn thành|xong)/u;
const DONE =
  /(?:đã |vượt mức |đạt )*(?:hoàn thành|hoàn tất|thực hiện xong|làm xong|triển khai xong|hoàn thanh|xong)|đã xong|(?:đã )?(?:ht|hth)(?= )|đã đạt(?= (?:$|[,;.]|chỉ tiêu|mục tiêu|kế hoạch|yêu cầu))|đạt chỉ tiêu|^ đã thực hiện [.;]* ?$/u;
/** Beside a claim: only a part of it, or something left over. */
const UNFINISHED =
  /(?:bước|giai đoạn|đợt|phần|khâu) (?:\d|i+ |đầu|thứ)|một (?:phần|số)|phần lớn|hầu hết|đa số|đang (?!vận hành|sử dụng|duy trì|hoạt động|phát huy)|chờ|(?<!không )còn (?!lại)|chưa|ngoại trừ|trừ |tiếp tục (?!duy trì|phát huy)/u;
/** Beside a claim: what was done is counted or comes before the thing itself, so the whole may still be open. */
const UNCLEAR_PART =
  /(?:hoàn thành|xong|ht) (?:được |việc |công tác |bước )*(?:dự thảo|chuẩn bị|thủ tục|khảo sát|hồ sơ|\d+ (?!ngày|tháng)\p{L})|(?:dự thảo|chuẩn bị|thủ tục|khảo sát|hồ sơ) xong/u;
/** A share of something ("100% cán bộ"), not of the task. */
const SHARE =
  /% (?!kế hoạch|kh |khối lượng|công việc|nhiệm vụ|chỉ tiêu|nội dung|tiến độ|mục tiêu|yêu cầu|so |nhưng|vượt|hoàn|đúng|chậm|trước|vào|ngày|trong|từ|theo|và)\p{L}/u;
const PERCENT = /(?<!\d - )(?<=[ ,])(\d{1,3})(?: [.,] (\d{1,2}))? ?(?:%|phần trăm)/u;
const KNOWN =
  /^(?:[^\p{L}\p{N}]|đã|đang|chưa|hoàn|thành|tất|xong|h|t|ht|hth|thực|hiện|triển|khai|được|bắt|đầu|ngày|vào|tháng|năm|đạt|tỷ|tỉ|lệ|tiến|độ|kết|quả|thời|gian|nhiệm|vụ|việc|và|trong|từ|thường|xuyên|duy|trì|tiếp|tục|cơ|bản|không|ko|đúng|hạn|tiến|quá|trước|sớm|th|mức|là|các|nội|dung|khoảng|gần|hết|đến|có|làm|x|quý|i{1,3}|iv|muộn|chậm|vượt|toàn|bộ|100|chỉ|tiêu|phần|trăm|một)$/u;

function stateOf(written: string, percent: number | null, isPartOfCount: boolean): ReportedState | null {
  const keys = SHORT_FORMS.reduce((all, [short, full]) => all.replace(short, full), written).replace(
    NO_DIFFICULTY,
    "",
  );
  if (TAKEN_BACK.test(keys)) return null;
  const withoutNotDone = keys.replace(NOT_DONE, "");
  const claims = withoutNotDone.replace(NOT_SAID, "");
  const isClaimed = DONE.test(claims);
  if (NOT_STARTED.test(keys)) return isClaimed || (percent ?? 0) > 0 ? "inProgress" : "notStarted";
  if (withoutNotDone !== keys) return "inProgress";
  if (percent !== null && percent < 100) return percent === 0 ? "notStarted" : "inProgress";
  if (isClaimed || percent !== null) {
    if (isPartOfCount || UNFINISHED.test(claims)) return "inProgress";
    const isUnclear = UNCLEAR_PART.test(claims) || (!isClaimed && SHARE.test(claims));
    return isUnclear ? null : "done";
  }
  return IN_PROGRESS.test(claims) ? "inProgress" : null;
}

/** "12/16 xã": fewer than all, and not a date. */
function hasPartOfCount(cell: CellText, isInDate: (token: number) => boolean): boolean {
  return cell.tokens.some(({ key }, index) => {
    const [slash, whole, noun] = cell.tokens.slice(index + 1, index + 4).map((token) => token.key);
    if (slash !== "/" || whole === undefined || noun === undefined || isInDate(index)) return false;
    const isCount =
      /^\d{1,4}$/u.test(key) && /^(?!(?:19|20)\d\d$)\d{1,4}$/u.test(whole) && /^\p{L}/u.test(noun);
    return isCount && Number(key) < Number(whole);
  });
}

/** "trước ngày …" says only that the day is not known. */
function isBefore(cell: CellText, start: number): boolean {
  const words = cell.tokens.slice(Math.max(0, start - 2), start + 2).map(({ key }) => key);
  return words.includes("trước");
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
      if (period.unit !== "day" || inYear === null || isBefore(cell, start)) continue;
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
  const written = stateOf(cell.keys, isPercent ? percent : null, hasPartOfCount(cell, isInDate));
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

import type { Relative } from "../types";
import type { Pattern } from "../piece";
import { numberOf } from "./words";

const LEAD =
  "(?:(?:trong|vòng|thời hạn|thời gian|chậm nhất|muộn nhất|không quá|tối đa|sau|là|ít nhất|tối thiểu|khoảng|chỉ|được|và) )*";
const UNITS: Readonly<Record<string, Relative["unit"]>> = {
  ngày: "day",
  tuần: "week",
  tháng: "month",
  năm: "year",
  giờ: "day",
};
/** Up to the end of the phrase; an ongoing part after "và" is another one. */
const TAIL = "(?: (?!và (?:thực hiện |duy trì )?thường xuyên)[^ ,;.():]+){1,40}";

/** The plan's own issue, not that of another document. */
const OWN_ISSUE =
  /^(?:(?:được )?(?:ký|ban hành|ký ban hành|phát hành|ký , ban hành)(?: (?:kế hoạch|văn bản)(?: này)?| (?:quyết định|công văn|chỉ thị|thông báo|chương trình) này)?|(?:kế hoạch|văn bản|(?:quyết định|công văn|chỉ thị|chương trình|thông báo)(?= này))(?: này)?(?: được| có)? (?:ký|ban hành|ký ban hành|phát hành)|có kế hoạch này)$/u;

function anchorOf(tail: string): Relative["anchor"] {
  if (OWN_ISSUE.test(tail)) return "issued";
  return /^(?:được )?(?:nhận|tiếp nhận)(?: |$)/u.test(tail) ? "received" : "event";
}

/** trong 10 ngày làm việc kể từ ngày ban hành; chậm nhất 05 ngày sau khi nhận được văn bản. */
export const relative: Pattern = {
  name: "relative",
  needsOneOf: [
    "trong",
    "vòng",
    "thời",
    "chậm",
    "muộn",
    "không",
    "tối",
    "sau",
    "là",
    "ít",
    "khoảng",
    "chỉ",
    "được",
    "và",
    "làm",
    "kể",
    "tính",
    "từ",
    "trước",
  ],
  source:
    `(?<lead>${LEAD})(?<ahead>trước(?: ít nhất| tối thiểu)? )?(?<![/.,-] )(?<!(?:ngày|tháng|quý|năm|số|thứ|đợt|lần|giai đoạn) )(?:(?:từ )?\\d{1,3} (?:-|đến|tới) )?(?<amount>\\d{1,3}|một|hai|ba|mười|mười lăm|hai mươi|ba mươi)(?: \\( [^ ]+(?: [^ ]+)? \\))?` +
    ` (?<unit>ngày|tuần|tháng|năm|giờ)(?! (?:\\d|đầu|cuối))(?<work> làm việc)?(?: \\( [^ ()]+(?: [^ ()]+){1,5} \\)(?= ,? ?(?:kể|tính|từ|sau)))?` +
    `(?:(?: ,)? (?:kể từ|tính từ|từ|sau|trước(?! (?:ngày )?(?:_|\\d))|kể từ khi|sau khi)(?: (?:ngày|khi|thời điểm|lúc))?(?<tail>${TAIL})|(?<late> sau khi| trước khi))?`,
  read: (match) => {
    const { lead = "", ahead, amount = "", unit = "", work, tail } = match.groups ?? {};
    // "24 giờ", "48 giờ" are days; other hours have no name here.
    const count = unit === "giờ" ? numberOf(amount) / 24 : numberOf(amount);
    const name = UNITS[unit];
    if (!name || count < 1 || !Number.isInteger(count)) return null;
    // "5 năm", "3 ngày" alone may be anything: something must say that it is a time limit.
    const isLimit = tail !== undefined || work !== undefined || lead.trim() !== "" || ahead !== undefined;
    if (!isLimit) return null;
    const words = (tail ?? "").trim().replace(/^(?:ngày|khi) /u, "");
    const isAhead =
      ahead !== undefined ||
      / trước(?: khi| ngày)? /u.test(match[0].slice(0, match[0].length - (tail ?? "").length) + " ");
    const relativeTo: Relative = {
      amount: count,
      unit: work ? "workday" : name,
      anchor: isAhead ? "event" : anchorOf(words),
      isBefore: isAhead || undefined,
    };
    return { kind: "relative", relative: relativeTo };
  },
  examples: {
    yes: [
      "Trong 10 ngày làm việc kể từ ngày ban hành",
      "05 ngày sau khi nhận được văn bản",
      "trong vòng 01 tháng",
      "trong 24 giờ kể từ khi nhận được",
      "trước ít nhất 02 ngày làm việc",
      "Trong 15 ngày (mười lăm ngày) kể từ ngày ban hành",
    ],
    no: ["ngày 10", "10 ngày", "6 tháng đầu năm", "tháng 5"],
  },
};

import { addDays, plainDate, datePartsOf } from "../../base/date";
import type { Recurring } from "../types";
import type { Meaning, Pattern } from "../piece";
import { numberOf } from "./words";

const EACH_WORDS = ["hằng", "hàng", "mỗi", "từng"];
const EACH = `(?:${EACH_WORDS.join("|")})`;
const LEAD = "(?:(?:theo|định kỳ|báo cáo|gửi|vào|ít nhất|tối thiểu|thực hiện|mỗi lần) )*";
const BEFORE =
  "(?:(?<before>trước|trước ngày|xong trước)|chậm nhất(?: là| vào)?|muộn nhất(?: là| vào)?|không quá|đến|đến hết)";
const DAY = "(?:(?:ngày|mùng|mồng) )?(?<day>\\d{1,2})";
const CLOCK = "(?:(?:lúc )?(?<hour>\\d{1,2}) (?:h|g|giờ|:)(?: \\d{2})?(?: phút)?(?: ,)? )?";
const PERIODS: Readonly<Record<string, Recurring["every"]>> = {
  tuần: "week",
  tháng: "month",
  quý: "quarter",
  quí: "quarter",
  năm: "year",
};

/** "6 tháng" and "3 tháng" as periods; other counts have no name here. */
function monthsOf(count: string, unit: string): Recurring["every"] | undefined {
  if (unit !== "tháng") return undefined;
  return numberOf(count) === 6 ? "halfYear" : "quarter";
}

/** 31 stands for the last day of the month, whichever that is. */
const LAST_DAY = 31;

/** "trước 17h00 thứ Sáu" is still Friday; "trước 0h00" is the day before. */
function isDayBefore({ groups = {} }: RegExpExecArray): boolean {
  const isBefore = groups["before"] ?? groups["before2"];
  return isBefore !== undefined && Number(groups["hour"] ?? 0) === 0;
}

function lastDay(day: number, isBefore: boolean): number {
  return !isBefore ? day : day === 1 ? LAST_DAY : day - 1;
}

function inMonth(match: RegExpExecArray, every: "month" | "quarter", month?: number): Meaning | null {
  const { day: written, day2 } = match.groups ?? {};
  const day = Number(written ?? day2);
  if (day < 1 || day > 31) return { kind: "impossible" };
  const recurring = { every, day: lastDay(day, isDayBefore(match)) };
  return { kind: "recurring", recurring: month === undefined ? recurring : { ...recurring, month } };
}

/** trước ngày 15 hằng tháng; ngày 20 mỗi tháng. */
export const dayOfEachMonth: Pattern = {
  name: "dayOfEachMonth",
  needsOneOf: [...EACH_WORDS, "sau", "kế", "của"],
  needsFigure: true,
  source:
    `${LEAD}(?:${BEFORE} )?${CLOCK}${DAY}(?: của)? (?:${EACH} tháng|tháng sau|tháng kế tiếp|của tháng)` +
    `|${LEAD}(?:${EACH} )tháng (?:[(,:] |vào )*(?:${BEFORE.replace("before", "before2")} )?ngày (?<day2>\\d{1,2})(?! [/.-] \\d| tháng \\d)(?: ${EACH} tháng)?`,
  read: (match) => inMonth(match, "month"),
  examples: {
    yes: ["Trước ngày 15 hằng tháng", "ngày 20 hàng tháng", "hằng tháng (trước ngày 15)", "ngày 5 tháng sau"],
    no: ["Trước ngày 15/6", "hằng tháng", "ngày 15 tháng 6"],
  },
};

/** trước ngày 25 của tháng cuối quý. */
export const dayOfEachQuarter: Pattern = {
  name: "dayOfEachQuarter",
  needsOneOf: ["quý", "quí"],
  needsFigure: true,
  source: `${LEAD}(?:${BEFORE} )?${DAY}(?: của)? tháng (?:(?<end>cuối|cuối cùng)|đầu|đầu tiên)(?: của)?(?: (?:${EACH}|mỗi))? qu[ýí](?: sau| kế tiếp)?(?! (?:\\d|i|v))`,
  read: (match) => inMonth(match, "quarter", match.groups?.["end"] ? 3 : 1),
  examples: {
    yes: ["Trước ngày 25 của tháng cuối quý", "ngày 5 tháng đầu quý"],
    no: ["tháng cuối quý", "cuối quý I"],
  },
};

/** trước 15/6 hằng năm; trước 15/6 và 15/12 hằng năm. */
export const dayOfEachYear: Pattern = {
  name: "dayOfEachYear",
  needsOneOf: EACH_WORDS,
  needsFigure: true,
  source:
    `${LEAD}(?:${BEFORE} )?(?:ngày )?(?<day>\\d{1,2}) (?:/|-|tháng) (?<month>\\d{1,2})` +
    `(?: (?:và|,|;) (?:trước )?(?:ngày )?(?<nextDay>\\d{1,2}) (?:/|-|tháng) (?<nextMonth>\\d{1,2}))?(?: của)? (?:${EACH} năm)` +
    `|${LEAD}${EACH} năm [(,:] ${BEFORE.replace("before", "before2")} (?:ngày )?(?<day2>\\d{1,2}) (?:/|-|tháng) (?<month2>\\d{1,2})(?! [/-])`,
  read: (match) => {
    const { day, month, before, nextDay, nextMonth, day2, month2, before2 } = match.groups ?? {};
    // A common year: before 1 March every year is 28 February.
    const date = plainDate(2023, Number(month ?? month2), Number(day ?? day2));
    if (!date) return { kind: "impossible" };
    const last = datePartsOf(before || before2 ? addDays(date, -1) : date);
    const isTwice = nextDay === day && Number(nextMonth) - Number(month) === 6;
    return {
      kind: "recurring",
      recurring: { every: isTwice ? "halfYear" : "year", day: last.day, month: last.month },
    };
  },
  examples: {
    yes: ["Trước 15/12 hằng năm", "ngày 30 tháng 11 hàng năm", "hằng năm (trước 30/11)"],
    no: ["trước 15/12", "hằng năm", "15/12 năm 2024"],
  },
};

/** tháng 11 hằng năm; quý IV hằng năm. */
export const monthOfEachYear: Pattern = {
  name: "monthOfEachYear",
  needsOneOf: EACH_WORDS,
  source:
    `${LEAD}(?:(?<before>trước) |trong |vào )?(?:tháng (?<month>\\d{1,2})|qu[ýí] (?<quarter>i{1,3}|iv|[1-4]))(?: của)? ${EACH} năm` +
    `|${LEAD}${EACH} năm (?:[(,:] |vào |trong )*(?:tháng (?<month2>\\d{1,2})|qu[ýí] (?<quarter2>i{1,3}|iv|[1-4]))(?! (?:[/,-] ?\\d|năm))`,
  read: (match) => {
    const { before, ...groups } = match.groups ?? {};
    const quarter = groups["quarter"] ?? groups["quarter2"];
    const month = quarter ? numberOf(quarter) * 3 : Number(groups["month"] ?? groups["month2"]);
    if (month < 1 || month > 12) return { kind: "impossible" };
    const last = before ? ((month - (quarter ? 4 : 2) + 12) % 12) + 1 : month;
    return { kind: "recurring", recurring: { every: "year", month: last } };
  },
  examples: {
    yes: ["Tháng 11 hằng năm", "trong tháng 12 hàng năm", "Quý I hằng năm", "Hằng năm vào tháng 11"],
    no: ["tháng 11 năm 2024", "hằng năm"],
  },
};

/** thứ Sáu hằng tuần; trước thứ 5 hàng tuần. */
export const weekday: Pattern = {
  name: "weekday",
  needsOneOf: ["tuần"],
  source:
    `${LEAD}(?:${BEFORE} )?${CLOCK}(?:ngày |chiều |sáng )?(?:thứ (?<day>[2-7]|hai|ba|tư|năm|sáu|bảy)|(?<sunday>chủ nhật))(?: (?:,|của))? ${EACH} tuần` +
    `|${LEAD}${EACH} tuần (?:[(,:] |vào )*(?:${BEFORE.replace("before", "before2")} )?(?:ngày |chiều |sáng )?(?:thứ (?<day2>[2-7]|hai|ba|tư|năm|sáu|bảy)|(?<sunday2>chủ nhật))`,
  read: (match) => {
    const groups = match.groups ?? {};
    const name = groups["day"] ?? groups["day2"];
    // Vietnamese weekdays count from Sunday = 1, ISO from Monday = 1.
    const day = name === undefined ? 7 : numberOf(name) - 1;
    const last = isDayBefore(match) ? (day === 1 ? 7 : day - 1) : day;
    return { kind: "recurring", recurring: { every: "week", weekday: last } };
  },
  examples: {
    yes: ["Thứ 5 hằng tuần", "trước thứ Sáu hàng tuần", "hằng tuần (thứ 6)"],
    no: ["thứ 5", "thứ hai", "hằng tuần"],
  },
};

/** hằng tháng; định kỳ hằng quý; 6 tháng một lần; 01 lần/quý; mỗi năm 2 lần. */
export const eachPeriod: Pattern = {
  name: "eachPeriod",
  needsOneOf: [...EACH_WORDS, "theo", "định"],
  source:
    `${LEAD}(?:vào )?(?<end>cuối )?(?:${EACH}|theo|theo từng|định kỳ)(?: (?<months>0?6|sáu|0?3|ba))? (?<unit>tuần|tháng|quý|quí|năm)` +
    `(?! (?:\\d+|i{1,3}|iv|nay|học|tới|sau|trước|đầu|cuối) )(?: (?:một|0?1) lần)?(?:(?: (?:,|và|-|/|hoặc))+ (?:${EACH} )?(?:(?:0?6|sáu) tháng|tháng|quý|năm|0?1 năm)(?! (?:\\d|i)))*`,
  read: (match) => {
    const { months, unit = "", end } = match.groups ?? {};
    const every = months ? monthsOf(months, unit) : PERIODS[unit];
    if (!every) return null;
    return { kind: "recurring", recurring: end && every === "month" ? { every, day: LAST_DAY } : { every } };
  },
  examples: {
    yes: ["Hằng tháng", "Định kỳ hàng quý", "mỗi năm", "định kỳ 6 tháng", "hằng tháng, quý, năm"],
    no: ["hằng ngày", "theo năm học", "tháng 5", "hàng hóa"],
  },
};

const TIMES: Readonly<Record<string, Recurring["every"]>> = {
  "năm 1": "year",
  "năm 2": "halfYear",
  "năm 4": "quarter",
  "năm 12": "month",
  "quý 1": "quarter",
  "tháng 1": "month",
  "tuần 1": "week",
};

/** 01 lần/tháng; 2 lần/năm; 6 tháng/lần. */
export const timesPerPeriod: Pattern = {
  name: "timesPerPeriod",
  needsOneOf: ["lần"],
  source:
    `${LEAD}(?:(?<times>\\d{1,2}|một|hai) lần (?:/|mỗi|một|trên|trong) (?:0?1 )?(?<unit>tuần|tháng|quý|quí|năm)(?! \\d)` +
    `|(?:${EACH} )?(?<!\\d )(?:(?<months>0?6|sáu|0?3|ba) |0?1 |một |(?<!(?:\\d|hai|bốn) ))(?<unit2>tuần|tháng|quý|quí|năm) (?:/ )?(?:(?<times2>\\d{1,2}|một|hai) )?lần)`,
  read: (match) => {
    const { times, times2, unit, unit2, months } = match.groups ?? {};
    const name = (unit ?? unit2 ?? "").replace("quí", "quý");
    const every = months ? monthsOf(months, name) : TIMES[`${name} ${numberOf(times ?? times2 ?? "1")}`];
    return every ? { kind: "recurring", recurring: { every } } : null;
  },
  examples: {
    yes: ["01 lần/tháng", "2 lần/năm", "6 tháng/lần", "mỗi quý một lần"],
    no: ["lần 1", "3 lần", "lần thứ 2"],
  },
};

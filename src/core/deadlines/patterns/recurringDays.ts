// A day, weekday or month that comes back: "trước ngày 15 hằng tháng", "thứ Sáu hằng tuần", "tháng 6, 12 hằng năm".
import { addDays, plainDate, datePartsOf } from "../../base/date";
import type { Recurring } from "../types";
import type { Meaning, Pattern } from "../piece";
import { EACH, EACH_WORDS, LAST_DAY_OF, LEAD_TO_RECURRING as LEAD } from "./recurringPeriods";
import { numberOf } from "./words";

const BEFORE =
  "(?:(?<before>trước|trước ngày|xong trước)|chậm nhất(?: là| vào)?|muộn nhất(?: là| vào)?|không quá|đến|đến hết)";
const BEFORE_2 = BEFORE.replace("before", "before2");
const AND = "(?:,|và|, và|;)";
const DAY_HEAD = "(?:ngày|mùng|mồng)";
/** "tuần thứ 2 của tháng", "5/2 của tháng" name no day. */
const DAYS = `(?:${DAY_HEAD} (?<days>\\d{1,2}(?: ${AND} (?:${DAY_HEAD} )?\\d{1,2}(?! [/.-] \\d))*)|(?<!(?:thứ|tuần|lần|tháng|quý|năm|đợt|[/.,-]) )(?<day>\\d{1,2}))`;
const CLOCK = "(?:(?:lúc )?(?<hour>\\d{1,2}) (?:h|g|giờ|:)(?: \\d{2})?(?: phút)?(?: ,)? )?";
const WEEKDAY = "thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật";
/** 31 stands for the last day of the month, whichever that is. */
const LAST_DAY = 31;

const IMPOSSIBLE: Meaning = { kind: "impossible" };

/** "trước 17h00 thứ Sáu" is still Friday; "trước 0h00" is the day before. */
function isDayBefore({ groups = {} }: RegExpExecArray): boolean {
  const isBefore = groups["before"] ?? groups["before2"];
  return isBefore !== undefined && Number(groups["hour"] ?? groups["hour2"] ?? 0) === 0;
}

function figuresIn(list: string): number[] {
  return (list.match(/\d+/g) ?? []).map(Number);
}

function inMonth(match: RegExpExecArray, every: "month" | "quarter", month?: number): Meaning {
  const { days, days2, day } = match.groups ?? {};
  const isBefore = isDayBefore(match);
  const written = figuresIn(days ?? days2 ?? day ?? "");
  if (written.some((figure) => figure < 1 || figure > 31)) return IMPOSSIBLE;
  const rules = written.map((figure): Recurring => ({
    every,
    day: !isBefore ? figure : figure === 1 ? LAST_DAY : figure - 1,
    month,
  }));
  return { kind: "recurring", rules };
}

/** Days of each year, "15/6, 15/12"; twice or four times a year at even distances is one rule: "15/6 và 15/12 hằng năm". */
export function inYear(dates: readonly { readonly month: number; readonly day?: number }[]): Meaning {
  const [first] = dates;
  if (!first) return IMPOSSIBLE;
  const every = ({ 2: "halfYear", 4: "quarter" } as const)[dates.length];
  const step = 12 / dates.length;
  const isEven = dates.every(({ month, day }, i) => day === first.day && month === first.month + i * step);
  if (every && isEven) return { kind: "recurring", rules: [{ every, day: first.day, month: first.month }] };
  return { kind: "recurring", rules: dates.map(({ month, day }) => ({ every: "year", day, month })) };
}

/** trước ngày 15 hằng tháng; ngày 20 mỗi tháng; ngày 15, 30 hằng tháng. */
export const dayOfEachMonth: Pattern = {
  name: "dayOfEachMonth",
  needsOneOf: [...EACH_WORDS, "báo", "sau", "kế", "của"],
  needsFigure: true,
  source:
    `${LEAD}(?:${BEFORE} )?${CLOCK}${DAYS}(?: \\( [^ ]+(?: [^ ]+)? \\))?(?: của)? (?:${EACH} tháng|tháng sau|tháng kế tiếp|của tháng(?! \\d))` +
    `|${LEAD}(?:${EACH}|báo cáo) tháng (?:[(,:] |vào )*(?:${BEFORE_2} )?ngày (?<days2>\\d{1,2}(?: ${AND} (?:ngày )?\\d{1,2})*)(?! [/.-] \\d| tháng \\d)(?: ${EACH} tháng)?`,
  read: (match) => inMonth(match, "month"),
  examples: {
    yes: [
      "Trước ngày 15 hằng tháng",
      "ngày 20 hàng tháng",
      "hằng tháng (trước ngày 15)",
      "ngày 5 tháng sau",
      "ngày 15, 30 hằng tháng",
      "báo cáo tháng: trước ngày 20",
    ],
    no: ["Trước ngày 15/6", "hằng tháng", "ngày 15 tháng 6", "tuần thứ 2 của tháng 5", "tuần 2 của tháng"],
  },
};

/** trước ngày 25 của tháng cuối quý. */
export const dayOfEachQuarter: Pattern = {
  name: "dayOfEachQuarter",
  needsOneOf: ["quý", "quí"],
  needsFigure: true,
  source: `${LEAD}(?:(?<=(?:[,;]|và|báo cáo) )quý (?:: |vào )?)?(?:${BEFORE} )?${DAYS}(?: của)? tháng (?:(?<end>cuối|cuối cùng)|đầu|đầu tiên)(?: của)?(?: (?:${EACH}|mỗi))? qu[ýí](?: sau| kế tiếp)?(?! (?:\\d|i|v))`,
  read: (match) => inMonth(match, "quarter", match.groups?.["end"] ? 3 : 1),
  examples: {
    yes: ["Trước ngày 25 của tháng cuối quý", "ngày 5 tháng đầu quý"],
    no: ["tháng cuối quý", "cuối quý I"],
  },
};

const LAST_DAY_IN = { tháng: LAST_DAY_OF.month, quý: LAST_DAY_OF.quarter, năm: LAST_DAY_OF.year } as const;

/** ngày cuối cùng của tháng; ngày làm việc cuối cùng của quý, which no day of the month stands for. */
export const lastDayOfEach: Pattern = {
  name: "lastDayOfEach",
  needsOneOf: ["cuối"],
  source: `${LEAD}(?:${BEFORE} )?(?:vào )?ngày (?<work>làm việc )?cuối(?: cùng)?(?: của)? (?:(?:${EACH} )?(?<unit>tháng|quý)|${EACH} (?<year>năm))(?! (?:\\d|i|v|này|trước|sau))`,
  read: (match) => {
    const { before, work, unit, year } = match.groups ?? {};
    const rule = LAST_DAY_IN[(unit ?? year) as keyof typeof LAST_DAY_IN];
    if (before) return { kind: "recurring", rules: [] };
    return { kind: "recurring", rules: [work ? { every: rule.every } : rule] };
  },
  examples: {
    yes: ["Ngày cuối cùng của tháng", "ngày làm việc cuối cùng hằng tháng", "ngày cuối quý"],
    no: ["ngày cuối cùng của tháng 5", "những ngày cuối năm", "cuối tháng"],
  },
};

/** "hằng năm", "mỗi năm 02 lần", "02 lần/năm": dates may follow. */
const YEARLY = `(?:${EACH} năm(?: \\d{1,2} (?:lần|đợt))?|\\d{1,2} (?:lần|đợt) / (?:0?1 )?năm|0?6 tháng (?:/ |một |0?1 )lần)`;
const DATE = "(?:ngày )?\\d{1,2} (?:/|-|tháng) \\d{1,2}";
const DATES = `${DATE}(?: ${AND} (?:trước )?${DATE})*`;

/** trước 15/6 hằng năm; trước 15/6 và 15/12 hằng năm. */
export const dayOfEachYear: Pattern = {
  name: "dayOfEachYear",
  needsOneOf: [...EACH_WORDS, "lần", "đợt"],
  needsFigure: true,
  source:
    `${LEAD}(?:${BEFORE} )?(?<dates>${DATES})(?: của)? (?:${EACH} năm)` +
    `|${LEAD}${YEARLY} [(,:] (?:${BEFORE_2} )?(?:vào )?(?<dates2>${DATES})(?! [/-])`,
  read: (match) => {
    const { before, before2, dates, dates2 } = match.groups ?? {};
    const figures = figuresIn(dates ?? dates2 ?? "");
    const last: { day: number; month: number }[] = [];
    for (let i = 0; i + 1 < figures.length; i += 2) {
      // A common year: before 1 March every year is 28 February.
      const date = plainDate(2023, figures[i + 1] ?? 0, figures[i] ?? 0);
      if (!date) return IMPOSSIBLE;
      const { day, month } = datePartsOf(before || before2 ? addDays(date, -1) : date);
      last.push({ day, month });
    }
    return inYear(last);
  },
  examples: {
    yes: ["Trước 15/12 hằng năm", "ngày 30 tháng 11 hàng năm", "hằng năm (trước 30/11)"],
    no: ["trước 15/12", "hằng năm", "15/12 năm 2024"],
  },
};

const MONTHS = `\\d{1,2}(?: ${AND} (?:tháng )?\\d{1,2})*`;
const QUARTER = "(?:i{1,3}|iv|[1-4])";
const QUARTERS = `${QUARTER}(?: ${AND} (?:qu[ýí] )?${QUARTER})*`;

/** tháng 11 hằng năm; tháng 6, 12 hằng năm; quý IV hằng năm. */
export const monthOfEachYear: Pattern = {
  name: "monthOfEachYear",
  needsOneOf: [...EACH_WORDS, "lần", "đợt"],
  source:
    `${LEAD}(?:(?<before>trước) |trong |vào |các )*(?:tháng (?<months>${MONTHS})|qu[ýí] (?<quarters>${QUARTERS}))(?: của)? ${EACH} năm` +
    `|${LEAD}${YEARLY} (?:[(,:] |vào |trong |các )*(?:tháng (?<months2>${MONTHS})|qu[ýí] (?<quarters2>${QUARTERS}))(?! (?:[/,-] ?\\d|năm))`,
  read: (match) => {
    const { before, months, months2, quarters, quarters2 } = match.groups ?? {};
    const ofQuarters = quarters ?? quarters2;
    const written = (ofQuarters ?? months ?? months2 ?? "")
      .split(" ")
      .map(numberOf)
      .filter((number) => number > 0)
      .map((number) => (ofQuarters ? number * 3 : number));
    if (written.some((month) => month > 12)) return IMPOSSIBLE;
    const earlier = before ? (ofQuarters ? 3 : 1) : 0;
    return inYear(written.map((month) => ({ month: ((month - earlier + 11) % 12) + 1 })));
  },
  examples: {
    yes: [
      "Tháng 11 hằng năm",
      "trong tháng 12 hàng năm",
      "Quý I hằng năm",
      "Hằng năm vào tháng 11",
      "Tháng 6, 12 hằng năm",
      "02 lần/năm (tháng 6, tháng 12)",
    ],
    no: ["tháng 11 năm 2024", "hằng năm"],
  },
};

/** thứ Sáu hằng tuần; trước thứ 5 hàng tuần. */
export const weekday: Pattern = {
  name: "weekday",
  needsOneOf: ["tuần"],
  source:
    `${LEAD}(?:${BEFORE} )?${CLOCK}(?:ngày |chiều |sáng )?(?<names>(?:${WEEKDAY})(?: ${AND} (?:${WEEKDAY}))*)(?: (?:,|của))? ${EACH} tuần` +
    `|${LEAD}(?:${EACH}|báo cáo) tuần (?:[(,:] |vào )*(?:${BEFORE_2} )?${CLOCK.replace("hour", "hour2")}(?:ngày |chiều |sáng )?(?<names2>(?:${WEEKDAY})(?: ${AND} (?:${WEEKDAY}))*)`,
  read: (match) => {
    const { names, names2 } = match.groups ?? {};
    const isBefore = isDayBefore(match);
    const rules = ((names ?? names2 ?? "").match(new RegExp(WEEKDAY, "gu")) ?? []).map((name): Recurring => {
      // Vietnamese weekdays count from Sunday = 1, ISO from Monday = 1.
      const day = name === "chủ nhật" ? 7 : numberOf(name.replace("thứ ", "")) - 1;
      return { every: "week", weekday: !isBefore ? day : day === 1 ? 7 : day - 1 };
    });
    return { kind: "recurring", rules };
  },
  examples: {
    yes: [
      "Thứ 5 hằng tuần",
      "trước thứ Sáu hàng tuần",
      "hằng tuần (thứ 6)",
      "thứ 2, thứ 5 hằng tuần",
      "báo cáo tuần: trước 16h thứ Sáu",
    ],
    no: ["thứ 5", "thứ hai", "hằng tuần"],
  },
};

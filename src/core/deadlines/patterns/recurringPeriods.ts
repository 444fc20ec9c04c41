// Work that comes back each period without a day: "hằng tháng", "02 lần/năm", "định kỳ 6 tháng, năm", "định kỳ".
import type { Recurring } from "../types";
import type { Meaning, Pattern } from "../piece";
import { numberOf } from "./words";

export const EACH_WORDS = ["hằng", "hàng", "mỗi", "từng"];
export const EACH = `(?:${EACH_WORDS.join("|")})`;
export const LEAD_TO_RECURRING = "(?:(?:theo|định kỳ|báo cáo|gửi|vào|ít nhất|tối thiểu|thực hiện|mỗi lần) )*";
const LEAD = LEAD_TO_RECURRING;

/** Months between two times → the name of that period. */
const PERIOD_OF_MONTHS: Readonly<Record<number, Recurring["every"]>> = {
  1: "month",
  3: "quarter",
  6: "halfYear",
  12: "year",
};
const MONTHS_IN: Readonly<Record<string, number>> = { tháng: 1, quý: 3, quí: 3, năm: 12 };

/** "6 tháng", "02 tuần" with so many times in it; an interval that has no name is none of ours. */
function everyOf(count: string | undefined, unit: string, times = 1): Meaning {
  const number = count === undefined ? 1 : numberOf(count);
  const months = MONTHS_IN[unit];
  // "9 tháng" among reports is the one of the third quarter.
  if (months === 1 && number === 9 && times === 1)
    return { kind: "recurring", rules: [{ every: "year", month: 9 }] };
  const every =
    months !== undefined
      ? PERIOD_OF_MONTHS[(number * months) / times]
      : unit === "tuần" && number === times
        ? "week"
        : undefined;
  return every ? { kind: "recurring", rules: [{ every }] } : { kind: "unnamedInterval" };
}

/** 31 stands for the last day of any month. */
export const LAST_DAY_OF: Readonly<Record<Recurring["every"], Recurring>> = {
  week: { every: "week" },
  month: { every: "month", day: 31 },
  quarter: { every: "quarter", day: 31, month: 3 },
  halfYear: { every: "halfYear", day: 31, month: 6 },
  year: { every: "year", day: 31, month: 12 },
};

const COUNT = "(?:\\d{1,2}|một|hai|ba|sáu|chín)";
const UNIT = "(?:tuần|tháng|quý|quí|năm)";
const FURTHER = new RegExp(`(?:(?<count>${COUNT}) )?(?<unit>${UNIT})(?= |$)`, "gu");

/** hằng tháng; định kỳ hằng quý; định kỳ 6 tháng, năm; hằng tháng, quý, năm. */
export const eachPeriod: Pattern = {
  name: "eachPeriod",
  needsOneOf: [...EACH_WORDS, "theo", "định", "các"],
  source:
    `(?:vào )?các (?<unitOfYear>quý|tháng) (?:trong|của) năm(?! (?:20|nay|tới|sau|trước))|` +
    `${LEAD}(?:vào )?(?<end>cuối )?(?:${EACH}|theo|theo từng|định kỳ)(?: (?<count>${COUNT}))? (?<unit>${UNIT})` +
    `(?! (?:\\d+|i{1,3}|iv|nay|học|tới|sau|trước|đầu|cuối) )(?: (?:một|0?1) lần)?` +
    `(?<further>(?:(?: (?:,|và|-|/|hoặc))+ (?:${EACH} )?(?:${COUNT} tháng|tháng|quý|năm|0?1 năm)(?! (?:\\d|i)))*)`,
  read: (match) => {
    const { count, unitOfYear, unit = unitOfYear ?? "", end, further = "" } = match.groups ?? {};
    // "theo 5 năm", "từng 3 quý" say nothing.
    if (count && unit !== "tháng" && !/định kỳ|mỗi|hằng|hàng/u.test(match[0])) return null;
    const first = everyOf(count, unit);
    if (first.kind !== "recurring") return first;
    const rules = first.rules.map(({ every, month }) => (end ? LAST_DAY_OF[every] : { every, month }));
    for (const { groups = {} } of further.matchAll(FURTHER)) {
      const next = everyOf(groups["count"], groups["unit"] ?? "");
      if (next.kind !== "recurring") return next;
      rules.push(...next.rules);
    }
    return { kind: "recurring", rules };
  },
  examples: {
    yes: [
      "Hằng tháng",
      "Định kỳ hàng quý",
      "mỗi năm",
      "định kỳ 6 tháng",
      "định kỳ 6 tháng, năm",
      "hằng tháng, quý, năm",
      "định kỳ 2 tháng",
      "các quý trong năm",
    ],
    no: ["hằng ngày", "theo năm học", "tháng 5", "hàng hóa"],
  },
};

const TIMES_WORDS = ["lần", "cuộc", "buổi", "đợt", "kỳ"];
const TIMES = `(?:${TIMES_WORDS.join("|")})`;

/** 01 lần/tháng; 2 lần/năm; 6 tháng/lần; 02 tuần/lần, an interval without a name. */
export const timesPerPeriod: Pattern = {
  name: "timesPerPeriod",
  needsOneOf: TIMES_WORDS,
  source:
    `${LEAD}(?:(?<times>\\d{1,2}|một|hai|ba|bốn) ${TIMES} (?:/|mỗi|một|trên|trong) (?:(?<count>${COUNT}) )?(?<unit>ngày|${UNIT})(?! (?:\\d|[iv]+ |này|đầu|cuối))` +
    `|${EACH} (?<unit3>${UNIT}) (?<times3>\\d{1,2}|một|hai|ba|bốn) ${TIMES}` +
    `|(?:${EACH} )?(?<!(?:\\d|tháng|quý) )(?:(?<count2>${COUNT}) |(?<!(?:hai|ba|bốn|sáu) ))(?<unit2>ngày|${UNIT}) (?:/ )?(?:(?<times2>\\d{1,2}|một|hai|ba|bốn) )?lần)`,
  read: (match) => {
    const { times, times2, times3, unit, unit2, unit3, count, count2 } = match.groups ?? {};
    return everyOf(count ?? count2, unit ?? unit2 ?? unit3 ?? "", numberOf(times ?? times2 ?? times3 ?? "1"));
  },
  examples: {
    yes: [
      "01 lần/tháng",
      "2 lần/năm",
      "6 tháng/lần",
      "mỗi quý một lần",
      "02 tuần/lần",
      "3 năm một lần",
      "mỗi quý 01 cuộc",
    ],
    no: ["lần 1", "3 lần", "lần thứ 2"],
  },
};

const REPORTED = `(?:${COUNT} tháng|tuần|tháng|quý|năm)`;

/** Báo cáo tháng, quý, 6 tháng, năm. */
export const reportPeriods: Pattern = {
  name: "reportPeriods",
  needsOneOf: ["báo"],
  source: `báo cáo (?:định kỳ )?(?<list>${REPORTED}(?: (?:,|và|, và|/) (?:báo cáo )?${REPORTED})+)(?! (?:\\d|i|v|nay|sau|trước))`,
  read: (match) => {
    const rules: Recurring[] = [];
    for (const { groups = {} } of (match.groups?.["list"] ?? "").matchAll(FURTHER)) {
      const period = everyOf(groups["count"], groups["unit"] ?? "");
      if (period.kind !== "recurring") return period;
      rules.push(...period.rules);
    }
    return { kind: "recurring", rules };
  },
  examples: {
    yes: ["Báo cáo tháng, quý, 6 tháng, năm"],
    no: ["Báo cáo tháng 5", "báo cáo năm 2024", "báo cáo quý I, quý II"],
  },
};

/** "Định kỳ" alone: it comes back, nobody says when. */
export const periodic: Pattern = {
  name: "periodic",
  needsOneOf: ["định"],
  source:
    "(?:(?:báo cáo|thực hiện|kiểm tra|tổ chức|theo|và) )*định kỳ(?= (?:$|[;.()]|theo (?:quy|hướng|yêu|kế)|(?:,|và|hoặc) (?:đột|khi|theo)))",
  read: () => ({ kind: "recurring", rules: [] }),
  examples: {
    yes: ["Định kỳ", "Báo cáo định kỳ và đột xuất", "Định kỳ theo quy định"],
    no: ["Báo cáo định kỳ trước ngày 15/6"],
  },
};

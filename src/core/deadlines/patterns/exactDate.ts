import type { Meaning, Pattern } from "../piece";
import { readSeries } from "./readSeries";
import { JOIN, membersOf } from "./words";

/** Not the rest of a longer figure; but after an hour ("17h00 15/3") or as the end of a range ("01/3-30/6"). */
const NO_FIGURE_BEFORE =
  "(?:(?=ngày )|(?<!\\d [/.,] )(?<!(?<![/.] \\d{0,4})\\d - )(?:(?<!\\d )|(?<=(?:h|giờ|:) \\d\\d )))";
/** Not the start of a longer figure; a range may follow. */
const NO_FIGURE_AFTER = "(?! [/.%] ?\\d)(?! - \\d+(?= )(?! [/.-] \\d))(?! [%\\d])";
/** As spreadsheets write it after a date. */
const TIME_OF_DAY = "(?:(?: t)? \\d{1,2} : \\d\\d(?: : \\d\\d)?)?";
const DAY_HEAD = "(?:ngày(?: mùng| mồng)?|mùng|mồng)";
/** "ngày 10, 11/3" or "10-15/3": without "ngày" a comma may tie anything. */
const DAYS = `(?:${DAY_HEAD} \\d{1,2}(?: ${JOIN} (?:${DAY_HEAD} )?\\d{1,2})*|\\d{1,2}(?: (?:-|đến|tới) (?:${DAY_HEAD} )?\\d{1,2})?)`;

/** A figure that is no number of a paragraph: "05", "12", "ngày 5". */
const IS_SURELY_DAY = /^(?:\d\d|\D.*)$/u;

function readDays(match: RegExpExecArray, isBare: boolean): Meaning | null {
  const { days = "", year, shortYear } = match.groups ?? {};
  const month = match.groups?.["month"] ?? match.groups?.["monthOfShort"];
  const members = membersOf(days).map(({ number, join }) => ({
    number: Number(month),
    day: number,
    join,
  }));
  const fullYear = year ? Number(year) : shortYear ? 2000 + Number(shortYear) : null;
  if (fullYear !== null && (fullYear < 2000 || fullYear > 2099)) return null;
  return readSeries("day", members, fullYear, isBare);
}

/** 15/3/2024; ngày 15-3-2024; 15.03.2024; 15/3/24; ngày 10-15/3/2024. The day comes before the month. */
export const exactDate: Pattern = {
  name: "exactDate",
  needsOneOf: ["/", ".", "-"],
  needsFigure: true,
  source:
    `${NO_FIGURE_BEFORE}(?<days>${DAYS}) (?:(?<mark>[/.-]) (?<month>\\d{1,2}) \\k<mark> (?<year>\\d{4})` +
    `|(?<shortMark>[/.-]) (?<monthOfShort>\\d{1,2}) \\k<shortMark> (?<shortYear>\\d{2}))${TIME_OF_DAY}${NO_FIGURE_AFTER}`,
  read: (match) => {
    const { days = "", shortMark = "/" } = match.groups ?? {};
    // "1.2.24" may number a paragraph.
    return shortMark !== "/" && !IS_SURELY_DAY.test(days) ? null : readDays(match, false);
  },
  examples: {
    yes: [
      "15/3/2024",
      "05.8.24",
      "15-8-24",
      "ngày 15-3-2024",
      "15.03.2024",
      "15/3/24",
      "ngày 10, 11/3/2024",
      "31/4/2024",
    ],
    no: ["1.2.24", "15/3/202", "15/3-2024", "ngày 15"],
  },
};

/** ngày 15 tháng 3 năm 2024. */
export const spelledDate: Pattern = {
  name: "spelledDate",
  needsOneOf: ["tháng"],
  needsFigure: true,
  source:
    `${NO_FIGURE_BEFORE}(?<days>${DAYS})(?: /| -(?= tháng \\d{1,2} - 20\\d\\d ))? tháng (?<month>\\d{1,2})` +
    `(?: (?:[-/.,] )?(?:năm )?(?<year>20\\d\\d)| / (?<shortYear>2\\d))?${NO_FIGURE_AFTER}`,
  read: (match) => readDays(match, false),
  examples: {
    yes: [
      "ngày 15 tháng 3 năm 2024",
      "15 tháng 3 năm 2024",
      "ngày 5 tháng 4",
      "15-Tháng 10-2024",
      "ngày mùng 5 tháng 6",
    ],
    no: ["6 tháng", "6 tháng đầu năm", "ngày 15 hằng tháng"],
  },
};

/** trước ngày 15 các tháng 3, 6, 9, 12. */
export const dayOfSeveralMonths: Pattern = {
  name: "dayOfSeveralMonths",
  needsOneOf: ["các"],
  needsFigure: true,
  source: `ngày (?<day>\\d{1,2})(?: của| trong)? các tháng (?<months>\\d{1,2}(?: (?:,|và|, và) \\d{1,2})+)(?: (?:năm|/) (?<year>20\\d\\d))?${NO_FIGURE_AFTER}(?! (?:hằng|hàng|mỗi))`,
  read: (match) => {
    const { day, months = "", year } = match.groups ?? {};
    const members = membersOf(months).map(({ number }) => ({
      number,
      day: Number(day),
      join: "list" as const,
    }));
    return readSeries("day", members, year ? Number(year) : null);
  },
  examples: { yes: ["Trước ngày 15 các tháng 3, 6, 9, 12"], no: ["các tháng 3, 6", "ngày 15 tháng 3"] },
};

/** 2024-03-15, as computers write it. */
export const isoDate: Pattern = {
  name: "isoDate",
  needsOneOf: ["-"],
  needsFigure: true,
  source: `${NO_FIGURE_BEFORE}(?<year>20\\d\\d) - (?<month>\\d{2}) - (?<day>\\d{2})${TIME_OF_DAY}${NO_FIGURE_AFTER}`,
  read: (match) => {
    const { year, month, day } = match.groups ?? {};
    return readSeries("day", [{ number: Number(month), day: Number(day), join: "list" }], Number(year));
  },
  examples: { yes: ["2024-03-15", "2024-02-30", "2024-03-15 00:00:00"], no: ["2024-2025", "2024-3"] },
};

/** ngày 15/3 (năm 2024); bare 15/3, which may also be a fraction. */
export const dayAndMonth: Pattern = {
  name: "dayAndMonth",
  needsOneOf: ["/", ".", "-"],
  needsFigure: true,
  source:
    `${NO_FIGURE_BEFORE}(?<days>${DAYS}) (?<mark>[/.-]) (?<month>\\d{1,2})(?: (?:, )?năm (?<year>20\\d\\d))?` +
    `${NO_FIGURE_AFTER}(?! , \\d+ %)`,
  read: (match) => {
    const { days = "", mark = "", year } = match.groups ?? {};
    const hasHead = /^\D/.test(days);
    // "1.2" and "3-5" without "ngày" are numbering, amounts or months; "30-6" can only be a day.
    if (!hasHead && mark !== "/" && !/^(?:1[3-9]|[23]\d)$/.test(days)) return null;
    return readDays(match, !hasHead && !year);
  },
  examples: {
    yes: ["ngày 15/3", "30/6", "ngày 15-3", "ngày 31/4", "30-6", "30.6"],
    no: ["1.2", "3-5", "12,5%", "3/2024"],
  },
};

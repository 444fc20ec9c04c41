import type { Pattern } from "../piece";
import { readSeries } from "./readSeries";
import { COUNTED, JOIN, membersOf, numberOf, YEAR_TAIL, yearOf } from "./words";

const FIGURES = `\\d{1,2}(?: ${JOIN} (?:tháng |t )?\\d{1,2}(?! [/.-] \\d{1,2} )(?! ${COUNTED} ))*`;
const SPELLED = "(?:mười một|mười hai|mười|một|hai|ba|tư|sáu|bảy|bẩy|tám|chín)";

/** Tháng 5/2024; tháng 3, 4 năm 2024; tháng sáu; T6/2024. Not "6 tháng", a length of time. */
export const month: Pattern = {
  name: "month",
  needsOneOf: ["tháng", "t", "th", "thg"],
  source:
    `(?<!\\d )(?:các )?(?:tháng|(?<short>t|th|thg)(?: \\.)?) (?<list>${FIGURES}|${SPELLED}(?= )|năm(?= (?:năm|/) ))` +
    `(?! (?:ngày |lần |%|(?!20\\d\\d )\\d))${YEAR_TAIL}(?! [/-] \\d(?!\\d? / 20\\d\\d))`,
  read: (match) => {
    const { list = "", short } = match.groups ?? {};
    // "15-tháng 10" is a day of it.
    if (/^ \d\d -$/.test(match.input.slice(match.index - 5, match.index))) return null;
    if (short && yearOf(match) === null) return null;
    const members = /\d/.test(list) ? membersOf(list) : [{ number: numberOf(list), join: "list" as const }];
    return readSeries("month", members, yearOf(match));
  },
  examples: {
    yes: ["Tháng 5/2024", "tháng 3, 4/2024", "T6/2024", "tháng sáu", "tháng 9 năm 2024", "Tháng 13/2024"],
    no: ["6 tháng", "T6", "hằng tháng", "tháng 3/4/5", "tháng Giêng", "15-tháng 10"],
  },
};

/** "trong 6/2024", "06/2024": the word tháng is missing. */
export const bareMonth: Pattern = {
  name: "bareMonth",
  needsOneOf: ["/", ".", "-"],
  needsFigure: true,
  source:
    "(?<![\\d/.] )(?<!(?<!20\\d\\d |_ )- )(?<first>\\d{1,2}(?: (?:-|,|và) \\d{1,2})?) [/.-] (?<year>20\\d\\d)(?! [/.\\d] ?\\d)(?! - \\d(?!\\d? / 20\\d\\d))(?! [/] \\p{L})(?! %)",
  read: (match) => readSeries("month", membersOf(match.groups?.["first"] ?? ""), yearOf(match), true),
  examples: {
    yes: ["6/2024", "tháng 12/2024 - 01/2025", "5/2024 - 8/2024", "trong 06/2024"],
    no: ["09/2019/NĐ-CP", "13/2024", "15/6/2024"],
  },
};

// The periods and the days that a sentence names, in their order. It neither pairs them nor decides whether
// the sentence is about reports.
import { daysInMonth } from "../base/date";
import type { DayOfYear, PeriodicEvery } from "./types";

export interface PeriodPiece {
  readonly kind: "period";
  readonly every: PeriodicEvery;
  /** "hằng năm", which beside a day of the year only says that it comes round. */
  readonly isEveryYear: boolean;
  /** "quý I": one of the year's, so that its day is one of several. */
  readonly isOneOf: boolean;
  readonly start: number;
  readonly end: number;
}

export type NamedDay =
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "dayOfMonth"; readonly day: number }
  | { readonly kind: "dayOfYear"; readonly at: DayOfYear }
  /** "ngày 15 của tháng cuối quý"; of a period when the words were "tháng cuối kỳ". */
  | { readonly kind: "ofQuarter"; readonly day: number; readonly isLastMonth: boolean }
  | { readonly kind: "ofPeriod"; readonly day: number };

export interface DayPiece {
  readonly kind: "day";
  readonly named: NamedDay;
  readonly isBefore: boolean;
  /** Said to be a limit (trước, chậm nhất); without that it may be any day. */
  readonly isLimit: boolean;
  readonly start: number;
  readonly end: number;
}

/** A limit with its year, days that come round more often than a rule can say, or a day that nobody can name. */
export interface OtherPiece {
  readonly kind: "oneDate" | "unclear";
  readonly start: number;
  readonly end: number;
}

/** "bản mềm gửi trước 01 ngày". */
export interface SoftEarlierPiece {
  readonly kind: "softEarlier";
  readonly days: number;
  readonly start: number;
  readonly end: number;
}

export type RulePiece = PeriodPiece | DayPiece | OtherPiece | SoftEarlierPiece;

/** Lower case, one spelling of "quý", one kind of dash; as long as `text`, so that places are the same in both. */
export function foldSentence(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll("qúy", "quý").replace(/[‐‑‒–—―−]/gu, "-");
}

type Meaning =
  /** Looks like a day and is none (a citation), so that nothing else may read these words. */
  | { readonly kind: "nothing" }
  | Omit<PeriodPiece, "start" | "end">
  | Omit<DayPiece, "start" | "end">
  | Omit<OtherPiece, "start" | "end">
  | Omit<SoftEarlierPiece, "start" | "end">;

type Groups = Readonly<Record<string, string | undefined>>;

interface Pattern {
  readonly source: string;
  /** Null where the words turn out not to mean it. */
  readonly read: (groups: Groups) => Meaning | null;
  /** Only where it goes on from a piece of the same kind with a comma or "và" between. */
  readonly continues?: "period" | "day";
}

const EACH = "(?<!(?:ngân|khách|mặt|bán|đơn|cửa) )(?:hằng|hàng|mỗi|từng)";
const NO_NUMBER = "(?! ?(?:\\d|(?:i{1,3}|iv)(?!\\p{L})|học|nay|tới|trước(?! (?:ngày|thứ|\\d))|qua))";
const BOUND =
  "(?:(?:(?<within>trước hoặc (?:trong|vào))|(?<before>(?:xong |chậm nhất |chậm nhất là )?trước)" +
  "|(?<by>chậm nhất|muộn nhất|không quá|hạn cuối|đến hết))(?: là| vào)? )";
const CLOCK = "(?:(?:lúc )?(?<hour>\\d{1,2}) ?(?:h|g|giờ|:) ?(?:\\d{2})?(?: ?phút)?,? )?";
const DAY_HEAD = "(?:ngày|mùng|mồng) ";
const UNITS: Readonly<Record<string, PeriodicEvery>> = {
  tuần: "week",
  tháng: "month",
  quý: "quarter",
  quí: "quarter",
  năm: "year",
};
const UNIT = "(?:tuần|tháng|quý|quí|năm)";
const MONTH_COUNTS: Readonly<Record<string, PeriodicEvery>> = {
  1: "month", một: "month", 3: "quarter", ba: "quarter", 6: "halfYear", sáu: "halfYear", 9: "nineMonths", chín: "nineMonths",
}; // prettier-ignore
const WEEKDAYS: Readonly<Record<string, number>> = {
  2: 1, hai: 1, 3: 2, ba: 2, 4: 3, tư: 3, 5: 4, năm: 4, 6: 5, sáu: 5, 7: 6, bảy: 6,
}; // prettier-ignore
const SMALL_NUMBERS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3 };

function periodOfUnit(unit = "", isEveryYear = false): Meaning | null {
  const every = UNITS[unit];
  return every
    ? { kind: "period", every, isEveryYear: isEveryYear && every === "year", isOneOf: false }
    : null;
}

function periodOfMonths(count = ""): Meaning | null {
  const every = MONTH_COUNTS[count.replace(/^0/u, "")];
  return every ? { kind: "period", every, isEveryYear: false, isOneOf: false } : null;
}

/** "trước 17h00 ngày 14" is the 14th itself; "trước 0h00" the day before. */
function day(named: NamedDay, { within, before, by, hour }: Groups): Meaning {
  const isBefore = before !== undefined && Number(hour ?? 0) === 0;
  return { kind: "day", named, isBefore, isLimit: Boolean(within ?? before ?? by) };
}

function dayInMonth(groups: Groups, named: (day: number) => NamedDay): Meaning {
  const number = Number(groups["day"]);
  return number >= 1 && number <= 31 ? day(named(number), groups) : { kind: "unclear" };
}

function dayAndMonth(groups: Groups): Meaning | null {
  const { day: dayText, month: monthText, year, head, within, before, by } = groups;
  const at = { month: Number(monthText), day: Number(dayText) };
  const isReal = at.month >= 1 && at.month <= 12 && at.day >= 1 && at.day <= daysInMonth(2024, at.month);
  const isLimit = Boolean(within ?? before ?? by);
  if (year !== undefined) return isLimit ? { kind: "oneDate" } : { kind: "nothing" }; // "Văn bản … ngày 14/6/2023"
  if (!isLimit && head === undefined) return null; // "5/10 xã"
  return isReal ? day({ kind: "dayOfYear", at }, groups) : { kind: "unclear" };
}

/** Of two readings of the same words the longer wins, then the earlier pattern. */
const PATTERNS: readonly Pattern[] = [
  // hằng tháng; mỗi quý
  {
    source: `${EACH} (?<unit>${UNIT})${NO_NUMBER}`,
    read: ({ unit }) => periodOfUnit(unit, true),
  },
  // định kỳ tháng; báo cáo tháng; theo quý
  {
    source: `(?:định kỳ|báo cáo(?: định kỳ| kết quả)?:?|bc|theo|sơ kết|tổng kết)(?: theo)? (?<unit>${UNIT})${NO_NUMBER}`,
    read: ({ unit }) => periodOfUnit(unit),
  },
  // 01 lần/tháng; tháng/lần; mỗi tháng một lần
  {
    source: `(?:0?1|một) lần ?(?:/|mỗi|một|trong) ?(?<unit>${UNIT})|(?:${EACH} |(?<!\\d )(?:0?1 |một )?)(?<unit2>${UNIT}) ?(?:/ ?(?:0?1 |một )?|(?:0?1|một) )lần`,
    read: ({ unit, unit2 }) => periodOfUnit(unit ?? unit2),
  },
  // 6 tháng; 9 tháng đầu năm; hằng 3 tháng; 6 tháng/lần
  {
    source: `(?<!(?:trong|sau|quá|hơn|kể từ|thời hạn|cách) )(?:${EACH} )?(?<months>0?[1369]|một|ba|sáu|chín) tháng(?:(?: (?:đầu|cuối))(?: của)? năm)?(?: ?/ ?lần| (?:0?1|một) lần)?(?! (?:năm )?20\\d\\d|/)`,
    read: ({ months }) => periodOfMonths(months),
  },
  // 01 năm; năm (một lần)
  {
    source: "(?<!(?:trong|sau|quá|hơn|kể từ) )(?:0?1|một) năm(?! học)",
    read: () => periodOfUnit("năm"),
  },
  // báo cáo quý I …: which quarter its day tells
  {
    source: "quý (?:i{1,3}|iv|[1-4])(?!\\p{L})(?! ?[/-]? ?(?:năm )?20\\d\\d)",
    read: () => ({ kind: "period", every: "quarter", isEveryYear: false, isOneOf: true }),
  },
  // …, tháng, quý và năm
  { source: `(?<unit>${UNIT})${NO_NUMBER}`, read: ({ unit }) => periodOfUnit(unit), continues: "period" },
  // trước thứ Năm; vào thứ 2
  {
    source: `${BOUND}?${CLOCK}(?:ngày |chiều |sáng )?(?:(?<!(?:lần|kỳ|đợt) )thứ (?<weekday>[2-7]|hai|ba|tư|năm|sáu|bảy)|(?<sunday>chủ nhật))`,
    read: ({ weekday, sunday, ...groups }) =>
      day({ kind: "weekday", weekday: sunday ? 7 : (WEEKDAYS[weekday ?? ""] ?? 0) }, groups),
  },
  // trước ngày 15; ngày 5 tháng sau
  {
    source: `${BOUND}?${CLOCK}${DAY_HEAD}(?<day>\\d{1,2})(?! ?[/.-] ?\\d| tháng \\d)(?:(?: của)? tháng (?:sau|kế tiếp|tiếp theo|liền kề)(?: liền kề)?)?`,
    read: (groups) => dayInMonth(groups, (number) => ({ kind: "dayOfMonth", day: number })),
  },
  // trước 15 hằng tháng
  {
    source: `${BOUND}(?<day>\\d{1,2})(?= (?:của )?(?:${EACH}) tháng)`,
    read: (groups) => dayInMonth(groups, (number) => ({ kind: "dayOfMonth", day: number })),
  },
  // trước ngày 15 của tháng cuối quý; … tháng đầu quý sau
  {
    source: `${BOUND}?${CLOCK}${DAY_HEAD}(?<day>\\d{1,2})(?: của)? tháng (?:(?<last>cuối(?: cùng)?)|đầu(?: tiên)?)(?: của)?(?: ${EACH})? (?:quý|quí)(?: sau| kế tiếp| tiếp theo)?`,
    read: ({ last, ...groups }) =>
      dayInMonth(groups, (number) => ({ kind: "ofQuarter", day: number, isLastMonth: last !== undefined })),
  },
  // trước ngày 15 của tháng cuối kỳ báo cáo
  {
    source: `${BOUND}?${CLOCK}${DAY_HEAD}(?<day>\\d{1,2})(?: của)? tháng cuối(?: cùng)?(?: của)?(?: ${EACH})? kỳ(?: báo cáo)?`,
    read: (groups) => dayInMonth(groups, (number) => ({ kind: "ofPeriod", day: number })),
  },
  // ngày cuối cùng của tháng
  {
    source: `${BOUND}?${DAY_HEAD}cuối(?: cùng)?(?: của)?(?: ${EACH})? tháng`,
    read: (groups) => day({ kind: "dayOfMonth", day: 31 }, groups),
  },
  // trước ngày 15/6; ngày 15 tháng 12; with a year it is one date
  {
    source: `${BOUND}?${CLOCK}(?<head>${DAY_HEAD})?(?<!\\d[/.-]?)(?<day>\\d{1,2})(?: ?[/-] ?| tháng )(?<month>\\d{1,2})(?!\\d|[/-]\\p{L})(?:(?:[/-]|,? ?năm | )(?<year>20\\d\\d))?(?![/-]?\\d)`,
    read: dayAndMonth,
  },
  // … và 15/12
  {
    source: "(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![/\\d])",
    read: (groups) => dayAndMonth({ ...groups, head: "" }),
    continues: "day",
  },
  // more often than once: 2 lần/tháng; ngày 10 và 25 hằng tháng; hằng ngày; 2 tuần/lần
  {
    source:
      `(?:0?[2-9]|hai|ba|bốn) lần ?(?:/|mỗi|một|trong) ?${UNIT}|(?:0?[2-9]|\\d{2}|hai) (?:tuần|ngày|tháng|năm) ?(?:/|một |0?1 )?lần` +
      `|${BOUND}?${DAY_HEAD}\\d{1,2}(?:(?:,| và| hoặc) (?:${DAY_HEAD})?\\d{1,2})+ (?:của )?(?:${EACH} )?tháng|${EACH} ngày(?! \\d)`,
    read: () => ({ kind: "unclear" }),
  },
  // a day that is only a beginning: từ ngày 15 đến ngày 20; sau ngày 15
  {
    source: `(?:từ|sau|kể từ) ${DAY_HEAD}\\d{1,2}(?![/-]\\d{1,2}/\\d)(?:/\\d{1,2})?(?: (?:đến|tới)(?: hết)? (?:${DAY_HEAD})?\\d{1,2}(?:/\\d{1,2})?)?|${DAY_HEAD}làm việc (?:cuối|đầu|thứ)(?: \\p{L}+)*? tháng`,
    read: () => ({ kind: "unclear" }),
  },
  // no last day: cuối tháng, đầu quý
  { source: "(?:đầu|giữa|cuối) (?:tuần|tháng|quý|quí|năm)", read: () => ({ kind: "unclear" }) },
  // bản mềm gửi trước 01 ngày
  {
    source: "(?:bản|file|tệp) (?:mềm|điện tử)(?: [\\p{L}]+){0,6}? (?:trước|sớm hơn) (?<count>0?[1-9]|một|hai|ba) ngày(?! làm việc)",
    read: ({ count = "" }) => ({ kind: "softEarlier", days: SMALL_NUMBERS[count] ?? Number(count) }),
  },
]; // prettier-ignore

const COMPILED = PATTERNS.map(({ source, ...pattern }) => ({
  ...pattern,
  expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "gu"),
}));

/** Between members of one list. */
const LIST_GAP = /^\)?(?: ?[,;/]| ?-| và| hoặc)+ (?:và |hoặc )?$|^\/$/u;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly order: number;
  readonly meaning: Meaning;
  readonly continues: Pattern["continues"];
}

/** `folded` from `foldSentence`. */
export function rulePieces(folded: string): RulePiece[] {
  const found = COMPILED.flatMap(({ expression, read, continues }, order): Found[] =>
    [...folded.matchAll(expression)].flatMap((match) => {
      const start = match.index;
      const meaning = read(match.groups ?? {});
      return meaning ? [{ start, end: start + match[0].length, order, meaning, continues }] : [];
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const pieces: RulePiece[] = [];
  let end = 0;
  for (const { start, end: foundEnd, meaning, continues } of found) {
    if (start < end) continue;
    if (continues && !goesOn(pieces.at(-1), folded.slice(end, start), continues)) continue;
    end = foundEnd;
    if (meaning.kind === "nothing") continue;
    pieces.push(inherit({ ...meaning, start, end: foundEnd }, pieces.at(-1), continues));
  }
  return pieces;
}

/** A period goes on after the day of the one before it, too: "6 tháng trước ngày 15/6, năm trước …". */
function goesOn(last: RulePiece | undefined, gap: string, kind: "period" | "day"): boolean {
  const isSame = last?.kind === kind || (kind === "period" && last?.kind === "day");
  return isSame && LIST_GAP.test(gap);
}

/** "trước ngày 15/6 và 15/12": the second is before, too. */
function inherit(piece: RulePiece, last: RulePiece | undefined, continues: Pattern["continues"]): RulePiece {
  return continues === "day" && piece.kind === "day" && last?.kind === "day"
    ? { ...piece, isBefore: last.isBefore, isLimit: last.isLimit }
    : piece;
}

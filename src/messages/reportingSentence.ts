// The reporting regime in sentences: its rules, the next reports, the periods that they cover, what is late.
import { vietnameseDate, weekdayOf, type PlainDate } from "../core/base/date";
import type { IcsWords, ReportCopy } from "../core/reporting/icsOfReports";
import type { UnreadReason, UnreadRule } from "../core/reporting/readReportRules";
import type { Punctuality, PunctualityState } from "../core/reporting/reportPunctuality";
import type { DueReport, LastDay, ReportEvery, ReportPeriod, ReportRule } from "../core/reporting/types";
import type { Language } from "./language";
import { quoted } from "./quoted";
import { unhandled } from "./unhandled";
import { weekdayLabel } from "./weekdayLabel";

type Labels<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, string>>>>;

const EVERY: Labels<ReportEvery> = {
  week: { vi: "Hằng tuần", en: "Weekly" },
  month: { vi: "Hằng tháng", en: "Monthly" },
  quarter: { vi: "Hằng quý", en: "Quarterly" },
  halfYear: { vi: "6 tháng", en: "Half-yearly" },
  nineMonths: { vi: "9 tháng", en: "Nine months" },
  year: { vi: "Hằng năm", en: "Yearly" },
  onRequest: { vi: "Đột xuất, khi có yêu cầu", en: "On request" },
};

const STATES: Labels<PunctualityState> = {
  onTime: { vi: "Đúng hạn", en: "On time" },
  late: { vi: "Nộp muộn", en: "Late" },
  missing: { vi: "Chưa nộp", en: "Missing" },
  notYetDue: { vi: "Chưa đến hạn", en: "Not yet due" },
};

const COPIES: Labels<ReportCopy> = {
  signed: { vi: "bản ký", en: "signed copy" },
  soft: { vi: "bản mềm", en: "soft copy" },
};

export function everyLabel(every: ReportEvery, language: Language): string {
  return EVERY[every][language];
}

export function punctualityLabel(state: PunctualityState, language: Language): string {
  return STATES[state][language];
}

/** "Hằng tháng, trước ngày 15 (chậm nhất ngày 14); bản mềm sớm hơn 1 ngày". */
export function ruleSentence(
  { every, last, named, isBefore, softCopyDaysEarlier }: ReportRule,
  language: Language,
): string {
  const isVietnamese = language === "vi";
  if (last === null || named === null) return everyLabel(every, language);
  const by = `${isVietnamese ? "chậm nhất" : "by"} ${dayWords(last, isBefore, language)}`;
  const limit = isBefore
    ? `${isVietnamese ? "trước" : "before"} ${dayWords(named, false, language)} (${by})`
    : by;
  const days = softCopyDaysEarlier;
  const soft = isVietnamese
    ? `; bản mềm sớm hơn ${days} ngày`
    : `; soft copy ${days} ${days === 1 ? "day" : "days"} earlier`;
  return `${everyLabel(every, language)}, ${limit}${days > 0 ? soft : ""}`;
}

/** `isDayBefore`: the last of the month is that of the month before the one that the words mean. */
function dayWords(last: LastDay, isDayBefore: boolean, language: Language): string {
  const isVietnamese = language === "vi";
  switch (last.kind) {
    case "weekday":
      return weekdayLabel(last.weekday, language);
    case "dayOfMonth":
      if (last.day < 31) return isVietnamese ? `ngày ${last.day}` : `day ${last.day}`;
      if (isDayBefore) return isVietnamese ? "ngày cuối tháng trước" : "the last day of the month before";
      return isVietnamese ? "ngày cuối tháng" : "the last day of the month";
    case "daysOfYear": {
      const days = last.days.map(({ month, day }) =>
        month === 2 && day === 29
          ? isVietnamese
            ? "cuối tháng 2"
            : "the end of February"
          : `${day}/${month}`,
      );
      const list = days.length < 2 ? days.join("") : `${days.slice(0, -1).join(", ")} ${isVietnamese ? "và" : "and"} ${days.at(-1) ?? ""}`; // prettier-ignore
      return isVietnamese ? `ngày ${list}` : list;
    }
    default:
      return unhandled(last);
  }
}

const QUARTERS = ["I", "II", "III", "IV"];

/** "tháng 6/2024", as inside a sentence; a week is named by its days. */
export function periodLabel({ every, number, year, from, to }: ReportPeriod, language: Language): string {
  const isVietnamese = language === "vi";
  switch (every) {
    case "week":
      return `${isVietnamese ? "tuần" : "week"} ${vietnameseDate(from)}–${vietnameseDate(to)}`;
    case "month":
      return isVietnamese ? `tháng ${number}/${year}` : `month ${number}/${year}`;
    case "quarter": {
      const quarter = QUARTERS[(number ?? 1) - 1];
      return isVietnamese ? `quý ${quarter}/${year}` : `quarter ${quarter}/${year}`;
    }
    case "halfYear":
      if (isVietnamese) return `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`;
      return `${number === 1 ? "first" : "second"} half of ${year}`;
    case "nineMonths":
      return isVietnamese ? `9 tháng năm ${year}` : `nine months of ${year}`;
    case "year":
      return isVietnamese ? `năm ${year}` : `year ${year}`;
    default:
      return unhandled(every);
  }
}

function figuresOf({ from, to, isClosed }: ReportPeriod, language: Language): string {
  if (language === "vi") {
    const open = isClosed ? "" : "; đến hạn nộp kỳ chưa chốt, phần còn lại là số ước";
    return `số liệu từ ${vietnameseDate(from)} đến ${vietnameseDate(to)}${open}`;
  }
  const open = isClosed ? "" : "; the period is still open when the report is due, the rest is estimated";
  return `figures from ${vietnameseDate(from)} to ${vietnameseDate(to)}${open}`;
}

/** "Kỳ báo cáo tháng 6/2024: số liệu từ 15/05/2024 đến 14/06/2024". */
export function periodSentence(period: ReportPeriod, language: Language): string {
  const head = language === "vi" ? "Kỳ báo cáo" : "Report of the";
  return `${head} ${periodLabel(period, language)}: ${figuresOf(period, language)}`;
}

function dayWithWeekday(date: PlainDate, language: Language): string {
  return `${weekdayLabel(weekdayOf(date), language)} ${vietnameseDate(date)}`;
}

/** "Báo cáo tháng 6/2024: chậm nhất thứ Sáu 14/06/2024; số liệu từ 15/05/2024 đến 14/06/2024". */
export function dueReportSentence(report: DueReport, language: Language): string {
  const { due, softCopyDue, sendBy, period } = report;
  const isVietnamese = language === "vi";
  const parts = [
    isVietnamese
      ? `Báo cáo ${periodLabel(period, "vi")}: chậm nhất ${dayWithWeekday(due, "vi")}`
      : `Report of the ${periodLabel(period, "en")}: by ${dayWithWeekday(due, "en")}`,
  ];
  if (sendBy !== due) {
    parts.push(
      isVietnamese
        ? `không phải ngày làm việc, nên gửi chậm nhất ${dayWithWeekday(sendBy, "vi")}`
        : `no working day, so better send it by ${dayWithWeekday(sendBy, "en")}`,
    );
  }
  if (softCopyDue) {
    parts.push(
      `${COPIES.soft[language]} ${isVietnamese ? "" : "by "}${dayWithWeekday(softCopyDue, language)}`,
    );
  }
  return [parts.join(", "), figuresOf(period, language)].join("; ");
}

/** "Nộp muộn 2 ngày (16/05/2024)". */
export function punctualitySentence(punctuality: Punctuality, language: Language): string {
  const { state, receivedOn, daysLate } = punctuality;
  const label = punctualityLabel(state, language);
  const received = receivedOn ? ` (${vietnameseDate(receivedOn)})` : "";
  const days = language === "vi" ? `${daysLate} ngày` : `${daysLate} ${daysLate === 1 ? "day" : "days"}`;
  switch (state) {
    case "onTime":
      return `${label}${received}`;
    case "late":
      return language === "vi" ? `${label} ${days}${received}` : `${days} late${received}`;
    case "missing":
      return language === "vi" ? `${label}, quá hạn ${days}` : `${label}, ${days} overdue`;
    case "notYetDue":
      return label;
    default:
      return unhandled(state);
  }
}

const UNREAD: Labels<Exclude<UnreadReason, "noDay">> = {
  oneDate: {
    vi: "Chỉ nêu một ngày cụ thể, không phải báo cáo định kỳ",
    en: "Names one date only, no report that comes round",
  },
  outsideBody: {
    vi: "Ở trong bảng hoặc phụ lục, được hiểu là thời hạn của nhiệm vụ",
    en: "Stands in a table or an appendix, so it is taken for a task's deadline",
  },
  softCopyAlone: {
    vi: "Nêu hạn gửi bản mềm nhưng không rõ của báo cáo nào",
    en: "Gives a day for the soft copy, but not clearly of which report",
  },
  unclear: { vi: "Chưa rõ hạn nộp của báo cáo nào", en: "Not clear which report is due when" },
};

/** "Chưa nêu hạn nộp (6 tháng, hằng năm): “…”." */
export function unreadRuleSentence({ text, at, why, every }: UnreadRule, language: Language): string {
  const words = quoted(excerpt(text, at));
  if (why !== "noDay") return `${UNREAD[why][language]}: ${words}.`;
  const periods = every.map((each) => everyLabel(each, language).toLowerCase()).join(", ");
  const named = periods === "" ? "" : ` (${periods})`;
  return `${language === "vi" ? "Chưa nêu ngày nộp" : "No day is given"}${named}: ${words}.`;
}

const LETTERS_BEFORE = 60;

/** A long sentence from shortly before the place that it is about, at the beginning of a word. */
function excerpt(text: string, at: number): string {
  const start = text.indexOf(" ", at - LETTERS_BEFORE) + 1;
  return at <= LETTERS_BEFORE || start > at ? text : `…${text.slice(start)}`;
}

/** The words of the calendar file; `plan` as it should stand in the calendar's name. */
export function icsWords(plan: string, language: Language): IcsWords {
  const isVietnamese = language === "vi";
  return {
    name: `${isVietnamese ? "Báo cáo định kỳ" : "Periodic reports"} – ${plan}`,
    summary: ({ period }, copy) => {
      const label = periodLabel(period, language);
      return `${isVietnamese ? "Hạn gửi báo cáo" : "Report due:"} ${label} (${COPIES[copy][language]})`;
    },
    description: (report) => `${dueReportSentence(report, language)}.\n${plan}`,
  };
}

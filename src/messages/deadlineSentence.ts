// How a deadline was read, and how a task stands, as one explaining sentence.
import { vietnameseDate, type PlainDate } from "../core/base/date";
import type {
  DeadlineStatus,
  DeadlineStep,
  FixedRule,
  ParsedDeadline,
  Recurring,
  Relative,
  ReportedProgress,
  ReportedState,
} from "../core/deadlines/types";
import type { Language } from "./language";
import { quoted } from "./quoted";
import { unhandled } from "./unhandled";
import { weekdayLabel } from "./weekdayLabel";

const FIXED: Readonly<Record<FixedRule, Readonly<Record<Language, string>>>> = {
  thatDay: { vi: "chậm nhất ngày", en: "by" },
  dayBefore: { vi: "chậm nhất ngày", en: "by" },
  endOfPeriod: { vi: "hết ngày", en: "until the end of" },
  dayBeforePeriod: { vi: "hết ngày", en: "until the end of" },
  endOfRange: { vi: "hết ngày", en: "until the end of" },
};

const EVERY: Readonly<Record<Recurring["every"], Readonly<Record<Language, string>>>> = {
  week: { vi: "tuần", en: "week" },
  month: { vi: "tháng", en: "month" },
  quarter: { vi: "quý", en: "quarter" },
  halfYear: { vi: "sáu tháng", en: "half-year" },
  year: { vi: "năm", en: "year" },
};

const UNITS: Readonly<Record<Relative["unit"], Readonly<Record<Language, string>>>> = {
  day: { vi: "ngày", en: "days" },
  workday: { vi: "ngày làm việc", en: "working days" },
  week: { vi: "tuần", en: "weeks" },
  month: { vi: "tháng", en: "months" },
  year: { vi: "năm", en: "years" },
};

const ANCHORS: Readonly<Record<Relative["anchor"], Readonly<Record<Language, string>>>> = {
  issued: { vi: "ngày ban hành", en: "the day of issue" },
  received: { vi: "ngày nhận được", en: "the day of receipt" },
  event: { vi: "ngày của sự việc được nêu", en: "the day of the event named" },
};

const STATES: Readonly<Record<ReportedState, Readonly<Record<Language, string>>>> = {
  done: { vi: "đã hoàn thành", en: "done" },
  inProgress: { vi: "đang thực hiện", en: "in progress" },
  notStarted: { vi: "chưa thực hiện", en: "not started" },
};

function recurringWords({ every, day, weekday, month }: Recurring, language: Language): string {
  const isVietnamese = language === "vi";
  const last = [
    weekday === undefined ? null : weekdayLabel(weekday, language),
    day === undefined ? null : isVietnamese ? `ngày ${day}` : `day ${day}`,
    month === undefined ? null : isVietnamese ? `tháng ${month}` : `of month ${month}`,
  ].filter((part) => part !== null);
  const by = last.length === 0 ? "" : `, ${isVietnamese ? "chậm nhất" : "by"} ${last.join(" ")}`;
  return `${isVietnamese ? "định kỳ hằng" : "every"} ${EVERY[every][language]}${by}`;
}

function relativeWords({ amount, unit, anchor, due }: Relative, language: Language): string {
  if (language === "vi") {
    const end = due
      ? `, tức hết ngày ${vietnameseDate(due)}`
      : "; chưa biết ngày bắt đầu nên chưa tính được hạn";
    return `trong ${amount} ${UNITS[unit].vi} kể từ ${ANCHORS[anchor].vi}${end}`;
  }
  const end = due
    ? `, that is until ${vietnameseDate(due)}`
    : "; the first day is not known, so there is no date";
  return `within ${amount} ${UNITS[unit].en} of ${ANCHORS[anchor].en}${end}`;
}

function readingOf(step: DeadlineStep, language: Language): string {
  const isVietnamese = language === "vi";
  switch (step.kind) {
    case "fixed": {
      const tentative = step.tentative ? (isVietnamese ? " (dự kiến)" : " (tentative)") : "";
      return `${FIXED[step.rule][language]} ${vietnameseDate(step.due)}${tentative}`;
    }
    case "recurring":
      return recurringWords(step.recurring, language);
    case "relative":
      return relativeWords(step.relative, language);
    case "ongoing":
      return isVietnamese ? "việc thường xuyên" : "ongoing";
    case "dependent":
      return isVietnamese ? "phụ thuộc việc khác" : "depends on something else";
    case "target":
      return isVietnamese ? "chỉ tiêu, không phải thời hạn" : "a target, not a deadline";
    case "impossible":
      return isVietnamese ? "ngày không có trong lịch" : "no such day";
    case "noFixedDay":
      return isVietnamese ? "không có ngày cuối xác định" : "no fixed last day";
    default:
      return unhandled(step);
  }
}

/** "Quý I/2024 → hết ngày 31/03/2024"; what was not read is named at the end. */
export function deadlineSentence(parsed: ParsedDeadline, language: Language): string {
  const isVietnamese = language === "vi";
  if (parsed.text.trim() === "") return isVietnamese ? "Không ghi thời hạn" : "No deadline given";
  const parts = parsed.steps.map((step) => `${step.text} → ${readingOf(step, language)}`);
  if (parsed.unread !== "") {
    parts.push(`${isVietnamese ? "chưa đọc được" : "not read"}: ${quoted(parsed.unread)}`);
  }
  return parts.length === 0 ? parsed.text : parts.join("; ");
}

function standing({ status, daysLeft, because }: DeadlineStatus, on: PlainDate, language: Language): string {
  const isVietnamese = language === "vi";
  const day = vietnameseDate(on);
  const days = Math.abs(daysLeft ?? 0);
  switch (status) {
    case "doneOnTime":
    case "doneLate":
      if (because === "doneDateUnknown") {
        return isVietnamese
          ? "đã hoàn thành; chưa ghi ngày hoàn thành"
          : "done; the day of completion is not given";
      }
      if (status === "doneLate") return isVietnamese ? "đã hoàn thành, quá hạn" : "done, late";
      return isVietnamese ? "đã hoàn thành đúng hạn" : "done on time";
    case "inTime":
    case "dueSoon":
      if (days === 0) return isVietnamese ? `đến hạn trong ngày ${day}` : `due on ${day}`;
      return isVietnamese ? `đến ${day} còn ${days} ngày` : `on ${day}, ${days} days left`;
    case "overdue":
      return isVietnamese ? `đến ${day} quá ${days} ngày` : `on ${day}, ${days} days overdue`;
    case "noDate":
      return isVietnamese ? "không hạn" : "no date";
    default:
      return unhandled(status);
  }
}

/** "Quý I/2024 → hết ngày 31/03/2024; đến 05/04/2024 quá 5 ngày". */
export function statusSentence(
  parsed: ParsedDeadline,
  status: DeadlineStatus,
  on: PlainDate,
  language: Language,
): string {
  return `${deadlineSentence(parsed, language)}; ${standing(status, on, language)}`;
}

/** How the reported progress was read: `Tiến độ báo cáo: đã hoàn thành ngày 15/03/2024`. */
export function progressSentence(
  { state, percent, completedOn, unread }: ReportedProgress,
  language: Language,
): string {
  const isVietnamese = language === "vi";
  const label = isVietnamese ? "Tiến độ báo cáo" : "Progress reported";
  const isPartly = state === "inProgress" && percent !== null;
  const day = completedOn === null ? "" : `${isVietnamese ? " ngày" : " on"} ${vietnameseDate(completedOn)}`;
  const said = state === null ? null : STATES[state][language] + day + (isPartly ? ` (${percent}%)` : "");
  const unreadPart =
    unread === "" ? null : `${isVietnamese ? "chưa đọc được" : "not read"}: ${quoted(unread)}`;
  const nothing = isVietnamese ? "chưa có" : "none";
  return `${label}: ${[said, unreadPart].filter((part) => part !== null).join("; ") || nothing}`;
}

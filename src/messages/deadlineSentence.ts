// How a deadline was read, and how a task stands, as one explaining sentence.
import { vietnameseDate, type PlainDate } from "../core/base/date";
import type {
  DeadlineStatus,
  DeadlineStep,
  FixedRule,
  ParsedDeadline,
  Relative,
  ReportedProgress,
  ReportedState,
} from "../core/deadlines/types";
import type { Language } from "./language";
import { quoted } from "./quoted";
import { recurringWords } from "./recurringWords";
import { unhandled } from "./unhandled";

const FIXED: Readonly<Record<FixedRule, Readonly<Record<Language, string>>>> = {
  thatDay: { vi: "chậm nhất ngày", en: "by" },
  dayBefore: { vi: "chậm nhất ngày", en: "by" },
  endOfPeriod: { vi: "hết ngày", en: "until the end of" },
  dayBeforePeriod: { vi: "hết ngày", en: "until the end of" },
  endOfRange: { vi: "hết ngày", en: "until the end of" },
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
  event: { vi: "ngày của việc được nêu", en: "the day of the event named" },
};

const STATES: Readonly<Record<ReportedState, Readonly<Record<Language, string>>>> = {
  done: { vi: "đã hoàn thành", en: "done" },
  inProgress: { vi: "đang thực hiện", en: "in progress" },
  notStarted: { vi: "chưa thực hiện", en: "not started" },
};

function relativeWords({ amount, unit, anchor, isBefore, due }: Relative, language: Language): string {
  const isVietnamese = language === "vi";
  const count = `${amount} ${UNITS[unit][language]}`;
  if (isBefore)
    return isVietnamese
      ? `trước ${ANCHORS[anchor].vi} ${count}; chưa biết ngày đó nên chưa tính được hạn`
      : `${count} before ${ANCHORS[anchor].en}; that day is not known, so there is no date`;
  const length = isVietnamese
    ? `${count} kể từ ${ANCHORS[anchor].vi}`
    : `${count} from ${ANCHORS[anchor].en}`;
  if (due) return `${FIXED.endOfPeriod[language]} ${vietnameseDate(due)} (${length})`;
  return isVietnamese
    ? `${length}; chưa biết ngày đó nên chưa tính được hạn`
    : `${length}; that day is not known, so there is no date`;
}

function fixedWords(step: Extract<DeadlineStep, { kind: "fixed" }>, language: Language): string {
  const tentative = step.tentative ? (language === "vi" ? " (dự kiến)" : " (tentative)") : "";
  return `${FIXED[step.rule][language]} ${vietnameseDate(step.due)}${tentative}`;
}

function readingOf(step: DeadlineStep, language: Language): string {
  const isVietnamese = language === "vi";
  switch (step.kind) {
    case "fixed":
      return fixedWords(step, language);
    case "recurring":
      return recurringWords([step.recurring], language);
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

/** Steps read from the same words ("hằng tháng, quý, năm") tell their readings together. */
function readingsOf(steps: readonly DeadlineStep[], language: Language): string {
  const rules = steps.flatMap((step) => (step.kind === "recurring" ? [step.recurring] : []));
  if (rules.length === steps.length) return recurringWords(rules, language);
  return steps.map((step) => readingOf(step, language)).join(language === "vi" ? " và " : " and ");
}

const LINK_AHEAD = /^(?:và|hoặc)\s+/iu;

/** One part for each run of steps with the same words, or with the same reading ("cấp huyện 100%; cấp xã 90%"). */
function stepSentences(steps: readonly DeadlineStep[], language: Language): string[] {
  const parts: { texts: string[]; reading: string }[] = [];
  for (let first = 0; first < steps.length;) {
    const text = steps[first]?.text ?? "";
    let end = first + 1;
    while (steps[end]?.text === text) end++;
    const reading = readingsOf(steps.slice(first, end), language);
    const last = parts.at(-1);
    if (last?.reading === reading) last.texts.push(text.replace(LINK_AHEAD, ""));
    else parts.push({ texts: [text.replace(LINK_AHEAD, "")], reading });
    first = end;
  }
  return parts.map(({ texts, reading }) => `${texts.join(", ")} → ${reading}`);
}

/** What a step says already to have no fixed day need not be named again as unread. */
function unreadBesides({ unread, steps }: ParsedDeadline): string {
  const isTold = steps.some(({ kind, text }) => kind === "noFixedDay" && text === unread);
  return isTold ? "" : unread;
}

/** "Quý I/2024 → hết ngày 31/03/2024"; what was not read is named at the end. */
export function deadlineSentence(parsed: ParsedDeadline, language: Language): string {
  const isVietnamese = language === "vi";
  if (parsed.text.trim() === "") return isVietnamese ? "Không ghi thời hạn" : "No deadline given";
  const parts = stepSentences(parsed.steps, language);
  const unread = unreadBesides(parsed);
  if (unread !== "") parts.push(`${isVietnamese ? "chưa đọc được" : "not read"}: ${quoted(unread)}`);
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

// When work comes back, in words: "định kỳ hằng tháng, chậm nhất ngày 15 và ngày 30".
import type { Recurring } from "../core/deadlines/types";
import type { Language } from "./language";
import { weekdayLabel } from "./weekdayLabel";

const EVERY: Readonly<Record<Recurring["every"], Readonly<Record<Language, string>>>> = {
  week: { vi: "tuần", en: "week" },
  month: { vi: "tháng", en: "month" },
  quarter: { vi: "quý", en: "quarter" },
  halfYear: { vi: "sáu tháng", en: "half-year" },
  year: { vi: "năm", en: "year" },
};

const MONTHS_OF_QUARTER: Readonly<Record<Language, readonly string[]>> = {
  vi: ["tháng đầu quý", "tháng giữa quý", "tháng cuối quý"],
  en: ["the first month", "the second month", "the last month"],
};

/** In `Recurring`, the last day of any month. */
const LAST_DAY = 31;

function listed(parts: readonly string[], language: Language): string {
  const and = language === "vi" ? " và " : " and ";
  return [parts.slice(0, -1).join(", "), parts.at(-1) ?? ""].filter((part) => part !== "").join(and);
}

function dayWords(day: number, language: Language): string {
  if (day === LAST_DAY) return language === "vi" ? "ngày cuối" : "the last day";
  return language === "vi" ? `ngày ${day}` : `day ${day}`;
}

/** The months that a rule names; that of a half-year comes back six months later. */
function monthWords({ every, month }: Recurring, language: Language): readonly string[] {
  if (month === undefined) return [];
  if (every === "quarter") return [MONTHS_OF_QUARTER[language][(month - 1) % 3] ?? ""];
  const months = every === "halfYear" ? [month, ((month + 5) % 12) + 1] : [month];
  return months.map((number) => (language === "vi" ? `tháng ${number}` : `month ${number}`));
}

/** The last day of one rule within its period; "" when the rule names none. */
function lastDay(rule: Recurring, language: Language): string {
  const { every, day, weekday } = rule;
  if (weekday !== undefined) return weekdayLabel(weekday, language);
  const months = monthWords(rule, language);
  if (day === undefined) return listed(months, language);
  const name = dayWords(day, language);
  const isVietnamese = language === "vi";
  if (months.length === 0) {
    const period = EVERY[every][language];
    return day !== LAST_DAY ? name : isVietnamese ? `${name} ${period}` : `${name} of the ${period}`;
  }
  const of = isVietnamese ? (every === "quarter" ? " của " : " ") : " of ";
  return listed(
    months.map((month) => name + of + month),
    language,
  );
}

export function recurringWords(rules: readonly Recurring[], language: Language): string {
  const isVietnamese = language === "vi";
  const periods = [...new Set(rules.map(({ every }) => every))].map((every) => {
    const ofPeriod = rules.filter((rule) => rule.every === every);
    const days = ofPeriod.map((rule) => lastDay(rule, language)).filter((day) => day !== "");
    const isByDay = ofPeriod.some(({ day, weekday }) => day !== undefined || weekday !== undefined);
    const by = isByDay ? (isVietnamese ? "chậm nhất" : "by") : isVietnamese ? "trong" : "in";
    const last = days.length === 0 ? "" : `, ${by} ${listed(days, language)}`;
    return `${isVietnamese ? "hằng" : "every"} ${EVERY[every][language]}${last}`;
  });
  const hasDays = periods.some((period) => period.includes(","));
  const all = hasDays ? periods.join("; ") : listed(periods, language);
  return isVietnamese ? `định kỳ ${all}` : all;
}

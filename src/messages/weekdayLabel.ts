import type { Language } from "./language";

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

/** 1 = Monday … 7 = Sunday, as inside a sentence. */
export function weekdayLabel(weekday: number, language: Language): string {
  return WEEKDAYS[language][weekday - 1] ?? "";
}

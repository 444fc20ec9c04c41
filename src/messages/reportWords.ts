// The words of the three report sheets in the language of the screen.
import type { ReportWords } from "../core/report/reportWords";
import type { Language } from "./language";
import { ENGLISH_REPORT_WORDS } from "./reportWords.en";
import { VIETNAMESE_REPORT_WORDS } from "./reportWords.vi";

export function reportWords(language: Language): ReportWords {
  return language === "vi" ? VIETNAMESE_REPORT_WORDS : ENGLISH_REPORT_WORDS;
}

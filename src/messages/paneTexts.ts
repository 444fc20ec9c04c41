// The pane's fixed texts in the language that Office is shown in.
import type { Language } from "./language";
import { PANE_TEXTS_EN } from "./paneTexts.en";
import { PANE_TEXTS_VI, type PaneTexts } from "./paneTexts.vi";

export function paneTexts(language: Language): PaneTexts {
  return language === "vi" ? PANE_TEXTS_VI : PANE_TEXTS_EN;
}

// The two languages that people can be spoken to in; everything else falls to English, Vietnamese first.

export type Language = "vi" | "en";

/** "vi-VN" → "vi"; any other display language of Office is answered in English. */
export function languageOf(displayLanguage: string): Language {
  return /^vi(?:-|$)/i.test(displayLanguage) ? "vi" : "en";
}

// Vietnamese text in the forms it really comes in: NFC or NFD, PDF letters, two ways of placing a tone.
// `cleanText` is safe to show; `foldText` is a key for comparing and is never shown. Tones are never
// stripped here: "Sở Nội vụ" and "Sở Ngoại vụ" are different bodies.

const WHITE_SPACE = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/gu;

/** The author's words with letters composed, PDF letters mended and white space (line breaks too) single. */
export function cleanText(text: string): string {
  return mendLetters(text).replace(WHITE_SPACE, " ").trim();
}

/** Composes letters (NFC) and mends the PDF's ƣ Ƣ to ư Ư; white space is left as it is. */
export function mendLetters(text: string): string {
  // The PDF letter can carry a tone as a combining mark, so it is replaced before composing.
  return text.replace(/ƣ/g, "ư").replace(/Ƣ/g, "Ư").normalize("NFC");
}

const TONE_ON_SECOND: Readonly<Record<string, string>> = {
  oà: "òa", oá: "óa", oả: "ỏa", oã: "õa", oạ: "ọa",
  oè: "òe", oé: "óe", oẻ: "ỏe", oẽ: "õe", oẹ: "ọe",
  uỳ: "ùy", uý: "úy", uỷ: "ủy", uỹ: "ũy", uỵ: "ụy",
}; // prettier-ignore

const NEW_STYLE_TONE = new RegExp(Object.keys(TONE_ON_SECOND).join("|"), "gu");

/**
 * Key under which spellings of the same words are equal: case, Unicode form, tone placement (hoà = hòa),
 * dashes, "&" = "và" and white space. Different words, tones or word orders keep different keys.
 */
export function foldText(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(NEW_STYLE_TONE, (pair) => TONE_ON_SECOND[pair] ?? pair)
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/\s*&\s*/gu, " và ");
}

/** `foldText` without punctuation: only letters and digits, single spaces between words. */
export function wordKey(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The name that a text is one of the known wordings of, however it is written; null where it is none. */
export function namedBy<Name extends string>(
  wordings: Readonly<Record<Name, readonly string[]>>,
  text: string,
): Name | null {
  const key = wordKey(text);
  const names = Object.keys(wordings) as Name[];
  return names.find((name) => wordings[name].some((wording) => wordKey(wording) === key)) ?? null;
}

/** Letters without tone marks and đ as d. For finding candidates only, never for deciding. */
export function withoutTones(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");
}

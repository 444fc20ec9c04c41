// One deadline cell, cut into words once. Patterns match on `keys` (folded words, one space between, one
// around), results point back to the author's words by token. It knows nothing of dates.
import { mendLetters } from "../base/text";
import { mendKeyWords } from "./misprints";

export interface Token {
  /** Folded: lower case, tones where the spelling rules put them, one kind of dash. */
  key: string;
  /** Place in `CellText.text`. */
  readonly start: number;
  readonly end: number;
  /** First word of a line after the first. */
  readonly newLine: boolean;
}

export interface CellText {
  /** The cell with composed letters; offsets count in it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** " quý i / 2024 ": every pattern sees this one form. */
  readonly keys: string;
  /** For each token its place in `keys`. */
  readonly keyStarts: readonly number[];
}

const TOKEN = /[\p{L}\p{M}]+|\d+|[^\s"“”'‘’`«»]/gu;
const ODD_SPACE = /[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff_]/gu;
const DASH = /[‐‑‒–—―−→~]/gu;
const BULLET = /[•·●▪■○◦*➢✓]/gu;
/** "hòan" → "hoàn": before a final consonant the tone stands on the a. */
const TONE_TOO_EARLY = /[òóỏõọ]a(?=[cimnptuy])/gu;
const QU_TONE = /q[ùúủũụ][yi]/gu;
const NEW_STYLE_UY = /(?<!q)u[ỳýỷỹỵ](?![\p{L}])/gu;
const RESPELLED: Readonly<Record<string, string>> = {
  òa: "oà", óa: "oá", ỏa: "oả", õa: "oã", ọa: "oạ",
  qùy: "quỳ", qúy: "quý", qủy: "quỷ", qũy: "quỹ", qụy: "quỵ",
  qùi: "quì", qúi: "quí", qủi: "quỉ", qũi: "quĩ", qụi: "quị",
  uỳ: "ùy", uý: "úy", uỷ: "ủy", uỹ: "ũy", uỵ: "ụy",
}; // prettier-ignore

/** One look instead of five: most cells have none of these. */
const IS_TO_FOLD = new RegExp(
  [DASH, BULLET, TONE_TOO_EARLY, QU_TONE, NEW_STYLE_UY].map(({ source }) => source).join("|"),
  "u",
);

/** Every replacement keeps the length, so that places in the result are places in the text. */
function foldKeepingPlaces(text: string): string {
  const lower = text.toLowerCase();
  const kept = lower.length === text.length ? lower : text;
  if (!IS_TO_FOLD.test(kept)) return kept;
  const respell = (letters: string): string => RESPELLED[letters] ?? letters;
  return kept
    .replace(DASH, "-")
    .replace(BULLET, "•")
    .replace(TONE_TOO_EARLY, respell)
    .replace(QU_TONE, respell)
    .replace(NEW_STYLE_UY, respell);
}

/** Whether a token is a letter word or a figure, told by its first letter: asked for every word of every cell. */
export function isWordKey(key: string): boolean {
  const code = key.charCodeAt(0);
  const isAscii = ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return isAscii || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}

export function isFigure(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** A dash or number before an item of a list is no range and no figure: "- Ban hành", "2) Quý IV". */
function markItems(tokens: readonly Token[]): void {
  for (const [i, token] of tokens.entries()) {
    if (i > 0 && !token.newLine) continue;
    const mark = tokens[i + 1];
    const item = tokens[i + 2];
    if (token.key === "-" || token.key === "+") token.key = "•";
    else if (mark && item && /^[.)]$/.test(mark.key) && /^(?:\d{1,2}|\p{L})$/u.test(token.key)) {
      if (mark.key === "." && item.start === mark.end) continue;
      token.key = mark.key = "•";
    }
  }
}

/** "năm 2 024", as justified lines come out of a PDF. */
function joinSplitYears(tokens: Token[]): void {
  for (let i = tokens.length - 2; i > 0; i--) {
    const [head, first, second] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!];
    if (head.key !== "năm" && head.key !== "/") continue;
    if (!/^\d{1,3}$/.test(first.key) || !/^20[1-4]\d$/.test(first.key + second.key)) continue;
    tokens.splice(i, 2, { ...first, key: first.key + second.key, end: second.end });
  }
}

export function readCellText(raw: string): CellText {
  const text = mendLetters(raw).replace(ODD_SPACE, " ").replace(/\r\n?/g, "\n");
  const tokens: Token[] = [];
  const folded = foldKeepingPlaces(text);
  let lineEnd = text.indexOf("\n");
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(folded); match; match = TOKEN.exec(folded)) {
    const start = match.index;
    const newLine = lineEnd >= 0 && lineEnd < start;
    if (newLine) lineEnd = text.indexOf("\n", start);
    tokens.push({ key: match[0], start, end: TOKEN.lastIndex, newLine: newLine && tokens.length > 0 });
  }
  markItems(tokens);
  joinSplitYears(tokens);
  mendKeyWords(text, tokens);
  let keys = " ";
  const keyStarts = tokens.map((token) => {
    const start = keys.length;
    keys += token.key + " ";
    return start;
  });
  return { text, tokens, keys, keyStarts };
}

/** The author's words from token `start` up to, not including, token `end`, on one line. */
export function wordsOf(cell: CellText, start: number, end: number): string {
  const first = cell.tokens[start];
  const last = cell.tokens[end - 1];
  return first && last && end > start
    ? cell.text.slice(first.start, last.end).replace(/\s{2,}|[^\S ]/gu, " ")
    : "";
}

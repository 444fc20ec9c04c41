// A cell's text → words with their exact places and what stands before each. Bracketed text is set apart:
// it limits the unit before it and is never part of a name.
import { foldText } from "../base/text";
import { remembered } from "./remembered";

/** What separates a word from the one before: `hard` ends any name, `soft` (comma, line) may stand inside. */
export type Gap = "none" | "join" | "soft" | "hard";

export interface Token {
  readonly raw: string;
  /** Offsets in the given text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `foldText` of the word. */
  readonly word: string;
  readonly gap: Gap;
  /** A colon stands before this word. */
  readonly afterColon: boolean;
  /** A full stop stands right after this word ("P. VHTT"). */
  readonly dotted: boolean;
}

export interface Bracket {
  readonly start: number;
  readonly end: number;
  /** The text inside, trimmed. */
  readonly text: string;
}

export interface Tokens {
  readonly text: string;
  readonly words: readonly Token[];
  readonly brackets: readonly Bracket[];
  /** The text has small letters, so capitals carry meaning. */
  readonly hasSmallLetters: boolean;
  readonly hasCapitals: boolean;
  /** No letter of the text carries a Vietnamese mark. */
  readonly isToneless: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const HARD = /[;|•·●▪]|\n\s*[-–—+*]\s/u;
const SOFT = /[,:\n\r./()[\]…\\]/u;
const JOIN = /[-‐‑–—&_]/u;
const MARKED_LETTER = /[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/u;
const LIST_NUMBER = /(?:^|[\n;])\s*(?:\d{1,2}[.)]|[a-zđ]\))$/u;

export function tokenise(text: string): Tokens {
  const brackets = bracketsOf(text);
  const words: Token[] = [];
  let from = 0;
  let nextBracket = 0;
  let outside = ""; // what was seen outside brackets since the last word
  for (const { raw, folded, start } of wordsOf(text)) {
    const end = start + raw.length;
    while (nextBracket < brackets.length && brackets[nextBracket]!.end <= start) {
      const bracket = brackets[nextBracket++]!;
      if (bracket.start >= from) outside += text.slice(from, bracket.start);
      from = Math.max(from, bracket.end);
    }
    const inside = brackets[nextBracket];
    if (inside && start >= inside.start) continue;
    outside += text.slice(from, start);
    from = end;
    if (isListNumber(text, start, end)) {
      outside = "\n- ";
      continue;
    }
    words.push({
      raw,
      start,
      end,
      word: folded,
      gap: words.length === 0 ? "hard" : gapOf(outside),
      afterColon: outside.includes(":"),
      dotted: text[end] === ".",
    });
    outside = "";
  }
  return {
    text,
    words,
    brackets,
    hasSmallLetters: /\p{Ll}/u.test(text),
    hasCapitals: /\p{Lu}/u.test(text),
    isToneless: !MARKED_LETTER.test(text),
  };
}

const SMALL_BEFORE_CAPITAL = /\p{L}\p{M}*\p{Ll}\p{M}*\p{Lu}/u;
const LOST_SPACE = /(?<=\p{L}\p{M}*\p{Ll}\p{M}*)(?=\p{Lu})/u;

interface WordForm {
  /** `foldText` of the word. */
  readonly folded: string;
  /** "vàThông" has lost a space: its parts; null for one word. */
  readonly parts: readonly string[] | null;
}

const formOf = remembered((raw): WordForm => ({
  folded: foldText(raw),
  parts: SMALL_BEFORE_CAPITAL.test(raw) ? raw.split(LOST_SPACE) : null,
}));

export interface Word {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [raw] = match;
    const { folded, parts } = formOf(raw);
    let start = match.index;
    if (!parts) words.push({ raw, folded, start });
    else
      for (const part of parts) {
        words.push({ raw: part, folded: formOf(part).folded, start });
        start += part.length;
      }
  }
  return words;
}

function gapOf(between: string): Gap {
  if (between === " ") return "none";
  if (HARD.test(between)) return "hard";
  if (SOFT.test(between)) return "soft";
  return JOIN.test(between) ? "join" : "none";
}

/** "1." or "a)" at the start of a line or after a semicolon numbers a list. */
function isListNumber(text: string, start: number, end: number): boolean {
  const mark = text[end];
  if ((mark !== "." && mark !== ")") || end - start > 2) return false;
  const lineStart = text.lastIndexOf("\n", start - 1);
  return LIST_NUMBER.test(text.slice(Math.max(0, lineStart), end + 1));
}

/** Outermost pairs only; an unpaired bracket is punctuation. */
function bracketsOf(text: string): Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === "(" || char === "[") {
      if (depth++ === 0) start = i;
    } else if ((char === ")" || char === "]") && depth > 0 && --depth === 0) {
      found.push({ start, end: i + 1, text: text.slice(start + 1, i).trim() });
    }
  }
  return found;
}

/** Whether only white space stands before a word: a line break inside a name is the page's, not the author's. */
export function isOnlySpaceBefore(tokens: Tokens, at: number): boolean {
  const { gap, start } = tokens.words[at]!;
  if (gap !== "soft") return gap === "none";
  return tokens.text.slice(tokens.words[at - 1]!.end, start).trim() === "";
}

/** Whether a word stands right after the one before it, with nothing but space between. */
export function follows(tokens: Tokens): (index: number) => boolean {
  return (index) => tokens.words[index]?.gap === "none";
}

// Numbers in front of rows: what counts as one ("7", "01.", "II", "1.1", "a)"), its plain form, and how deep
// it stands in an outline.
export type OrdinalKind = "letter" | "roman" | "number" | "item";

export interface Ordinal {
  /** Without brackets, final dots and leading zeros: "(07)." → "7". */
  readonly text: string;
  readonly kind: OrdinalKind;
  /** -1 for "Phần I", 0 for A, 1 for I, 2 for 1, 3 for 1.1 …; items (a, -, NV1) are deepest. */
  readonly depth: number;
}

const ROMAN = /^(?=[IVXLC])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const NUMBER = /^\d{1,4}([.,]\d{1,3}){0,5}$/;
const ROMAN_NUMBER = /^[IVXL]{1,6}(\.\d{1,3}){1,4}$/;
const ITEM = /^([a-zđ]|[-+*•–]|\p{L}{1,3}[ .-]?\d{1,4}|\d{1,4}\p{L}{0,3}\*?)$/u;
const PART = /^(phần|chương) ([A-HĐ]|[IVXLC]{1,7}|\d{1,2}|thứ \p{L}+)$/iu;
const DEEPEST = 9;

export function parseOrdinal(text: string): Ordinal | null {
  const bare = text
    .replace(/^[([]\s*/, "")
    .replace(/\s*[)\].:;,/]+$/, "")
    .trim();
  if (bare === "" || bare.length > 16) return null;
  if (PART.test(bare)) return { text: bare, kind: "letter", depth: -1 };
  if (NUMBER.test(bare)) {
    const parts = bare.split(/[.,]/).map((part) => String(Number(part)));
    return { text: parts.join("."), kind: "number", depth: 1 + parts.length };
  }
  if (ROMAN_NUMBER.test(bare)) return { text: bare, kind: "number", depth: 1 + bare.split(".").length };
  if (ROMAN.test(bare)) return { text: bare, kind: "roman", depth: 1 };
  if (/^[A-HĐ]$/.test(bare)) return { text: bare, kind: "letter", depth: 0 };
  return ITEM.test(bare) ? { text: bare, kind: "item", depth: DEEPEST } : null;
}

/** "II. Phục vụ …" → its ordinal and the rest; null when the text does not begin with a number and a mark. */
export function splitOrdinal(text: string): { readonly ordinal: Ordinal; readonly rest: string } | null {
  const match =
    /^\(?((?:(?:Phần|PHẦN|Chương|CHƯƠNG) )?(?:[A-HĐ]|[IVXLC]{1,7}|\d{1,4}(?:\.\d{1,3}){0,5}))(?:[.):/]+\s*|\s*[-–]\s+)(?=\S)(.*)$/u.exec(
      text,
    );
  const ordinal = match && parseOrdinal(match[1]!);
  return ordinal ? { ordinal, rest: match[2]! } : null;
}

/** Whether `next` is a part of `parent`: 1.2 of 1, II.1 of II. */
export function isChildOrdinal(parent: string, next: string): boolean {
  return next.startsWith(`${parent}.`);
}

/** The last number of an ordinal, for counting on: "1.7" → 7; null without one. */
export function lastNumberOf(ordinal: string): number | null {
  const match = /(\d{1,4})$/.exec(ordinal);
  return match ? Number(match[1]) : null;
}

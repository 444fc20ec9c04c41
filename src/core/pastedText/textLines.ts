// Text in, its lines that have words out, each with what stands before it: spaces, empty lines, a page's end.
import { mendLetters } from "../base/text";
import type { TextLine, TextWord } from "./types";

const BLANK = "\\s\\u00a0\\u200b\\u2060\\ufeff";
/** What Chromium's PDF viewer copies for a hyphen and the end of the line after it. */
const HYPHENATED = /[\ufffe\u0002]\s*/u;
const WORD = new RegExp(`[^${BLANK}]+`, "gu");

export function textLines(text: string): readonly TextLine[] {
  const lines: Omit<TextLine, "gap">[] = [];
  const blanksBefore: number[] = [];
  let blanks = 0;
  let isPageStart = true;
  splitLines(text).forEach((raw, row) => {
    if (raw.includes("\f")) isPageStart = true;
    const words = raw
      .replace(/\f/g, "")
      .split(HYPHENATED)
      .map((part, i, parts) => wordsOf(mendLetters(i < parts.length - 1 ? `${part}-` : part)))
      .filter((part) => part.length > 0);
    if (words.length === 0) {
      blanks++;
      return;
    }
    for (const part of words) {
      const text = part.map((word) => word.text).join(" ");
      lines.push({ row, text, words: part, indent: part[0]!.spaces, isPageStart });
      blanksBefore.push(blanks);
      blanks = 0;
      isPageStart = false;
    }
  });
  const usual = usualCount(blanksBefore);
  return lines.map((line, i) => ({
    ...line,
    gap: Math.max(0, Math.floor((blanksBefore[i]! - usual) / (usual + 1))),
  }));
}

/** Lines as an editor counts them; a form feed stays with the line that it begins. */
export function splitLines(text: string): readonly string[] {
  return text.replace(/^\ufeff/, "").split(/\r\n|[\n\r\u2028\u2029]/);
}

function wordsOf(line: string): TextWord[] {
  let end = 0;
  return [...line.matchAll(WORD)].map(({ 0: text, index }) => {
    const spaces = index - end;
    end = index + text.length;
    return { text, spaces };
  });
}

/** Some extractors leave an empty line after every line: then one says nothing. */
function usualCount(counts: readonly number[]): number {
  const withOne = counts.filter((count) => count >= 1).length;
  const exactlyOne = counts.filter((count) => count === 1).length;
  return withOne > counts.length * 0.7 && exactlyOne > counts.length * 0.5 ? 1 : 0;
}

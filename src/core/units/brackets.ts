// Brackets beside a unit: a limit ("các nhiệm vụ sử dụng vốn sự nghiệp") or a role ("Trưởng đoàn").
import { wordKey } from "../base/text";
import type { Bracket, Tokens } from "./tokens";
import { instructionLength } from "./words";

/** The bracket that follows a word before the next word outside brackets. */
export function bracketAfter(tokens: Tokens, word: number): Bracket | null {
  const { end } = tokens.words[word]!;
  const next = tokens.words[word + 1]?.start ?? tokens.text.length;
  for (const bracket of tokens.brackets) {
    if (bracket.start >= end && bracket.end <= next && bracket.text !== "") {
      return /^\s*$/u.test(tokens.text.slice(end, bracket.start)) ? bracket : null;
    }
  }
  return null;
}

/** "(Trưởng đoàn)", "(để b/c)", "(chủ trì)". */
export function isRole(text: string): boolean {
  const words = wordKey(text).split(" ");
  return instructionLength((k) => words[k], 0) > 0;
}

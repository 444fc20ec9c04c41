// Two texts that should say the same, the words of the first that the second does not have; compared as words, not
// as letters.
import { wordKey } from "./text";

export interface ComparedWords {
  readonly text: string;
  readonly isOnlyHere: boolean;
}

/** The text in runs of words, in order; joined with single spaces they are the text. */
export function wordsOnlyIn(text: string, other: string): readonly ComparedWords[] {
  const known = new Set(wordKey(other).split(" "));
  const runs: ComparedWords[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const parts = wordKey(word).split(" ");
    const isOnlyHere = parts.some((part) => part !== "" && !known.has(part));
    const last = runs.at(-1);
    if (last?.isOnlyHere === isOnlyHere) runs[runs.length - 1] = { text: `${last.text} ${word}`, isOnlyHere };
    else runs.push({ text: word, isOnlyHere });
  }
  return runs;
}

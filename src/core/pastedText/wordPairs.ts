// A text's lines in, how often two words stand side by side on a line out: words that are neighbours elsewhere are
// likely to be neighbours where a line or a page ends between them.
import type { TextLine } from "./types";

export class WordPairs {
  private readonly counts = new Map<string, number>();

  constructor(lines: readonly TextLine[]) {
    for (const { words } of lines) {
      for (let i = 1; i < words.length; i++) {
        const key = keyOf(words[i - 1]!.text, words[i]!.text);
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      }
    }
  }

  count(before: string, after: string): number {
    return this.counts.get(keyOf(before, after)) ?? 0;
  }
}

function keyOf(before: string, after: string): string {
  return `${before} ${after}`;
}

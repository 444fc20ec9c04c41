// Tasks that say nearly the same, for a person to look at. Only tasks that share one of their rarest words are
// compared, so that a long list does not take the square of its length.
import { likeness } from "../base/likeness";
import { wordKey } from "../base/text";
import type { Task } from "./types";

const NEARLY_SAME = 0.9;
const RAREST = 4;
/** Shorter texts are too easily alike. */
const LEAST_WORDS = 5;

export interface AlikePair {
  readonly task: Task;
  readonly earlier: Task;
}

/** Each task once, with the first earlier one that it is like; the very same text is not told here. */
export function alikeTasks(tasks: readonly Task[]): readonly AlikePair[] {
  const keyed = tasks
    .map((task) => ({ task, key: wordKey(task.fields.content?.raw ?? "") }))
    .map(({ task, key }) => ({ task, key, words: [...new Set(key.split(" "))] }))
    .filter(({ words }) => words.length >= LEAST_WORDS);
  const counts = new Map<string, number>();
  for (const { words } of keyed) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byWord = new Map<string, number[]>();
  return keyed.flatMap(({ task, key, words }, i): AlikePair[] => {
    const rarest = [...words].sort((a, b) => counts.get(a)! - counts.get(b)!).slice(0, RAREST);
    const candidates = [...new Set(rarest.flatMap((word) => byWord.get(word) ?? []))].sort((a, b) => a - b);
    for (const word of rarest) byWord.set(word, [...(byWord.get(word) ?? []), i]);
    const earlier = candidates.map((j) => keyed[j]!).find((other) => isAlike(key, other.key));
    return earlier ? [{ task, earlier: earlier.task }] : [];
  });
}

/** Another number is another task: *đợt 1* and *đợt 2*, *tháng 5* and *tháng 6*. */
function isAlike(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) * 2 < NEARLY_SAME * (a.length + b.length)) return false;
  const numbersOf = (key: string): string => (key.match(/\p{N}+/gu) ?? []).join(" ");
  return numbersOf(a) === numbersOf(b) && likeness(a, b) >= NEARLY_SAME;
}

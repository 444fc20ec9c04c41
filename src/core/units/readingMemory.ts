// What was found at words of texts that overlap, for readers of many pieces of one text: the same words are met
// thousands of times. What is remembered is what would be found again.
import { mentionEdgesAt, type EdgeOptions, type MentionEdge } from "./mentionEdges";
import type { HeadEntry } from "./head";
import type { Scope } from "./resolve";
import type { Tokens } from "./tokens";

export interface LikeEntry {
  readonly entry: HeadEntry;
  readonly likeness: number;
}

/** Of one registry and one locality. */
export class ReadingMemory {
  private readonly edges = new Map<string, readonly MentionEdge[]>();
  private readonly likes = new Map<string, readonly LikeEntry[]>();

  edgesAt(tokens: Tokens, at: number, scope: Scope, options: EdgeOptions): readonly MentionEdge[] {
    const key = edgesKey(tokens, at, options);
    let found = this.edges.get(key);
    if (!found) {
      found = moved(mentionEdgesAt(tokens, at, scope, options), -at);
      keep(this.edges, key, found);
    }
    return moved(found, at);
  }

  /** `find` is asked for words that are new. */
  likeEntries(words: readonly string[], find: () => readonly LikeEntry[]): readonly LikeEntry[] {
    const key = words.join(" ");
    let found = this.likes.get(key);
    if (!found) keep(this.likes, key, (found = find()));
    return found;
  }
}

const LIMIT = 100_000;

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  if (map.size >= LIMIT) map.clear();
  map.set(key, value);
}

/** Everything that names from a word on depend on: the words and marks after it, and how the whole text is written. */
function edgesKey(tokens: Tokens, at: number, { misprints, barePlaces }: EdgeOptions): string {
  const { start, gap } = tokens.words[at]!;
  const flags =
    Number(misprints) +
    2 * Number(barePlaces) +
    4 * Number(gap === "hard") +
    8 * Number(tokens.hasSmallLetters) +
    16 * Number(tokens.hasCapitals) +
    32 * Number(tokens.isToneless);
  let key = `${flags}`;
  // A bracket without its other half before the word makes others of those after it.
  for (const bracket of tokens.brackets) {
    if (bracket.start >= start) key += ` ${bracket.start - start}-${bracket.end - start}`;
  }
  return `${key} ${tokens.text.slice(start)}`;
}

function moved(edges: readonly MentionEdge[], by: number): readonly MentionEdge[] {
  if (by === 0 || edges.length === 0) return edges;
  return edges.map((edge) => ({ ...edge, start: edge.start + by, end: edge.end + by }));
}

// Heads that a list carries over (rule 10): "Các sở: Tư pháp, Nội vụ"; "UBND cấp huyện, cấp xã";
// "UBND các xã: A, B và thị trấn C".
import type { Head } from "./head";
import type { Carry, MentionEdge } from "./mentionEdges";
import { nodeAt, type TrieNode } from "./nameTrie";
import { placeTypeAt, typeSetAt } from "./placeWords";
import { follows, type Tokens } from "./tokens";
import type { UnitIndex } from "./unitIndex";
import { CARRIED_CLASSES, WRITTEN_OUT, type PlaceType } from "./words";

/** What the name after this one may leave out. */
export function carryAfter(edge: MentionEdge, index: UnitIndex): Carry | null {
  const { head, suffix } = edge;
  const nodes: TrieNode[] = [];
  let carried: Head | null = null;
  let node: TrieNode | undefined = index.root;
  for (const [i, word] of head.words.entries()) {
    node = node.children.get(word);
    if (!node) break;
    const isClass = CARRIED_CLASSES.has(head.words.slice(0, i + 1).join(" ")) && i + 1 < head.words.length;
    const isWholeHead = node.heads.length > 0;
    const isLevelNext = word === "cấp" && i > 0;
    if (isClass || (isWholeHead && hasPlaces(node.heads[0]!)) || isLevelNext) nodes.push(node);
    if (isWholeHead && hasPlaces(node.heads[0]!)) carried = node.heads[0]!;
  }
  if (nodes.length === 0) return null;
  const types = suffix.places !== null && suffix.type ? [suffix.type] : [];
  return { key: `${head.key}/${types.join()}`, nodes, head: carried, types };
}

function hasPlaces(head: Head): boolean {
  return head.byPlace.size > 0;
}

export interface ListIntro {
  readonly end: number;
  readonly carry: Carry;
}

/** "các sở", "UBND các xã": the common part of the names that follow. */
export function listIntroAt(tokens: Tokens, at: number, index: UnitIndex): ListIntro | null {
  const { words } = tokens;
  const wordAt = (k: number): string | undefined => words[k]?.word;
  const isPlural = wordAt(at) === "các";
  const from = isPlural ? at + 1 : at;
  const first = wordAt(from) ?? "";
  for (const phrase of [`${first} ${wordAt(from + 1) ?? ""}`, first]) {
    if (!CARRIED_CLASSES.has(phrase)) continue;
    const written = phrase.split(" ");
    const node = nodeAt(index.root, written);
    const end = from + written.length;
    // "Phòng: Nội vụ, Tư pháp" needs its colon, "Các sở Tư pháp, Nội vụ" does not.
    if (node && (isPlural ? introduces(tokens, end) : words[end]?.afterColon)) {
      return { end, carry: { key: `các ${phrase}`, nodes: [node], head: null, types: [] } };
    }
  }
  if (isPlural) return null;
  return committeesIntroAt(tokens, at, index);
}

/** A head of several places: "UBND các xã, thị trấn: A, B". */
function committeesIntroAt(tokens: Tokens, at: number, index: UnitIndex): ListIntro | null {
  const { words } = tokens;
  const wordAt = (k: number): string | undefined => words[k]?.word;
  let node: TrieNode | null = index.root;
  for (let k = at; k < words.length && k < at + 6 && node; k++) {
    if (k > at) {
      const head: Head | undefined = node.heads[0];
      const set = typeSetAt(wordAt, k, follows(tokens));
      const level = wordAt(k) === "cấp" ? placeTypeAt(wordAt, k + 1) : null;
      const end = set ? k + set.length : level ? k + 1 + level.length : null;
      if (head && end !== null && introduces(tokens, end) && hasPlaces(head)) {
        const types: readonly PlaceType[] = set?.types ?? [level!.type];
        return { end, carry: { key: `${head.key}/các ${types.join()}`, nodes: [node], head, types } };
      }
    }
    const written = WRITTEN_OUT.get(words[k]!.word);
    node = nodeAt(node, written ?? [words[k]!.word]);
  }
  return null;
}

/** A list follows at once or after a colon; after a comma the collective itself was meant. */
function introduces(tokens: Tokens, at: number): boolean {
  const next = tokens.words[at];
  return next !== undefined && (next.gap === "none" || (next.afterColon && next.gap !== "hard"));
}

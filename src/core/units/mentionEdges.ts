// Every way in which a unit's name can be read at a place of the text, each resolved. Which of them the
// cell means is decided later, over the whole cell.
import { withBracketedPlace } from "./bracketedPlace";
import { pushTo, type Head } from "./head";
import { walkTrie, type TrieNode, type WalkKind } from "./nameTrie";
import { NOTHING, resolve, type Doubt, type Resolution, type Scope, type Suffix } from "./resolve";
import { suffixesAt } from "./suffix";
import type { Tokens } from "./tokens";
import { COMMITTEE, type PlaceType } from "./words";

/** What a list carries over from a name to the next: "Sở Tư pháp, Nội vụ"; "UBND xã A, B". */
export interface Carry {
  readonly key: string;
  /** Nodes at which the next name may go on. */
  readonly nodes: readonly TrieNode[];
  /** Head that the next name may be of without a word of its own. */
  readonly head: Head | null;
  readonly types: readonly PlaceType[];
}

export interface MentionEdge {
  readonly start: number;
  readonly end: number;
  readonly head: Head;
  readonly suffix: Suffix;
  readonly kind: WalkKind;
  readonly resolution: Resolution;
  readonly isElided: boolean;
}

export interface EdgeOptions {
  readonly misprints: boolean;
  /** Read places alone ("xã Hoa Lộc", a file name) as their committee. */
  readonly barePlaces: boolean;
}

/**
 * The best reading for each end, or for one end alone; readings of equal quality that disagree become one
 * that abstains.
 */
export function mentionEdgesAt(
  tokens: Tokens,
  start: number,
  scope: Scope,
  options: EdgeOptions,
  carry: Carry | null = null,
  onlyEnd: number | null = null,
): MentionEdge[] {
  const { index } = scope;
  const found: MentionEdge[] = [];
  const add = (head: Head, at: number, kind: WalkKind, isPlaceOnly = false): void => {
    const suffixOptions = {
      misprints: options.misprints && kind !== "misprint",
      toneless: tokens.isToneless,
      isStart: at === start,
      carried: at === start ? carry?.types : undefined,
    };
    for (const { suffix: written, end, isMisprint } of suffixesAt(tokens, at, index, suffixOptions)) {
      if (onlyEnd !== null && end !== onlyEnd) continue;
      if (end === start || (isPlaceOnly && !isNamedPlace(written, options))) continue;
      const suffix = withBracketedPlace(written, tokens, end, index);
      const resolution = resolve(head, suffix, scope);
      const quality = isMisprint ? "misprint" : kind;
      found.push({ start, end, head, suffix, kind: quality, resolution, isElided: carry !== null });
    }
  };
  const walkOptions = { misprints: options.misprints, vocabulary: index.vocabulary };
  for (const node of carry?.nodes ?? [index.root]) {
    for (const { head, end, kind } of walkTrie(node, tokens, start, walkOptions)) add(head, end, kind);
  }
  if (carry?.head) add(carry.head, start, "plain", carry.types.length > 0);
  if (!carry) {
    if (tokens.isToneless) {
      for (const { head, end, kind } of walkTrie(index.tonelessRoot(), tokens, start, walkOptions)) {
        if (kind !== "misprint") add(head, end, kind === "plain" ? "misprint" : kind);
      }
    }
    const placeHead = (options.barePlaces ? index.heads.get(COMMITTEE) : null) ?? index.placeHead;
    if (placeHead.entries.length > 0) add(placeHead, start, "plain", true);
  }
  return bestByEnd(found);
}

/** "xã Hoa Lộc" names a place; "xã" alone, or "Hoa Lộc" outside a file name, does not. */
function isNamedPlace(suffix: Suffix, options: EdgeOptions): boolean {
  return suffix.places !== null && (suffix.type !== null || options.barePlaces);
}

const QUALITY: Readonly<Record<WalkKind, number>> = { plain: 0, abbreviation: 1, misprint: 2 };

function bestByEnd(edges: readonly MentionEdge[]): MentionEdge[] {
  const byEnd = new Map<number, MentionEdge[]>();
  for (const edge of edges) {
    const { unit, doubts } = edge.resolution;
    if (unit || doubts.length > 0) pushTo(byEnd, edge.end, edge);
  }
  return [...byEnd.values()].map(bestOf);
}

/** The surest kind of reading speaks, even to abstain; within it a decision goes before an abstention. */
function bestOf(edges: readonly MentionEdge[]): MentionEdge {
  const surest = Math.min(...edges.map(({ kind }) => QUALITY[kind]));
  const readings = edges.filter(({ kind }) => QUALITY[kind] === surest);
  const decided = readings.filter(({ resolution }) => resolution.unit !== null);
  const first = (decided[0] ?? readings[0])!;
  const units = new Set(decided.map(({ resolution }) => resolution.unit));
  if (units.size === 1) return first;
  const doubts: Doubt[] =
    units.size > 1
      ? decided.map(({ head, resolution }) => ({
          entries: head.entries.filter(({ unit }) => unit === resolution.unit),
          reason: "ambiguous",
        }))
      : readings.flatMap(({ resolution }) => resolution.doubts);
  return { ...first, resolution: { ...NOTHING, doubts } };
}

// Ranked candidates for words that were not decided. Distance, lost tones and parts of names only ever
// suggest; nothing here decides.
import { tonelessWord } from "./tonelessWord";
import { CENTRE, type Head, type HeadEntry } from "./head";
import { mentionEdgesAt, type EdgeOptions } from "./mentionEdges";
import { candidateOf, candidatesOf, type Scope } from "./resolve";
import type { Tokens } from "./tokens";
import type { CandidateReason, Unit, UnitCandidate, UnitId } from "./types";
import type { UnitIndex } from "./unitIndex";
import { COMMITTEE, POLICE, WRITTEN_OUT } from "./words";

const MAX_CANDIDATES = 5;
const MAX_OF_PLACE = 4;
const MIN_LIKENESS = 0.5;
const MAX_WORDS = 24;

export function suggestUnits(
  tokens: Tokens,
  start: number,
  end: number,
  scope: Scope,
  options: EdgeOptions,
): UnitCandidate[] {
  const found = new Map<UnitId, { unit: Unit; reasons: Set<CandidateReason>; score: number }>();
  const add = (unit: Unit | undefined, reason: CandidateReason, score: number): void => {
    if (!unit) return;
    const known = found.get(unit.id);
    if (known) {
      known.reasons.add(reason);
      known.score = Math.max(known.score, score);
    } else found.set(unit.id, { unit, reasons: new Set([reason]), score });
  };

  for (const edge of mentionEdgesAt(tokens, start, scope, options)) {
    if (edge.end > end) continue;
    const covered = (edge.end - edge.start) / (end - start);
    add(edge.resolution.unit ?? undefined, "similar", covered);
    for (const { unit, reasons } of candidatesOf(edge.resolution, scope)) {
      for (const reason of reasons) add(scope.index.byId.get(unit), reason, covered);
    }
  }
  const written = tokens.words
    .slice(start, Math.min(end, start + MAX_WORDS))
    .flatMap(({ word }) => WRITTEN_OUT.get(word) ?? [word])
    .map(tonelessWord);
  for (const { entry, likeness } of likeEntries(written, scope)) {
    add(entry.unit, likeness === 1 ? "folded" : "similar", likeness * 0.9);
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_CANDIDATES)
    .map(({ unit, reasons }) => candidateOf(unit, [...reasons]));
}

/** Units of the workbook's own tiers whose head shares most words, and places with the same toneless name. */
function likeEntries(written: readonly string[], scope: Scope): { entry: HeadEntry; likeness: number }[] {
  const { index } = scope;
  const found: { entry: HeadEntry; likeness: number }[] = [];
  const set = new Set(written.filter((word) => word !== "va"));
  for (const { head, likeness } of likeHeads(set, index)) {
    const tiers = scope.tiers.length > 0 ? scope.tiers : [CENTRE];
    for (const tier of tiers) {
      for (const entry of (head.byLocality.get(tier) ?? []).slice(0, 3)) found.push({ entry, likeness });
    }
  }
  for (let length = Math.min(4, written.length); length >= 1; length--) {
    const name = written.slice(-length);
    const turned = [...name].reverse();
    const byName = index.placesByToneless();
    const places = byName.get(name.join(" ")) ?? byName.get(turned.join(" "));
    if (!places) continue;
    for (const place of places) {
      for (const head of [index.heads.get(COMMITTEE), index.heads.get(POLICE)]) {
        const entries = head?.byPlace.get(place)?.slice(0, MAX_OF_PLACE) ?? [];
        if (!head || entries.length === 0) continue;
        const words = [...head.words, ...place.replace("|", " ").split(" ")].map(tonelessWord);
        const likeness = dice(set, new Set(words));
        for (const entry of entries) found.push({ entry, likeness });
      }
    }
    break;
  }
  return found.filter(({ likeness }) => likeness >= MIN_LIKENESS);
}

const BY_WORD = new WeakMap<UnitIndex, ReadonlyMap<string, readonly LikeHead[]>>();

interface LikeHead {
  readonly head: Head;
  readonly words: ReadonlySet<string>;
}

function likeHeads(written: ReadonlySet<string>, index: UnitIndex): { head: Head; likeness: number }[] {
  let byWord = BY_WORD.get(index);
  if (!byWord) BY_WORD.set(index, (byWord = headsByWord(index)));
  const seen = new Set<Head>();
  const found: { head: Head; likeness: number }[] = [];
  for (const word of written) {
    for (const { head, words } of byWord.get(word) ?? []) {
      if (seen.has(head)) continue;
      seen.add(head);
      const likeness = dice(written, words);
      if (likeness >= MIN_LIKENESS) found.push({ head, likeness });
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, 12);
}

const MAX_HEADS_OF_WORD = 400;

function headsByWord(index: UnitIndex): ReadonlyMap<string, readonly LikeHead[]> {
  const byWord = new Map<string, LikeHead[]>();
  for (const head of index.heads.values()) {
    const like = { head, words: new Set(head.words.map(tonelessWord)) };
    for (const word of like.words) {
      const list = byWord.get(word) ?? [];
      byWord.set(word, list);
      if (list.length < MAX_HEADS_OF_WORD) list.push(like);
    }
  }
  return byWord;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / (a.size + b.size);
}

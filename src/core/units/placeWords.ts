// Level words and place names as they stand in a row of words: "huyện", "thị xã", "các xã, thị trấn".
import { tonelessWord } from "./tonelessWord";
import { isMisprintOf } from "./misprint";
import { CONNECTIVES, LEVELS_OF_TYPE, NOT_AFTER_PLACE_TYPE, PLACE_TYPES, type PlaceType } from "./words";

/** Key of a place: its kind and its folded name; tones and word order count. */
export type PlaceKey = `${PlaceType}|${string}`;

export function placeKey(type: PlaceType, nameWords: readonly string[]): PlaceKey {
  return `${type}|${nameWords.join(" ")}`;
}

export interface TypeAt {
  readonly type: PlaceType;
  readonly length: number;
}

type WordAt = (index: number) => string | undefined;

interface TypeWords {
  readonly type: PlaceType;
  readonly words: readonly string[];
}

const BY_FIRST_WORD = groupByFirst((word) => word);
const BY_FIRST_TONELESS = groupByFirst(tonelessWord);

function groupByFirst(form: (word: string) => string): Map<string, TypeWords[]> {
  const groups = new Map<string, TypeWords[]>();
  for (const type of PLACE_TYPES) {
    const words = type.split(" ").map(form);
    // Longer first: "thị xã" before anything that begins with "thị".
    groups.set(words[0]!, [...(groups.get(words[0]!) ?? []), { type, words }]);
  }
  return groups;
}

/**
 * The level word that starts at `at`; "xã hội" and "huyện ủy" have none. `follows` says whether a word stands
 * right after the one before: in "UBND huyện; Đoàn Thanh niên" no "huyện đoàn" is meant.
 */
export function placeTypeAt(
  wordAt: WordAt,
  at: number,
  isToneless = false,
  follows: (index: number) => boolean = () => true,
): TypeAt | null {
  const groups = isToneless ? BY_FIRST_TONELESS : BY_FIRST_WORD;
  for (const { type, words } of groups.get(wordAt(at) ?? "") ?? []) {
    if (!words.every((word, k) => wordAt(at + k) === word)) continue;
    const next = follows(at + words.length) ? wordAt(at + words.length) : undefined;
    if (next !== undefined && (isToneless ? TONELESS_NOT_AFTER : NOT_AFTER_PLACE_TYPE).has(next)) continue;
    return { type, length: words.length };
  }
  return null;
}

const TONELESS_NOT_AFTER: ReadonlySet<string> = new Set([...NOT_AFTER_PLACE_TYPE].map(tonelessWord));

export interface TypeSet {
  /** One key for every order and for "các xã, thị trấn" and "xã, thị trấn". */
  readonly symbol: string;
  readonly types: readonly PlaceType[];
  readonly length: number;
}

/** "các xã, thị trấn", "xã, phường", "các huyện": level words that stand for all places of these kinds. */
export function typeSetAt(
  wordAt: WordAt,
  at: number,
  follows?: (index: number) => boolean,
  isToneless = false,
): TypeSet | null {
  const isPlural = wordAt(at) === "các" || (isToneless && wordAt(at) === "cac");
  let index = isPlural ? at + 1 : at;
  const types: PlaceType[] = [];
  let end = at;
  for (;;) {
    const found = placeTypeAt(wordAt, index, isToneless, follows);
    if (!found || types.includes(found.type)) break;
    if (types[0] && !shareLevel(types[0], found.type)) break;
    types.push(found.type);
    end = index + found.length;
    index = CONNECTIVES.has(wordAt(end) ?? "") ? end + 1 : end;
  }
  if (types.length === 0 || (types.length === 1 && !isPlural)) return null;
  const symbol = `{${[...types].sort().join(",")}}`;
  return { symbol: isToneless ? tonelessWord(symbol) : symbol, types, length: end - at };
}

const TYPE_WORDS = [...new Set([...PLACE_TYPES.flatMap((type) => type.split(" ")), "các"])];
const MAX_SET_WORDS = 8;

/** The same with one evident misprint: "các xã, thị trần". */
export function misprintedTypeSetAt(
  wordAt: WordAt,
  at: number,
  vocabulary: ReadonlySet<string>,
): TypeSet | null {
  for (let wrong = at; wrong < at + MAX_SET_WORDS; wrong++) {
    const written = wordAt(wrong);
    if (written === undefined) return null;
    if (TYPE_WORDS.includes(written) || CONNECTIVES.has(written)) continue;
    const meant = TYPE_WORDS.filter((word) => isMisprintOf(written, word, vocabulary));
    if (meant.length !== 1) return null;
    const set = typeSetAt((index) => (index === wrong ? meant[0] : wordAt(index)), at);
    return set && at + set.length > wrong ? set : null;
  }
  return null;
}

function shareLevel(a: PlaceType, b: PlaceType): boolean {
  return LEVELS_OF_TYPE[a].some((level) => LEVELS_OF_TYPE[b].includes(level));
}

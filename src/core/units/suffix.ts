// What can follow a head in the text: nothing, "Việt Nam", a level word, a place, a place and the place
// above it. Place names are strict: tones, words and their order must be those of the registry.
import { withoutTones } from "../base/text";
import { isMisprintOf } from "./misprint";
import { placeTypeAt, type PlaceKey, type TypeAt } from "./placeWords";
import { remembered } from "./remembered";
import { NO_SUFFIX, type Suffix } from "./resolve";
import { follows, isOnlySpaceBefore, type Tokens } from "./tokens";
import type { UnitIndex } from "./unitIndex";
import { PLACE_TYPES, SHORT_PLACE_TYPES, type PlaceType } from "./words";

export interface SuffixFound {
  readonly suffix: Suffix;
  readonly end: number;
  readonly isMisprint: boolean;
}

export interface SuffixOptions {
  readonly misprints: boolean;
  readonly toneless: boolean;
  /** No head stands before: what separates this word from the one before does not matter. */
  readonly isStart?: boolean;
  readonly carried?: readonly PlaceType[];
}

/** All readings. Options say whether the name begins here and which level words a list carries over. */
export function suffixesAt(
  tokens: Tokens,
  at: number,
  index: UnitIndex,
  options: SuffixOptions,
): SuffixFound[] {
  const { carried = [] } = options;
  const found: SuffixFound[] = [{ suffix: NO_SUFFIX, end: at, isMisprint: false }];
  let from = at;
  const country = countryLength(tokens, at, options);
  if (country > 0) {
    from = at + country;
    found.push({ suffix: { ...NO_SUFFIX, isNational: true }, end: from, isMisprint: false });
  }
  for (const { type, end, isMisprint, isShort } of typesAt(tokens, from, options)) {
    if (!isShort) found.push({ suffix: { ...NO_SUFFIX, type }, end, isMisprint });
    for (const place of namesAt(tokens, end, index, options, [type])) {
      const suffix = { ...NO_SUFFIX, type, places: place.keys };
      found.push(...withSuperior(tokens, { suffix, end: place.end, isMisprint }, index, options));
    }
  }
  for (const place of namesAt(tokens, from, index, options, carried.length > 0 ? carried : PLACE_TYPES)) {
    const isCarried = carried.length > 0;
    if (!isCarried && !(options.isStart ?? false) && !startsName(tokens, from)) continue;
    const suffix = { ...NO_SUFFIX, type: isCarried ? (carried[0] ?? null) : null, places: place.keys };
    found.push(...withSuperior(tokens, { suffix, end: place.end, isMisprint: false }, index, options));
  }
  return found;
}

interface TypeFound {
  readonly type: PlaceType;
  readonly end: number;
  readonly isMisprint: boolean;
  readonly isShort: boolean;
}

function typesAt(tokens: Tokens, at: number, options: SuffixOptions): TypeFound[] {
  const { words } = tokens;
  const token = words[at];
  if (!token) return [];
  const isApart = token.gap === "hard" || (token.gap === "soft" && !/^[\s.]*$/u.test(between(tokens, at)));
  if (isApart && !options.isStart) return [];
  const wordAt = (index: number): string | undefined => words[index]?.word;
  const plain = placeTypeAt(wordAt, at, false, follows(tokens));
  if (plain) return [{ type: plain.type, end: at + plain.length, isMisprint: false, isShort: false }];
  const short = SHORT_PLACE_TYPES.get(token.word);
  if (short && (token.word.length > 1 || token.dotted)) {
    return [{ type: short, end: at + 1, isMisprint: false, isShort: true }];
  }
  if (options.toneless) {
    const found = placeTypeAt(wordAt, at, true, follows(tokens));
    return found ? [{ type: found.type, end: at + found.length, isMisprint: true, isShort: false }] : [];
  }
  return options.misprints ? misprintedTypes(tokens, at) : [];
}

const NO_WORDS: ReadonlySet<string> = new Set();

function misprintedTypes(tokens: Tokens, at: number): TypeFound[] {
  const meant = misprintedType(`${tokens.words[at]!.word} ${tokens.words[at + 1]?.word ?? ""}`);
  return meant ? [{ type: meant.type, end: at + meant.length, isMisprint: true, isShort: false }] : [];
}

/** The one level word that two words, or the first of them, may be meant for. */
const misprintedType = remembered((pair): TypeAt | null => {
  const written = pair.split(" ");
  const found: TypeAt[] = [];
  for (const type of PLACE_TYPES) {
    const words = type.split(" ");
    const wrong = words.filter((word, k) => written[k] !== word);
    const k = words.indexOf(wrong[0] ?? "");
    if (wrong.length === 1 && written[k] && isMisprintOf(written[k], words[k]!, NO_WORDS)) {
      found.push({ type, length: words.length });
    }
  }
  return found.length === 1 ? found[0]! : null;
});

const MAX_NAME_WORDS = 6;

/** Known place names that begin at a word, the shortest first. */
function namesAt(
  tokens: Tokens,
  at: number,
  index: UnitIndex,
  options: SuffixOptions,
  types: readonly PlaceType[],
): { readonly keys: readonly PlaceKey[]; readonly end: number }[] {
  const found: { readonly keys: readonly PlaceKey[]; readonly end: number }[] = [];
  const first = tokens.words[at]?.word;
  if (first === undefined || (!options.toneless && !index.firstWordsOfPlaces.has(first))) return found;
  let name = "";
  for (let end = at; end < tokens.words.length && end < at + MAX_NAME_WORDS; end++) {
    const token = tokens.words[end]!;
    if (end > at && token.gap !== "join" && !isOnlySpaceBefore(tokens, end)) break;
    name += (end > at ? " " : "") + token.word;
    // Without tones "Hoa An" may be Hòa An as well.
    const named = (options.toneless ? index.placesByToneless() : index.placesByName).get(name);
    const keys = named?.filter((key) => types.some((type) => key.startsWith(`${type}|`))) ?? [];
    if (keys.length > 0) found.push({ keys, end: end + 1 });
  }
  return found;
}

/** "xã Hoa Lộc, huyện Hậu Lộc": also with the place above it, which narrows. */
function withSuperior(
  tokens: Tokens,
  found: SuffixFound,
  index: UnitIndex,
  options: SuffixOptions,
): SuffixFound[] {
  const next = tokens.words[found.end];
  if (!next || next.gap === "hard" || next.afterColon) return [found];
  const type = superiorTypeAt(tokens, found.end, options);
  const from = found.end + (type?.length ?? 0);
  if (!type && next.gap === "soft") return [found];
  if (!type && !startsName(tokens, from)) return [found];
  const longer = namesAt(tokens, from, index, options, type ? [type.type] : PLACE_TYPES)
    .map(({ keys, end }) => ({ within: keys.flatMap((key) => index.localitiesByPlace.get(key) ?? []), end }))
    .filter(({ within }) => within.length > 0)
    .map(({ within, end }) => ({ ...found, suffix: { ...found.suffix, within }, end }));
  return [found, ...longer];
}

function superiorTypeAt(tokens: Tokens, at: number, { toneless }: SuffixOptions): TypeAt | null {
  const wordAt = (k: number): string | undefined => tokens.words[k]?.word;
  const { word, dotted } = tokens.words[at]!;
  const short = SHORT_PLACE_TYPES.get(word);
  return (
    placeTypeAt(wordAt, at) ??
    (toneless ? placeTypeAt(wordAt, at, true) : null) ??
    (short && (word.length > 1 || dotted) ? { type: short, length: 1 } : null)
  );
}

/** "Việt Nam", "VN". */
function countryLength(tokens: Tokens, at: number, options: SuffixOptions): number {
  if (isWord(tokens, at, "vn", options)) return 1;
  return isWord(tokens, at, "việt", options) && isWord(tokens, at + 1, "nam", options) ? 2 : 0;
}

function isWord(tokens: Tokens, at: number, word: string, { toneless }: SuffixOptions): boolean {
  const token = tokens.words[at];
  if (!token || token.gap === "hard") return false;
  return token.word === word || (toneless && token.word === withoutTones(word));
}

/** A bare name ("Sở Nội vụ Thanh Hóa") is written right after the head, with a capital where capitals mean something. */
function startsName(tokens: Tokens, at: number): boolean {
  const token = tokens.words[at];
  if (!token || (token.gap !== "none" && token.gap !== "join")) return false;
  return (
    !tokens.hasSmallLetters || !tokens.hasCapitals || tokens.isToneless || /^[\p{Lu}\d]/u.test(token.raw)
  );
}

function between(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.words[at - 1]!.end, tokens.words[at]!.start);
}

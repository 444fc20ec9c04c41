// A registry label ("Công an thị xã Bỉm Sơn") → its head, level word and place, so that one head is stored
// once for the whole country and text may leave the place out or add it.
import { foldText } from "../base/text";
import { placeKey, placeTypeAt, typeSetAt, type PlaceKey } from "./placeWords";
import { remembered } from "./remembered";
import { tokenise, wordsOf } from "./tokens";
import { LEVELS_OF_TYPE, WRITTEN_OUT, type PlaceType } from "./words";

export interface LabelWord {
  readonly word: string;
  readonly isCapital: boolean;
}

export interface Label {
  readonly head: readonly string[];
  /** For each head word: no misprint is forgiven in it (numbers, codes, names of places). Asked for a new head only. */
  readonly strict: () => readonly boolean[];
  readonly type: PlaceType | null;
  readonly place: PlaceKey | null;
  /** "… Việt Nam". */
  readonly isNational: boolean;
}

/** A level word and a name that end a label, before anyone has said that the name is a place. */
export interface PlaceTail {
  readonly at: number;
  readonly key: PlaceKey;
  readonly type: PlaceType;
}

const AND = "và";

const writtenOut = remembered((raw): readonly LabelWord[] => {
  const word = foldText(raw);
  const long = WRITTEN_OUT.get(word);
  if (long) return long.map((part) => ({ word: part, isCapital: false }));
  return [{ word, isCapital: /^\p{Lu}/u.test(raw.normalize("NFC")) }];
});

/** Words of a label: abbreviations written out, "và" dropped, collective level words as one symbol. */
export function labelWords(label: string): LabelWord[] {
  const plain: LabelWord[] = [];
  // What stands in brackets is no part of a name.
  const written = /[([]/u.test(label) ? tokenise(label).words : wordsOf(label);
  for (const { raw } of written) for (const word of writtenOut(raw)) plain.push(word);
  const words: LabelWord[] = [];
  const wordAt = (index: number): string | undefined => plain[index]?.word;
  for (let i = 0; i < plain.length; i++) {
    const set = typeSetAt(wordAt, i);
    if (set) {
      words.push({ word: set.symbol, isCapital: false });
      i += set.length - 1;
    } else if (plain[i]!.word !== AND) words.push(plain[i]!);
  }
  return words;
}

/** "xã Hoa Lộc" of "UBND xã Hoa Lộc, huyện Hậu Lộc": the lowest place that ends the label. */
export function placeTail(words: readonly LabelWord[]): PlaceTail | null {
  const wordAt = (index: number): string | undefined => words[index]?.word;
  let tail: PlaceTail | null = null;
  let end = words.length;
  for (let i = words.length - 1; i >= 0; i--) {
    const found = placeTypeAt(wordAt, i);
    if (!found || i + found.length >= end) continue;
    if (placeTypeAt(wordAt, i - 1)?.length === 2) continue; // the second word of "thị xã"
    if (wordAt(i - 1) === "vực") break; // "khu vực huyện A - B" names an area of its own
    const next = words[i + found.length]!;
    if (!next.isCapital && !/^\d/u.test(next.word)) continue;
    if (tail && !isBelow(found.type, tail.type)) break;
    const name = words.slice(i + found.length, end).map(({ word }) => word);
    if (name.length > 6 || name.some((word) => word.startsWith("{"))) break;
    tail = { at: i, key: placeKey(found.type, name), type: found.type };
    end = i;
  }
  return tail;
}

function isBelow(type: PlaceType, other: PlaceType): boolean {
  const rank = (of: PlaceType): number =>
    LEVELS_OF_TYPE[of].includes("commune") ? 0 : of === "tỉnh" ? 2 : 1;
  return rank(type) < rank(other);
}

/**
 * `ownPlaces` are the places that the unit serves; only they are taken off as a place, so that
 * "Chi cục Thuế khu vực Nga Sơn - Hậu Lộc" stays whole.
 */
export function parseLabel(
  words: readonly LabelWord[],
  tail: PlaceTail | null,
  ownPlaces: readonly PlaceKey[],
): Label {
  const wordAt = (index: number): string | undefined => words[index]?.word;
  if (tail && ownPlaces.includes(tail.key)) return labelOf(words, tail.at, tail.type, tail.key);
  for (const place of ownPlaces) {
    const name = place.slice(place.indexOf("|") + 1).split(" ");
    const at = words.length - name.length;
    const isArea = wordAt(at - 1) === "vực" || placeNameStandsInside(wordAt, at - 1);
    if (at > 0 && !isArea && name.every((word, k) => wordAt(at + k) === word)) {
      return labelOf(words, at, null, place);
    }
  }
  for (const length of [2, 1]) {
    const found = placeTypeAt(wordAt, words.length - length);
    if (
      found &&
      found.length === length &&
      words.length > length &&
      wordAt(words.length - length - 1) !== "cấp"
    ) {
      return labelOf(words, words.length - length, found.type, null);
    }
  }
  return labelOf(words, words.length, null, null);
}

/** In "khu vực Nga Sơn - Hậu Lộc" the second name belongs to the area. */
function placeNameStandsInside(wordAt: (index: number) => string | undefined, from: number): boolean {
  for (let i = from; i >= 0 && i > from - 6; i--) if (wordAt(i) === "vực") return true;
  return false;
}

const CODE = /\d|^[ivx]+$/u;

function labelOf(
  words: readonly LabelWord[],
  end: number,
  type: PlaceType | null,
  place: PlaceKey | null,
): Label {
  const head: string[] = [];
  let isNational = false;
  for (let i = 0; i < end; i++) {
    if (isCountryAt(words, i)) {
      isNational = i + 2 >= end && type === null && place === null;
      i++;
    } else head.push(words[i]!.word);
  }
  return { head, strict: () => strictWords(words, end), type, place, isNational };
}

function isCountryAt(words: readonly LabelWord[], at: number): boolean {
  return at > 0 && words[at]!.word === "việt" && words[at + 1]?.word === "nam";
}

function strictWords(words: readonly LabelWord[], end: number): boolean[] {
  const strict: boolean[] = [];
  let inName = false;
  for (let i = 0; i < end; i++) {
    if (isCountryAt(words, i)) {
      i++;
      continue;
    }
    const { word, isCapital } = words[i]!;
    strict.push(inName || CODE.test(word));
    const isTypeBeforeName =
      placeTypeAt((k) => words[k]?.word, i)?.length === 1 && (words[i + 1]?.isCapital ?? false);
    inName = word === "vực" || isTypeBeforeName || (inName && isCapital);
  }
  return strict;
}

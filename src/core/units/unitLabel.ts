// A registry label ("Công an thị xã Bỉm Sơn") → its head, level word and place, so that one head is stored
// once for the whole country and text may leave the place out or add it.
import { placeKey, placeTypeAt, typeSetAt, type PlaceKey } from "./placeWords";
import { tokenise } from "./tokens";
import { LEVELS_OF_TYPE, WRITTEN_OUT, type PlaceType } from "./words";

export interface LabelWord {
  readonly word: string;
  readonly isCapital: boolean;
}

export interface Label {
  readonly head: readonly string[];
  /** For each head word: no misprint is forgiven in it (numbers, codes, names of places). */
  readonly strict: readonly boolean[];
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

/** Words of a label: abbreviations written out, "và" dropped, collective level words as one symbol. */
export function labelWords(label: string): LabelWord[] {
  const plain: LabelWord[] = [];
  for (const token of tokenise(label).words) {
    const isCapital = /^\p{Lu}/u.test(token.raw.normalize("NFC"));
    const long = WRITTEN_OUT.get(token.word);
    if (long) plain.push(...long.map((word) => ({ word, isCapital: false })));
    else plain.push({ word: token.word, isCapital });
  }
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
export function parseLabel(words: readonly LabelWord[], ownPlaces: readonly PlaceKey[]): Label {
  const wordAt = (index: number): string | undefined => words[index]?.word;
  const tail = placeTail(words);
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
  const strict: boolean[] = [];
  let isNational = false;
  let inName = false;
  for (let i = 0; i < end; i++) {
    const { word, isCapital } = words[i]!;
    if (word === "việt" && words[i + 1]?.word === "nam" && i > 0) {
      isNational = i + 2 >= end && type === null && place === null;
      i++;
      continue;
    }
    head.push(word);
    strict.push(inName || CODE.test(word));
    const isTypeBeforeName =
      placeTypeAt((k) => words[k]?.word, i)?.length === 1 && (words[i + 1]?.isCapital ?? false);
    inName = word === "vực" || isTypeBeforeName || (inName && isCapital);
  }
  return { head, strict, type, place, isNational };
}

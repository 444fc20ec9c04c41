// Localities that a text names with their level word ("huyện Hậu Lộc"), in any capitals.
import { placeTypeAt, type PlaceKey } from "./placeWords";
import { suffixesAt } from "./suffix";
import type { Tokens } from "./tokens";
import type { UnitIndex } from "./unitIndex";
import { COMMITTEE } from "./words";

const MAX_WORDS = 400;

export function namedPlaces(tokens: Tokens, index: UnitIndex): string[] {
  const found: string[] = [];
  const options = { misprints: false, toneless: tokens.isToneless, isStart: true };
  const words = Math.min(tokens.words.length, MAX_WORDS);
  for (let at = 0; at < words; at++) {
    let end = at;
    let localities: ReadonlySet<string> = new Set();
    for (const { suffix, end: after } of suffixesAt(tokens, at, index, options)) {
      if (suffix.type === null || suffix.places === null || after <= end) continue;
      end = after;
      localities = new Set(suffix.places.flatMap((place) => localitiesAt(place, suffix.within, index)));
    }
    // A name that several places bear says nothing.
    if (localities.size === 1) found.push(...localities);
    // The second word of "thị xã" is not "xã".
    const type = placeTypeAt((k) => tokens.words[k]?.word, at);
    at = Math.max(end, at + (type?.length ?? 1)) - 1;
  }
  return found;
}

/** Of a district or province the place itself; of a commune the locality that its committee is filed under. */
function localitiesAt(place: PlaceKey, within: readonly string[] | null, index: UnitIndex): string[] {
  const own = index.localitiesByPlace.get(place) ?? [];
  const communes = (index.heads.get(COMMITTEE)?.byPlace.get(place) ?? []).map(({ unit }) => unit);
  const all = own.length > 0 ? own : [...new Set(communes.map(({ locality }) => locality))];
  if (!within) return [...all];
  return all.filter((locality) => index.chainOf(locality).some((above) => within.includes(above)));
}

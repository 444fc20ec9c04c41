// Which place names a locality has, taken from its own units' labels: a registry needs no list of places.
import { withoutTones } from "../base/text";
import type { PlaceKey } from "./placeWords";
import type { Unit, UnitLevel } from "./types";
import { labelWords, placeTail, type LabelWord, type PlaceTail } from "./unitLabel";
import { COMMITTEE, LEVELS_OF_TYPE } from "./words";

/** The place that a commune unit's own label names ("UBND xã Hoa Lộc"), whatever locality it is filed under. */
export function unitPlaceOf(unit: Unit, tail: PlaceTail | null): PlaceKey | null {
  return tail && unit.level === "commune" && LEVELS_OF_TYPE[tail.type].includes("commune") ? tail.key : null;
}

/** `names` are the words of the units' names. Name of a people's committee first: it bears its place's name; else what most labels agree on. */
export function localityPlaces(
  units: readonly Unit[],
  names: readonly (readonly LabelWord[])[],
  levels: ReadonlyMap<string, UnitLevel>,
): ReadonlyMap<string, readonly PlaceKey[]> {
  const votes = new Map<string, Map<PlaceKey, number>>();
  for (const [i, unit] of units.entries()) {
    if (unit.level === "central" || unit.level !== levels.get(unit.locality)) continue;
    const labels = [names[i]!, ...(unit.kind === "unit" ? unit.aliases.map(labelWords) : [])];
    for (const words of labels) {
      const tail = placeTail(words);
      if (!tail || !LEVELS_OF_TYPE[tail.type].includes(unit.level)) continue;
      const of = votes.get(unit.locality) ?? new Map<PlaceKey, number>();
      votes.set(unit.locality, of);
      of.set(tail.key, (of.get(tail.key) ?? 0) + weightOf(unit, words, tail));
    }
  }
  return new Map([...votes].map(([locality, of]) => [locality, elected(locality, of)]));
}

const COMMITTEE_WEIGHT = 1000;

function weightOf(unit: Unit, words: readonly LabelWord[], tail: { readonly at: number }): number {
  const head = words
    .slice(0, tail.at)
    .map(({ word }) => word)
    .join(" ");
  return unit.kind === "unit" && (head === COMMITTEE || head === "") ? COMMITTEE_WEIGHT : 1;
}

function elected(locality: string, votes: ReadonlyMap<PlaceKey, number>): PlaceKey[] {
  const byCommittee = [...votes].filter(([, n]) => n >= COMMITTEE_WEIGHT).map(([key]) => key);
  if (byCommittee.length > 0) return byCommittee;
  const most = Math.max(...votes.values());
  const best = [...votes].filter(([, n]) => n === most).map(([key]) => key);
  return best.length === 1 ? best : best.filter((key) => slugOf(key) === locality);
}

function slugOf(key: PlaceKey): string {
  return withoutTones(key.slice(key.indexOf("|") + 1)).replace(/ /gu, "-");
}

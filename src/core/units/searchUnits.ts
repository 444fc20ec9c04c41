// Words that a person types → the units that have them in a name, an abbreviation, an alias or an id, the
// likeliest first. Tones may be left out; it proposes, and decides nothing.
import { withoutTones, wordKey } from "../base/text";
import type { Unit } from "./types";

interface Searchable {
  readonly unit: Unit;
  readonly labels: readonly string[];
  readonly text: string;
}

const searchables = new WeakMap<readonly Unit[], readonly Searchable[]>();

export function searchUnits(units: readonly Unit[], query: string): readonly Unit[] {
  const key = withoutTones(wordKey(query));
  if (key === "") return units;
  const words = key.split(" ");
  const ranked = searchablesOf(units).flatMap(({ unit, labels, text }) => {
    if (!words.every((word) => text.includes(word))) return [];
    const rank = labels.includes(key) ? 0 : labels.some((label) => label.startsWith(key)) ? 1 : 2;
    return [{ unit, rank }];
  });
  return [0, 1, 2].flatMap((rank) => ranked.flatMap((each) => (each.rank === rank ? [each.unit] : [])));
}

/** Folded once for each registry: a person types letter by letter. */
function searchablesOf(units: readonly Unit[]): readonly Searchable[] {
  let all = searchables.get(units);
  if (!all) {
    all = units.map((unit) => {
      const { name, shortName = "", aliases, id } = unit;
      const labels = [name, shortName, ...aliases, id].map((label) => withoutTones(wordKey(label)));
      return { unit, labels, text: labels.join("\n") };
    });
    searchables.set(units, all);
  }
  return all;
}

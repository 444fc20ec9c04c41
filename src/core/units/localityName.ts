// The name of the place behind a locality's id: what its people's committee is the committee of.
import { foldText } from "../base/text";
import type { UnitRegistry } from "./registry";
import type { Unit } from "./types";

const COMMITTEE = /^(?:ubnd|ủy ban nhân dân)\s+/u;

/** "hau-loc" → "huyện Hậu Lộc"; null where the registry has no one people's committee for it. */
export function localityNameOf(locality: string, registry: UnitRegistry): string | null {
  const level = registry.index.localityLevels.get(locality);
  const own = registry.units.filter(
    (unit) =>
      unit.kind === "unit" && unit.locality === locality && unit.level === level && placesOf(unit).length > 0,
  );
  const [committee, ...others] = own;
  if (!committee || others.length > 0) return null;
  // "UBND huyện" is enough at home; the fullest of its names tells which huyện.
  return placesOf(committee).sort((a, b) => b.length - a.length)[0] ?? null;
}

function placesOf({ name, aliases }: Unit): string[] {
  return [name, ...aliases].flatMap((text) => {
    const head = COMMITTEE.exec(foldText(text));
    return head ? [text.slice(head[0].length)] : [];
  });
}

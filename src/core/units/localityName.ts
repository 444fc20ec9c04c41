// The name of the place behind a locality's id: what its people's committee is the committee of.
import { foldText } from "../base/text";
import type { UnitRegistry } from "./registry";

const COMMITTEE = /^(?:ubnd|ủy ban nhân dân)\s+/u;

/** "hau-loc" → "huyện Hậu Lộc"; null where the registry has no people's committee for it. */
export function localityNameOf(locality: string, registry: UnitRegistry): string | null {
  const committees = registry.units
    .filter((unit) => unit.kind === "unit" && unit.locality === locality)
    .flatMap(({ name, level }) => {
      const head = COMMITTEE.exec(foldText(name));
      return head ? [{ place: name.slice(head[0].length), level }] : [];
    });
  const level = (["central", "province", "district", "commune"] as const).find((rank) =>
    committees.some((committee) => committee.level === rank),
  );
  const own = committees.filter((committee) => committee.level === level);
  return own.length === 1 ? (own[0]?.place ?? null) : null;
}

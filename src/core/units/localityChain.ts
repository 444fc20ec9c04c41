// Which locality lies in which: taken from units whose superior serves another locality. A registry needs no list of
// places for it.
import type { Unit, UnitId, UnitLevel } from "./types";

export interface LocalityChains {
  /** The locality and those above it. */
  readonly chainOf: (locality: string) => readonly string[];
  /** Whether the unit, or a unit above it, serves a locality or one in it. */
  readonly isIn: (unit: Unit, locality: string) => boolean;
}

export const MAX_CHAIN = 8;

export function localityChains(
  units: readonly Unit[],
  byId: ReadonlyMap<UnitId, Unit>,
  levels: ReadonlyMap<string, UnitLevel>,
): LocalityChains {
  const superiorOf = superiors(units, byId, levels);
  const chains = new Map<string, readonly string[]>();
  const chainOf = (locality: string): readonly string[] => {
    let chain = chains.get(locality);
    if (!chain) chains.set(locality, (chain = chainFrom(locality, superiorOf)));
    return chain;
  };
  const servedBy = new Map<Unit, readonly string[]>();
  const isIn = (unit: Unit, locality: string): boolean => {
    if (unit.locality === locality) return true;
    let served = servedBy.get(unit);
    if (!served) servedBy.set(unit, (served = localitiesAbove(unit, byId, chainOf)));
    return served.includes(locality);
  };
  return { chainOf, isIn };
}

function localitiesAbove(
  unit: Unit,
  byId: ReadonlyMap<UnitId, Unit>,
  chainOf: (locality: string) => readonly string[],
): readonly string[] {
  const found = new Set<string>();
  let at: Unit | undefined = unit;
  for (let i = 0; i <= MAX_CHAIN && at; i++) {
    for (const locality of chainOf(at.locality)) found.add(locality);
    at = at.parent === null ? undefined : byId.get(at.parent);
  }
  return [...found];
}

function chainFrom(locality: string, superiorOf: ReadonlyMap<string, string>): readonly string[] {
  const chain = [locality];
  for (let next = superiorOf.get(locality); next !== undefined; next = superiorOf.get(next)) {
    if (chain.includes(next) || chain.length >= MAX_CHAIN) break;
    chain.push(next);
  }
  return chain;
}

/** Which locality a locality belongs to: seen from a unit whose superior serves another one. */
function superiors(
  units: readonly Unit[],
  byId: ReadonlyMap<UnitId, Unit>,
  levels: ReadonlyMap<string, UnitLevel>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const unit of units) {
    if (found.has(unit.locality) || unit.parent === null) continue;
    const parent = byId.get(unit.parent);
    if (!parent || parent.level === "central" || parent.locality === unit.locality) continue;
    if (unit.level === levels.get(unit.locality)) found.set(unit.locality, parent.locality);
  }
  const provinces = [...levels].filter(([, level]) => level === "province").map(([locality]) => locality);
  const onlyProvince = provinces.length === 1 ? provinces[0] : undefined;
  for (const [locality, level] of levels) {
    if (onlyProvince && level === "district" && !found.has(locality)) found.set(locality, onlyProvince);
  }
  return found;
}

// Aliases of the user's own sheets put into units: those of one workbook's locality and those of every one.
import { pushTo } from "./head";
import type { UnitAlias } from "./registryColumns";
import type { RegistryData, Unit, UnitId } from "./types";

/** The registry as a workbook of a locality reads it. */
export function withAliases(
  { units }: RegistryData,
  aliases: readonly UnitAlias[],
  locality: string | null,
): RegistryData {
  const here = aliases.filter((alias) => alias.locality === null || alias.locality === locality);
  return { units: addAliases(units, here) };
}

export function addAliases(units: readonly Unit[], aliases: readonly UnitAlias[]): Unit[] {
  const byUnit = new Map<UnitId, string[]>();
  for (const { unit, text } of aliases) pushTo(byUnit, unit, text);
  return units.map((unit) => {
    const added = byUnit.get(unit.id);
    return added ? { ...unit, aliases: [...new Set([...unit.aliases, ...added])] } : unit;
  });
}

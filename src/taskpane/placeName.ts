// What people call the locality behind an id: "huyện Hậu Lộc", "Trung ương".
import { localityNameOf } from "../core/units/localityName";
import type { UnitRegistry } from "../core/units/registry";
import { REGISTRY_SHEET_WORDS } from "../messages/registrySheetWords";

/** The id itself where the registry does not tell. */
export function placeName(locality: string, registry: UnitRegistry): string {
  const isNational = registry.index.localityLevels.get(locality) === "central";
  return localityNameOf(locality, registry) ?? (isNational ? REGISTRY_SHEET_WORDS.levels.central : locality);
}

// Registry data → an immutable registry that answers by id, by group and, through its index, by name.
import type { PlainDate } from "../base/date";
import { wordKey } from "../base/text";
import type { RegistryData, Unit, UnitId } from "./types";
import { buildUnitIndex, type UnitIndex } from "./unitIndex";
import { isValidOn } from "./validity";
import { COMMITTEE } from "./words";

export interface UnitRegistry {
  readonly units: readonly Unit[];
  readonly unit: (id: UnitId) => Unit | null;
  /**
   * The units that a group stands for on a date (null: any date); null when the registry does not say.
   * "UBND các xã, thị trấn" → the people's committees of the district's communes. What a person chose counts
   * on every date; of a part of the group (`scope`: a bracket's words) nothing else is known.
   */
  readonly membersOf: (group: UnitId, on: PlainDate | null, scope?: string) => readonly Unit[] | null;
  readonly index: UnitIndex;
}

/** Of several records with one id the first counts. */
export function buildRegistry(data: RegistryData | readonly RegistryData[]): UnitRegistry {
  const sources = isList(data) ? data : [data];
  const byId = new Map<UnitId, Unit>();
  for (const { units } of sources) {
    for (const unit of units) if (!byId.has(unit.id)) byId.set(unit.id, unit);
  }
  const units = [...byId.values()];
  const index = buildUnitIndex(units);
  return {
    units,
    unit: (id) => byId.get(id) ?? null,
    membersOf: (group, on, scope) =>
      chosenMembers(byId.get(group), scope, index) ??
      (scope === undefined ? membersOf(byId.get(group), on, units, index) : null),
    index,
  };
}

function isList(data: RegistryData | readonly RegistryData[]): data is readonly RegistryData[] {
  return Array.isArray(data);
}

function chosenMembers(
  group: Unit | undefined,
  scope: string | undefined,
  { byId }: UnitIndex,
): readonly Unit[] | null {
  const key = wordKey(scope ?? "");
  const chosen = group?.chosenMembers?.find((each) => wordKey(each.scope ?? "") === key);
  return chosen ? chosen.units.flatMap((id) => byId.get(id) ?? []) : null;
}

function membersOf(
  group: Unit | undefined,
  on: PlainDate | null,
  units: readonly Unit[],
  index: UnitIndex,
): readonly Unit[] | null {
  const { members } = group ?? {};
  if (!group || !members) return null;
  const below = units.filter(
    (unit) =>
      unit.kind === "unit" &&
      unit.level === members.level &&
      unit.id !== members.under &&
      isValidOn(unit, on, index.byId) &&
      isUnder(unit, members.under, index),
  );
  // "UBND các xã" means the committees, not every other body that a commune has.
  const committees = below.filter((unit) =>
    index.heads.get(COMMITTEE)?.entries.some((entry) => entry.unit === unit),
  );
  const isOfCommittees = labelStartsWith(group, COMMITTEE);
  return isOfCommittees && committees.length > 0 ? committees : below;
}

function labelStartsWith(group: Unit, head: string): boolean {
  return [group.name, ...group.aliases].some((label) => {
    const key = label.toLowerCase().normalize("NFC");
    return key.startsWith(head) || key.startsWith("ubnd");
  });
}

/** Under a unit by the chain of parents, or in the locality of that id or of that unit. */
function isUnder(unit: Unit, under: UnitId, index: UnitIndex): boolean {
  let parent = unit.parent;
  for (let i = 0; i < 8 && parent !== null; i++) {
    if (parent === under) return true;
    parent = index.byId.get(parent)?.parent ?? null;
  }
  return !index.byId.has(under) && index.isIn(unit, under);
}

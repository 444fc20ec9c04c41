// What a person says of a collective, a row for each member: put into the units, so that the merge and the check
// expand it. A collective that the registry does not have becomes one of it.
import { wordKey, withoutTones } from "../base/text";
import { pushTo } from "./head";
import { idFinder } from "./readRegistryTable";
import type { ChosenMembers, Unit, UnitId, UnitLevel } from "./types";

export interface GroupMember {
  /** Id, name or words of the collective; a bracket at the end names a part of it. */
  readonly group: string;
  readonly unit: UnitId;
  /** Of the collective; null when it is not said. */
  readonly locality: string | null;
}

const MEMBER_NOTE = /^thành phần(?: |$)/u;
const PART = /^(.+?)\s*\(([^()]+)\)$/u;
const FROM_LOWEST: readonly UnitLevel[] = ["commune", "district", "province", "central"];

/** Whether the remark beside a way of writing makes the unit a member of it instead of its meaning. */
export function isMemberNote(note: string): boolean {
  return MEMBER_NOTE.test(wordKey(note));
}

/** "UBND các xã (các xã có chợ)" as the words of a cell give it. */
export function groupText(group: string, scope?: string): string {
  return scope === undefined ? group : `${group} (${scope})`;
}

export function addGroupMembers(units: readonly Unit[], members: readonly GroupMember[]): Unit[] {
  if (members.length === 0) return [...units];
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const find = groupFinder(units);
  const known = new Map<UnitId, Map<string | null, UnitId[]>>();
  const own = new Map<string, GroupMember[]>();
  for (const member of members) {
    const { group, scope } = find(member.group, member.locality);
    if (!group) pushTo(own, `${wordKey(member.group)}|${member.locality ?? ""}`, member);
    else if (group.kind === "group") {
      const parts = known.get(group.id) ?? new Map<string | null, UnitId[]>();
      known.set(group.id, parts);
      pushTo(parts, scope, member.unit);
    }
  }
  const chosen = (parts: ReadonlyMap<string | null, readonly UnitId[]>): ChosenMembers[] =>
    [...parts].map(([scope, ids]) => ({ scope, units: [...new Set(ids)] }));
  return [
    ...units.map((unit) => {
      const parts = known.get(unit.id);
      return parts ? { ...unit, chosenMembers: chosen(parts) } : unit;
    }),
    ...[...own.values()].map((rows) => newGroup(rows, units, byId)),
  ];
}

/** The unit that a row's words name, with the part of it; no unit where the registry has none. */
export function groupFinder(
  units: readonly Unit[],
): (text: string, locality: string | null) => { readonly group: Unit | null; readonly scope: string | null } {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const idOf = idFinder(units);
  return (text, locality) => {
    const whole = byId.get(idOf(text, locality ?? ""));
    if (whole) return { group: whole, scope: null };
    const [, head, scope] = PART.exec(text) ?? [];
    const group = head === undefined ? undefined : byId.get(idOf(head, locality ?? ""));
    return group?.kind === "group" ? { group, scope: scope! } : { group: null, scope: null };
  };
}

function newGroup(
  rows: readonly GroupMember[],
  units: readonly Unit[],
  byId: ReadonlyMap<UnitId, Unit>,
): Unit {
  const { group: name, locality: said, unit } = rows[0]!;
  const first = byId.get(unit);
  const locality = said ?? first?.locality ?? "";
  // A locality is of the level of its highest unit: a collective of provincial bodies must not raise a district.
  const levels = new Set(units.flatMap((each) => (each.locality === locality ? [each.level] : [])));
  return {
    id: `${locality}.nhom.${withoutTones(wordKey(name)).replace(/ /gu, "-")}`,
    name,
    aliases: [],
    level: [...FROM_LOWEST].reverse().find((level) => levels.has(level)) ?? first?.level ?? "district",
    kind: "group",
    locality,
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    chosenMembers: [{ scope: null, units: [...new Set(rows.map((row) => row.unit))] }],
  };
}

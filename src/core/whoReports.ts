// A read plan → who must report on it: each unit with the tasks that it leads, and what a person has to settle
// first: collectives without known members and names that nobody knows.
import type { AnalysedPlan } from "./analysePlan";
import type { CellRef } from "./base/cell";
import type { PlainDate } from "./base/date";
import { wordKey } from "./base/text";
import {
  expectedUnits,
  type ExpectedUnit,
  type UnexpandedGroup,
  type UnknownName,
} from "./units/expectedUnits";
import { groupText } from "./units/groupMembers";
import type { UnitRegistry } from "./units/registry";

/** The lead cell of a task, or where it has none the cell of its content. */
export interface LeadPlace {
  readonly at: CellRef;
  readonly ordinal: string | null;
}

export interface ReportingUnit extends ExpectedUnit {
  /** In the order of the plan. */
  readonly places: readonly LeadPlace[];
}

export interface UnsettledGroup extends UnexpandedGroup {
  /** As a person's choice of its members is remembered. */
  readonly remembered: string;
  readonly locality: string | null;
  readonly places: readonly LeadPlace[];
}

export interface UnsettledName extends UnknownName {
  readonly locality: string | null;
  readonly places: readonly LeadPlace[];
}

export interface WhoReports {
  readonly issuedOn: PlainDate | null;
  /** In the order in which the plan first names them. */
  readonly units: readonly ReportingUnit[];
  readonly groups: readonly UnsettledGroup[];
  readonly names: readonly UnsettledName[];
  /** Tasks whose lead cell is empty. */
  readonly withoutLead: readonly LeadPlace[];
}

/** `left`: ways of writing that a person leaves as they are; nobody reports for them. */
export function whoReports(
  { tasks, facts }: AnalysedPlan,
  registry: UnitRegistry,
  left: readonly string[] = [],
): WhoReports {
  const { locality, issuedOn } = facts;
  const leftKeys = new Set(left.map(wordKey));
  const units = new Map<string, ReportingUnit>();
  const groups = new Map<string, UnsettledGroup>();
  const names = new Map<string, UnsettledName>();
  const withoutLead: LeadPlace[] = [];
  for (const { task } of tasks) {
    const { lead, content } = task.fields;
    const at = (lead ?? content)?.at;
    if (!at) continue;
    const place: LeadPlace = { at, ordinal: task.ordinal };
    const text = lead?.raw ?? "";
    if (text.trim() === "") withoutLead.push(place);
    const found = expectedUnits([text], registry, { locality, on: issuedOn });
    for (const unit of found.expected) {
      const known = units.get(unit.unit);
      const through = known?.through === null ? null : unit.through;
      units.set(unit.unit, { ...unit, through, places: [...(known?.places ?? []), place] });
    }
    for (const group of found.unexpanded) {
      if (leftKeys.has(wordKey(groupText(group.text, group.scope)))) continue;
      const registered = registry.unit(group.group);
      const remembered = groupText(registered?.name ?? group.text, group.scope);
      const known = groups.get(remembered);
      groups.set(remembered, {
        ...group,
        remembered,
        locality: registered?.locality ?? locality,
        times: (known?.times ?? 0) + group.times,
        places: [...(known?.places ?? []), place],
      });
    }
    for (const name of found.unknown) {
      const key = wordKey(name.text);
      if (leftKeys.has(key)) continue;
      const known = names.get(key);
      const times = (known?.times ?? 0) + name.times;
      names.set(key, { ...name, locality, times, places: [...(known?.places ?? []), place] });
    }
  }
  return {
    issuedOn,
    units: [...units.values()],
    groups: [...groups.values()],
    names: [...names.values()],
    withoutLead,
  };
}

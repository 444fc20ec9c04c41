// The units of one task in, what a person should look at among them out. The pane groups it over a plan, and
// *Kiểm tra* and the command line tell it cell by cell.
import type { Task } from "./appendix/types";
import type { UnitRegistry } from "./units/registry";
import type { Mention, Unit, UnitCandidate, UnitLevel, UnitReading } from "./units/types";

export type UnitRole = "lead" | "coordinating";

export type UnitFindingKind =
  /** Nothing in the registry is like it. */
  | "unknown"
  /** Candidates, none of which the matching rules decide for. */
  | "ambiguous"
  /** Decided, though not spelt right. */
  | "misprint"
  /** A unit that had ended on the date of the plan. */
  | "expired"
  /** A lead cell that names groups or nobody, so that no single unit answers for the task. */
  | "leadNotSingleUnit"
  | "leadsAndCoordinates"
  /** A lead unit of a higher level than the body that issued the plan. */
  | "leadAbovePlan";

export interface TaskUnits {
  readonly task: Task;
  readonly lead: UnitReading | null;
  readonly coordinating: UnitReading | null;
}

const LEVELS_FROM_TOP: readonly UnitLevel[] = ["central", "province", "district", "commune"];

/** Null where nobody knows whose plan it is. */
export const planLevelOf = (locality: string | null, registry: UnitRegistry): UnitLevel | null =>
  locality === null ? null : (registry.index.localityLevels.get(locality) ?? null);

function isAbove(level: UnitLevel, planLevel: UnitLevel | null): boolean {
  return planLevel !== null && LEVELS_FROM_TOP.indexOf(level) < LEVELS_FROM_TOP.indexOf(planLevel);
}

/** Something to look at among the units of one task. */
export interface UnitFound {
  readonly kind: UnitFindingKind;
  readonly text: string;
  readonly role: UnitRole;
  readonly unit?: Unit | null;
  readonly candidates?: readonly UnitCandidate[];
}

function foundInMention(mention: Mention, role: UnitRole, registry: UnitRegistry): UnitFound[] {
  const { text, candidates } = mention;
  const unit = mention.unit === null ? null : registry.unit(mention.unit);
  if (!unit) {
    if (mention.kind === "group") return [];
    return [{ kind: candidates.length > 0 ? "ambiguous" : "unknown", text, role, candidates }];
  }
  const found: UnitFound[] = [];
  if (mention.expired) {
    const successors = mention.successors.flatMap((id): UnitCandidate[] => {
      const successor = registry.unit(id);
      return successor ? [{ unit: id, name: successor.name, reasons: ["successor"] }] : [];
    });
    found.push({ kind: "expired", text, role, unit, candidates: successors });
  }
  if (mention.match === "misprint") {
    const right: UnitCandidate = { unit: unit.id, name: unit.name, reasons: ["similar"] };
    found.push({ kind: "misprint", text, role, unit, candidates: [right] });
  }
  return found;
}

/** In the order of the cells: what single mentions give cause for, then the lead cell as a whole. */
export function foundInTask(
  { task, lead, coordinating }: TaskUnits,
  planLevel: UnitLevel | null,
  registry: UnitRegistry,
): UnitFound[] {
  const found = [
    ...(lead?.mentions ?? []).flatMap((mention) => foundInMention(mention, "lead", registry)),
    ...(coordinating?.mentions ?? []).flatMap((mention) => foundInMention(mention, "coordinating", registry)),
  ];
  const singles = (lead?.mentions ?? []).flatMap((mention) =>
    mention.kind === "unit" && mention.unit !== null ? [{ mention, unit: registry.unit(mention.unit) }] : [],
  );
  if (lead && lead.text !== "" && lead.mentions.every(({ kind }) => kind !== "unit")) {
    const text = task.fields.lead?.raw ?? lead.text;
    const isKnown = lead.mentions.length === 0 || lead.mentions.every(({ kind }) => kind === "group");
    if (isKnown) found.push({ kind: "leadNotSingleUnit", text, role: "lead" });
  }
  for (const { mention, unit } of singles) {
    if (unit && isAbove(unit.level, planLevel))
      found.push({ kind: "leadAbovePlan", text: mention.text, role: "lead", unit });
    if (coordinating?.mentions.some((other) => other.kind === "unit" && other.unit === mention.unit))
      found.push({ kind: "leadsAndCoordinates", text: mention.text, role: "coordinating", unit });
  }
  return found;
}

// What a person should look at among the unit names of a plan, grouped by what was written: an analysed plan
// in, findings out, each with every place where it stands and what could be meant. It changes nothing.
import type { AnalysedPlan, AnalysedTask } from "./analysePlan";
import type { CellRef } from "./base/cell";
import type { PlainDate } from "./base/date";
import { wordKey } from "./base/text";
import type { UnitRegistry } from "./units/registry";
import type { Mention, Unit, UnitCandidate, UnitId, UnitLevel } from "./units/types";

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

export interface FindingPlace {
  readonly at: CellRef;
  readonly role: UnitRole;
  readonly ordinal: string | null;
  /** 0-based sheet rows of the task, inclusive. */
  readonly rows: readonly [first: number, last: number];
}

export interface UnitFinding {
  /** The same for the same words in the same case: kind and folded text. */
  readonly id: string;
  readonly kind: UnitFindingKind;
  /** As first written. */
  readonly text: string;
  /** In the order of the plan. */
  readonly places: readonly FindingPlace[];
  /** The unit that the words were decided to be; null where they were not. */
  readonly unit: UnitId | null;
  /** Best first; for an expired unit its successors. */
  readonly candidates: readonly UnitCandidate[];
  /** Last day of an expired unit. */
  readonly until: PlainDate | null;
}

const LEVELS_FROM_TOP: readonly UnitLevel[] = ["central", "province", "district", "commune"];

function isAbove(level: UnitLevel, planLevel: UnitLevel | null): boolean {
  return planLevel !== null && LEVELS_FROM_TOP.indexOf(level) < LEVELS_FROM_TOP.indexOf(planLevel);
}

interface Found {
  readonly kind: UnitFindingKind;
  readonly text: string;
  readonly role: UnitRole;
  readonly unit?: Unit | null;
  readonly candidates?: readonly UnitCandidate[];
}

function foundInMention(mention: Mention, role: UnitRole, registry: UnitRegistry): Found[] {
  const { text, candidates } = mention;
  const unit = mention.unit === null ? null : registry.unit(mention.unit);
  if (!unit) {
    if (mention.kind === "group") return [];
    return [{ kind: candidates.length > 0 ? "ambiguous" : "unknown", text, role, candidates }];
  }
  const found: Found[] = [];
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

function foundInTask(
  { task, lead, coordinating }: AnalysedTask,
  planLevel: UnitLevel | null,
  registry: UnitRegistry,
): Found[] {
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

/**
 * Findings in the order in which the plan first gives cause for them, without those about words that a
 * person leaves as they are.
 */
export function unitFindings(
  { tasks, facts }: AnalysedPlan,
  registry: UnitRegistry,
  left: readonly string[] = [],
): readonly UnitFinding[] {
  const leftKeys = new Set(left.map(wordKey));
  const { locality } = facts;
  const planLevel = locality === null ? null : (registry.index.localityLevels.get(locality) ?? null);
  const findings = new Map<string, UnitFinding & { readonly places: FindingPlace[] }>();
  for (const analysed of tasks) {
    const { task } = analysed;
    for (const { kind, text, role, unit = null, candidates = [] } of foundInTask(
      analysed,
      planLevel,
      registry,
    )) {
      const field = task.fields[role];
      if (!field || leftKeys.has(wordKey(text))) continue;
      const id = `${kind}/${wordKey(text)}/${unit?.id ?? ""}`;
      const place: FindingPlace = { at: field.at, role, ordinal: task.ordinal, rows: task.rows };
      const known = findings.get(id);
      if (known) known.places.push(place);
      else {
        const until = kind === "expired" ? (unit?.validTo ?? null) : null;
        findings.set(id, { id, kind, text, places: [place], unit: unit?.id ?? null, candidates, until });
      }
    }
  }
  return [...findings.values()];
}

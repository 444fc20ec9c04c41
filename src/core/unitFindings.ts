// What a person should look at among the unit names of a plan, grouped by what was written: an analysed plan
// in, findings out, each with every place where it stands and what could be meant. It changes nothing.
import type { AnalysedPlan } from "./analysePlan";
import type { CellRef } from "./base/cell";
import type { PlainDate } from "./base/date";
import { wordKey } from "./base/text";
import type { UnitRegistry } from "./units/registry";
import type { UnitCandidate, UnitId } from "./units/types";
import { foundInTask, planLevelOf, type UnitFindingKind, type UnitRole } from "./unitsInTask";

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
  const planLevel = planLevelOf(facts.locality, registry);
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

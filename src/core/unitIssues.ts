// What unitsInTask.ts found about one task in, issues at its cells out.
import type { Task } from "./appendix/types";
import type { Issue, IssueCode } from "./base/issue";
import type { UnitFindingKind, UnitFound } from "./unitsInTask";

const CODES = {
  unknown: "unitUnknown",
  ambiguous: "unitAmbiguous",
  misprint: "unitMisprint",
  expired: "unitExpired",
  leadNotSingleUnit: "leadNotSingleUnit",
  leadsAndCoordinates: "unitLeadsAndCoordinates",
  leadAbovePlan: "leadAbovePlan",
} as const satisfies Record<UnitFindingKind, IssueCode>;

/** Every issue that tells of a unit's name. */
export const UNIT_ISSUES: ReadonlySet<IssueCode> = new Set(Object.values(CODES));

export function unitIssues(found: readonly UnitFound[], { fields }: Task): Issue[] {
  return found.flatMap((each): Issue[] => {
    const at = fields[each.role]?.at ?? fields.lead?.at ?? null;
    const { kind, text, unit, candidates = [] } = each;
    const units = candidates.map((candidate) => candidate.unit);
    const name = unit?.name ?? text;
    switch (kind) {
      case "unknown":
        return [{ code: CODES[kind], severity: "warning", at, params: { text } }];
      case "ambiguous":
        return [{ code: CODES[kind], severity: "warning", at, params: { text, candidates: units } }];
      case "misprint":
        return [{ code: CODES[kind], severity: "info", at, params: { text, name } }];
      case "expired":
        return unit?.validTo
          ? [
              {
                code: CODES[kind],
                severity: "warning",
                at,
                params: { text, until: unit.validTo, successors: units },
              },
            ]
          : [];
      case "leadNotSingleUnit":
        return [{ code: CODES[kind], severity: "info", at, params: { text } }];
      case "leadsAndCoordinates":
        return [{ code: CODES[kind], severity: "warning", at, params: { name } }];
      case "leadAbovePlan":
        return [{ code: CODES[kind], severity: "warning", at, params: { name } }];
    }
  });
}

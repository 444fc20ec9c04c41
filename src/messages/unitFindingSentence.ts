// What a finding about a unit's name says, why a candidate is one, and the short names of the kinds.
import { vietnameseDate } from "../core/base/date";
import type { UnitFinding } from "../core/unitFindings";
import type { UnitFindingKind } from "../core/unitsInTask";
import type { CandidateReason } from "../core/units/types";
import type { Language } from "./language";
import { quoted } from "./quoted";
import { unhandled } from "./unhandled";

type Words = Readonly<Record<Language, string>>;

const KINDS: Readonly<Record<UnitFindingKind, Words>> = {
  unknown: { vi: "Ngoài danh mục", en: "Not in the registry" },
  ambiguous: { vi: "Chưa rõ đơn vị nào", en: "Not clear which unit" },
  misprint: { vi: "Viết chưa đúng", en: "Misspelt" },
  expired: { vi: "Đã kết thúc hoạt động", en: "No longer exists" },
  leadNotSingleUnit: { vi: "Chủ trì chưa là một đơn vị", en: "No single lead unit" },
  leadsAndCoordinates: { vi: "Vừa chủ trì vừa phối hợp", en: "Leads and coordinates" },
  leadAbovePlan: { vi: "Giao việc cho cấp trên", en: "Lead unit of a higher level" },
};

const REASONS: Readonly<Record<CandidateReason, Words>> = {
  folded: { vi: "khác cách viết", en: "written otherwise" },
  abbreviation: { vi: "viết tắt", en: "abbreviation" },
  similar: { vi: "gần giống", en: "similar" },
  successor: { vi: "đơn vị kế thừa", en: "successor" },
  otherLevel: { vi: "khác cấp", en: "other level" },
  otherPlace: { vi: "địa bàn khác", en: "other place" },
  expired: { vi: "đã kết thúc", en: "has ended" },
  notYet: { vi: "chưa có hiệu lực", en: "not yet valid" },
  ambiguous: { vi: "trùng tên", en: "same name" },
};

export function findingLabel(kind: UnitFindingKind, language: Language): string {
  return KINDS[kind][language];
}

/** `khác cấp, địa bàn khác`. */
export function reasonsLabel(reasons: readonly CandidateReason[], language: Language): string {
  return reasons.map((reason) => REASONS[reason][language]).join(", ");
}

/** What is odd, and what a person can do about it. */
export function findingSentence(
  { kind, candidates, until, unit }: Pick<UnitFinding, "kind" | "candidates" | "until" | "unit">,
  language: Language,
  unitName: (unit: string) => string,
): string {
  const isVietnamese = language === "vi";
  const names = candidates.map(({ name }) => quoted(name)).join(", ");
  const name = unit === null ? "" : quoted(unitName(unit));
  switch (kind) {
    case "unknown":
      return isVietnamese
        ? "Không có trong danh mục. Chọn tên đúng, hoặc để nguyên nếu đây không phải là đơn vị."
        : "Not in the registry. Choose the right name, or leave it if this is no unit.";
    case "ambiguous":
      return isVietnamese ? `Có thể là: ${names}.` : `Could be: ${names}.`;
    case "misprint":
      return isVietnamese ? `Được hiểu là ${name}.` : `Taken for ${name}.`;
    case "expired": {
      const day = until === null ? "" : vietnameseDate(until);
      if (isVietnamese) {
        const next = names === "" ? "; danh mục chưa ghi đơn vị kế thừa" : `; đơn vị kế thừa: ${names}`;
        return `${name} kết thúc hoạt động ngày ${day}${next}.`;
      }
      return `${name} ended on ${day}${names === "" ? "" : `; successors: ${names}`}.`;
    }
    case "leadNotSingleUnit":
      return isVietnamese
        ? "Ô chủ trì không nêu một đơn vị cụ thể nào, nên chưa rõ ai chịu trách nhiệm báo cáo."
        : "The lead cell names no single unit, so nobody clearly answers for the task.";
    case "leadsAndCoordinates":
      return isVietnamese
        ? `${name} có ở cả cột chủ trì và cột phối hợp của cùng nhiệm vụ.`
        : `${name} stands in both columns of the same task.`;
    case "leadAbovePlan":
      return isVietnamese
        ? `${name} thuộc cấp trên của cơ quan ban hành kế hoạch; cấp dưới không giao việc cho cấp trên.`
        : `${name} is of a higher level than the body that issued the plan.`;
    default:
      return unhandled(kind);
  }
}

// Days of soft copies (bản mềm) joined to the rules of the signed reports that they go ahead of.
import { daysBetween } from "../base/date";
import { dayOfMonth } from "./dayOfMonth";
import type { LastDay, ReportRule } from "./types";

/** What one sentence says of reports and of their soft copies. */
export interface SoftCopyWords {
  readonly rules: readonly ReportRule[];
  /** Soft copies with a day of their own. */
  readonly soft: readonly ReportRule[];
  /** "bản mềm gửi trước 01 ngày"; 0 where nothing of the kind is said. */
  readonly softDaysEarlier: number;
}

/** More than that is no soft copy sent ahead of its paper. */
const MOST_DAYS_EARLIER = 10;

export function withSoftCopies(
  signed: readonly ReportRule[],
  sentences: readonly SoftCopyWords[],
): { rules: ReportRule[]; alone: ReadonlySet<ReportRule> } {
  const earlier = new Map<string, number>();
  sentences.forEach((sentence, i) => {
    if (sentence.softDaysEarlier === 0) return;
    const own = sentence.rules.length > 0 ? sentence.rules : (sentences[i - 1]?.rules ?? []);
    for (const { id } of own) earlier.set(id, sentence.softDaysEarlier);
  });
  const alone = new Set<ReportRule>();
  for (const soft of sentences.flatMap((sentence) => sentence.soft)) {
    const fits = signed.flatMap((rule) => {
      const days = rule.every === soft.every ? daysEarlier(soft.last, rule.last) : null;
      return days !== null && days > 0 && days <= MOST_DAYS_EARLIER ? [{ rule, days }] : [];
    });
    const [only] = fits;
    if (only && fits.length === 1) earlier.set(only.rule.id, only.days);
    else alone.add(soft);
  }
  const rules = signed.map((rule) => ({ ...rule, softCopyDaysEarlier: earlier.get(rule.id) ?? 0 }));
  return { rules, alone };
}

/** Days from the soft copy's last day to the signed one's; null where they do not go together. */
function daysEarlier(soft: LastDay | null, signed: LastDay | null): number | null {
  if (soft?.kind === "weekday" && signed?.kind === "weekday") {
    return (signed.weekday - soft.weekday + 7) % 7;
  }
  if (soft?.kind === "dayOfMonth" && signed?.kind === "dayOfMonth") return signed.day - soft.day;
  if (soft?.kind !== "daysOfYear" || signed?.kind !== "daysOfYear") return null;
  const gaps = signed.days.map(({ month, day }, i) => {
    const other = soft.days[i];
    return other && daysBetween(dayOfMonth(2023, other.month, other.day), dayOfMonth(2023, month, day));
  });
  const [first] = gaps;
  return first !== undefined && soft.days.length === signed.days.length && gaps.every((gap) => gap === first)
    ? first
    : null;
}

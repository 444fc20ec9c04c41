// Lines of a reporting regime as a person writes them, read as rules. In a list of reports the word itself is
// left out ("Hằng tháng, trước ngày 15"), where a plan's sentence has it.
import { wordKey } from "../core/base/text";
import { readReportRules, type ReportRulesReading } from "../core/reporting/readReportRules";

export function readReportLines(lines: readonly string[]): ReportRulesReading {
  const readings = lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line): ReportRulesReading => {
      const text = wordKey(line).includes("báo cáo") ? line : `Báo cáo ${line}`;
      const reading = readReportRules(text);
      const isUnderstood = reading.rules.length > 0 || reading.unread.length > 0;
      // Every line of the list is meant to be a rule: one that says nothing is told, not passed over.
      return isUnderstood
        ? reading
        : { rules: [], unread: [{ text: line, at: 0, why: "unclear", every: [] }] };
    });
  const rules = new Map(readings.flatMap((reading) => reading.rules).map((rule) => [rule.id, rule]));
  return { rules: [...rules.values()], unread: readings.flatMap(({ unread }) => unread) };
}

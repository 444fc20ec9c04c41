// The sheets of a workbook in, the appendix on the best of them out: the one with most tasks. Hidden sheets, reports
// that the add-in itself wrote, and originals that it kept are looked at only when nothing else has a table.
import type { Grid } from "../base/cell";
import type { Issue } from "../base/issue";
import type { Result } from "../base/result";
import { wordKey } from "../base/text";
import { isOriginalSheet } from "./originalSheet";
import { parseAppendix, severalTables } from "./parseAppendix";
import type { Appendix, HeadingWordings } from "./types";

/** Names of the sheets that a merge writes; Excel adds "(2)" to a second one. */
export const REPORT_SHEETS: readonly string[] = ["Tổng hợp", "Tình hình nộp", "Cần xem lại"];

export function isReportSheet(name: string): boolean {
  const key = wordKey(name.replace(/\s*\(\d+\)$/, ""));
  return REPORT_SHEETS.some((report) => wordKey(report) === key);
}

/** Sheets of the workbook's own settings; their rows name headings and are no appendix. */
const SETTINGS_SHEETS: readonly string[] = ["Cấu hình", "Danh mục đơn vị", "Tên gọi khác", "Ngày nghỉ"];

export function isSettingsSheet(name: string): boolean {
  return SETTINGS_SHEETS.some((settings) => wordKey(settings) === wordKey(name));
}

/** A sheet of the add-in's own that says again what stands elsewhere: a report, an original that it kept. */
export function isOwnCopy(sheet: string): boolean {
  return isReportSheet(sheet) || isOriginalSheet(sheet);
}

export function findAppendix(all: readonly Grid[], wordings: HeadingWordings): Result<Appendix> {
  const grids = all.filter((grid) => !isSettingsSheet(grid.sheet));
  const isLast = ({ sheet, isHidden }: Grid): boolean => isHidden === true || isOwnCopy(sheet);
  const ordinary = findBest(
    grids.filter((grid) => !isLast(grid)),
    wordings,
  );
  if (ordinary.ok) return ordinary;
  const others = findBest(grids.filter(isLast), wordings);
  return others.ok ? others : ordinary;
}

function findBest(grids: readonly Grid[], wordings: HeadingWordings): Result<Appendix> {
  const results = grids.map((grid) => parseAppendix(grid, wordings));
  const read = results.flatMap((result) => (result.ok ? [result] : []));
  const [best, ...others] = read.sort((a, b) => b.value.tasks.length - a.value.tasks.length);
  if (!best) return { ok: false, issues: fewestMissing(results.flatMap((result) => result.issues)) };
  const filled = others.map((result) => result.value).filter((appendix) => appendix.tasks.length > 0);
  return { ok: true, value: best.value, issues: [...best.issues, ...severalTables(best.value, filled)] };
}

/** Of several sheets without a table, the one that came nearest to having one. */
function fewestMissing(issues: readonly Issue[]): readonly Issue[] {
  const missingOf = (issue: Issue): number =>
    issue.code === "headerNotFound" ? issue.params.missing.length : Number.POSITIVE_INFINITY;
  const nearest = [...issues].sort((a, b) => missingOf(a) - missingOf(b))[0];
  return [nearest ?? { code: "headerNotFound", severity: "error", at: null, params: { missing: [] } }];
}

// The sheets of a workbook in, the appendix on the best of them out: the one with most tasks. Hidden sheets, reports
// that the add-in itself wrote, and originals that it kept are looked at only when nothing else has a table.
import type { Grid } from "../base/cell";
import type { Issue } from "../base/issue";
import type { Result } from "../base/result";
import { isOriginalSheet } from "./originalSheet";
import { parseAppendix, severalTables } from "./parseAppendix";
import { isOwnSheet, isReportSheet } from "../base/sheetNames";
import type { Appendix, HeadingWordings, TablePlace } from "./types";

/** A sheet of the add-in's own that says again what stands elsewhere: a report, an original that it kept. */
export function isOwnCopy(sheet: string): boolean {
  return isReportSheet(sheet) || isOriginalSheet(sheet);
}

/** `wanted`: the table that a person chose; when it is no longer there, the best of its sheet, else of all. */
export function findAppendix(
  all: readonly Grid[],
  wordings: HeadingWordings,
  wanted: TablePlace | null = null,
): Result<Appendix> {
  const grids = all.filter((grid) => !isOwnSheet(grid.sheet));
  const isLast = ({ sheet, isHidden }: Grid): boolean => isHidden === true || isOwnCopy(sheet);
  const ordinary = findBest(
    grids.filter((grid) => !isLast(grid)),
    wordings,
    wanted,
  );
  if (ordinary.ok) return ordinary;
  const others = findBest(grids.filter(isLast), wordings, wanted);
  return others.ok ? others : ordinary;
}

function findBest(
  grids: readonly Grid[],
  wordings: HeadingWordings,
  wanted: TablePlace | null,
): Result<Appendix> {
  const isWanted = (sheet: string): boolean => sheet === wanted?.sheet;
  const results = grids.map((grid) => parseAppendix(grid, wordings, isWanted(grid.sheet) ? wanted : null));
  const read = results.flatMap((result) => (result.ok ? [result] : []));
  const weight = ({ sheet, tasks }: Appendix): number => (isWanted(sheet) ? Infinity : tasks.length);
  const [best, ...others] = read.sort((a, b) => weight(b.value) - weight(a.value));
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

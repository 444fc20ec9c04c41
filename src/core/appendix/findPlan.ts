// The sheets of a workbook in, its plan out: the table with most tasks together with the other tables of its form, or
// the one table that a person chose. Tables that are no part of it are told.
import type { Grid } from "../base/cell";
import type { Issue } from "../base/issue";
import { findAppendix } from "./findAppendix";
import { severalTables } from "./parseAppendix";
import { planOf } from "./planOf";
import { isSameTable, tablesOfWorkbook, type WorkbookTables } from "./tablesOfWorkbook";
import type { Appendix, HeadingWordings, Plan, TablePlace } from "./types";

export interface FoundPlan extends WorkbookTables {
  /** Null when no sheet holds a table; `issues` then says what is missing. */
  readonly plan: Plan | null;
  readonly issues: readonly Issue[];
}

export function findPlan(
  grids: readonly Grid[],
  wordings: HeadingWordings,
  wanted: TablePlace | null = null,
): FoundPlan {
  const found = findAppendix(grids, wordings, wanted);
  const best = found.ok ? found.value : null;
  const workbook = tablesOfWorkbook(grids, wordings, best);
  if (!best) return { ...workbook, plan: null, issues: found.issues };
  const main = workbook.parts.find((part) => isSameTable(part, best));
  // A chosen table may have moved on its sheet since.
  const isChosen = wanted?.sheet === best.sheet;
  if (isChosen || !main || workbook.parts.length === 1)
    return { ...workbook, plan: planOf([best]), issues: found.issues };
  const { parts, tables } = workbook;
  const others = tables.filter((table) => !parts.includes(table) && table.tasks.length > 0);
  const further = parts.filter((part) => part !== main);
  return {
    ...workbook,
    plan: planOf(parts, main),
    issues: [
      ...found.issues.filter(({ code }) => code !== "severalTables"),
      ...workbook.headingIssues.filter((issue) => further.some((part) => isInHeading(issue, part))),
      ...severalTables(main, others, parts),
    ],
  };
}

function isInHeading({ at }: Issue, { sheet, headerRows, table }: Appendix): boolean {
  if (at?.sheet !== sheet) return false;
  const [first, last] = headerRows;
  return first <= at.row && at.row <= last && table.left <= at.col && at.col <= table.right;
}

// The plan of the open workbook, read anew for each question, so that what a person edits meanwhile counts.
import { shippedSeeds } from "../app/shippedSeeds";
import { analysePlan, type AnalysedPlan } from "../core/analysePlan";
import { findAppendix } from "../core/appendix/findAppendix";
import type { Appendix } from "../core/appendix/types";
import { AppError } from "../core/base/appError";
import type { Grid } from "../core/base/cell";
import type { Issue } from "../core/base/issue";
import { excelWorkbook } from "../excel/excelWorkbook";

export interface ReadPlan {
  readonly grids: readonly Grid[];
  readonly appendix: Appendix | null;
  readonly issues: readonly Issue[];
}

export async function readPlan(): Promise<ReadPlan> {
  const sheets = await excelWorkbook.listSheets();
  const filled = sheets.filter((sheet) => sheet.isVisible && sheet.used);
  const grids: Grid[] = [];
  for (const { name } of filled) grids.push(await excelWorkbook.readSheet(name));
  const found = findAppendix(grids, shippedSeeds().wordings);
  return { grids, appendix: found.ok ? found.value : null, issues: found.issues };
}

/** The plan and the grid that it was read from; refused where the workbook has none. */
export async function requirePlan(): Promise<{ appendix: Appendix; grid: Grid; issues: readonly Issue[] }> {
  const { grids, appendix, issues } = await readPlan();
  const grid = grids.find(({ sheet }) => sheet === appendix?.sheet);
  if (!appendix || !grid) throw new AppError("noAppendix");
  return { appendix, grid, issues };
}

export function analyse(appendix: Appendix): AnalysedPlan {
  const { registry, calendar } = shippedSeeds();
  return analysePlan(appendix, { registry, isWorkday: calendar.isWorkday });
}

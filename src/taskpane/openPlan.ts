// The plan of the open workbook, read anew for each question, so that what a person edits meanwhile counts.
import { readWorkbookSeeds, seedsWith, type WorkbookSeeds } from "../app/workbookSeeds";
import { analysePlan, type AnalysedPlan } from "../core/analysePlan";
import { findAppendix } from "../core/appendix/findAppendix";
import type { Appendix } from "../core/appendix/types";
import { AppError } from "../core/base/appError";
import type { Grid } from "../core/base/cell";
import type { Issue } from "../core/base/issue";
import { isOwnSheet, SEED_SHEETS } from "../messages/ownSheets";
import { excelWorkbook } from "../excel/excelWorkbook";

export interface ReadPlan {
  /** Every visible sheet with content. */
  readonly grids: readonly Grid[];
  /** Those that are not ours: where a plan's body and table can stand. */
  readonly planGrids: readonly Grid[];
  readonly appendix: Appendix | null;
  readonly issues: readonly Issue[];
  readonly own: WorkbookSeeds;
}

export async function readPlan(): Promise<ReadPlan> {
  const sheets = await excelWorkbook.listSheets();
  const filled = sheets.filter((sheet) => sheet.isVisible && sheet.used);
  const grids: Grid[] = [];
  for (const { name } of filled) grids.push(await excelWorkbook.readSheet(name));
  const planGrids = grids.filter(({ sheet }) => !isOwnSheet(sheet));
  const { own, issues } = readWorkbookSeeds(grids, SEED_SHEETS);
  const found = findAppendix(planGrids, seedsWith(own).wordings);
  const appendix = found.ok ? found.value : null;
  return { grids, planGrids, appendix, issues: [...found.issues, ...issues], own };
}

export interface OpenPlan extends ReadPlan {
  readonly appendix: Appendix;
  /** The sheet that it was read from. */
  readonly grid: Grid;
}

/** Refused where the workbook has no plan. */
export async function requirePlan(): Promise<OpenPlan> {
  const read = await readPlan();
  const { grids, appendix } = read;
  const grid = grids.find(({ sheet }) => sheet === appendix?.sheet);
  if (!appendix || !grid) throw new AppError("noAppendix");
  return { ...read, appendix, grid };
}

export function analyse({ appendix, own }: OpenPlan): AnalysedPlan {
  const { registry, calendar } = seedsWith(own);
  return analysePlan(appendix, { registry, isWorkday: calendar.isWorkday });
}

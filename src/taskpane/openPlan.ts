// The plan of the open workbook, read anew for each question, so that what a person edits meanwhile counts.
import { readWorkbookSeeds, seedsWith, type WorkbookSeeds } from "../app/workbookSeeds";
import { analysePlan, type AnalysedPlan } from "../core/analysePlan";
import { findPlan } from "../core/appendix/findPlan";
import type { Appendix, Plan, TablePlace } from "../core/appendix/types";
import { AppError } from "../core/base/appError";
import type { Grid } from "../core/base/cell";
import type { Issue } from "../core/base/issue";
import { isOwnSheet } from "../core/base/sheetNames";
import { SEED_SHEETS } from "../messages/seedSheets";
import { excelWorkbook } from "../excel/excelWorkbook";

export interface ReadPlan {
  /** Every visible sheet with content, and all of our own. */
  readonly grids: readonly Grid[];
  /** Those that are not ours: where a plan's body and table can stand. */
  readonly planGrids: readonly Grid[];
  /** All tables that may be a plan. */
  readonly tables: readonly Appendix[];
  /** Those in use: all that make the plan together, or the one that a person chose. */
  readonly plan: Plan | null;
  readonly isTableChosen: boolean;
  readonly issues: readonly Issue[];
  readonly own: WorkbookSeeds;
}

let chosen: TablePlace | null = null;

/** Of several tables the one to work with, for as long as the pane is open; null is the plan as it is found. */
export function chooseTable(place: TablePlace | null): void {
  chosen = place;
}

export async function readPlan(): Promise<ReadPlan> {
  const sheets = await excelWorkbook.listSheets();
  // Our own sheets count whether or not they are in sight, and also when they are empty: they are not added twice.
  const filled = sheets.filter(({ name, isVisible, used }) => isOwnSheet(name) || (isVisible && used));
  const grids: Grid[] = [];
  for (const { name } of filled) grids.push(await excelWorkbook.readSheet(name));
  const planGrids = grids.filter(({ sheet }) => !isOwnSheet(sheet));
  const { own, issues } = readWorkbookSeeds(grids, SEED_SHEETS);
  const { wordings } = seedsWith(own);
  const { tables, plan, issues: found } = findPlan(planGrids, wordings, chosen);
  const isTableChosen = chosen !== null && plan?.main.sheet === chosen.sheet;
  return { grids, planGrids, tables, plan, isTableChosen, issues: [...found, ...issues], own };
}

export interface OpenPlan extends ReadPlan {
  readonly plan: Plan;
  /** The table that is put into a layout, or whose columns are explained: the chosen one, or that with most tasks. */
  readonly appendix: Appendix;
  /** The sheet that it was read from. */
  readonly grid: Grid;
}

/** Refused where the workbook has no plan. */
export async function requirePlan(): Promise<OpenPlan> {
  const read = await readPlan();
  const { grids, plan } = read;
  const grid = grids.find(({ sheet }) => sheet === plan?.main.sheet);
  if (!plan || !grid) throw new AppError("noAppendix");
  return { ...read, plan, appendix: plan.main, grid };
}

export function analyse({ plan, own }: OpenPlan): AnalysedPlan {
  const { registry, calendar } = seedsWith(own);
  return analysePlan(plan, { registry, isWorkday: calendar.isWorkday });
}

// The plan of the open workbook, read anew for each question, so that what a person edits meanwhile counts.
import { readWorkbookSeeds, seedsWith, type WorkbookSeeds } from "../app/workbookSeeds";
import { analysePlan, type AnalysedPlan } from "../core/analysePlan";
import { findAppendix } from "../core/appendix/findAppendix";
import { tablesOfWorkbook } from "../core/appendix/tablesOfWorkbook";
import type { Appendix, TablePlace } from "../core/appendix/types";
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
  /** All tables that may be a plan; the one in use is `appendix`. */
  readonly tables: readonly Appendix[];
  readonly appendix: Appendix | null;
  readonly issues: readonly Issue[];
  readonly own: WorkbookSeeds;
}

let chosen: TablePlace | null = null;

/** Of several tables the one to work with, for as long as the pane is open. */
export function chooseTable(place: TablePlace): void {
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
  const found = findAppendix(planGrids, wordings, chosen);
  const appendix = found.ok ? found.value : null;
  const { tables } = tablesOfWorkbook(planGrids, wordings, appendix);
  return { grids, planGrids, tables, appendix, issues: [...found.issues, ...issues], own };
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

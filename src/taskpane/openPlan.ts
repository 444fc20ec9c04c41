// The plan of the open workbook, read anew for each question, so that what a person edits meanwhile counts.
import { workbookWordings } from "../app/workbookWordings";
import { readWorkbookSeeds, seedsWith, type SeedSheetNames, type WorkbookSeeds } from "../app/workbookSeeds";
import { analysePlan, type AnalysedPlan } from "../core/analysePlan";
import { findAppendix } from "../core/appendix/findAppendix";
import type { Appendix } from "../core/appendix/types";
import { AppError } from "../core/base/appError";
import type { Grid } from "../core/base/cell";
import type { Issue } from "../core/base/issue";
import { HOLIDAY_SHEET_WORDS } from "../messages/holidaySheetWords";
import { REGISTRY_SHEET_WORDS } from "../messages/registrySheetWords";
import { RECEIPT_WORDS } from "../messages/receiptWords";
import { SCHEDULE_WORDS } from "../messages/scheduleWords";
import { SETTINGS_WORDS } from "../messages/settingsWords";
import { excelWorkbook } from "../excel/excelWorkbook";

const SEED_SHEETS: SeedSheetNames = {
  holidays: HOLIDAY_SHEET_WORDS.sheet,
  units: REGISTRY_SHEET_WORDS.unitSheet,
  aliases: REGISTRY_SHEET_WORDS.aliasSheet,
};

/** Tables that the add-in keeps in the workbook; none of them is ever the plan. */
const OWN_SHEETS: ReadonlySet<string> = new Set(
  [...Object.values(SEED_SHEETS), SETTINGS_WORDS.sheet, SCHEDULE_WORDS.sheet, RECEIPT_WORDS.sheet].map(
    (name: string) => name.toLowerCase(),
  ),
);

export interface ReadPlan {
  readonly grids: readonly Grid[];
  readonly appendix: Appendix | null;
  readonly issues: readonly Issue[];
  readonly own: WorkbookSeeds;
}

export async function readPlan(): Promise<ReadPlan> {
  const sheets = await excelWorkbook.listSheets();
  const filled = sheets.filter((sheet) => sheet.isVisible && sheet.used);
  const grids: Grid[] = [];
  for (const { name } of filled) grids.push(await excelWorkbook.readSheet(name));
  const mayHoldPlan = grids.filter(({ sheet }) => !OWN_SHEETS.has(sheet.toLowerCase()));
  const found = findAppendix(mayHoldPlan, workbookWordings(grids, SETTINGS_WORDS));
  const { own, issues } = readWorkbookSeeds(grids, SEED_SHEETS);
  return { grids, appendix: found.ok ? found.value : null, issues: [...found.issues, ...issues], own };
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

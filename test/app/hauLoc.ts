// The plan of seeds/plans/hau-loc-2024.json laid out by our own layout into an exceljs workbook.
import layouts from "../../seeds/layouts.json";
import seed from "../../seeds/plans/hau-loc-2024.json";
import { shippedSeeds } from "../../src/app/shippedSeeds";
import { analysePlan, type AnalysedPlan } from "../../src/core/analysePlan";
import { findAppendix } from "../../src/core/appendix/findAppendix";
import { planOf } from "../../src/core/appendix/planOf";
import { layoutAppendix } from "../../src/core/appendix/layoutAppendix";
import { contentOfPlan } from "../../src/core/appendix/layoutInput";
import type { LayoutSeed } from "../../src/core/appendix/types";
import type { Grid } from "../../src/core/base/cell";
import { openExceljsWorkbook, type WorkbookFile } from "../../src/files/exceljsWorkbook";

export const SHEET = "Phụ lục";

export async function hauLocWorkbook(): Promise<WorkbookFile> {
  const workbook = await openExceljsWorkbook(null);
  const { layouts: all, furtherColumns } = layouts as unknown as LayoutSeed;
  const layout = all.find(({ kind }) => kind === "tasks")!;
  const plan = layoutAppendix({
    sheet: SHEET,
    layout,
    furtherColumns,
    regionName: "PhuLuc_Bang",
    ...contentOfPlan(seed),
  });
  await workbook.apply(plan);
  return workbook;
}

export async function analysed(workbook: WorkbookFile): Promise<{ plan: AnalysedPlan; grid: Grid }> {
  const { wordings, registry, calendar } = shippedSeeds();
  const grid = await workbook.readSheet(SHEET);
  const found = findAppendix([grid], wordings);
  if (!found.ok) throw new Error("no appendix");
  return { plan: analysePlan(planOf([found.value]), { registry, isWorkday: calendar.isWorkday }), grid };
}

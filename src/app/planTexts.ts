// What a workbook says of its plan, a text for each sheet: the body and other tables, without the appendix itself
// (its deadlines are no reporting dates) and without the reports and originals that we wrote.
import type { Appendix, Plan } from "../core/appendix/types";
import type { Grid } from "../core/base/cell";
import { planTextOfGrid } from "../core/reporting/planTextOfGrid";
import { sheetsOfPlan } from "./sheetsOfPlan";

export function planTexts(grids: readonly Grid[], plan: Plan | null): readonly string[] {
  return sheetsOfPlan(grids).map((grid) => {
    const tables = (plan?.parts ?? []).filter(({ sheet }) => sheet === grid.sheet);
    return planTextOfGrid(withoutTables(grid, tables));
  });
}

function withoutTables(grid: Grid, tables: readonly Appendix[]): Grid {
  const isInTable = (row: number): boolean =>
    tables.some(({ table }) => row >= table.top && row <= table.bottom);
  return { ...grid, rows: grid.rows.map((cells, index) => (isInTable(grid.top + index) ? [] : cells)) };
}

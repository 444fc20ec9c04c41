// Sheets that a person wrote, without the reports and the kept originals that we did.
import { isReportSheet } from "../core/base/sheetNames";
import { isOriginalSheet } from "../core/appendix/originalSheet";
import type { Grid } from "../core/base/cell";

export const sheetsOfPlan = (grids: readonly Grid[]): readonly Grid[] =>
  grids.filter(({ sheet }) => !isReportSheet(sheet) && !isOriginalSheet(sheet));

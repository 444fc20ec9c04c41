// Sheets that a person wrote, without the reports and the kept originals that we did.
import { isOwnCopy } from "../core/appendix/findAppendix";
import type { Grid } from "../core/base/cell";

export const sheetsOfPlan = (grids: readonly Grid[]): readonly Grid[] =>
  grids.filter(({ sheet }) => !isOwnCopy(sheet));

// What a workbook says outside the table of its appendix: the lines around it and the texts of its other sheets
// (the body of the plan), for checks that compare the two.
import { fieldsOfRows } from "../core/appendix/fieldAt";
import { readSheetText } from "../core/appendix/sheetText";
import type { Appendix, Field } from "../core/appendix/types";
import type { Grid } from "../core/base/cell";
import { sheetsOfPlan } from "./sheetsOfPlan";

export function linesOutside(appendix: Appendix, grids: readonly Grid[]): readonly Field[] {
  const others = sheetsOfPlan(grids).filter(({ sheet }) => sheet !== appendix.sheet);
  const texts = others.flatMap((grid) => {
    const sheet = readSheetText(grid);
    return fieldsOfRows(sheet, sheet.firstRow, sheet.lastRow);
  });
  return [...appendix.textAbove, ...appendix.textBelow, ...texts];
}

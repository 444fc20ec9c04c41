// What a workbook says outside the tables of its plan: the lines around them and the texts of its other sheets
// (the body of the plan), for checks that compare the two.
import { fieldsOfRows } from "../core/appendix/fieldAt";
import { readSheetText } from "../core/appendix/sheetText";
import type { Field, Plan } from "../core/appendix/types";
import type { Grid } from "../core/base/cell";
import { sheetsOfPlan } from "./sheetsOfPlan";

export function linesOutside({ parts }: Plan, grids: readonly Grid[]): readonly Field[] {
  const others = sheetsOfPlan(grids).filter((grid) => parts.every(({ sheet }) => sheet !== grid.sheet));
  const texts = others.flatMap((grid) => {
    const sheet = readSheetText(grid);
    return fieldsOfRows(sheet, sheet.firstRow, sheet.lastRow);
  });
  const around = parts.flatMap(({ textAbove, textBelow }) => [...textAbove, ...textBelow]);
  return [...around, ...texts];
}

// What happens when a person types into a cell: the value rules, a protected sheet, a merge.
import { accessDenied } from "../hostError";
import { enterValue } from "./enterValue";
import type { Sheet } from "./sheet";

export function typeInto(sheet: Sheet, row: number, column: number, text: string): void {
  const merge = sheet.mergeAt(row, column);
  const [top, left] = merge ? [merge.top, merge.left] : [row, column];
  const style = sheet.styleAt(top, left);
  if (sheet.content.protection && style.locked) throw accessDenied();
  const { content, numberFormat } = enterValue(text, style.numberFormat);
  sheet.setContent(top, left, content);
  const cell = sheet.cell(top, left);
  if (cell && numberFormat && style.numberFormat === "General")
    sheet.setCell(top, left, { ...cell, style: { ...style, numberFormat } });
}

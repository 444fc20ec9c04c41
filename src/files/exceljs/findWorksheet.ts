// A worksheet by its name, as Excel finds it: case does not count.
import type { Workbook, Worksheet } from "exceljs";
import { isSameName } from "../../core/base/cell";

export function findWorksheet(workbook: Workbook, name: string): Worksheet | undefined {
  return workbook.worksheets.find((sheet) => isSameName(sheet.name, name));
}

// A worksheet by its name, as Excel finds it: case does not count.
import type { Workbook, Worksheet } from "exceljs";

export function findWorksheet(workbook: Workbook, name: string): Worksheet | undefined {
  return workbook.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

// Page set-up of an exceljs worksheet.
import type { Worksheet } from "exceljs";
import type { PageSetup, Paper } from "../../core/base/edit";
import { MARGINS_MM } from "../../core/base/look";
import type { NameTable } from "./nameTable";

const MM_PER_INCH = 25.4;
const HEADER_MM = 10;
/** Numbers of paper sizes in OOXML. */
const PAPER_SIZES: Readonly<Record<Paper, number>> = { A3: 8, A4: 9 };

export function setPage(
  worksheet: Worksheet,
  { orientation, paper = "A4", repeatRows, printArea }: PageSetup,
  names: NameTable,
): void {
  const inches = (mm: number) => Math.round((mm / MM_PER_INCH) * 100) / 100;
  const { top, bottom, left, right } = MARGINS_MM[paper];
  Object.assign(worksheet.pageSetup, {
    orientation,
    paperSize: PAPER_SIZES[paper],
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(HEADER_MM),
      footer: inches(HEADER_MM),
    },
  });
  if (repeatRows) names.setRepeatedRows(worksheet.name, repeatRows);
  if (printArea) names.setPrintArea(worksheet.name, printArea);
  Object.assign(worksheet.headerFooter, { differentFirst: true, oddHeader: "&C&P", firstHeader: "" });
}

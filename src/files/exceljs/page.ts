// Page set-up and print areas of an exceljs worksheet.
import type { Worksheet } from "exceljs";
import { a1OfRegion, parseA1, type Region } from "../../core/base/cell";
import type { PageSetup, Paper } from "../../core/base/edit";
import { MARGINS_MM } from "../../core/base/look";

const MM_PER_INCH = 25.4;
const HEADER_MM = 10;
/** Numbers of paper sizes in OOXML. */
const PAPER_SIZES: Readonly<Record<Paper, number>> = { A3: 8, A4: 9 };

export function setPage(
  worksheet: Worksheet,
  { orientation, paper = "A4", repeatRows, printArea }: PageSetup,
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
    ...(repeatRows && { printTitlesRow: `${repeatRows[0] + 1}:${repeatRows[1] + 1}` }),
  });
  if (printArea) setPrintArea(worksheet, printArea);
  Object.assign(worksheet.headerFooter, { differentFirst: true, oddHeader: "&C&P", firstHeader: "" });
}

export function setPrintArea({ pageSetup }: Worksheet, area: Region | null): void {
  if (area) pageSetup.printArea = printAreaText(area);
  else delete pageSetup.printArea;
}

/**
 * exceljs itself puts a "$" before either corner; with rows that are not absolute LibreOffice prints all. It
 * wants two corners even for a single cell.
 */
function printAreaText(area: Region): string {
  const [start = "", end = start] = a1OfRegion(area).split(":");
  return `${start}:${end}`.replace(/\d+/g, "$$$&");
}

/** Several areas are printed on pages of their own; they are told as the region around them. */
export function printAreaOf({ name, pageSetup }: Worksheet): Region | null {
  const corners = (pageSetup.printArea ?? "")
    .split(/&&|:/)
    .flatMap((a1) => parseA1(a1.replace(/\$/g, "")) ?? []);
  if (corners.length === 0) return null;
  const rows = corners.map(({ row }) => row);
  const cols = corners.map(({ col }) => col);
  return {
    sheet: name,
    top: Math.min(...rows),
    left: Math.min(...cols),
    bottom: Math.max(...rows),
    right: Math.max(...cols),
  };
}

// A workbook in memory → bytes of an .xlsx, by exceljs.
import type { CellValue, Style, Worksheet } from "exceljs";
import type { Cell, CellStyle } from "../model/cell";
import { isDateFormat } from "../model/formatValue";
import { formatA1, isUnbounded, type Region } from "../model/region";
import { STANDARD_ROW_POINTS, type Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { writeSheetRules } from "./rulesXlsx";
import { writeColor, writeStyle } from "./styleXlsx";

const PAPER: Readonly<Record<string, number>> = { A3: 8, A4: 9, A5: 11, Letter: 1, Legal: 5 };
const STATE = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const inches = (points: number) => Math.round((points / 72) * 1000) / 1000;

function valueOf({ value, isError, formula, style }: Cell): CellValue {
  const scalar = isError
    ? ({ error: value } as CellValue)
    : typeof value === "number" && isDateFormat(style.numberFormat)
      ? new Date(Math.round((value - 25_569) * 86_400_000))
      : value;
  if (!formula) return scalar;
  // The host's own "not calculated" and "not answered yet": the program that opens the file is to calculate.
  const result = value === "#CALC!" || value === "#BUSY!" ? undefined : scalar;
  return { formula: formula.slice(1), result } as CellValue;
}

/** exceljs is several times faster when equal styles are one object. */
class StyleWriter {
  private readonly known = new Map<CellStyle, Partial<Style>>();

  write(style: CellStyle): Partial<Style> {
    const known = this.known.get(style) ?? writeStyle(style);
    this.known.set(style, known);
    return known;
  }
}

function writeView(sheet: Sheet, to: Worksheet): void {
  const { frozenRows, frozenColumns, showGridlines, tabColor, visibility } = sheet.content;
  const shared = { showGridLines: showGridlines };
  to.views =
    frozenRows || frozenColumns
      ? [{ ...shared, state: "frozen", xSplit: frozenColumns, ySplit: frozenRows }]
      : [{ ...shared, state: "normal" }];
  to.state = STATE[visibility];
  if (tabColor) to.properties.tabColor = writeColor(tabColor);
}

function writePage(sheet: Sheet, to: Worksheet): void {
  const { pageLayout } = sheet.content;
  const { margins, zoom, headersFooters: parts } = pageLayout;
  const absolute = (region: Region) => formatA1(region).replaceAll("$", "");
  const isFit = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  to.pageSetup = {
    ...to.pageSetup,
    orientation: pageLayout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: PAPER[pageLayout.paperSize] ?? 9,
    margins: {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    horizontalCentered: pageLayout.centerHorizontally,
    verticalCentered: pageLayout.centerVertically,
    ...(isFit
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : { scale: zoom.scale ?? 100 }),
    ...(pageLayout.printArea && !isUnbounded(pageLayout.printArea)
      ? { printArea: absolute(pageLayout.printArea) }
      : {}),
    ...(pageLayout.titleRows ? { printTitlesRow: absolute(pageLayout.titleRows) } : {}),
    ...(pageLayout.titleColumns ? { printTitlesColumn: absolute(pageLayout.titleColumns) } : {}),
  };
  const text = (...sections: readonly [mark: string, text: string][]) =>
    sections.map(([mark, part]) => (part ? `&${mark}${part}` : "")).join("");
  to.headerFooter = {
    ...to.headerFooter,
    oddHeader: text(["L", parts.leftHeader], ["C", parts.centerHeader], ["R", parts.rightHeader]),
    oddFooter: text(["L", parts.leftFooter], ["C", parts.centerFooter], ["R", parts.rightFooter]),
  };
}

function writeSheet(sheet: Sheet, to: Worksheet, styles: StyleWriter): void {
  const { content } = sheet;
  writeView(sheet, to);
  writePage(sheet, to);
  for (const [index, band] of content.columnBands) {
    const column = to.getColumn(index + 1);
    if (band.size !== undefined) column.width = Math.round(((band.size - 5) / 7) * 100) / 100;
    if (band.isHidden) column.hidden = true;
    if (band.style) column.style = styles.write(band.style);
  }
  for (const [index, band] of content.rowBands) {
    const row = to.getRow(index + 1);
    if (band.size !== undefined) row.height = band.size;
    if (!band.isHidden) continue;
    row.hidden = true;
    // exceljs forgets a hidden row that has neither cells nor a height.
    row.height = band.size ?? STANDARD_ROW_POINTS;
  }
  for (const [rowIndex, cells] of content.rows)
    for (const [columnIndex, cell] of cells) {
      const target = to.getCell(rowIndex + 1, columnIndex + 1);
      target.value = valueOf(cell);
      target.style = styles.write(cell.style);
    }
  writeSheetRules(sheet, to);
  if (content.autoFilter) to.autoFilter = formatA1(content.autoFilter.region);
  for (const { top, left, bottom, right } of content.merges)
    to.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
}

export async function saveXlsx(workbook: Workbook): Promise<ArrayBuffer> {
  const { default: ExcelJS } = await import(/* webpackChunkName: "exceljs" */ "exceljs");
  const file = new ExcelJS.Workbook();
  const styles = new StyleWriter();
  for (const sheet of workbook.sheets) {
    const to = file.addWorksheet(sheet.content.name);
    writeSheet(sheet, to, styles);
    if (sheet.content.protection) await to.protect("", {});
  }
  for (const { name, formula } of workbook.names) file.definedNames.add(formula.replace(/^=/, ""), name);
  file.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      activeTab: workbook.sheets.indexOf(workbook.active),
      visibility: "visible",
    },
  ];
  return (await file.xlsx.writeBuffer()) as ArrayBuffer;
}

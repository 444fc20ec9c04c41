// The plan of hau-loc-2024 as a workbook in the standard five columns, from the seed's short titles.
import ExcelJS from "exceljs";
import { workbookBytes } from "./workbookBytes.mjs";

const HEADINGS = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"];
const WIDTHS = [6, 52, 32, 32, 26];
const HEADER_ROW = 5;
const THIN = { style: "thin" };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
// As src/core/base/look.ts has them.
const HEADER_FILL = "FFE7EDF5";
const SECTION_FILL = "FFF5F5F5";
// Of decree 30/2020, in inches.
const MARGINS = { top: 0.79, bottom: 0.79, left: 1.18, right: 0.59, header: 0.39, footer: 0.39 };

/** In 12 points; a letter of Times New Roman takes on average nine tenths of a width. */
function lineCount(text, width) {
  const room = width / 0.95;
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + word.length > room) {
      lines++;
      used = 0;
    }
    used += word.length + 1;
  }
  return lines;
}

function heightOf(texts, widths) {
  return Math.max(...texts.map((text, i) => lineCount(text ?? "", widths[i]))) * 15.75 + 3;
}

export function planWorkbook(plan) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Phụ lục", {
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: { differentFirst: true, oddHeader: "&C&P", firstHeader: "" },
    views: [{ state: "frozen", ySplit: HEADER_ROW }],
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const banner = (text, font) => {
    const row = sheet.addRow([text]);
    sheet.mergeCells(row.number, 1, row.number, HEADINGS.length);
    row.getCell(1).font = { name: "Times New Roman", size: 13, ...font };
    row.getCell(1).alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    row.height = 21;
  };
  banner("PHỤ LỤC", { bold: true, size: 14 });
  banner(plan.title, { bold: true, size: 14 });
  banner(plan.attachedTo, { italic: true });
  sheet.addRow([]);
  const table = (values, { bold = false, fill, isHeader = false } = {}) => {
    const row = sheet.addRow(values);
    row.height = heightOf(values, WIDTHS);
    for (let col = 1; col <= HEADINGS.length; col++) {
      const cell = row.getCell(col);
      cell.font = { name: "Times New Roman", size: 12, bold };
      cell.border = BORDER;
      cell.alignment = {
        vertical: isHeader ? "middle" : "top",
        wrapText: true,
        horizontal: isHeader || col === 1 ? "center" : undefined,
      };
      if (fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fill } };
    }
    return row;
  };
  table(HEADINGS, { bold: true, fill: HEADER_FILL, isHeader: true }).height = 36;
  for (const { ordinal, title, declaredCount } of plan.sections) {
    const heading = `${title} (${declaredCount} nhiệm vụ)`;
    const row = table([ordinal, heading], { bold: true, fill: SECTION_FILL });
    sheet.mergeCells(row.number, 2, row.number, HEADINGS.length);
    row.height = 19;
    for (const task of plan.tasks.filter(({ section }) => section === ordinal)) {
      table([task.ordinal, task.title, task.lead, task.coordinating, task.deadline]);
    }
  }
  sheet.pageSetup.printTitlesRow = `${HEADER_ROW}:${HEADER_ROW}`;
  return workbookBytes(workbook, plan.issuedOn);
}

// The plan of hau-loc-2024 as a workbook in the standard five columns, from the seed's short titles.
import ExcelJS from "exceljs";
import { workbookBytes } from "./workbookBytes.mjs";

const HEADINGS = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"];
const WIDTHS = [6, 52, 32, 32, 26];
const THIN = { style: "thin" };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

export function planWorkbook(plan) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Phụ lục", {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: "frozen", ySplit: 5 }],
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const banner = (text, font) => {
    const row = sheet.addRow([text]);
    sheet.mergeCells(row.number, 1, row.number, HEADINGS.length);
    row.getCell(1).font = { name: "Times New Roman", size: 13, ...font };
    row.getCell(1).alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  };
  banner("PHỤ LỤC", { bold: true, size: 14 });
  banner(plan.title, { bold: true, size: 14 });
  banner(plan.attachedTo, { italic: true });
  sheet.addRow([]);
  const table = (values, font) => {
    const row = sheet.addRow(values);
    for (let col = 1; col <= HEADINGS.length; col++) {
      const cell = row.getCell(col);
      cell.font = { name: "Times New Roman", size: 12, ...font };
      cell.border = BORDER;
      cell.alignment = { vertical: "top", wrapText: true, horizontal: col === 1 ? "center" : undefined };
    }
  };
  table(HEADINGS, { bold: true });
  for (const { ordinal, title, declaredCount } of plan.sections) {
    table([ordinal, `${title} (${declaredCount} nhiệm vụ)`], { bold: true });
    for (const task of plan.tasks.filter(({ section }) => section === ordinal)) {
      table([task.ordinal, task.title, task.lead, task.coordinating, task.deadline]);
    }
  }
  sheet.pageSetup.printTitlesRow = "5:5";
  return workbookBytes(workbook, plan.issuedOn);
}

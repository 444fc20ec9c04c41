// One made-up return as a workbook: a title block, a form of columns, rows in some order.
import ExcelJS from "exceljs";
import { workbookBytes } from "./workbookBytes.mjs";

/** Columns by what they hold; `group` is an upper heading over neighbouring columns. */
export const FORMS = {
  standard: [
    ["ordinal", "TT", 6],
    ["content", "Nội dung nhiệm vụ", 44],
    ["lead", "Đơn vị chủ trì", 26],
    ["coordinating", "Đơn vị phối hợp", 26],
    ["deadline", "Thời gian hoàn thành", 20],
    ["progress", "Tình hình thực hiện", 18],
    ["result", "Kết quả thực hiện", 40],
    ["completedOn", "Ngày hoàn thành thực tế", 14],
    ["difficulty", "Khó khăn, vướng mắc", 26],
    ["proposal", "Đề xuất, kiến nghị", 26],
    ["note", "Ghi chú", 14],
  ],
  renamed: [
    ["ordinal", "STT", 6],
    ["content", "Nhiệm vụ cụ thể", 44],
    ["result", "Kết quả đạt được", 40],
    ["progress", "Tình trạng thực hiện", 18],
    ["deadline", "Thời hạn hoàn thành", 20],
    ["lead", "Cơ quan chủ trì", 26],
    ["difficulty", "Tồn tại, hạn chế", 26],
    ["proposal", "Kiến nghị, đề xuất", 26],
  ],
  twoRows: [
    ["ordinal", "Số TT", 6],
    ["content", "Nội dung công việc", 44],
    ["lead", "ĐV chủ trì", 26],
    ["deadline", "Hạn hoàn thành", 20],
    ["progress", "Tình trạng", 18, "Kết quả"],
    ["result", "Kết quả cụ thể", 40, "Kết quả"],
    ["completedOn", "Ngày hoàn thành", 14, "Kết quả"],
    ["difficulty", "Khó khăn, vướng mắc", 26],
  ],
  short: [
    ["ordinal", "TT", 6],
    ["content", "Nội dung", 50],
    ["result", "Kết quả thực hiện", 50],
  ],
  extended: [
    [null, "", 2],
    ["ordinal", "STT", 6],
    ["officer", "Cán bộ phụ trách", 20],
    ["content", "Nội dung nhiệm vụ", 44],
    ["completedOn", "Ngày hoàn thành thực tế", 14],
    ["deadline", "Thời hạn", 20],
    ["progress", "Mức độ hoàn thành", 16],
    ["result", "Kết quả", 40],
    ["note", "Ghi chú", 14],
  ],
};

const vietnameseDay = (day) => day.split("-").reverse().map(Number).join("/");
const longDay = (day) => {
  const [year, month, date] = day.split("-").map(Number);
  return `ngày ${date} tháng ${month} năm ${year}`;
};
const upper = (text) => text.toLocaleUpperCase("vi");
const inFull = (name) => name.replace(/^UBND /, "Ủy ban nhân dân ");

/** Rows above the table; each is [texts by column]. `date` may be null. */
export const TITLES = {
  letterhead: ({ unit, date }) => [
    ["UBND HUYỆN HẬU LỘC", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [upper(unit), null, null, "Độc lập - Tự do - Hạnh phúc"],
    [null, null, null, date && `Hậu Lộc, ${longDay(date)}`],
    [],
    ["BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ ĐỀ ÁN 06"],
    ["(Kèm theo Kế hoạch số 55/KH-UBND ngày 26/02/2024 của UBND huyện Hậu Lộc)"],
    [],
  ],
  brokenName: ({ unit, date }) => [
    ["ỦY BAN NHÂN DÂN", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [upper(unit.replace(/^UBND /, "")), null, "Độc lập - Tự do - Hạnh phúc"],
    ["-------", null, date && `${unit.replace(/^UBND (?:xã|thị trấn) /, "")}, ${longDay(date)}`],
    [],
    ["BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN"],
  ],
  oneCell: ({ unit, date }) => [
    [`UBND HUYỆN HẬU LỘC\n${upper(unit)}`, null, date && `Hậu Lộc, ${longDay(date)}`],
    ["KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ"],
  ],
  label: ({ unit, date }) => [
    ["Phụ lục: Kết quả thực hiện nhiệm vụ Đề án 06"],
    [`Đơn vị báo cáo: ${inFull(unit)}`],
    [date && `Ngày báo cáo: ${vietnameseDay(date)}`],
  ],
  labelBeside: ({ unit, date }) => [
    [],
    [],
    ["TỔNG HỢP TIẾN ĐỘ"],
    [],
    ["Đơn vị:", unit],
    ["Kính gửi: Công an huyện Hậu Lộc"],
    [date && `Hậu Lộc, ${longDay(date)}`],
    [],
  ],
  none: () => [],
};

/** `spec` as in returns.mjs; gives the bytes of an .xlsx file. */
export function returnWorkbook(spec) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(spec.sheet ?? "Sheet1");
  const columns = FORMS[spec.form];
  const written = spec.isDecomposed ? (text) => text.normalize("NFD") : (text) => text;
  sheet.columns = columns.map(([, , width]) => ({ width }));
  for (const texts of TITLES[spec.title](spec)) {
    sheet.addRow(texts.map((text) => (typeof text === "string" ? written(text) : text)));
  }
  addHeadings(sheet, columns);
  for (const row of spec.rows) {
    if (row.section) {
      sheet.addRow(columns.map(([role]) => ({ ordinal: row.section, content: row.title })[role] ?? null));
      continue;
    }
    const added = sheet.addRow(columns.map(([role]) => valueOf(row, role, written)));
    columns.forEach(([role], i) => {
      const cell = added.getCell(i + 1);
      cell.alignment = { wrapText: true, vertical: "top" };
      if (role === "completedOn" && row.completedOn) setDay(cell, row.completedOn, spec.dates);
      if (role === "progress" && /^\d+%$/.test(row.progress ?? "") && spec.dates === "numbers") {
        cell.value = Number(row.progress.slice(0, -1)) / 100;
        cell.numFmt = "0%";
      }
    });
  }
  for (const text of spec.below ?? []) sheet.addRow([null, written(text)]);
  return workbookBytes(workbook, spec.savedOn);
}

const REPORTED = ["progress", "result", "completedOn", "difficulty", "proposal", "note", "officer"];

/** What a reader must find in the file, by the plan's task number, as people see it in the cells. */
export function saidIn({ form, dates, rows }) {
  const written = FORMS[form].filter(([role]) => REPORTED.includes(role));
  const said = {};
  for (const row of rows.filter(({ key }) => key)) {
    const values = written.flatMap(([role, heading]) => {
      const value = row[role];
      if (!value) return [];
      // A column that no plan has is kept under its own heading.
      const field = role === "officer" ? heading : role;
      return [[field, role === "completedOn" ? shownDay(value, dates) : value]];
    });
    if (values.length > 0) said[row.key] = Object.fromEntries(values);
  }
  return said;
}

/** A date cell shows its number format dd/mm/yyyy, a text what was typed. */
function shownDay(day, how) {
  return how === "numbers" ? day.split("-").reverse().join("/") : vietnameseDay(day);
}

function addHeadings(sheet, columns) {
  const headings = columns.map(([, heading]) => heading || null);
  if (!columns.some(([, , , group]) => group)) {
    sheet.addRow(headings).font = { bold: true };
    return;
  }
  const top = sheet.addRow(columns.map(([, heading, , group]) => group ?? heading)).number;
  sheet.addRow(columns.map(([, heading, , group]) => (group ? heading : null)));
  for (let col = 1; col <= columns.length;) {
    const group = columns[col - 1][3];
    let last = col;
    while (group && columns[last]?.[3] === group) last++;
    if (group) sheet.mergeCells(top, col, top, last);
    else sheet.mergeCells(top, col, top + 1, col);
    col = last + 1;
  }
}

function valueOf(row, role, written) {
  const value = row[role] ?? null;
  return typeof value === "string" ? written(value) : value;
}

function setDay(cell, day, how) {
  if (how === "numbers") {
    cell.value = new Date(`${day}T00:00:00Z`);
    cell.numFmt = "dd/mm/yyyy";
  } else {
    cell.value = vietnameseDay(day);
  }
}

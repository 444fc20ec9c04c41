// One edit of a plan that has been looked over, carried out on an exceljs workbook.
import type { Workbook, Worksheet } from "exceljs";
import type { Region } from "../../core/base/cell";
import type { Edit } from "../../core/base/edit";
import { writeCell } from "./exceljsCell";
import { findWorksheet } from "./findWorksheet";
import { setNote } from "./notes";
import { offerList } from "./offeredLists";
import type { NameTable } from "./nameTable";
import { setPage } from "./page";
import { lookStyle } from "./styles";
import { colourTexts } from "./textColours";

export interface EditContext {
  readonly workbook: Workbook;
  readonly names: NameTable;
  readonly is1904: boolean;
  /** Called after each row of cells. */
  readonly onCells: (count: number) => void;
}

export function applyEdit(edit: Edit, context: EditContext): void {
  const { workbook, names } = context;
  switch (edit.kind) {
    case "addSheet":
      workbook.addWorksheet(edit.sheet);
      return;
    case "removeSheet":
      workbook.removeWorksheet(sheetOf(workbook, edit.sheet).id);
      names.removeSheet(edit.sheet);
      return;
    case "expectCells": // was looked over
      return;
    case "setCells":
      setCells(edit, context);
      return;
    case "setStyle":
      setStyle(edit, sheetOf(workbook, edit.region.sheet));
      return;
    case "merge":
      sheetOf(workbook, edit.region.sheet).mergeCellsWithoutStyle(...corners(edit.region));
      return;
    case "unmerge":
      unmerge(sheetOf(workbook, edit.region.sheet), edit.region);
      return;
    case "setWidth":
      // `undefined` is the sheet's standard width, which exceljs' types do not admit.
      sheetOf(workbook, edit.sheet).getColumn(edit.col + 1).width = (edit.after ?? undefined) as number;
      return;
    case "setHeight":
      sheetOf(workbook, edit.sheet).getRow(edit.row + 1).height = (edit.after ?? undefined) as number;
      return;
    case "freezeRows":
      freezeRows(sheetOf(workbook, edit.sheet), edit.after);
      return;
    case "pageSetup":
      setPage(sheetOf(workbook, edit.sheet), edit.setup, names);
      return;
    case "setPrintArea":
      names.setPrintArea(sheetOf(workbook, edit.sheet).name, edit.after);
      return;
    case "colourTexts":
      colourTexts(edit, sheetOf(workbook, edit.region.sheet));
      return;
    case "setNote":
      setNote(sheetOf(workbook, edit.at.sheet).getCell(edit.at.row + 1, edit.at.col + 1), edit.after);
      return;
    case "hideColumn":
      sheetOf(workbook, edit.sheet).getColumn(edit.col + 1).hidden = edit.after;
      return;
    case "nameRegion":
      names.nameRegion(edit.name, edit.after);
      return;
    case "offerList":
      offerList(sheetOf(workbook, edit.region.sheet), edit.region, edit.after);
      return;
    case "activate":
      activate(workbook, edit.sheet);
      return;
  }
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const worksheet = findWorksheet(workbook, name);
  if (!worksheet) throw new Error(`bug: no sheet ${name}, though the plan was looked over`);
  return worksheet;
}

function setCells(
  edit: Extract<Edit, { kind: "setCells" }>,
  { workbook, is1904, onCells }: EditContext,
): void {
  const worksheet = sheetOf(workbook, edit.region.sheet);
  edit.after.forEach((cells, r) => {
    const row = worksheet.getRow(edit.region.top + r + 1);
    cells.forEach((after, c) => {
      const col = edit.region.left + c + 1;
      const before = edit.before[r]![c]!;
      if (after.kind === "empty" && before.kind === "empty" && !row.findCell(col)) return;
      writeCell(row.getCell(col), before, after, is1904);
    });
    onCells(cells.length);
  });
}

function setStyle({ region, after }: Extract<Edit, { kind: "setStyle" }>, worksheet: Worksheet): void {
  for (let r = region.top + 1; r <= region.bottom + 1; r++) {
    const row = worksheet.getRow(r);
    for (let c = region.left + 1; c <= region.right + 1; c++) {
      const cell = row.getCell(c);
      cell.style = lookStyle(after, cell.style);
    }
  }
}

/** exceljs gives cells that leave a merge the style of their row; they keep their own in Excel. */
function unmerge(worksheet: Worksheet, region: Region): void {
  const styles = cellsIn(worksheet, region).map((cell) => cell.style);
  worksheet.unMergeCells(...corners(region));
  cellsIn(worksheet, region).forEach((cell, i) => (cell.style = styles[i]!));
}

function cellsIn(worksheet: Worksheet, region: Region) {
  const cells = [];
  for (let r = region.top + 1; r <= region.bottom + 1; r++) {
    for (let c = region.left + 1; c <= region.right + 1; c++) cells.push(worksheet.getCell(r, c));
  }
  return cells;
}

function corners({ top, left, bottom, right }: Region): [number, number, number, number] {
  return [top + 1, left + 1, bottom + 1, right + 1];
}

/** exceljs types a view by its state and leaves `tabSelected` out; it reads and writes all of these. */
interface SheetView {
  readonly state?: "normal" | "frozen" | "split";
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly topLeftCell?: string;
  readonly tabSelected?: boolean;
}

/** A file need not have views; then exceljs leaves them undefined, whatever its types say. */
function viewOf(worksheet: Worksheet): SheetView {
  return (worksheet.views as Worksheet["views"] | undefined)?.[0] ?? {};
}

function changeView(worksheet: Worksheet, change: SheetView): void {
  const view: SheetView = { ...viewOf(worksheet), ...change };
  worksheet.views = [view as Worksheet["views"][number]];
}

function freezeRows(worksheet: Worksheet, rows: number): void {
  const view = viewOf(worksheet);
  const xSplit = view.state === "frozen" ? (view.xSplit ?? 0) : 0;
  const state = rows > 0 || xSplit > 0 ? "frozen" : "normal";
  changeView(worksheet, { state, xSplit, ySplit: rows, topLeftCell: undefined });
}

function activate(workbook: Workbook, name: string): void {
  const activeTab = workbook.worksheets.indexOf(sheetOf(workbook, name));
  const view = (workbook.views as Workbook["views"] | undefined)?.[0];
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, visibility: "visible", ...view, firstSheet: 0, activeTab },
  ];
  // Two selected tabs are edited together: what a person types then goes into both sheets.
  workbook.worksheets.forEach((worksheet, i) => changeView(worksheet, { tabSelected: i === activeTab }));
}

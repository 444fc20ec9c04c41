// A workbook file behind the port, through exceljs: opened from bytes (or new), read, changed, saved. Its
// cells are checked against our own reader when it is opened, because exceljs misreads some legal files.
import type { Workbook } from "exceljs";
import type { ApplyOptions, SheetDetails, SheetInfo, WorkbookPort } from "../app/workbookPort";
import { AppError } from "../core/base/appError";
import type { Grid } from "../core/base/cell";
import { inversePlan, type Edit, type EditPlan } from "../core/base/edit";
import { applyEdit, type EditContext } from "./exceljs/applyEdit";
import { checkPlan } from "./exceljs/checkPlan";
import { findWorksheet } from "./exceljs/findWorksheet";
import { NOTHING_KEPT, putKept, readKept, takeFromExceljs, type KeptContent } from "./exceljs/keptContent";
import { loadExceljs } from "./exceljs/loadExceljs";
import { mendLoaded } from "./exceljs/mendLoaded";
import { dropUnwritableRules } from "./exceljs/textColours";
import { mendNotes } from "./exceljs/mendNotes";
import { notesOf } from "./exceljs/notes";
import { gridOfWorksheet, usedRegion } from "./exceljs/worksheetGrid";
import { readXlsx } from "./xlsx/readXlsx";
import { ZipArchive } from "./xlsx/zip";

export interface WorkbookFile extends WorkbookPort {
  save(): Promise<Uint8Array>;
}

/** A new workbook for null. Throws AppError: a FileFault, or `notSupported` where exceljs fails. */
export async function openExceljsWorkbook(bytes: Uint8Array | null): Promise<WorkbookFile> {
  const { Workbook } = await loadExceljs();
  const workbook = new Workbook();
  return new ExceljsWorkbook(workbook, bytes ? await load(workbook, bytes) : NOTHING_KEPT());
}

async function load(workbook: Workbook, bytes: Uint8Array): Promise<KeptContent> {
  const { sheets } = readXlsx(bytes, "");
  const zip = new ZipArchive(bytes);
  // exceljs inflates every part without a bound.
  zip.checkAll();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  } catch (error) {
    throw new AppError("notSupported", {}, error);
  }
  mendLoaded(
    workbook,
    sheets.map(({ grid }) => grid),
    is1904(workbook),
  );
  mendNotes(workbook, zip);
  for (const worksheet of workbook.worksheets) dropUnwritableRules(worksheet);
  takeFromExceljs(workbook);
  return readKept(zip);
}

function is1904({ properties }: Workbook): boolean {
  return properties?.date1904 === true;
}

class ExceljsWorkbook implements WorkbookFile {
  constructor(
    private readonly workbook: Workbook,
    private readonly kept: KeptContent,
  ) {}

  async listSheets(): Promise<readonly SheetInfo[]> {
    return this.workbook.worksheets.map((sheet) => ({
      name: sheet.name,
      isVisible: (sheet.state ?? "visible") === "visible",
      used: usedRegion(gridOfWorksheet(sheet, "", is1904(this.workbook))),
    }));
  }

  async readSheet(name: string): Promise<Grid> {
    const sheet = findWorksheet(this.workbook, name);
    if (!sheet) throw new AppError("sheetMissing", { sheet: name });
    return gridOfWorksheet(sheet, "", is1904(this.workbook));
  }

  async readDetails(name: string): Promise<SheetDetails> {
    const sheet = findWorksheet(this.workbook, name);
    if (!sheet) throw new AppError("sheetMissing", { sheet: name });
    return { printArea: this.kept.names.printArea(sheet.name), notes: notesOf(sheet) };
  }

  async apply(plan: EditPlan, { onProgress, signal }: ApplyOptions = {}): Promise<void> {
    checkPlan(this.workbook, this.kept.names, plan, is1904(this.workbook));
    const total = plan.edits.reduce((sum, edit) => sum + cellsIn(edit), 0);
    let done = 0;
    const context: EditContext = {
      workbook: this.workbook,
      names: this.kept.names,
      is1904: is1904(this.workbook),
      onCells: (count) => {
        done += count;
        onProgress?.(done, total);
        if (signal?.aborted) throw new AppError("cancelled");
      },
    };
    const begun: Edit[] = [];
    try {
      if (signal?.aborted) throw new AppError("cancelled");
      for (const edit of plan.edits) {
        // Cells are written one after another; any other edit is carried out whole or not at all.
        if (edit.kind === "setCells") begun.push(edit);
        applyEdit(edit, context);
        if (edit.kind !== "setCells") begun.push(edit);
      }
    } catch (error) {
      this.takeBack({ edits: begun });
      throw error instanceof AppError ? error : new AppError("failed", {}, error);
    }
  }

  async save(): Promise<Uint8Array> {
    if (this.workbook.worksheets.length === 0) throw new AppError("noSheets");
    return putKept(new Uint8Array(await this.workbook.xlsx.writeBuffer()), this.workbook, this.kept);
  }

  /** Never leaves half a plan behind. Of the last block any part may have been written, which does no harm. */
  private takeBack(begun: EditPlan): void {
    const context: EditContext = {
      workbook: this.workbook,
      names: this.kept.names,
      is1904: is1904(this.workbook),
      onCells: () => undefined,
    };
    for (const edit of inversePlan(begun).edits) applyEdit(edit, context);
  }
}

function cellsIn(edit: Edit): number {
  return edit.kind === "setCells" ? edit.after.reduce((sum, row) => sum + row.length, 0) : 0;
}

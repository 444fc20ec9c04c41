// The open workbook behind the port, through Office.js. The only folder with Excel.run.
import type {
  ApplyOptions,
  RegionName,
  SheetDetails,
  SheetInfo,
  WorkbookPort,
  WorkbookView,
} from "../app/workbookPort";
import { AppError } from "../core/base/appError";
import { a1Of, type Cell, type CellRef, type Grid, type Region } from "../core/base/cell";
import type { Edit, EditPlan } from "../core/base/edit";
import { regionOfReference } from "../core/base/formula";
import { applyEdits, takeBack } from "./applyEdits";
import { cellFromExcel } from "./cellValues";
import { appErrorOf } from "./excelErrors";
import { regionOf } from "./ranges";
import { readDetailsOf } from "./sheetDetails";

/** Cells read per message, so that a response stays below 5 MB even with long texts. */
const CELLS_PER_READ = 4_000;

async function run<T>(
  where: AppError["where"],
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw appErrorOf(error, where);
  }
}

async function listSheets(): Promise<readonly SheetInfo[]> {
  return run({}, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/visibility");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    return worksheets.items.map((sheet, i) => {
      const range = used[i];
      return {
        name: sheet.name,
        isVisible: sheet.visibility === "Visible",
        used: !range || range.isNullObject ? null : regionOf(sheet.name, range),
      };
    });
  });
}

interface Extent {
  readonly used: Region | null;
  readonly merges: readonly Region[];
}

async function readExtent(name: string): Promise<Extent> {
  return run({ sheet: name }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) throw new AppError("sheetMissing", { sheet: name });
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    if (range.isNullObject) return { used: null, merges: [] };
    const used = regionOf(sheet.name, range);
    // Merges came to the API with ExcelApi 1.13; without them a merged title is still read from its first cell.
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return { used, merges: [] };
    const merged = range.getMergedAreasOrNullObject();
    merged.load(
      "areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount",
    );
    await context.sync();
    return {
      used,
      merges: merged.isNullObject ? [] : merged.areas.items.map((area) => regionOf(sheet.name, area)),
    };
  });
}

interface Block {
  readonly rows: Cell[][];
  readonly formulas: Record<string, string>;
}

async function readBlock(region: Region): Promise<Block> {
  const { sheet, top, left, bottom, right } = region;
  return run({ sheet }, async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load("values, valueTypes, numberFormat, formulas");
    await context.sync();
    const { values, valueTypes, numberFormat, formulas: written } = range;
    const formulas: Record<string, string> = {};
    const rows = values.map((row, r) =>
      row.map((value, c) => {
        const formula: unknown = written[r]?.[c];
        const cell = cellFromExcel(
          value,
          valueTypes[r]?.[c] ?? "Empty",
          String(numberFormat[r]?.[c] ?? "General"),
        );
        if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
          formulas[a1Of(top + r, left + c)] = formula;
        }
        return cell;
      }),
    );
    return { rows, formulas };
  });
}

async function readSheet(name: string): Promise<Grid> {
  const { used, merges } = await readExtent(name);
  if (!used) return { file: "", sheet: name, top: 0, left: 0, rows: [], merges: [] };
  const rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / (used.right - used.left + 1)));
  const rows: Cell[][] = [];
  const formulas: Record<string, string> = {};
  for (let top = used.top; top <= used.bottom; top += rowsPerRead) {
    const block = await readBlock({ ...used, top, bottom: Math.min(used.bottom, top + rowsPerRead - 1) });
    rows.push(...block.rows);
    Object.assign(formulas, block.formulas);
  }
  return { file: "", sheet: used.sheet, top: used.top, left: used.left, rows, merges, formulas };
}

async function readDetails(name: string): Promise<SheetDetails> {
  return run({ sheet: name }, (context) => readDetailsOf(context, name));
}

async function apply(plan: EditPlan, options: ApplyOptions = {}): Promise<void> {
  // Deleting a sheet cannot be part of an undo group (UndoNotSupported); taking a plan back does just that.
  const mergeUndoGroup = !plan.edits.some((edit) => edit.kind === "removeSheet");
  const begun: Edit[] = [];
  try {
    await Excel.run({ mergeUndoGroup }, (context) => applyEdits(context, plan, options, begun));
  } catch (error) {
    if (begun.length > 0) await takeBackAll(begun);
    throw appErrorOf(error);
  }
}

/** Waits while a person edits a cell, which may be just what the plan broke off at. */
async function takeBackAll(begun: readonly Edit[]): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => takeBack(context, begun));
  } catch (error) {
    throw new AppError("halfWritten", {}, error);
  }
}

async function select(at: CellRef): Promise<void> {
  await run({ sheet: at.sheet, address: a1Of(at.row, at.col) }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    sheet.activate();
    sheet.getRangeByIndexes(at.row, at.col, 1, 1).select();
    await context.sync();
  });
}

async function listNames(): Promise<readonly RegionName[]> {
  return run({}, async (context) => {
    const { names } = context.workbook;
    names.load("items/name, items/formula");
    await context.sync();
    return names.items.map(({ name, formula }) => ({ name, region: regionOfReference(String(formula)) }));
  });
}

/** The workbook that the add-in was opened in; `file` of its grids and references is "". */
export const excelWorkbook: WorkbookPort & WorkbookView = {
  listSheets,
  readSheet,
  readDetails,
  apply,
  select,
  listNames,
};

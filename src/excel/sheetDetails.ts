// What a grid does not hold: the print area and the notes of a sheet.
import type { SheetDetails } from "../app/workbookPort";
import { AppError } from "../core/base/appError";
import type { Region } from "../core/base/cell";
import { hasNotes, hasPageLayout } from "./excelSupport";
import { regionOf } from "./ranges";

export async function readDetailsOf(context: Excel.RequestContext, name: string): Promise<SheetDetails> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new AppError("sheetMissing", { sheet: name });
  return { printArea: await readPrintArea(context, sheet), notes: await readNotes(context, sheet) };
}

/** The last row and column of a sheet. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Several areas are printed on pages of their own; they are told as the region around them. */
async function readPrintArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Region | null> {
  if (!hasPageLayout()) return null;
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load(
    "areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount",
  );
  await context.sync();
  if (printed.isNullObject) return null;
  const areas = printed.areas.items.map((area) => regionOf(sheet.name, area));
  const printArea = areas.reduce((whole, area) => ({
    sheet: sheet.name,
    top: Math.min(whole.top, area.top),
    left: Math.min(whole.left, area.left),
    bottom: Math.max(whole.bottom, area.bottom),
    right: Math.max(whole.right, area.right),
  }));
  const isWholeSheet = printArea.bottom === LAST_ROW && printArea.right === LAST_COLUMN;
  return isWholeSheet ? null : printArea;
}

async function readNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<SheetDetails["notes"]> {
  if (!hasNotes()) return null;
  const { notes } = sheet;
  notes.load("items/content");
  await context.sync();
  const places = notes.items.map((note) => note.getLocation());
  for (const place of places) place.load("rowIndex, columnIndex");
  await context.sync();
  return notes.items.map((note, i) => ({
    at: { file: "", sheet: sheet.name, row: places[i]!.rowIndex, col: places[i]!.columnIndex },
    text: note.content.replace(/\r\n?/g, "\n"),
  }));
}

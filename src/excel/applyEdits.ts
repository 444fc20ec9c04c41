// An EditPlan carried out through Office.js: looked over first, then written in one undo step, in batches
// that stay well below the 5 MB of Excel on the web.
import { AppError } from "../core/base/appError";
import { sameCell, type Cell, type Region } from "../core/base/cell";
import { inversePlan, type Edit, type EditPlan } from "../core/base/edit";
import type { ApplyOptions } from "../app/workbookPort";
import { cellFromExcel, formatForExcel, valueForExcel } from "./cellValues";
import { applyLook, setPage } from "./format";

/** Characters of JSON per batch; the wire adds some, the limit is 5 MB. */
const BATCH_SIZE = 1_000_000;
/** Cells read per batch of the look-over. */
const CELLS_PER_READ = 20_000;
const EDIT_OVERHEAD = 400;

type SetCells = Extract<Edit, { kind: "setCells" }>;

function sheetOf(edit: Edit): string {
  return "region" in edit ? edit.region.sheet : edit.sheet;
}

function rangeOf(context: Excel.RequestContext, region: Region): Excel.Range {
  const { sheet, top, left, bottom, right } = region;
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function sizeOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + (cell.kind === "text" ? cell.value.length * 3 : 0) + 30, 0);
}

function rowsOf(edit: SetCells, first: number, last: number): SetCells {
  const { region, before, after } = edit;
  return {
    kind: "setCells",
    region: { ...region, top: region.top + first, bottom: region.top + last },
    before: before.slice(first, last + 1),
    after: after.slice(first, last + 1),
  };
}

/** Splits a block by rows so that no part is larger than `limit` (a single row always fits). */
function splitBlock(edit: SetCells, limit: number, rowSize: (row: number) => number): SetCells[] {
  const parts: SetCells[] = [];
  let first = 0;
  let size = 0;
  for (let row = 0; row < edit.after.length; row++) {
    const next = rowSize(row);
    if (row > first && size + next > limit) {
      parts.push(rowsOf(edit, first, row - 1));
      first = row;
      size = 0;
    }
    size += next;
  }
  parts.push(rowsOf(edit, first, edit.after.length - 1));
  return parts;
}

function batchesOf(plan: EditPlan): Edit[][] {
  const small = plan.edits.flatMap((edit): Edit[] =>
    edit.kind === "setCells" ? splitBlock(edit, BATCH_SIZE, (row) => sizeOf(edit.after[row] ?? [])) : [edit],
  );
  const batches: Edit[][] = [[]];
  let size = 0;
  for (const edit of small) {
    const next =
      EDIT_OVERHEAD + (edit.kind === "setCells" ? edit.after.reduce((sum, row) => sum + sizeOf(row), 0) : 0);
    if (size + next > BATCH_SIZE && size > 0) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(edit);
    size += next;
  }
  return batches;
}

async function refuseUnlessSheetsFit(context: Excel.RequestContext, plan: EditPlan): Promise<void> {
  const added = new Set(plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  for (const sheet of added) {
    if (sheet.length > 31 || sheet === "" || /[:\\/?*[\]]|^'|'$/.test(sheet))
      throw new AppError("badSheetName", { sheet });
  }
  const names = [...new Set(plan.edits.map(sheetOf))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name");
  await context.sync();

  names.forEach((sheet, i) => {
    const isThere = sheets[i]?.isNullObject === false;
    if (isThere && added.has(sheet)) throw new AppError("sheetExists", { sheet });
    if (!isThere && !added.has(sheet)) throw new AppError("sheetMissing", { sheet });
  });
  const present = sheets.filter((sheet) => !sheet.isNullObject);
  for (const sheet of present) sheet.protection.load("protected");
  await context.sync();
  const locked = present.find((sheet) => sheet.protection.protected);
  if (locked) throw new AppError("protected", { sheet: locked.name });
}

async function refuseUnlessUnchanged(context: Excel.RequestContext, block: SetCells): Promise<void> {
  const range = rangeOf(context, block.region);
  range.load("values, valueTypes, numberFormat");
  await context.sync();
  block.before.forEach((row, r) => {
    row.forEach((before, c) => {
      const now = cellFromExcel(
        range.values[r]?.[c],
        range.valueTypes[r]?.[c] ?? "Empty",
        String(range.numberFormat[r]?.[c]),
      );
      if (!sameCell(before, now)) throw new AppError("changedMeanwhile", { sheet: block.region.sheet });
    });
  });
}

function setCells(range: Excel.Range, { before, after }: SetCells): void {
  const formats = after.map((row, r) => row.map((cell, c) => formatForExcel(before[r]?.[c] ?? cell, cell)));
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  range.values = after.map((row) => row.map(valueForExcel));
}

function enqueue(context: Excel.RequestContext, edit: Edit): void {
  const { worksheets } = context.workbook;
  switch (edit.kind) {
    case "addSheet":
      worksheets.add(edit.sheet);
      break;
    case "removeSheet":
      worksheets.getItem(edit.sheet).delete();
      break;
    case "setCells":
      setCells(rangeOf(context, edit.region), edit);
      break;
    case "setStyle":
      applyLook(rangeOf(context, edit.region), edit.after);
      break;
    case "merge":
      rangeOf(context, edit.region).merge(false);
      break;
    case "unmerge":
      rangeOf(context, edit.region).unmerge();
      break;
    case "setWidth": {
      const column = worksheets.getItem(edit.sheet).getRangeByIndexes(0, edit.col, 1, 1).getEntireColumn();
      if (edit.after === null) column.format.useStandardWidth = true;
      else column.format.columnWidth = (edit.after * 7 + 5) * 0.75; // characters of 7 px + 5 px of padding, in points
      break;
    }
    case "setHeight": {
      const row = worksheets.getItem(edit.sheet).getRangeByIndexes(edit.row, 0, 1, 1).getEntireRow();
      if (edit.after === null) row.format.autofitRows();
      else row.format.rowHeight = Math.min(edit.after, 409);
      break;
    }
    case "freezeRows":
      if (edit.after > 0) worksheets.getItem(edit.sheet).freezePanes.freezeRows(edit.after);
      else worksheets.getItem(edit.sheet).freezePanes.unfreeze();
      break;
    case "pageSetup":
      setPage(worksheets.getItem(edit.sheet), edit.setup);
      break;
    case "activate":
      worksheets.getItem(edit.sheet).activate();
      break;
  }
}

const cellsIn = (edit: Edit): number =>
  edit.kind === "setCells" ? edit.after.length * (edit.after[0]?.length ?? 0) : 0;

/**
 * Carries out `plan`. A refusal comes before anything is written; `begun` collects the edits sent since, so
 * that the caller can take them back when a later batch fails or is cancelled.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  plan: EditPlan,
  options: ApplyOptions,
  begun: Edit[],
): Promise<void> {
  const stopIfCancelled = (): void => {
    if (options.signal?.aborted) throw new AppError("cancelled");
  };
  const added = new Set(plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const toCheck = plan.edits
    .filter((edit): edit is SetCells => edit.kind === "setCells" && !added.has(edit.region.sheet))
    .flatMap((edit) => splitBlock(edit, CELLS_PER_READ, (row) => edit.after[row]?.length ?? 0));
  const batches = batchesOf(plan);
  const total = plan.edits.reduce((sum, edit) => sum + cellsIn(edit), 0);
  let done = 0;

  // Each step is one batch and one sync: the batches are what keeps a message below the size limit.
  const checkFrom = async (index: number): Promise<void> => {
    const block = toCheck[index];
    if (!block) return;
    await refuseUnlessUnchanged(context, block);
    await checkFrom(index + 1);
  };
  const writeFrom = async (index: number): Promise<void> => {
    const batch = batches[index];
    if (!batch) return;
    stopIfCancelled();
    for (const edit of batch) enqueue(context, edit);
    begun.push(...batch);
    await context.sync();
    done += batch.reduce((sum, edit) => sum + cellsIn(edit), 0);
    options.onProgress?.(done, total);
    await writeFrom(index + 1);
  };

  stopIfCancelled();
  await refuseUnlessSheetsFit(context, plan);
  await checkFrom(0);
  await writeFrom(0);
}

/** Takes back what a broken-off plan has begun; of a batch that failed, any part may have been carried out. */
export async function takeBack(context: Excel.RequestContext, begun: readonly Edit[]): Promise<void> {
  const { edits } = inversePlan({ edits: begun });
  const names = [...new Set(edits.map(sheetOf))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name");
  await context.sync();
  const missing = new Set(names.filter((_, i) => sheets[i]?.isNullObject));
  for (const edit of edits) if (!missing.has(sheetOf(edit))) enqueue(context, edit);
  await context.sync();
}

// An EditPlan carried out through Office.js: looked over first, then written in one undo step, in batches
// that stay well below the 5 MB of Excel on the web.
import { AppError } from "../core/base/appError";
import type { Cell } from "../core/base/cell";
import { inversePlan, sheetOfEdit, type Edit, type EditPlan } from "../core/base/edit";
import type { ApplyOptions } from "../app/workbookPort";
import { carryOut } from "./carryOut";
import { lookOver, placeOf, refuseUnlessUnchanged, sheetsAddedBy, sheetsOf } from "./lookOver";

/** Characters of JSON per batch; the wire adds some, the limit is 5 MB. */
const BATCH_SIZE = 1_000_000;
/** Cells read per batch of the look-over. */
const CELLS_PER_READ = 20_000;
const EDIT_OVERHEAD = 400;

type SetCells = Extract<Edit, { kind: "setCells" }>;

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

/**
 * Colours, and a second note or name in the same place, begin a new batch: what the batch before has left there
 * must be read to carry them out.
 */
function batchesOf(edits: readonly Edit[]): Edit[][] {
  const small = edits.flatMap((edit): Edit[] =>
    edit.kind === "setCells" ? splitBlock(edit, BATCH_SIZE, (row) => sizeOf(edit.after[row] ?? [])) : [edit],
  );
  const batches: Edit[][] = [[]];
  const places = new Set<string>();
  let size = 0;
  for (const edit of small) {
    const next =
      EDIT_OVERHEAD + (edit.kind === "setCells" ? edit.after.reduce((sum, row) => sum + sizeOf(row), 0) : 0);
    const place = placeOf(edit) ?? "";
    const needsReading = edit.kind === "colourTexts" || places.has(place);
    if (size > 0 && (size + next > BATCH_SIZE || needsReading)) {
      batches.push([]);
      size = 0;
      places.clear();
    }
    if (place) places.add(place);
    batches.at(-1)?.push(edit);
    size += next;
  }
  return batches;
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
  const added = sheetsAddedBy(plan);
  const toCheck = plan.edits
    .filter((edit): edit is SetCells => edit.kind === "setCells" && !added.has(edit.region.sheet))
    .flatMap((edit) => splitBlock(edit, CELLS_PER_READ, (row) => edit.after[row]?.length ?? 0));
  const batches = batchesOf(plan.edits);
  const total = plan.edits.reduce((sum, edit) => sum + cellsIn(edit), 0);
  const made = new Set<string>();
  let done = 0;

  // Each step is one batch: the batches are what keeps a message below the size limit.
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
    const newSheets = new Set([...added].filter((sheet) => !made.has(sheet)));
    begun.push(...batch);
    await carryOut(context, batch, newSheets);
    for (const edit of batch) if (edit.kind === "addSheet") made.add(edit.sheet);
    done += batch.reduce((sum, edit) => sum + cellsIn(edit), 0);
    options.onProgress?.(done, total);
    await writeFrom(index + 1);
  };

  stopIfCancelled();
  await lookOver(context, plan);
  await checkFrom(0);
  await writeFrom(0);
}

/** Takes back what a broken-off plan has begun; of a batch that failed, any part may have been carried out. */
export async function takeBack(context: Excel.RequestContext, begun: readonly Edit[]): Promise<void> {
  const { edits } = inversePlan({ edits: begun });
  const names = sheetsOf(edits);
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name");
  await context.sync();
  const missing = new Set(names.filter((_, i) => sheets[i]?.isNullObject));
  const possible = edits.filter((edit) => !missing.has(sheetOfEdit(edit) ?? ""));
  const batches = batchesOf(possible);
  const writeFrom = async (index: number): Promise<void> => {
    const batch = batches[index];
    if (!batch) return;
    await carryOut(context, batch, new Set());
    await writeFrom(index + 1);
  };
  await writeFrom(0);
}

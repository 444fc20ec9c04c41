// An EditPlan carried out through Office.js: looked over first, then written in one undo step, in batches
// that stay well below the 5 MB of Excel on the web.
import { AppError } from "../core/base/appError";
import { inversePlan, sheetOfEdit, type Edit, type EditPlan } from "../core/base/edit";
import type { ApplyOptions } from "../app/workbookPort";
import { carryOut } from "./carryOut";
import { lookOver, placeOf, sheetsOf } from "./lookOver";
import { MESSAGE_SIZE, rowPieces, sizeOf } from "./rowPieces";

const EDIT_OVERHEAD = 400;

type SetCells = Extract<Edit, { kind: "setCells" }>;

function splitBlock({ kind, region, before, after }: SetCells): SetCells[] {
  return [...rowPieces(0, after.length - 1, (row) => after[row]!)].map(({ first, last, cells }) => ({
    kind,
    region: { ...region, top: region.top + first, bottom: region.top + last },
    before: before.slice(first, last + 1),
    after: cells,
  }));
}

/**
 * Colours, and a second note or name in the same place, begin a new batch: what the batch before has left there
 * must be read to carry them out. A new sheet is a batch of its own: until it is known to be there and ours, it
 * must not be taken back.
 */
function batchesOf(edits: readonly Edit[]): Edit[][] {
  const small = edits.flatMap((edit): Edit[] => (edit.kind === "setCells" ? splitBlock(edit) : [edit]));
  const batches: Edit[][] = [[]];
  const places = new Set<string>();
  let size = 0;
  for (const edit of small) {
    const next =
      EDIT_OVERHEAD + (edit.kind === "setCells" ? edit.after.reduce((sum, row) => sum + sizeOf(row), 0) : 0);
    const place = placeOf(edit) ?? "";
    const needsReading = edit.kind === "colourTexts" || places.has(place);
    const isAlone = edit.kind === "addSheet" || batches.at(-1)?.[0]?.kind === "addSheet";
    if (size > 0 && (size + next > MESSAGE_SIZE || needsReading || isAlone)) {
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
  const batches = batchesOf(plan.edits);
  const total = plan.edits.reduce((sum, edit) => sum + cellsIn(edit), 0);
  let done = 0;

  stopIfCancelled();
  await lookOver(context, plan);
  for (const batch of batches) {
    stopIfCancelled();
    const isNewSheet = batch[0]?.kind === "addSheet";
    if (!isNewSheet) begun.push(...batch);
    await carryOut(context, batch);
    if (isNewSheet) begun.push(...batch);
    done += batch.reduce((sum, edit) => sum + cellsIn(edit), 0);
    options.onProgress?.(done, total);
  }
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
  for (const batch of batchesOf(possible)) await carryOut(context, batch);
}

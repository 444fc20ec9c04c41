// The cells that must stand in the open workbook before a plan is carried out, compared piece by piece.
import { AppError } from "../core/base/appError";
import { a1Of, sameCell, textCell, type Cell, type Region } from "../core/base/cell";
import { regionAround, rowOfBlocks } from "../core/base/cellBlock";
import type { Edit, EditPlan } from "../core/base/edit";
import { cellFromExcel } from "./cellValues";
import { rangeOf, regionOf } from "./ranges";
import { rowPieces, type RowPiece } from "./rowPieces";

interface Expected {
  readonly region: Region;
  /** A row of the sheet, from the region's left to its right. */
  readonly rowAt: (row: number) => readonly Cell[];
}

export async function refuseUnlessExpected(
  context: Excel.RequestContext,
  { edits }: EditPlan,
  added: ReadonlySet<string>,
): Promise<void> {
  const used = await usedOfRemoved(context, edits);
  for (const edit of edits) {
    const expected = expectedBy(edit, added, used);
    if (!expected) continue;
    const { region, rowAt } = expected;
    for (const piece of rowPieces(region.top, region.bottom, rowAt)) {
      await refuseUnlessSame(context, region, piece);
    }
  }
}

function expectedBy(
  edit: Edit,
  added: ReadonlySet<string>,
  used: ReadonlyMap<Edit, Region>,
): Expected | null {
  if (edit.kind === "expectCells") {
    const { region, cells } = edit;
    return { region, rowAt: (row) => cells[row - region.top]! };
  }
  if (edit.kind === "setCells" && !added.has(edit.region.sheet)) {
    const { region, before } = edit;
    return { region, rowAt: (row) => before[row - region.top]! };
  }
  if (edit.kind === "removeSheet") {
    const { blocks } = edit;
    const there = used.get(edit);
    const region = regionAround([...(there ? [there] : []), ...blocks.map((block) => block.region)]);
    return region && { region, rowAt: (row) => rowOfBlocks(blocks, row, region) };
  }
  return null;
}

/** The regions with content of the sheets that go away: there may be more on them than the plan left there. */
async function usedOfRemoved(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<ReadonlyMap<Edit, Region>> {
  const found = edits.flatMap((edit) => {
    if (edit.kind !== "removeSheet") return [];
    const range = context.workbook.worksheets.getItem(edit.sheet).getUsedRangeOrNullObject(true);
    range.load("rowIndex, columnIndex, rowCount, columnCount");
    return [{ edit, range }];
  });
  if (found.length > 0) await context.sync();
  return new Map(
    found.flatMap(({ edit, range }) => (range.isNullObject ? [] : [[edit, regionOf(edit.sheet, range)]])),
  );
}

async function refuseUnlessSame(
  context: Excel.RequestContext,
  region: Region,
  { first, last, cells }: RowPiece,
): Promise<void> {
  const range = rangeOf(context, { ...region, top: first, bottom: last });
  range.load("values, valueTypes");
  await context.sync();
  const { values, valueTypes } = range;
  cells.forEach((row, r) => {
    row.forEach((expected, c) => {
      const now = cellFromExcel(values[r]?.[c], valueTypes[r]?.[c] ?? "Empty", "");
      if (!stillStands(expected, now)) {
        throw new AppError("changedMeanwhile", {
          sheet: region.sheet,
          address: a1Of(first + r, region.left + c),
        });
      }
    });
  });
}

/** An error can only be written as its text. */
function stillStands(expected: Cell, now: Cell): boolean {
  if (sameCell(expected, now)) return true;
  return expected.kind === "error" && sameCell(textCell(expected.value), now);
}

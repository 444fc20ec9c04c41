// Use case *Đưa về mẫu chuẩn*: a recognised appendix in a standard layout, in the place of its sheet (which is
// kept as a copy) or on a new one, with all that changes for the preview.
import { convertAppendix, type Conversion } from "../core/appendix/convertAppendix";
import { newSheetPlan } from "../core/appendix/layoutAppendix";
import { originalSheetName } from "../core/appendix/originalSheet";
import { parseAppendices } from "../core/appendix/parseAppendices";
import { placesInLayout } from "../core/appendix/placesInLayout";
import { replaceSheet } from "../core/appendix/replaceSheet";
import type { Appendix, HeadingWordings, LayoutKind } from "../core/appendix/types";
import type { CellRef, Grid } from "../core/base/cell";
import type { Edit, EditPlan } from "../core/base/edit";
import { freeSheetName } from "../core/report/freeSheetName";
import { LAYOUT_SEED, layoutOf } from "./layoutSeed";
import { freeRegionName, isOurRegionName } from "./regionName";
import type { RegionName } from "./workbookPort";

export type ConversionPlace = "inPlace" | "newSheet";

export interface ConversionRequest {
  readonly appendix: Appendix;
  readonly grid: Grid;
  readonly wordings: HeadingWordings;
  readonly layout: LayoutKind;
  readonly place: ConversionPlace;
  /** Names of the sheets, and of the regions, that the workbook has. */
  readonly taken: readonly string[];
  readonly names: readonly RegionName[];
  /** Cells of the grid that may have been read wrong: they are coloured, to be compared with the original. */
  readonly doubtful?: readonly CellRef[];
}

export interface ConversionUseCase extends Pick<Conversion, "diff" | "left" | "stayed" | "isDone"> {
  readonly plan: EditPlan;
  /** The sheet that will hold the standard table. */
  readonly sheet: string;
  /** The sheet that will keep the original; null where it stays as it is. */
  readonly copySheet: string | null;
  /** Cells with formulas, of which only the values are taken over. */
  readonly formulas: number;
  /** Coloured as doubtful, on the new sheet. */
  readonly doubtful: readonly CellRef[];
  /** Why the sheet cannot be replaced; a new sheet is planned instead. */
  readonly notInPlace: "severalTables" | null;
}

const NEW_SHEET = "Phụ lục";

export function prepareConversion(request: ConversionRequest): ConversionUseCase {
  const { grid, wordings, layout, place, taken, names } = request;
  const { appendix, isAlone } = tableOf(request);
  const isInPlace = place === "inPlace" && isAlone;
  const sheet = isInPlace ? grid.sheet : freeSheetName(NEW_SHEET, taken);
  const { furtherColumns } = LAYOUT_SEED;
  const conversion = convertAppendix(
    { appendix, grid, layout: layoutOf(layout), furtherColumns, wordings, withLetterhead: isInPlace },
    sheet,
  );
  const { diff, left, stayed, laidOut, isDone } = conversion;
  const places = placesInLayout(request.doubtful ?? [], appendix, grid, laidOut);
  const doubtful = places.map(({ row, col }): CellRef => ({ file: grid.file, sheet, row, col }));
  const withMarks = ({ edits }: EditPlan): EditPlan => ({ edits: [...edits, ...doubtful.map(markDoubtful)] });
  const common = {
    sheet,
    diff,
    left,
    stayed,
    isDone,
    doubtful,
    formulas: Object.keys(grid.formulas ?? {}).length,
    notInPlace: isAlone ? null : ("severalTables" as const),
  };
  const freeName = freeRegionName(names.map(({ name }) => name));
  if (!isInPlace) {
    const plan = newSheetPlan(laidOut, { sheet, regionName: freeName });
    return { ...common, plan: withMarks(plan), copySheet: null };
  }
  const copySheet = freeSheetName(originalSheetName(grid.sheet), taken);
  const own = names.find(({ name, region }) => isOurRegionName(name) && region?.sheet === grid.sheet);
  const regionName = own ? { name: own.name, before: own.region } : { name: freeName, before: null };
  const hiddenCols = hiddenColsOf(appendix, grid);
  const plan = replaceSheet({ grid, laidOut, copySheet, regionName, hiddenCols });
  return { ...common, plan: withMarks(plan), copySheet };
}

function markDoubtful({ sheet, row, col }: CellRef): Edit {
  const region = { sheet, top: row, left: col, bottom: row, right: col };
  return { kind: "setStyle", region, before: "body", after: "warning" };
}

/** The table with only the lines around it as its own, and whether its sheet has no other. */
function tableOf({ appendix, grid, wordings }: ConversionRequest): {
  readonly appendix: Appendix;
  readonly isAlone: boolean;
} {
  const tables = parseAppendices(grid, wordings);
  const all = tables.ok ? tables.value : [];
  const own = all.find(({ table }) => table.top === appendix.table.top && table.left === appendix.table.left);
  return { appendix: own ?? appendix, isAlone: all.length <= 1 };
}

/** Where the workbook cannot tell, the column of ids is known to be out of sight. */
function hiddenColsOf({ columns }: Appendix, { hiddenCols = [] }: Grid): readonly number[] {
  const ids = columns.filter(({ role }) => role === "taskId").map(({ col }) => col);
  return [...new Set([...hiddenCols, ...ids])];
}

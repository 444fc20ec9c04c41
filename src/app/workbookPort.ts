// What a workbook must offer to the use cases. Two adapters stand behind it: Excel (src/excel) and a file
// through exceljs (src/files); one contract suite runs over both.
import type { CellRef, Grid, Region } from "../core/base/cell";
import type { EditPlan } from "../core/base/edit";

export interface SheetInfo {
  readonly name: string;
  readonly isVisible: boolean;
  /** Null for a sheet without content. */
  readonly used: Region | null;
}

export interface ApplyOptions {
  /** Cells written so far of all cells. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface SheetDetails {
  /** Null: the whole sheet is printed. */
  readonly printArea: Region | null;
  /** Null where this Excel cannot tell. */
  readonly notes: readonly { readonly at: CellRef; readonly text: string }[] | null;
}

export interface WorkbookPort {
  /** In tab order. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /** Throws AppError `sheetMissing`. */
  readSheet(name: string): Promise<Grid>;
  /** What a grid does not hold. Throws AppError `sheetMissing`. */
  readDetails(name: string): Promise<SheetDetails>;
  /**
   * Carries out the whole plan as one undo step where the host allows it. Nothing is written when a sheet to
   * be added exists (`sheetExists`), is protected (`protected`), cells to be changed or expected no longer hold
   * what the plan says, or a sheet to be removed holds anything else (`changedMeanwhile`). Text is written as
   * text: "=1+1" stays those four characters.
   */
  apply(plan: EditPlan, options?: ApplyOptions): Promise<void>;
}

export interface RegionName {
  readonly name: string;
  /** Null for a name of something else than one region. */
  readonly region: Region | null;
}

/** Only a workbook with a person in front of it can do this. */
export interface WorkbookView {
  select(at: CellRef): Promise<void>;
  /** The names that are known in the whole workbook. */
  listNames(): Promise<readonly RegionName[]>;
}

// Everything the pane can ask for, in one interface: components get it as a prop, tests give an in-memory
// one, and nothing in this folder's components knows Office.js, workers or files' contents.
// Every method may reject with an AppError; `cancelled` is one.
import type { Column, LayoutKind, Section } from "../core/appendix/types";
import type { CellRef } from "../core/base/cell";
import type { PlainDate } from "../core/base/date";
import type { EditPlan } from "../core/base/edit";
import type { Issue } from "../core/base/issue";
import type { DeadlineStatus, ParsedDeadline, StatusCounts } from "../core/deadlines/types";
import type { MergeResult } from "../core/merge/types";
import type { Language } from "../messages/language";
import type { PickedFile } from "./pickedFile";

export interface FoundAppendix {
  readonly sheet: string;
  readonly title: string;
  readonly attachedTo: string;
  readonly layout: LayoutKind;
  readonly columns: readonly Column[];
  readonly sections: readonly (Section & { readonly taskCount: number })[];
  readonly taskCount: number;
  /** Heading row's first cell, to jump to. */
  readonly at: CellRef;
}

export interface WorkbookOverview {
  /** Null when no sheet holds a table with recognisable headings. */
  readonly appendix: FoundAppendix | null;
  /** What was odd while reading; shown on the *Phụ lục* panel. */
  readonly issues: readonly Issue[];
  /** The name of the place whose plan this is; null when not recognised. */
  readonly locality: string | null;
  readonly planYear: number | null;
  readonly issuedOn: PlainDate | null;
  /** Which registry decides names: the one shipped, or the sheet *Danh mục đơn vị* of this workbook. */
  readonly registry: { readonly source: "shipped" | "workbook"; readonly units: number };
}

export interface LayoutPreparation {
  readonly kind: "layout";
  readonly plan: EditPlan;
  readonly sheet: string;
  /** Headings of the new table, left to right. */
  readonly headings: readonly string[];
}

export interface StatusRow {
  readonly ordinal: string | null;
  readonly content: string;
  /** The deadline's cell, else the row's first one. */
  readonly at: CellRef;
  readonly deadline: ParsedDeadline;
  readonly status: DeadlineStatus;
}

export interface StatusRequest {
  readonly on: PlainDate;
  readonly soonDays: number;
  readonly withNotes: boolean;
}

export interface StatusPreparation {
  readonly kind: "status";
  readonly plan: EditPlan;
  readonly sheet: string;
  readonly on: PlainDate;
  /** Headings of the columns that will be written, left to right. */
  readonly columns: readonly string[];
  readonly rows: readonly StatusRow[];
  readonly counts: StatusCounts;
  /** Done ÷ due; `due` 0 has no rate. */
  readonly rate: { readonly doneOfDue: number; readonly due: number };
  /** Done tasks whose day nobody wrote; they count as done on time. */
  readonly doneWithoutDay: number;
  readonly withNotes: boolean;
  /** Cells whose own notes stay as they are; null where this Excel cannot have notes. */
  readonly notesKept: number | null;
  readonly issues: readonly Issue[];
}

export interface MergePreparation {
  readonly kind: "merge";
  readonly plan: EditPlan;
  readonly result: MergeResult;
  /** Names of the sheets that will be written, in tab order. */
  readonly sheets: readonly string[];
}

/** A write that a person can look at before it happens. */
export type Preparation = LayoutPreparation | StatusPreparation | MergePreparation;

export interface CheckResult {
  readonly issues: readonly Issue[];
  readonly tasks: number;
  /** Names of units found in the cells, and those decided. */
  readonly units: { readonly found: number; readonly decided: number };
  /** Deadline cells with text, and those read to the last word. */
  readonly deadlines: { readonly found: number; readonly read: number };
}

/** A write of this pane that can be taken back. */
export interface UndoStep {
  readonly kind: Preparation["kind"];
  readonly sheets: readonly string[];
}

export interface MergeProgress {
  readonly stage: "reading" | "merging";
  /** Files read so far of all files; while merging both are equal. */
  readonly done: number;
  readonly total: number;
}

export interface MergeOptions {
  readonly on: PlainDate;
  /** Last day for returns; null when none was set, and then no return is late. */
  readonly dueOn: PlainDate | null;
  readonly onProgress: (progress: MergeProgress) => void;
  readonly signal: AbortSignal;
}

export interface PaneApplyOptions {
  /** Cells written so far of all cells. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface PaneServices {
  readonly language: Language;
  today(): PlainDate;
  /** Reads the open workbook; called at the start and after each write. */
  inspect(): Promise<WorkbookOverview>;
  /** An empty appendix from a template of seeds/layouts.json. */
  prepareLayout(template: string): Promise<LayoutPreparation>;
  /** Names of units are judged on the plan's own day of issue. */
  check(): Promise<CheckResult>;
  prepareStatus(options: StatusRequest): Promise<StatusPreparation>;
  prepareMerge(files: readonly PickedFile[], options: MergeOptions): Promise<MergePreparation>;
  apply(preparation: Preparation, options?: PaneApplyOptions): Promise<void>;
  /** What `undoLast` would take back; null when there is nothing. */
  undoable(): UndoStep | null;
  undoLast(): Promise<void>;
  select(at: CellRef): Promise<void>;
  /** The sample returns; null where none are served. */
  readonly sampleFiles: (() => Promise<readonly PickedFile[]>) | null;
  /** The registry's name of a unit, for sentences; the id itself where it is not known. */
  unitName(id: string): string;
}

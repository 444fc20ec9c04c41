// Everything the pane can ask for, in one interface: components get it as a prop, tests give an in-memory
// one, and nothing in this folder's components knows Office.js, workers or files' contents.
// Every method may reject with an AppError; `cancelled` is one.
import type { ConversionPlace, ConversionUseCase } from "../app/prepareConversion";
import type { FixKind, FixUseCase } from "../app/prepareFix";
import type { UnitFixRequest } from "../app/prepareUnitFixes";
import type { Column, ColumnRole, LayoutKind, Section, TablePlace } from "../core/appendix/types";
import type { CellRef } from "../core/base/cell";
import type { PlainDate } from "../core/base/date";
import type { EditPlan } from "../core/base/edit";
import type { Issue } from "../core/base/issue";
import type { BroughtIn } from "../core/broughtIn";
import type { ChosenReading, Doubt } from "../core/settleDoubts";
import type { DeadlineStatus, ParsedDeadline, StatusCounts } from "../core/deadlines/types";
import type { Holidays } from "../core/deadlines/workdays";
import type { PeriodPreset } from "../core/reporting/periodOf";
import type { UnreadRule } from "../core/reporting/readReportRules";
import type { DueReport, ReportRule } from "../core/reporting/types";
import type { MergeResult } from "../core/merge/types";
import type { FindingPlace, UnitFinding } from "../core/unitFindings";
import type { UnitId } from "../core/units/types";
import type { Language } from "../messages/language";
import type { PickedFile } from "./pickedFile";
import type {
  RegistryPreparation,
  RegistryWork,
  ReportersPreparation,
  UnitListsPreparation,
} from "./registryWork";

/** The plan; its sheet, columns and place are those of its table with most tasks. */
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

/** One of several tables of the workbook. */
export interface TableChoice extends TablePlace {
  /** "B5:F40" */
  readonly range: string;
  readonly taskCount: number;
  /** Several may be: they make the plan together. */
  readonly isInUse: boolean;
}

export interface WorkbookOverview {
  /** Every table that may be a plan. */
  readonly tables: readonly TableChoice[];
  /** A person chose the one table in use. */
  readonly isTableChosen: boolean;
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

export interface ConversionPreparation extends ConversionUseCase {
  readonly kind: "conversion";
}

/** A table from a file or the clipboard, in the standard layout on a new sheet. */
export interface BringInPreparation extends ConversionUseCase {
  readonly kind: "bringIn";
  /** The file's name, or what was pasted. */
  readonly from: string;
  readonly brought: BroughtIn;
  readonly title: string;
  readonly tasks: number;
  readonly sections: number;
  readonly columns: readonly Column[];
  /** Where the evidence did not decide what belongs to which cell. */
  readonly doubts: readonly Doubt[];
  /** What else was odd while reading. */
  readonly issues: readonly Issue[];
}

/** What a heading means, for the sheet *Cấu hình*. */
export interface HeadingPreparation {
  readonly kind: "heading";
  readonly plan: EditPlan;
  readonly sheet: string;
}

export interface FixPreparation extends FixUseCase {
  readonly kind: "fix";
  readonly fix: FixKind;
  readonly sheets: readonly string[];
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
  readonly sheets: readonly string[];
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
  /** Cells whose formula gives way to another value. */
  readonly formulas: number;
  /** Tables of the plan that have another one on their right and get no columns: "Phụ lục!A5:E40". */
  readonly boxedIn: readonly string[];
  readonly issues: readonly Issue[];
}

export interface ReportLines {
  /** One rule on each. */
  readonly lines: readonly string[];
  /** The sheet *Lịch báo cáo*, or what the plan's own text says. */
  readonly source: "sheet" | "plan" | "none";
  /** What the plan's text says of reports and could not be read. */
  readonly unread: readonly UnreadRule[];
}

export interface ScheduleRequest {
  readonly lines: readonly string[];
  readonly preset: PeriodPreset;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

export interface SchedulePreparation {
  readonly kind: "schedule";
  readonly plan: EditPlan;
  readonly sheet: string;
  readonly rules: readonly ReportRule[];
  readonly unread: readonly UnreadRule[];
  readonly reports: readonly DueReport[];
  /** Years whose days off are not known, so that any weekday counts as a working day. */
  readonly yearsMissing: readonly number[];
  /** The same reports as a calendar file. */
  readonly ics: string;
}

export interface HolidayOverview {
  readonly source: "shipped" | "workbook";
  readonly holidays: Holidays;
  readonly years: readonly number[];
}

export interface HolidaysPreparation {
  readonly kind: "holidays";
  readonly plan: EditPlan;
  readonly sheet: string;
}

export interface MergePreparation {
  readonly kind: "merge";
  readonly plan: EditPlan;
  readonly result: MergeResult;
  /** Names of the sheets that will be written, in tab order. */
  readonly sheets: readonly string[];
}

/** A write that a person can look at before it happens. */
export type Preparation =
  | LayoutPreparation
  | ConversionPreparation
  | BringInPreparation
  | HeadingPreparation
  | FixPreparation
  | StatusPreparation
  | SchedulePreparation
  | HolidaysPreparation
  | MergePreparation
  | UnitFixPreparation
  | UnitDecisionPreparation
  | ReportersPreparation
  | RegistryPreparation
  | UnitListsPreparation;

/** A way to write a unit: `label` says which one where several have the same name. */
export interface UnitChoice {
  readonly unit: UnitId;
  readonly name: string;
  readonly label: string;
}

export interface UnitFixPreparation {
  readonly kind: "unitFix";
  readonly plan: EditPlan;
  readonly sheets: readonly string[];
  /** Places whose cell no longer holds the words; they stay as they are. */
  readonly notFound: readonly FindingPlace[];
  /** Cells that hold the words as the result of a formula; they stay too. */
  readonly formulas: number;
}

/** What a person decides of words that the registry does not settle. */
export type UnitDecision =
  | { readonly kind: "alias"; readonly text: string; readonly unit: UnitId }
  | { readonly kind: "leave"; readonly text: string };

export interface UnitDecisionPreparation {
  readonly kind: "unitDecision";
  readonly plan: EditPlan;
  readonly sheet: string;
}

export interface CheckResult {
  /** Without those that `findings` are about. */
  readonly issues: readonly Issue[];
  readonly findings: readonly UnitFinding[];
  readonly tasks: number;
  /** Names of units found in the cells, those decided, and those that a person left as they are. */
  readonly units: { readonly found: number; readonly decided: number; readonly left: number };
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
  /** The report of the schedule that is gathered, whose receipts are kept in the sheet *Theo dõi nộp*. */
  readonly report: DueReport | null;
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
  /** Of several tables the one to work with, null for all of the plan; the workbook is to be read anew. */
  chooseTable(place: TablePlace | null): void;
  /** An empty appendix from a template of seeds/layouts.json. */
  prepareLayout(template: string): Promise<LayoutPreparation>;
  /** From a file (.xlsx, .docx, .pdf, .html, .txt, .md) or pasted text or HTML, to a new sheet. */
  prepareBringIn(
    source: { readonly name: string; readonly content: File | string },
    signal: AbortSignal,
  ): Promise<BringInPreparation>;
  /** The same with the readings that a person chose, and with the headings as the workbook knows them now. */
  settleBringIn(
    preparation: BringInPreparation,
    chosen: readonly ChosenReading[],
  ): Promise<BringInPreparation>;
  /** The appendix of the workbook in a standard layout; in place, its sheet is kept as a copy. */
  prepareConversion(layout: LayoutKind, place: ConversionPlace): Promise<ConversionPreparation>;
  /** Remembers in the sheet *Cấu hình* what a heading means. */
  prepareHeading(header: string, role: ColumnRole): Promise<HeadingPreparation>;
  /** All faults of a kind that have just one right answer. */
  prepareFix(fix: FixKind): Promise<FixPreparation>;
  /** Names of units are judged on the plan's own day of issue. */
  check(): Promise<CheckResult>;
  /** All in one step. */
  prepareUnitFixes(fixes: readonly UnitFixRequest[]): Promise<UnitFixPreparation>;
  /** Remembers it in the sheet *Tên gọi khác*, whatever is taken back later. */
  prepareUnitDecision(decision: UnitDecision): Promise<UnitDecisionPreparation>;
  /** Every unit that a name may be changed to; the registry's own order. */
  unitChoices(): Promise<readonly UnitChoice[]>;
  /** Who must report, and the registry itself: loaded when first asked for. */
  registryWork(): Promise<RegistryWork>;
  prepareStatus(options: StatusRequest): Promise<StatusPreparation>;
  /** Which days a report's figures cover. */
  readonly periodPresets: readonly PeriodPreset[];
  reportLines(): Promise<ReportLines>;
  prepareSchedule(request: ScheduleRequest): Promise<SchedulePreparation>;
  /** The reports due last before and next after a day, by their due days; none without a regime. */
  reportsAround(on: PlainDate): Promise<readonly DueReport[]>;
  holidays(): Promise<HolidayOverview>;
  /** The days off that count now, on a sheet to be edited; refused where it is there already. */
  prepareHolidays(): Promise<HolidaysPreparation>;
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

// Returned files in, a consolidated report and a full account out. Every file ends as one outcome, every
// row as placed or unplaced.
import type { FileFault } from "../base/appError";
import type { CellRef, FileId, Grid } from "../base/cell";
import type { PlainDate } from "../base/date";
import type { Issue } from "../base/issue";
import type { Appendix, Plan, Task } from "../appendix/types";
import type { UnitId } from "../units/types";
import type { DeadlineStatus, StatusCounts, TaskStatus } from "../deadlines/types";

/** A file as an adapter hands it over. `digest` is equal for equal bytes. */
export interface ReturnedFile {
  readonly file: FileId;
  /** May carry the folder: "dot-2/xa-hoa-loc.xlsx". */
  readonly name: string;
  readonly digest: string;
  /** Last change recorded inside the workbook, and the file system's time, where known. */
  readonly modifiedOn: PlainDate | null;
  readonly fileTimeOn: PlainDate | null;
  readonly content:
    | {
        readonly ok: true;
        readonly sheets: readonly Grid[];
        /** Left out of the merge; a table on one of them is told. */
        readonly hiddenSheets: readonly Grid[];
      }
    | { readonly ok: false; readonly fault: FileFault };
}

export interface UnitRef {
  readonly unit: UnitId;
  readonly name: string;
}

/** What a text says of a unit: decided, or only suggested. */
export interface UnitGuess {
  readonly unit: UnitRef | null;
  readonly candidates: readonly UnitRef[];
}

export type UnitEvidence = "fileName" | "sheetText" | "sheetName" | "folder" | "user";

/** What merging must ask of the rest of the core, as plain functions. */
export interface MergeReaders {
  /** The sheet keeps what stood where a standard table was put in place. */
  readonly isOriginal: (sheet: string) => boolean;
  /** Every table with recognised headings, in sheet order. */
  readonly readTables: (sheets: readonly Grid[]) => readonly Appendix[];
  /** The unit that the whole text names, as a line of a letterhead does. */
  readonly identify: (text: string) => UnitGuess;
  /** The one unit named somewhere among other words, as in a file's name. */
  readonly findUnit: (text: string) => UnitGuess;
  readonly unitName: (unit: UnitId) => string;
  /** Whether `unit` stands somewhere below `above` in the registry. */
  readonly isUnder: (unit: UnitId, above: UnitId) => boolean;
  /** How a task stands, from its deadline and what the units reported. */
  readonly standingOf: (task: Task, entries: readonly TaskEntry[]) => Standing;
}

export interface Standing extends DeadlineStatus {
  /** Units that lead the task and did not report on it. */
  readonly awaited: readonly UnitRef[];
  readonly issues: readonly Issue[];
}

export interface MergeInput {
  readonly plan: Plan;
  readonly files: readonly ReturnedFile[];
  readonly expected: readonly UnitRef[];
  readonly on: PlainDate;
  /** Last day for returns; null when none was set, and then no return is late. */
  readonly dueOn: PlainDate | null;
  /** What a person decided for files whose unit was not clear. */
  readonly chosenUnits?: Readonly<Record<FileId, UnitId>>;
}

export type FileOutcome = "merged" | "rejected" | "superseded" | "duplicate" | "ignored";

export type RejectCode = FileFault | "noTable" | "noRows" | "unitUnknown" | "unitAmbiguous" | "otherPlan";

export interface FileReason {
  readonly code: RejectCode | "supersededBy" | "duplicateOf" | "notReturn";
  readonly other?: FileId;
}

export type ReceivedFrom = "sheetText" | "modified" | "fileTime";

export interface FileAccount {
  readonly file: FileId;
  readonly name: string;
  readonly outcome: FileOutcome;
  readonly unit: UnitId | null;
  readonly unitName: string | null;
  /** What the unit was recognised by, for the user to judge. */
  readonly unitFrom: UnitEvidence | null;
  /** Whom it may be from, where that was not clear. */
  readonly candidates: readonly UnitRef[];
  readonly receivedOn: PlainDate | null;
  readonly receivedFrom: ReceivedFrom | null;
  readonly late: boolean;
  /** Task rows read from the file. */
  readonly rows: number;
  readonly reason?: FileReason;
}

export type EntryField = "progress" | "result" | "completedOn" | "difficulty" | "proposal" | "note";

export interface EntryOther {
  readonly header: string;
  readonly value: string;
  readonly at: CellRef;
}

export interface TaskEntry {
  readonly unit: UnitId;
  readonly unitName: string;
  /** "" where the unit left the cell empty, or where its versions conflict. */
  readonly values: Readonly<Record<EntryField, string>>;
  /** Where each value that is not "" was read. */
  readonly at: Readonly<Partial<Record<EntryField, CellRef>>>;
  /** Cells of columns that the plan does not have, kept with their headings. */
  readonly others: readonly EntryOther[];
  readonly placedBy: PlacedBy;
  /** First cell of the row. */
  readonly source: CellRef;
}

export type PlacedBy = "id" | "ordinalAndContent" | "content" | "similarContent" | "ordinal";

export interface Conflict {
  readonly field: string;
  readonly unit: UnitId;
  readonly unitName: string;
  readonly versions: readonly { readonly value: string; readonly source: CellRef }[];
}

/** Text of the plan that a return has in other words; the plan's text stays. */
export interface PlanTextChange {
  readonly field: string;
  readonly planned: string;
  readonly returned: string;
  readonly unit: UnitId;
  readonly unitName: string;
  readonly source: CellRef;
}

export interface MergedTask {
  readonly id: string;
  readonly ordinal: string | null;
  readonly section: string | null;
  readonly content: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly deadline: string;
  readonly due: PlainDate | null;
  readonly status: TaskStatus;
  readonly daysLeft: number | null;
  readonly because: DeadlineStatus["because"];
  readonly awaited: readonly UnitRef[];
  readonly entries: readonly TaskEntry[];
  readonly conflicts: readonly Conflict[];
  readonly changes: readonly PlanTextChange[];
  /** The plan's row. */
  readonly source: CellRef;
}

export interface UnplacedRow {
  /** The row's cells under their headings. */
  readonly cells: readonly EntryOther[];
  /** The cells' values on one line, for people. */
  readonly text: string;
  readonly unit: UnitId;
  readonly unitName: string;
  readonly source: CellRef;
}

export interface MergeTotals {
  readonly files: number;
  readonly merged: number;
  readonly rejected: number;
  readonly superseded: number;
  readonly duplicate: number;
  readonly ignored: number;
  readonly missing: number;
  /** Rows of merged files only; those of superseded files are told in their accounts. */
  readonly rowsRead: number;
  readonly rowsPlaced: number;
  readonly rowsUnplaced: number;
}

export interface MergeResult {
  readonly plan: Plan;
  readonly on: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly files: readonly FileAccount[];
  readonly expected: readonly UnitRef[];
  readonly missing: readonly UnitRef[];
  /** In the plan's order, one for each of its tasks. */
  readonly tasks: readonly MergedTask[];
  readonly unplaced: readonly UnplacedRow[];
  readonly issues: readonly Issue[];
  readonly totals: MergeTotals;
  readonly counts: StatusCounts;
  /** Done ÷ due; `due` 0 has no rate. */
  readonly rate: { readonly doneOfDue: number; readonly due: number };
}

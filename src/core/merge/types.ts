// Returned files in, a consolidated report and a full account out. Every file ends as one outcome, every
// row as placed or unplaced.
import type { FileFault } from "../base/appError";
import type { CellRef, FileId, Grid } from "../base/cell";
import type { PlainDate } from "../base/date";
import type { Issue } from "../base/issue";
import type { Appendix } from "../appendix/types";
import type { UnitId } from "../units/types";
import type { StatusCounts, TaskStatus } from "../deadlines/types";

/** A file as an adapter hands it over. `digest` is equal for equal bytes. */
export interface ReturnedFile {
  readonly file: FileId;
  readonly name: string;
  readonly digest: string;
  /** Last change recorded inside the workbook, and the file system's time, where known. */
  readonly modifiedOn: PlainDate | null;
  readonly fileTimeOn: PlainDate | null;
  readonly content:
    | { readonly ok: true; readonly sheets: readonly Grid[] }
    | { readonly ok: false; readonly fault: FileFault };
}

export type FileOutcome = "merged" | "rejected" | "superseded" | "duplicate" | "ignored";

export type RejectCode = FileFault | "noTable" | "noRows" | "unitUnknown" | "unitAmbiguous" | "otherPlan";

export interface FileAccount {
  readonly file: FileId;
  readonly name: string;
  readonly outcome: FileOutcome;
  readonly unit: UnitId | null;
  readonly unitName: string | null;
  /** What the unit was recognised by, for the user to judge. */
  readonly unitFrom: "fileName" | "sheetText" | "sheetName" | "folder" | "user" | null;
  readonly receivedOn: PlainDate | null;
  readonly receivedFrom: "sheetText" | "modified" | "fileTime" | null;
  readonly late: boolean;
  /** Task rows read from the file. */
  readonly rows: number;
  readonly reason?: {
    readonly code: RejectCode | "supersededBy" | "duplicateOf" | "notReturn";
    readonly other?: FileId;
  };
}

export type EntryField = "progress" | "result" | "completedOn" | "difficulty" | "proposal" | "note";

export interface TaskEntry {
  readonly unit: UnitId;
  readonly unitName: string;
  /** "" where the unit left the cell empty. */
  readonly values: Readonly<Record<EntryField, string>>;
  /** Cells of columns that the plan does not have, kept with their headings. */
  readonly others: readonly { readonly header: string; readonly value: string }[];
  readonly placedBy: "id" | "ordinalAndContent" | "content" | "ordinal";
  readonly source: CellRef;
}

export interface Conflict {
  readonly field: string;
  readonly versions: readonly { readonly value: string; readonly source: CellRef }[];
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
  readonly entries: readonly TaskEntry[];
  readonly conflicts: readonly Conflict[];
}

export interface MergeTotals {
  readonly files: number;
  readonly merged: number;
  readonly rejected: number;
  readonly superseded: number;
  readonly duplicate: number;
  readonly ignored: number;
  readonly missing: number;
  readonly rowsRead: number;
  readonly rowsPlaced: number;
  readonly rowsUnplaced: number;
}

export interface MergeResult {
  readonly plan: Appendix;
  readonly on: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly files: readonly FileAccount[];
  readonly expected: readonly { readonly unit: UnitId; readonly name: string }[];
  readonly missing: readonly { readonly unit: UnitId; readonly name: string }[];
  readonly tasks: readonly MergedTask[];
  readonly unplaced: readonly {
    readonly text: string;
    readonly unitName: string;
    readonly source: CellRef;
  }[];
  readonly issues: readonly Issue[];
  readonly totals: MergeTotals;
  readonly counts: StatusCounts;
  /** Done ÷ due; `due` 0 has no rate. */
  readonly rate: { readonly doneOfDue: number; readonly due: number };
}

// The words that the three report sheets need. The core decides what is said, messages/ how.
import type { PlainDate } from "../base/date";
import type { Issue, IssueCode } from "../base/issue";
import type { DeadlineStatus } from "../deadlines/types";
import type { FileAccount, FileOutcome, ReceivedFrom, UnitEvidence } from "../merge/types";
import type { ReportFigures } from "./figuresOf";

export type ReturnState = "onTime" | "late" | "returned" | "missing" | "notExpected";

export type SummaryHeading =
  | "ordinal"
  | "content"
  | "lead"
  | "deadline"
  | "platform"
  | "due"
  | "status"
  | "daysLeft"
  | "progress"
  | "result"
  | "completedOn"
  | "difficulty"
  | "proposal"
  | "note"
  | "others"
  | "awaited"
  | "source";

export type UnitHeading = "number" | "unit" | "state" | "receivedOn" | "tasks" | "file" | "remark";
export type FileHeading =
  "number" | "file" | "outcome" | "unit" | "unitFrom" | "receivedOn" | "receivedFrom" | "rows" | "reason";
export type ReviewHeading =
  "number" | "kind" | "unit" | "task" | "about" | "planned" | "returned" | "source" | "decision";

export interface ReportWords {
  readonly sheets: { readonly summary: string; readonly submissions: string; readonly review: string };
  readonly summary: {
    readonly title: string;
    /** "Số liệu đến ngày 20/06/2024". */
    readonly asOf: (on: PlainDate) => string;
    readonly counts: (figures: ReportFigures) => string;
    readonly rate: (figures: ReportFigures) => string;
    readonly headings: Readonly<Record<SummaryHeading, string>>;
    /** Stands in a cell for values that conflict. */
    readonly conflicting: (versions: number) => string;
    /** In place of an ordinal, on a row that carries on a cell too long for Excel. */
    readonly continued: string;
  };
  readonly submissions: {
    readonly title: string;
    readonly returned: (figures: ReportFigures, dueOn: PlainDate | null) => string;
    readonly files: (figures: ReportFigures) => string;
    readonly rows: (figures: ReportFigures) => string;
    readonly unitTable: string;
    readonly unitHeadings: Readonly<Record<UnitHeading, string>>;
    readonly fileTable: string;
    readonly fileHeadings: Readonly<Record<FileHeading, string>>;
    readonly states: Readonly<Record<ReturnState, string>>;
    readonly evidence: Readonly<Record<UnitEvidence, string>>;
    readonly receivedFrom: Readonly<Record<ReceivedFrom, string>>;
    readonly late: string;
    /** A missing unit that an unclear file may be from. */
    readonly maybeIn: (fileNames: readonly string[]) => string;
  };
  readonly review: {
    readonly title: string;
    readonly nothing: string;
    readonly headings: Readonly<Record<ReviewHeading, string>>;
    /** Heading of a group of findings and how many it has. */
    readonly group: (code: IssueCode, count: number) => string;
  };
  readonly statusText: (standing: Pick<DeadlineStatus, "status" | "because">) => string;
  readonly outcomeLabel: (outcome: FileOutcome) => string;
  readonly kindLabel: (code: IssueCode) => string;
  readonly fieldLabel: (field: string) => string;
  /** Why a file was not merged, or "" for a merged one; `otherName` names the file it gave way to. */
  readonly reasonOf: (account: FileAccount, otherName: string | undefined) => string;
  /** `unitName` gives the name of a unit id. */
  readonly issueSentence: (issue: Issue, unitName: (unit: string) => string) => string;
}

// The words that *Thời hạn* writes into a workbook and knows again; messages/ makes them.
import type { AnalysedTask } from "../core/analysePlan";
import type { PlainDate } from "../core/base/date";
import type { CompletionRate } from "../core/deadlines/statusOf";
import type { DeadlineStatus, ParsedDeadline, StatusCounts, TaskStatus } from "../core/deadlines/types";

export type StatusRole = "due" | "status" | "daysLeft";

/** What the line under the table says. */
export interface StatusFigures {
  readonly on: PlainDate;
  readonly counts: StatusCounts;
  readonly rate: CompletionRate;
  /** Counted as done on time though nobody wrote the day. */
  readonly doneWithoutDay: number;
  /** That the figures are of, together. */
  readonly tables: number;
}

export interface StatusWords {
  readonly headings: Readonly<Record<StatusRole, string>>;
  /** What stands in the status column; undated tasks say which kind they are. */
  readonly statusText: (standing: DeadlineStatus) => string;
  /** Every text that `statusText` can give, for the colours. */
  readonly statusTexts: readonly { readonly text: string; readonly status: TaskStatus }[];
  /** An explaining note, which a later run knows from a person's. */
  readonly note: (text: string) => string;
  readonly isOwnNote: (text: string) => boolean;
  readonly dueNote: (deadline: ParsedDeadline) => string;
  readonly statusNote: (
    task: Pick<AnalysedTask, "deadline" | "progress">,
    standing: DeadlineStatus,
    on: PlainDate,
  ) => string;
  /** The line under the table, which a later run finds again. */
  readonly summary: (figures: StatusFigures) => string;
  readonly isSummary: (text: string) => boolean;
}

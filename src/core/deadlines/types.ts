// What a deadline cell says (contract.md, `phuluc deadlines`) and how a task stands on a date.
import type { PlainDate } from "../base/date";

export type DeadlineKind = "date" | "range" | "recurring" | "relative" | "ongoing" | "dependent" | "target";

export interface Milestone {
  readonly due: PlainDate;
  readonly label?: string;
  /** First day, for a range. */
  readonly from?: PlainDate;
}

export interface Recurring {
  readonly every: "week" | "month" | "quarter" | "halfYear" | "year";
  /** Last day inside the period ("trước ngày 15 hằng tháng" → 14); 31 is the last day of any month. */
  readonly day?: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday?: number;
  /** Of the year, or of the quarter (1–3). */
  readonly month?: number;
}

export interface Relative {
  readonly amount: number;
  readonly unit: "day" | "workday" | "week" | "month" | "year";
  readonly anchor: "issued" | "received" | "event";
  /** Counted back from the event: "trước ít nhất 02 ngày làm việc". */
  readonly isBefore?: true;
  /** Only where the anchor's date is known. */
  readonly due?: PlainDate;
}

/** One step of a reading, from which messages/ makes the explaining sentence. `text` is the cell's words. */
export type DeadlineStep =
  | {
      readonly kind: "fixed";
      readonly text: string;
      readonly due: PlainDate;
      readonly rule: FixedRule;
      readonly tentative: boolean;
    }
  | { readonly kind: "recurring"; readonly text: string; readonly recurring: Recurring }
  | { readonly kind: "relative"; readonly text: string; readonly relative: Relative }
  | { readonly kind: "ongoing"; readonly text: string }
  | { readonly kind: "dependent"; readonly text: string }
  | { readonly kind: "target"; readonly text: string }
  | { readonly kind: "impossible"; readonly text: string }
  | { readonly kind: "noFixedDay"; readonly text: string };

/** Why the due day is what it is. */
export type FixedRule = "thatDay" | "dayBefore" | "endOfPeriod" | "dayBeforePeriod" | "endOfRange";

export interface ParsedDeadline {
  readonly text: string;
  readonly kinds: readonly DeadlineKind[];
  /** Last day of the last fixed milestone. */
  readonly due: PlainDate | null;
  readonly milestones: readonly Milestone[];
  /** dự kiến, phấn đấu. */
  readonly tentative: boolean;
  /** The first rule; none for "định kỳ" alone and for an interval without a name ("02 tuần/lần"). */
  readonly recurring?: Recurring;
  /** All rules where there are several: "hằng tháng, quý, năm". */
  readonly recurrings?: readonly Recurring[];
  readonly relative?: Relative;
  readonly dependsOn?: string;
  /** Words that no pattern understood; "" when the cell is read whole. */
  readonly unread: string;
  readonly impossible: boolean;
  /** The year was not written and the plan's was taken. */
  readonly yearImplied: boolean;
  readonly steps: readonly DeadlineStep[];
}

export interface DeadlineContext {
  /** The plan's year, for dates without one; null leaves such dates unread. */
  readonly year: number | null;
  readonly issuedOn: PlainDate | null;
  readonly isWorkday: (date: PlainDate) => boolean;
}

export type TaskStatus = "doneOnTime" | "doneLate" | "inTime" | "dueSoon" | "overdue" | "noDate";

export type ReportedState = "done" | "inProgress" | "notStarted";

/** What an officer wrote of the progress ("Đã hoàn thành", "70%"), read. */
export interface ReportedProgress {
  readonly state: ReportedState | null;
  readonly percent: number | null;
  readonly completedOn: PlainDate | null;
  readonly unread: string;
}

export interface DeadlineStatus {
  readonly status: TaskStatus;
  /** The due day that the status was computed from; null for `noDate`. */
  readonly due: PlainDate | null;
  /** Days from the as-of date to `due`, negative when past; null without a date or when done. */
  readonly daysLeft: number | null;
  /** For `noDate`: which kind of undated task. For done without a date: `doneDateUnknown`. */
  readonly because:
    "date" | "ongoing" | "dependent" | "recurring" | "relative" | "unread" | "empty" | "doneDateUnknown";
}

export interface StatusCounts {
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly inTime: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly noDate: number;
}

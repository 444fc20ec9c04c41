// A plan's reporting regime: which report is due when, and the period whose figures it covers.
import type { PlainDate } from "../base/date";

export type ReportEvery = "week" | "month" | "quarter" | "halfYear" | "nineMonths" | "year" | "onRequest";

/** Reports that come round by the calendar. */
export type PeriodicEvery = Exclude<ReportEvery, "onRequest">;

export interface DayOfYear {
  /** 1–12. */
  readonly month: number;
  /** 1–31; where the month is shorter, its last day. */
  readonly day: number;
}

/** The last day that is in time, every time: strictly-before is already the day before. */
export type LastDay =
  /** 1 = Monday … 7 = Sunday. */
  | { readonly kind: "weekday"; readonly weekday: number }
  /** 1–31; where the month is shorter, its last day. */
  | { readonly kind: "dayOfMonth"; readonly day: number }
  /** In calendar order, each once. */
  | { readonly kind: "daysOfYear"; readonly days: readonly DayOfYear[] };

export interface ReportRule {
  /** Stable and readable: "month-14", "halfYear-6-14", "onRequest". */
  readonly id: string;
  readonly every: ReportEvery;
  /** Null for reports on request only. */
  readonly last: LastDay | null;
  /** The day that the words name; with "trước" the one after `last`. */
  readonly named: LastDay | null;
  readonly isBefore: boolean;
  /** How many days earlier a soft copy (bản mềm) is due; 0 where it has no day of its own. */
  readonly softCopyDaysEarlier: number;
  /** The plan's words that it was read from; "" for a rule that a person entered. */
  readonly words: string;
}

export interface ReportPeriod {
  readonly every: PeriodicEvery;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly year: number;
  /** Month 1–12, quarter 1–4, half 1–2; 1 for nine months and the year; null for a week. */
  readonly number: number | null;
  /** False when the report is due shortly before its period closes: the last figures are estimates. */
  readonly isClosed: boolean;
}

export interface DueReport {
  /** Rule and due day: "month-14/2024-06-14". */
  readonly id: string;
  readonly rule: ReportRule;
  /** The last day for the signed copy. */
  readonly due: PlainDate;
  /** The last day for the soft copy; null where it has no day of its own. */
  readonly softCopyDue: PlainDate | null;
  /** The last working day up to `due`; `due` itself where it is one, or where no calendar was given. */
  readonly sendBy: PlainDate;
  readonly period: ReportPeriod;
}

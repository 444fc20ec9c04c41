// Statuses as a reader wants them: what needs action first.
import type { TaskStatus } from "../core/deadlines/types";

export const STATUSES_IN_ORDER = [
  "overdue",
  "dueSoon",
  "inTime",
  "doneOnTime",
  "doneLate",
  "noDate",
] as const satisfies readonly TaskStatus[];

/** Colour of a status's badge; the word always stands beside it. */
export const STATUS_COLOURS = {
  overdue: "danger",
  dueSoon: "warning",
  inTime: "informative",
  doneOnTime: "success",
  doneLate: "severe",
  noDate: "subtle",
} as const satisfies Record<TaskStatus, string>;

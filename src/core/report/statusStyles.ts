// The look of a status, the same beside a plan and in a report.
import type { StyleName } from "../base/edit";
import type { TaskStatus } from "../deadlines/types";

export const STATUS_STYLES: Readonly<Record<TaskStatus, StyleName>> = {
  doneOnTime: "good",
  doneLate: "warning",
  inTime: "body",
  dueSoon: "warning",
  overdue: "bad",
  noDate: "muted",
};

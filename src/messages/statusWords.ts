// The words of the three status columns that are written beside a table.
import type { TaskStatus } from "../core/deadlines/types";
import { roleLabel, statusLabel } from "./labels";
import type { Language } from "./language";

const STATUSES: readonly TaskStatus[] = ["doneOnTime", "doneLate", "inTime", "dueSoon", "overdue", "noDate"];

export interface StatusColumnWords {
  readonly headings: { readonly due: string; readonly status: string; readonly daysLeft: string };
  readonly statuses: Readonly<Record<TaskStatus, string>>;
}

export function statusWords(language: Language): StatusColumnWords {
  return {
    headings: {
      due: roleLabel("due", language),
      status: roleLabel("status", language),
      daysLeft: roleLabel("daysLeft", language),
    },
    statuses: Object.fromEntries(STATUSES.map((status) => [status, statusLabel(status, language)])) as Record<
      TaskStatus,
      string
    >,
  };
}

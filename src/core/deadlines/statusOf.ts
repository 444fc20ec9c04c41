// How a task stands on a date: the two-by-two that officials publish (done or not, in time or late), an early
// warning, and tasks without a date. It refuses to know today: the date is always given.
import { daysBetween, type PlainDate } from "../base/date";
import type {
  DeadlineStatus,
  ParsedDeadline,
  ReportedProgress,
  ReportedState,
  StatusCounts,
  TaskStatus,
} from "./types";

export interface StatusQuestion {
  readonly deadline: ParsedDeadline;
  readonly progress: ReportedProgress;
  readonly on: PlainDate;
  /** "Sắp đến hạn" from this many days before the last day. */
  readonly soonDays: number;
}

/**
 * The milestone that counts: the next one not yet met. Reports say how far a task is, not which milestone is
 * met: "chưa thực hiện" has met none; otherwise those in the past are taken as met while a later one is open.
 */
function countingDue(deadline: ParsedDeadline, state: ReportedState | null, on: PlainDate): PlainDate | null {
  if (state === "done") return deadline.due;
  if (state === "notStarted") return deadline.milestones[0]?.due ?? deadline.due;
  return deadline.milestones.find(({ due }) => due >= on)?.due ?? deadline.due;
}

function whyNoDate(deadline: ParsedDeadline): DeadlineStatus["because"] {
  const { kinds, impossible, unread, text } = deadline;
  if (text.trim() === "") return "empty";
  if (impossible) return "unread";
  for (const kind of ["dependent", "recurring", "relative", "ongoing"] as const) {
    if (kinds.includes(kind)) return kind;
  }
  return unread === "" && kinds.length > 0 ? "ongoing" : "unread";
}

export function statusOf({ deadline, progress, on, soonDays }: StatusQuestion): DeadlineStatus {
  // A completion reported for a day after `on` has not happened yet.
  const isDone = progress.state === "done" && !(progress.completedOn !== null && progress.completedOn > on);
  const isAnnounced = progress.state === "done" && !isDone;
  const due = countingDue(deadline, isAnnounced ? "inProgress" : progress.state, on);
  if (due === null) {
    return { status: "noDate", due: null, daysLeft: null, because: whyNoDate(deadline) };
  }
  if (isDone) {
    if (progress.completedOn !== null) {
      const status = progress.completedOn <= due ? "doneOnTime" : "doneLate";
      return { status, due, daysLeft: null, because: "date" };
    }
    // Done before its last day has passed is in time whichever day it was; later nobody can tell.
    return { status: "doneOnTime", due, daysLeft: null, because: on <= due ? "date" : "doneDateUnknown" };
  }
  const daysLeft = daysBetween(on, due);
  const status: TaskStatus = daysLeft < 0 ? "overdue" : daysLeft <= soonDays ? "dueSoon" : "inTime";
  return { status, due, daysLeft, because: "date" };
}

export function countStatuses(statuses: readonly DeadlineStatus[]): StatusCounts {
  const counts = { doneOnTime: 0, doneLate: 0, inTime: 0, dueSoon: 0, overdue: 0, noDate: 0 };
  for (const { status } of statuses) counts[status]++;
  return counts;
}

export interface CompletionRate {
  /** Due tasks that are done. */
  readonly doneOfDue: number;
  /** Tasks whose last day is `on` or earlier. */
  readonly due: number;
}

/**
 * The rate leadership reads: done ÷ due. A task is due when its counting last day is on or before `on`
 * (nobody may be blamed for what is not owed yet). A task done ahead of its day is not in the rate, neither
 * above nor below the line; tasks without a date never are. So doneOfDue ≤ due always.
 */
export function rateOf(statuses: readonly DeadlineStatus[], on: PlainDate): CompletionRate {
  const dueTasks = statuses.filter(({ due }) => due !== null && due <= on);
  const done = dueTasks.filter(({ status }) => status === "doneOnTime" || status === "doneLate");
  return { doneOfDue: done.length, due: dueTasks.length };
}

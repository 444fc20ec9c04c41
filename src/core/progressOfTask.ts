// What several units reported on one task → the progress of the task itself.
import type { PlainDate } from "./base/date";
import type { Issue } from "./base/issue";
import { parseProgress } from "./deadlines/parseProgress";
import type { ReportedProgress } from "./deadlines/types";
import type { TaskEntry, UnitRef } from "./merge/types";

export interface TaskProgress {
  readonly progress: ReportedProgress;
  /** Lead units that said nothing on the task. */
  readonly awaited: readonly UnitRef[];
  readonly issues: readonly Issue[];
}

/**
 * A task is done when every unit that leads it has reported it done; what coordinating units say does not
 * count. A collective leads through its members, so a commune that is silent keeps the task open. Where the
 * plan names no unit that can be identified, every unit that reported must have done it. The day of
 * completion is the last one; if one of them is not known, only a day that is late already counts.
 */
export function progressOfTask(
  entries: readonly TaskEntry[],
  leads: readonly UnitRef[],
  due: PlainDate | null,
  year: number | null,
): TaskProgress {
  const leading = new Set(leads.map(({ unit }) => unit));
  const counting = leads.length === 0 ? entries : entries.filter(({ unit }) => leading.has(unit));
  const reported = new Set(counting.map(({ unit }) => unit));
  const awaited = leads.filter(({ unit }) => !reported.has(unit));
  const readings = counting.map((entry) => progressOfCells(entry.values, year));
  const isDone =
    readings.length > 0 && awaited.length === 0 && readings.every(({ state }) => state === "done");
  const issues = entries.flatMap((entry) => unreadProgress(entry, year));
  if (isDone) {
    const completedOn = lastDay(readings, due);
    return { progress: { state: "done", percent: 100, completedOn, unread: "" }, awaited, issues };
  }
  const isStarted = readings.some(({ state }) => state === "done" || state === "inProgress");
  const isUnread = readings.length === 0 || readings.some(({ state }) => state === null);
  const state = isStarted ? "inProgress" : isUnread ? null : "notStarted";
  return { progress: { state, percent: null, completedOn: null, unread: "" }, awaited, issues };
}

/** One row's own words: its progress cell, else its result where that says nothing but a state. */
export function progressOfCells(
  values: Readonly<Record<"progress" | "result" | "completedOn", string>>,
  year: number | null,
): ReportedProgress {
  const day =
    values.completedOn === "" ? null : parseProgress(`ngày hoàn thành ${values.completedOn}`, { year });
  const text = values.progress !== "" ? values.progress : values.result;
  const said = parseProgress(text, { year });
  const isSaid = values.progress !== "" || said.unread === "";
  if (!isSaid || text === "") return day?.completedOn ? day : NOTHING_SAID;
  if (said.state === "done" && day?.completedOn) return { ...said, completedOn: day.completedOn };
  return said;
}

const NOTHING_SAID: ReportedProgress = { state: null, percent: null, completedOn: null, unread: "" };

function unreadProgress({ values, at }: TaskEntry, year: number | null): Issue[] {
  if (values.progress === "" || parseProgress(values.progress, { year }).state !== null) return [];
  return [
    { code: "progressUnread", severity: "info", at: at.progress ?? null, params: { text: values.progress } },
  ];
}

function lastDay(readings: readonly ReportedProgress[], due: PlainDate | null): PlainDate | null {
  const days = readings.flatMap(({ completedOn }) => completedOn ?? []);
  const last = days.reduce<PlainDate | null>((a, b) => (a === null || b > a ? b : a), null);
  const isWhole = days.length === readings.length;
  return last !== null && (isWhole || (due !== null && last > due)) ? last : null;
}

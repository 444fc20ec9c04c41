// The rows of all current returns, task by task: who said what, where versions conflict, what fits nowhere.
import type { Appendix, ColumnRole, Field, Plan, Task } from "../appendix/types";
import type { CellRef } from "../base/cell";
import type { Issue } from "../base/issue";
import { entryOf, joinEntries, planTextChanges, rowSource, type CellRules } from "./mergeCells";
import type { CurrentReturn } from "./versions";
import type {
  Conflict,
  EntryOther,
  MergedTask,
  MergeReaders,
  PlanTextChange,
  Standing,
  TaskEntry,
  UnplacedRow,
} from "./types";

export interface MergedTasks {
  readonly tasks: readonly MergedTask[];
  readonly unplaced: readonly UnplacedRow[];
  readonly issues: readonly Issue[];
}

/** `returns` in the order in which units are to be listed. */
export function mergeTasks(
  plan: Plan,
  returns: readonly CurrentReturn[],
  rules: CellRules,
  readers: Pick<MergeReaders, "standingOf">,
): MergedTasks {
  const entries = plan.tasks.map(() => new Map<string, [TaskEntry, ...TaskEntry[]]>());
  const changes = plan.tasks.map((): PlanTextChange[] => []);
  const unplaced: UnplacedRow[] = [];
  const issues: Issue[] = [];
  for (const { unit, read } of returns) {
    const headerOf = headersOf(read.tables);
    const leave = (cells: readonly EntryOther[], source: CellRef): void => {
      const text = cells.map(({ value }) => value).join(" · ");
      unplaced.push({ cells, text, unit: unit.unit, unitName: unit.name, source });
      issues.push({ code: "rowUnplaced", severity: "warning", at: source, params: { text } });
    };
    for (const place of read.placements) {
      if (place.planIndex === null || place.by === null) {
        leave(cellsOf(place.task, headerOf(place.task)), rowSource(place.task));
        continue;
      }
      const planned = plan.tasks[place.planIndex]!;
      const row = { unit, task: place.task, by: place.by, headerOf: headerOf(place.task) };
      changes[place.planIndex]!.push(...planTextChanges(planned, row, rules));
      const entry = entryOf(planned, row, rules);
      if (!entry) continue;
      const ofTask = entries[place.planIndex]!;
      const ofUnit = ofTask.get(unit.unit);
      if (ofUnit) ofUnit.push(entry);
      else ofTask.set(unit.unit, [entry]);
    }
    for (const { cells } of read.stray) leave(cells, cells[0].at);
  }
  const tasks = plan.tasks.map((planned, index): MergedTask => {
    const joined = [...entries[index]!.values()].map((ofUnit) => joinEntries(ofUnit, rules));
    const said = {
      entries: joined.map((join) => join.entry),
      conflicts: joined.flatMap((join) => join.conflicts),
      changes: changes[index]!,
    };
    const standing = readers.standingOf(planned, said.entries);
    issues.push(...said.changes.map(changeIssue), ...said.conflicts.map(conflictIssue), ...standing.issues);
    return mergedTask(planned, standing, said);
  });
  return { tasks, unplaced, issues };
}

function mergedTask(
  planned: Task,
  { status, due, daysLeft, because, awaited }: Standing,
  said: Pick<MergedTask, "entries" | "conflicts" | "changes">,
): MergedTask {
  const raw = (role: ColumnRole): string => planned.fields[role]?.raw ?? "";
  return {
    id: planned.id,
    ordinal: planned.ordinal,
    section: planned.section,
    content: raw("content"),
    lead: raw("lead"),
    coordinating: raw("coordinating"),
    deadline: raw("deadline"),
    due,
    status,
    daysLeft,
    because,
    awaited,
    ...said,
    source: rowSource(planned),
  };
}

function changeIssue({ field, planned, returned, source }: PlanTextChange): Issue {
  return { code: "planTextChanged", severity: "warning", at: source, params: { field, planned, returned } };
}

function conflictIssue({ field, unit, versions }: Conflict): Issue {
  return {
    code: "mergeConflict",
    severity: "warning",
    at: versions[0]?.source ?? null,
    params: { field, unit },
  };
}

/** The headings of the table that a row stands in. */
function headersOf(tables: readonly Appendix[]): (task: Task) => (role: ColumnRole) => string {
  const headers = new Map(
    tables.flatMap(({ columns, tasks }) => {
      const ofTable = new Map(columns.map(({ role, header }): [ColumnRole, string] => [role, header]));
      return tasks.map((task): [Task, ReadonlyMap<ColumnRole, string>] => [task, ofTable]);
    }),
  );
  return (task) => (role) => headers.get(task)?.get(role) ?? role;
}

/** Every filled cell of a row under its heading, left to right. */
function cellsOf(task: Task, headerOf: (role: ColumnRole) => string): EntryOther[] {
  const cells: EntryOther[] = [];
  for (const [role, field] of Object.entries(task.fields) as [ColumnRole, Field | undefined][]) {
    if (field && field.raw !== "") cells.push({ header: headerOf(role), value: field.raw, at: field.at });
  }
  for (const { header, field } of task.others) {
    if (field.raw !== "") cells.push({ header, value: field.raw, at: field.at });
  }
  return cells.sort((a, b) => a.at.row - b.at.row || a.at.col - b.at.col);
}

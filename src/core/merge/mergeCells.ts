// One placed row cell by cell, by the three-way rule: plan text is the plan's and a return that changed it
// is reported; reporting cells are the unit's. Nothing is overwritten, and no empty cell hides a filled one.
import type { ColumnRole, Field, Task } from "../appendix/types";
import type { CellRef } from "../base/cell";
import type { Conflict, EntryField, EntryOther, PlacedBy, PlanTextChange, TaskEntry, UnitRef } from "./types";

export const ENTRY_FIELDS: readonly EntryField[] = [
  "progress",
  "result",
  "completedOn",
  "difficulty",
  "proposal",
  "note",
];

/** Columns that belong to the plan: a unit fills in the others. */
const PLAN_ROLES: readonly ColumnRole[] = [
  "content",
  "lead",
  "coordinating",
  "deadline",
  "platform",
  "team",
  "members",
  "inspected",
];

/** Columns that this software computes again; a returned copy of them says nothing. */
const COMPUTED_ROLES: readonly ColumnRole[] = ["due", "status", "daysLeft"];

export interface PlacedRow {
  readonly unit: UnitRef;
  readonly task: Task;
  readonly by: PlacedBy;
  /** Headings of the columns of each role, for cells that the plan has no column for. */
  readonly headerOf: (role: ColumnRole) => string;
}

export interface CellRules {
  /** Equal for plan texts that differ in safe noise only: case, spaces, punctuation. */
  readonly keyOf: (text: string) => string;
  /** Equal for reported values that say the same; punctuation counts here: "-5" is not "5". */
  readonly valueKeyOf: (text: string) => string;
  /** Roles that the plan's own table has. */
  readonly planRoles: ReadonlySet<ColumnRole>;
}

export function rowSource(task: Task): CellRef {
  const first = task.fields.ordinal ?? task.fields.content ?? Object.values(task.fields)[0];
  return first?.at ?? task.others[0]?.field.at ?? bug();
}

function bug(): never {
  throw new Error("bug: a task row without a single field");
}

/** Plan cells that the return has in other words. An emptied cell is no other word. */
export function planTextChanges(planned: Task, row: PlacedRow, rules: CellRules): PlanTextChange[] {
  return PLAN_ROLES.flatMap((field): PlanTextChange[] => {
    const cell = row.task.fields[field];
    if (!rules.planRoles.has(field) || !cell || cell.raw === "") return [];
    const plannedText = planned.fields[field]?.raw ?? "";
    if (plannedText === cell.raw || rules.keyOf(plannedText) === rules.keyOf(cell.raw)) return [];
    const { unit, name: unitName } = row.unit;
    return [{ field, planned: plannedText, returned: cell.raw, unit, unitName, source: cell.at }];
  });
}

/** What the unit says of the task; null where it left every cell empty. */
export function entryOf(planned: Task, row: PlacedRow, rules: CellRules): TaskEntry | null {
  const values: Record<EntryField, string> = { ...NO_VALUES };
  const at: Partial<Record<EntryField, CellRef>> = {};
  for (const field of ENTRY_FIELDS) {
    const cell = row.task.fields[field];
    if (!cell || cell.raw === "" || isPlansOwnNote(field, planned, cell)) continue;
    values[field] = cell.raw;
    at[field] = cell.at;
  }
  const others = otherCells(planned, row, rules);
  if (Object.keys(at).length === 0 && others.length === 0) return null;
  return {
    unit: row.unit.unit,
    unitName: row.unit.name,
    values,
    at,
    others,
    placedBy: row.by,
    source: rowSource(row.task),
  };
}

const NO_VALUES: Readonly<Record<EntryField, string>> = {
  progress: "",
  result: "",
  completedOn: "",
  difficulty: "",
  proposal: "",
  note: "",
};

/** A note that went out with the plan comes back in every return; it is no unit's word. */
function isPlansOwnNote(field: EntryField, planned: Task, cell: Field): boolean {
  return field === "note" && planned.fields.note?.raw === cell.raw;
}

function otherCells(planned: Task, row: PlacedRow, rules: CellRules): EntryOther[] {
  const others: EntryOther[] = [];
  for (const role of [...PLAN_ROLES, ...COMPUTED_ROLES]) {
    const cell = row.task.fields[role];
    if (!cell || cell.raw === "" || rules.planRoles.has(role)) continue;
    others.push({ header: row.headerOf(role), value: cell.raw, at: cell.at });
  }
  for (const { header, field } of row.task.others) {
    const isPlans = planned.others.some((own) => own.header === header && own.field.raw === field.raw);
    if (field.raw !== "" && !isPlans) others.push({ header, value: field.raw, at: field.at });
  }
  return others;
}

/**
 * Entries of one unit for one task, from versions of which none is newer, as one entry. Where they say
 * different things the cell stays empty and the versions are the conflict.
 */
export function joinEntries(
  entries: readonly [TaskEntry, ...TaskEntry[]],
  { valueKeyOf }: Pick<CellRules, "valueKeyOf">,
): { entry: TaskEntry; conflicts: Conflict[] } {
  const [first, ...rest] = entries;
  if (rest.length === 0) return { entry: first, conflicts: [] };
  const conflicts: Conflict[] = [];
  const values: Record<EntryField, string> = { ...NO_VALUES };
  const at: Partial<Record<EntryField, CellRef>> = {};
  const settle = (
    field: string,
    versions: readonly { value: string; source: CellRef }[],
  ): { value: string; source: CellRef } | null => {
    const distinct = versions.filter(
      (version, i) => versions.findIndex((v) => valueKeyOf(v.value) === valueKeyOf(version.value)) === i,
    );
    if (distinct.length < 2) return distinct[0] ?? null;
    conflicts.push({ field, unit: first.unit, unitName: first.unitName, versions: distinct });
    return null;
  };
  for (const field of ENTRY_FIELDS) {
    const settled = settle(
      field,
      entries.flatMap((entry) => {
        const source = entry.at[field];
        return source ? [{ value: entry.values[field], source }] : [];
      }),
    );
    if (!settled) continue;
    values[field] = settled.value;
    at[field] = settled.source;
  }
  const headers = [...new Set(entries.flatMap((entry) => entry.others.map((other) => other.header)))];
  const others = headers.flatMap((header): EntryOther[] => {
    const settled = settle(
      header,
      entries.flatMap((entry) =>
        entry.others.filter((o) => o.header === header).map((o) => ({ value: o.value, source: o.at })),
      ),
    );
    return settled ? [{ header, value: settled.value, at: settled.source }] : [];
  });
  return { entry: { ...first, values, at, others }, conflicts };
}

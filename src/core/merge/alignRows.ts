// The rows of one return laid against the plan's, in passes from the surest to the weakest. A plan row is
// used once per return; what fits nowhere, or fits two rows alike, stays unplaced. It refuses to guess.
import type { Appendix, Plan, Task } from "../appendix/types";
import { likeness } from "../base/likeness";
import { repeatedIds } from "./repeatedIds";
import type { PlacedBy } from "./types";

/** Below this two texts are different tasks, whatever their numbers say. */
const SAME_TASK = 0.8;
/** A hidden id may say that a text was reworded so far, where no other task is more like it. */
const REWORDED_TASK = 0.5;

export interface PlanIndex {
  readonly tasks: readonly Task[];
  readonly parts: readonly Appendix[];
  /** The part of each task, as an index of `parts`. */
  readonly partOf: readonly number[];
  readonly keyOf: (text: string) => string;
  readonly contentKeys: readonly string[];
  readonly byId: ReadonlyMap<string, number>;
  readonly byContent: ReadonlyMap<string, readonly number[]>;
  /** By ordinal alone: a list of one where the plan numbers its tasks through. */
  readonly byOrdinal: ReadonlyMap<string, readonly number[]>;
}

export interface Placement {
  readonly task: Task;
  /** Index into the plan's tasks; null where the row fits nowhere. */
  readonly planIndex: number | null;
  readonly by: PlacedBy | null;
}

export function indexPlan(plan: Plan, keyOf: (text: string) => string): PlanIndex {
  const contentKeys = plan.tasks.map((task) => keyOf(task.fields.content?.raw ?? ""));
  const byId = new Map<string, number>();
  const byContent = new Map<string, number[]>();
  const byOrdinal = new Map<string, number[]>();
  const repeated = repeatedIds(plan.tasks);
  plan.tasks.forEach((task, index) => {
    if (!repeated.has(task.fields.taskId?.raw ?? "")) byId.set(task.id, index);
    addTo(byContent, contentKeys[index]!, index);
    addTo(byOrdinal, keyOf(task.ordinal ?? ""), index);
  });
  byContent.delete("");
  byOrdinal.delete("");
  const partOf = plan.parts.flatMap(({ tasks }, part) => tasks.map(() => part));
  return { tasks: plan.tasks, parts: plan.parts, partOf, keyOf, contentKeys, byId, byContent, byOrdinal };
}

function addTo(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

/** Some returns drop the section rows; then a section can neither confirm nor contradict. */
type Row = {
  readonly task: Task;
  /** Null where there is none, or where another row of the return has the same: one of them is a copy. */
  readonly id: string | null;
  readonly content: string;
  readonly ordinal: string;
  /** The part of the plan that the row's table answers; null where it answers several, or nobody can tell. */
  readonly part: number | null;
};
type Pass = (row: Row, isFree: (index: number) => boolean) => number | null;

/** The placements of the rows of all `tables`, in their order. */
export function alignRows(
  plan: PlanIndex,
  tables: readonly Pick<Appendix, "sheet" | "tasks">[],
): Placement[] {
  const tasks = tables.flatMap((table) => table.tasks);
  const repeated = repeatedIds(tasks);
  const idOf = ({ fields }: Task): string | null => {
    const id = fields.taskId?.raw;
    return id === undefined || repeated.has(id) ? null : id;
  };
  const rows = tables.flatMap((table) => {
    const part = partOfTable(plan, table);
    return table.tasks.map((task): Row => ({
      task,
      id: idOf(task),
      content: plan.keyOf(contentOf(task)),
      ordinal: plan.keyOf(task.ordinal ?? ""),
      part,
    }));
  });
  const hasSections = tasks.some((task) => task.section !== null);
  const found = new Map<Row, { index: number; by: PlacedBy }>();
  const taken = new Set<number>();
  const isFree = (index: number): boolean => !taken.has(index);
  for (const [by, pass] of passesInOrder(plan, hasSections)) {
    for (const row of rows) {
      if (found.has(row)) continue;
      const index = pass(row, isFree);
      if (index === null) continue;
      found.set(row, { index, by });
      taken.add(index);
    }
  }
  return rows.map((row) => {
    const place = found.get(row);
    return { task: row.task, planIndex: place?.index ?? null, by: place?.by ?? null };
  });
}

/** What Excel shows in place of a value that a broken formula lost. */
const LOST_VALUE = /^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|N\/A|SPILL!|CALC!)$/u;

/** A lost text says as little as an empty cell: such a row can still be placed by its id or its number. */
function contentOf(task: Task): string {
  const raw = task.fields.content?.raw ?? "";
  return LOST_VALUE.test(raw) ? "" : raw;
}

/**
 * Where numbers and even tasks stand in several parts of the plan, a row belongs to the part that its table repeats.
 * Told by the texts that only one part has; without any, by the sheet's name.
 */
function partOfTable(plan: PlanIndex, { sheet, tasks }: Pick<Appendix, "sheet" | "tasks">): number | null {
  if (plan.parts.length === 1) return 0;
  const told = tasks.flatMap((task) => {
    const parts = new Set(
      (plan.byContent.get(plan.keyOf(contentOf(task))) ?? []).map((i) => plan.partOf[i]!),
    );
    return parts.size === 1 ? [...parts] : [];
  });
  if (told.length > 0) return only([...new Set(told)]);
  return only(plan.parts.flatMap((part, index) => (part.sheet === sheet ? [index] : [])));
}

// A later pass only sees rows and plan rows that every surer pass left over.
function passesInOrder(plan: PlanIndex, hasSections: boolean): [PlacedBy, Pass][] {
  const isInPart = (row: Row, index: number): boolean => row.part === null || plan.partOf[index] === row.part;
  const inSection = (row: Row) => (index: number) =>
    sameSection(plan, plan.tasks[index]!.section, row.task.section);
  const sameContent = (row: Row): readonly number[] => plan.byContent.get(row.content) ?? [];
  const sameOrdinal = (row: Row): readonly number[] =>
    (plan.byOrdinal.get(row.ordinal) ?? []).filter((index) => isInPart(row, index));
  const ordinalInSection = (row: Row): readonly number[] =>
    hasSections ? sameOrdinal(row).filter(inSection(row)) : sameOrdinal(row);
  const byContent = (candidates: (row: Row) => readonly number[]): [PlacedBy, Pass][] => [
    [
      "ordinalAndContent",
      (row, isFree) =>
        only(
          candidates(row)
            .filter(inSection(row))
            .filter((index) => plan.keyOf(plan.tasks[index]!.ordinal ?? "") === row.ordinal && isFree(index)),
        ),
    ],
    ["content", (row, isFree) => only(candidates(row).filter(inSection(row)).filter(isFree))],
    ["content", (row, isFree) => only(candidates(row).filter(isFree))],
  ];
  // Nobody can tell which of two parts a bare number is of, whether or not one of the two is taken.
  const byNumber = (row: Row, isFree: (index: number) => boolean): number | null =>
    row.part === null
      ? only(ordinalInSection(row).filter((index, _i, all) => all.length === 1 && isFree(index)))
      : only(ordinalInSection(row).filter(isFree));
  return [
    ["id", (row, isFree) => byTaskId(plan, row, isFree)],
    ...byContent((row) => sameContent(row).filter((index) => isInPart(row, index))),
    ...(plan.parts.length > 1 ? byContent(sameContent) : []),
    [
      "similarContent",
      (row, isFree) =>
        row.content === ""
          ? null
          : only(
              ordinalInSection(row).filter(
                (index) => isFree(index) && likeness(plan.contentKeys[index]!, row.content) >= SAME_TASK,
              ),
            ),
    ],
    ["ordinal", (row, isFree) => (row.content === "" ? byNumber(row, isFree) : null)],
  ];
}

/**
 * The hidden id, unless the row's text denies it: whoever sorts only the columns in sight parts the ids
 * from their rows, and whoever copies a row copies its id.
 */
function byTaskId(plan: PlanIndex, row: Row, isFree: (index: number) => boolean): number | null {
  const index = row.id === null ? undefined : plan.byId.get(row.id);
  if (index === undefined || !isFree(index)) return null;
  if (row.content === "" || plan.contentKeys[index] === row.content) return index;
  if (plan.byContent.has(row.content)) return null;
  const alike = likeness(plan.contentKeys[index]!, row.content);
  if (alike >= SAME_TASK) return index;
  const isNearest = (): boolean => plan.contentKeys.every((key) => likeness(key, row.content) <= alike);
  return alike >= REWORDED_TASK && isNearest() ? index : null;
}

function sameSection(plan: PlanIndex, planned: string | null, returned: string | null): boolean {
  return plan.keyOf(planned ?? "") === plan.keyOf(returned ?? "");
}

function only(indexes: readonly number[]): number | null {
  return indexes.length === 1 ? indexes[0]! : null;
}

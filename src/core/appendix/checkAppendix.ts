// What is odd in an appendix by itself: counts, numbering, empty cells, repeated tasks, letters. Units and
// deadlines are checked where they are read.
import { a1Of, type CellRef } from "../base/cell";
import type { Issue } from "../base/issue";
import { wordKey } from "../base/text";
import { alikeTasks } from "./alikeTasks";
import { checkOrdinals } from "./checkOrdinals";
import { countOfSection } from "./sectionCount";
import type { Appendix, Column, ColumnRole, Task } from "./types";

/** Tables of one plan are checked together, each finding in its own place. */
export function checkAppendix(...parts: readonly Appendix[]): Issue[] {
  const tasks = parts.flatMap((part) => part.tasks);
  const nameOf = namesOfOthers(parts);
  return [
    ...parts.flatMap(checkCounts),
    ...checkOrdinals(parts),
    ...parts.flatMap(checkEmptyFields),
    ...checkDuplicates(tasks, nameOf),
    ...checkAlike(tasks, nameOf),
    ...checkIds(tasks, nameOf),
    ...parts.flatMap(checkLetters),
  ];
}

/** A task by its number, and by its place where it stands in another table: "3 (Phụ lục 2!B7)". */
type NameOfOther = (other: Task, task: Task) => string;

function namesOfOthers(parts: readonly Appendix[]): NameOfOther {
  const partOf = new Map(parts.flatMap((part) => part.tasks.map((task) => [task, part])));
  return (other, task) => {
    const ordinal = other.ordinal ?? "";
    const at = other.fields.content?.at;
    if (!at || partOf.get(other) === partOf.get(task)) return ordinal;
    return `${ordinal} (${at.sheet}!${a1Of(at.row, at.col)})`.trim();
  };
}

function checkCounts({ sections, tasks }: Appendix): Issue[] {
  return sections.flatMap((section): Issue[] => {
    const { declaredCount, at, ordinal } = section;
    if (declaredCount === null) return [];
    const actual = countOfSection(section, sections, tasks);
    if (actual === declaredCount) return [];
    const params = { section: ordinal === "" ? section.title : ordinal, declared: declaredCount, actual };
    return [{ code: "sectionCountWrong", severity: "warning", at, params }];
  });
}

const NEEDED: readonly ColumnRole[] = ["content", "lead", "deadline"];

function checkEmptyFields({ tasks, columns }: Appendix): Issue[] {
  const needed = columns.filter((column) => NEEDED.includes(column.role));
  return tasks.flatMap((task) =>
    needed
      .filter((column) => task.fields[column.role] === undefined)
      .map((column): Issue => {
        const params = { role: column.role, ordinal: task.ordinal ?? "" };
        return { code: "fieldEmpty", severity: "warning", at: placeOf(task, column), params };
      }),
  );
}

/** Place of an empty cell: the row of any cell that the task has, in the empty cell's column. */
function placeOf(task: Task, column: Column): CellRef | null {
  const known = Object.values(task.fields)[0] ?? task.others[0]?.field;
  return known ? { ...known.at, row: task.rows[0], col: column.col } : null;
}

function checkDuplicates(tasks: readonly Task[], nameOf: NameOfOther): Issue[] {
  const seen = new Map<string, Task>();
  return tasks.flatMap((task): Issue[] => {
    const { content } = task.fields;
    const key = wordKey(content?.raw ?? "");
    const earlier = seen.get(key);
    if (!content || key === "") return [];
    if (!earlier) seen.set(key, task);
    if (!earlier) return [];
    const params = { ordinal: task.ordinal ?? "", sameAs: nameOf(earlier, task) };
    return [{ code: "taskDuplicate", severity: "warning", at: content.at, params }];
  });
}

function checkAlike(tasks: readonly Task[], nameOf: NameOfOther): Issue[] {
  return alikeTasks(tasks).map(({ task, earlier }): Issue => {
    const params = { ordinal: task.ordinal ?? "", like: nameOf(earlier, task) };
    return { code: "taskAlike", severity: "info", at: task.fields.content?.at ?? null, params };
  });
}

/** Whoever copies a row copies its hidden id. */
function checkIds(tasks: readonly Task[], nameOf: NameOfOther): Issue[] {
  const firsts = new Map<string, Task>();
  return tasks.flatMap((task): Issue[] => {
    const { taskId } = task.fields;
    if (!taskId) return [];
    const first = firsts.get(taskId.raw);
    if (!first) firsts.set(taskId.raw, task);
    if (!first) return [];
    const params = { id: taskId.raw, ordinal: task.ordinal ?? "", sameAs: nameOf(first, task) };
    return [{ code: "taskIdRepeated", severity: "warning", at: taskId.at, params }];
  });
}

function checkLetters({ tasks, columns }: Appendix): Issue[] {
  return tasks.flatMap((task) =>
    columns.flatMap((column): Issue[] => {
      const field =
        column.role === "other"
          ? task.others.find((other) => other.field.at.col === column.col)?.field
          : task.fields[column.role];
      if (!field?.mended) return [];
      return [{ code: "lettersToMend", severity: "info", at: field.at, params: { text: field.raw } }];
    }),
  );
}

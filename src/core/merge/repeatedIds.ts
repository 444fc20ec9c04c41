// Hidden ids that stand in several rows of one table: whoever copies a row copies its id, and nothing tells
// which of the two is the task. Such ids are told and not trusted.
import type { Task } from "../appendix/types";
import type { Issue } from "../base/issue";

export function repeatedIds(tasks: readonly Task[]): ReadonlySet<string> {
  return new Set(copies(tasks).map(({ id }) => id));
}

export function repeatedIdIssues(tasks: readonly Task[]): readonly Issue[] {
  return copies(tasks).map(({ id, task, first }): Issue => {
    const params = { id, ordinal: task.ordinal ?? "", sameAs: first.ordinal ?? "" };
    return { code: "taskIdRepeated", severity: "warning", at: task.fields.taskId?.at ?? null, params };
  });
}

interface Copy {
  readonly id: string;
  readonly task: Task;
  readonly first: Task;
}

function copies(tasks: readonly Task[]): readonly Copy[] {
  const firsts = new Map<string, Task>();
  return tasks.flatMap((task): Copy[] => {
    const id = task.fields.taskId?.raw;
    if (id === undefined) return [];
    const first = firsts.get(id);
    if (first) return [{ id, task, first }];
    firsts.set(id, task);
    return [];
  });
}

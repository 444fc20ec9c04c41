// The numbering of a plan: missing, repeated, out of order, gaps. It may run through the whole plan or begin anew
// in every table of it, or in every section.
import type { Issue } from "../base/issue";
import { lastNumberOf } from "./ordinals";
import type { Appendix, Task } from "./types";

export function checkOrdinals(parts: readonly Appendix[]): Issue[] {
  const numbered = parts.filter(hasNumbers);
  return [
    ...numbered.flatMap(({ tasks }) => tasks.flatMap(missingIssue)),
    ...runsOf(numbered).flatMap(checkRun),
  ];
}

/** A table without numbers is a choice. */
function hasNumbers({ tasks }: Appendix): boolean {
  return tasks.some((task) => task.ordinal !== null);
}

function placeOf(task: Task): Issue["at"] {
  return (task.fields.ordinal ?? task.fields.content ?? Object.values(task.fields)[0])?.at ?? null;
}

function missingIssue(task: Task): Issue[] {
  if (task.ordinal !== null) return [];
  const content = task.fields.content?.raw ?? "";
  return [{ code: "ordinalMissing", severity: "warning", at: placeOf(task), params: { content } }];
}

/** Tasks that are counted together. */
export function runsOf(parts: readonly Appendix[]): readonly (readonly Task[])[] {
  const chains: Appendix[][] = [];
  for (const part of parts) {
    const chain = chains.at(-1);
    if (chain && !beginsAnew(part)) chain.push(part);
    else chains.push([part]);
  }
  return chains.flatMap(runsOfChain);
}

/** The first number of a further table is its place in that table. */
function beginsAnew({ tasks }: Appendix): boolean {
  const first = tasks.findIndex(({ ordinal }) => ordinal !== null);
  return lastNumberOf(tasks[first]?.ordinal ?? "") === first + 1;
}

/** By section heading where at least two sections begin with 1. */
function runsOfChain(parts: readonly Appendix[]): readonly (readonly Task[])[] {
  const runs = parts.flatMap(bySection);
  const restarts = runs.filter((run) => lastNumberOf(run[0]?.ordinal ?? "") === 1);
  return restarts.length >= 2 ? runs : [parts.flatMap(({ tasks }) => tasks)];
}

function bySection({ tasks, sections }: Appendix): readonly (readonly Task[])[] {
  const runs = new Map<number, Task[]>();
  let index = -1;
  for (const task of tasks) {
    while (index + 1 < sections.length && sections[index + 1]!.at.row < task.rows[0]) index++;
    const run = runs.get(index);
    if (run) run.push(task);
    else runs.set(index, [task]);
  }
  return [...runs.values()];
}

/** Numbers with the same stem ("1." of 1.1, 1.2) are one count; a new stem begins another. */
function checkRun(tasks: readonly Task[]): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const all = new Set(tasks.flatMap((task) => task.ordinal ?? []));
  const lastOf = new Map<string, Task>();
  for (const task of tasks) {
    const number = task.ordinal === null ? null : lastNumberOf(task.ordinal);
    if (task.ordinal === null || number === null) continue;
    const stem = task.ordinal.slice(0, task.ordinal.length - String(number).length);
    const before = lastOf.get(stem);
    const at = placeOf(task);
    const { ordinal } = task;
    if (seen.has(ordinal)) {
      issues.push({ code: "ordinalDuplicate", severity: "warning", at, params: { ordinal } });
      continue;
    }
    seen.add(ordinal);
    const last = before ? lastNumberOf(before.ordinal!)! : 0;
    const after = before?.ordinal ?? `${stem}0`;
    if (number < last) {
      issues.push({ code: "ordinalOutOfOrder", severity: "warning", at, params: { ordinal, after } });
      continue; // later numbers count on from the highest so far
    }
    const isSkipped = before !== undefined && number > last + 1;
    if (isSkipped && !all.has(`${stem}${last + 1}`)) {
      issues.push({ code: "ordinalGap", severity: "warning", at, params: { after, before: ordinal } });
    }
    lastOf.set(stem, task);
  }
  return issues;
}

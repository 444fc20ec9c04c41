// A tiny sheet read and told as lines: "§ I Title (3)" is a section, "1: content / lead / deadline …" a task, in the
// order of the columns' roles below.
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import type { Appendix, ColumnRole, Task } from "../../../src/core/appendix/types";
import { expectNothingLost } from "./nothingLost";
import { tinyGrid, wordings } from "./tinyGrid";

const SHOWN: readonly ColumnRole[] = [
  "content", "team", "members", "inspected", "lead", "coordinating", "deadline", "platform", "result",
  "progress", "completedOn", "difficulty", "proposal", "note", "due", "status", "daysLeft",
]; // prettier-ignore

function taskLine({ ordinal, fields, others }: Task): string {
  const values = SHOWN.flatMap((role) => fields[role]?.raw ?? []);
  const rest = others.map(({ header, field }) => `[${header}] ${field.raw}`);
  return `${ordinal ?? "-"}: ${[...values, ...rest].join(" / ")}`;
}

export function linesOf(appendix: Appendix): readonly string[] {
  const sections = appendix.sections.map(({ ordinal, title, declaredCount, extras, at }) => {
    const count = declaredCount === null ? "" : ` (${declaredCount})`;
    const more = extras.map((field) => ` + ${field.raw}`).join("");
    return { row: at.row, line: `§ ${ordinal} ${title}${count}${more}`.replace(/ +/g, " ") };
  });
  const tasks = appendix.tasks.map((task) => ({ row: task.rows[0], line: taskLine(task) }));
  return [...sections, ...tasks].sort((a, b) => a.row - b.row).map(({ line }) => line);
}

export function readLines(
  lines: readonly string[],
  numbers = false,
): { appendix: Appendix; codes: readonly string[] } {
  const grid = tinyGrid(lines, { numbers });
  const result = parseAppendix(grid, wordings);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expectNothingLost(grid, result.value);
  return { appendix: result.value, codes: result.issues.map((issue) => issue.code) };
}

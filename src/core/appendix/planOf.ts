// Tables in, the one plan that they are out. Sections and numbers may begin anew in each table, so the ids of tasks are
// made unique over all of them.
import { a1OfRegion } from "../base/cell";
import type { Appendix, Plan, Task } from "./types";

/** `tables` in the order of the sheets, at least one; `chosen` is one of them. */
export function planOf(tables: readonly Appendix[], chosen: Appendix | undefined = tables[0]): Plan {
  const mainIndex = tables.findIndex((table) => table === chosen);
  const parts = withUniqueIds(tables);
  const main = parts[mainIndex];
  if (!main) throw new Error("bug: a plan without a table");
  const mainFirst = [main, ...parts];
  return {
    file: main.file,
    title: mainFirst.find(({ title }) => title !== "")?.title ?? "",
    attachedTo: mainFirst.find(({ attachedTo }) => attachedTo !== "")?.attachedTo ?? "",
    layout: main.layout,
    parts,
    main,
    tasks: parts.flatMap(({ tasks }) => tasks),
  };
}

/** Where a table stands, for people: `Phụ lục 1!A5:E40`; documents have no sheets. */
export function tableName({ sheet, table }: Appendix): string {
  return sheet === "" ? a1OfRegion(table) : `${sheet}!${a1OfRegion(table)}`;
}

function withUniqueIds(tables: readonly Appendix[]): readonly Appendix[] {
  const used = new Set<string>();
  const unique = (task: Task): Task => {
    let { id } = task;
    for (let times = 2; used.has(id); times++) id = `${task.id}#${times}`;
    used.add(id);
    return id === task.id ? task : { ...task, id };
  };
  return tables.map((table) => {
    const tasks = table.tasks.map(unique);
    return tasks.every((task, i) => task === table.tasks[i]) ? table : { ...table, tasks };
  });
}

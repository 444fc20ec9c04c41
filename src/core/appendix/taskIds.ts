// One short id per task, so that a row is known again when it has been moved and reworded. An id once given
// stays; a new one is made from what the row says, so that two plans hardly ever share one.
import { cellText } from "../base/cellText";
import { wordKey } from "../base/text";
import type { LayoutTask } from "./layoutInput";

/** Without I, L, O and U: nobody mistakes a letter for a number. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 5;
const ROOM = SIGNS.length ** LENGTH;

/** Rows with text get an id where they have none, or where a row above has the same. */
export function giveTaskIds(tasks: readonly LayoutTask[]): readonly LayoutTask[] {
  const taken = new Set(tasks.flatMap(({ id }) => id ?? []));
  const given = new Set<string>();
  return tasks.map((task) => {
    if (!hasText(task)) return task;
    const id = task.id !== null && !given.has(task.id) ? task.id : newId(task, taken);
    taken.add(id);
    given.add(id);
    return { ...task, id };
  });
}

/** A number alone is a row to be written over. */
export function hasText({ values, others }: LayoutTask): boolean {
  const cells = Object.entries(values).flatMap(([role, cell]) => (role === "ordinal" ? [] : [cell]));
  return [...cells, ...others.values()].some((cell) => cellText(cell).trim() !== "");
}

function newId({ ordinal, section, values }: LayoutTask, taken: ReadonlySet<string>): string {
  const said = Object.values(values).map((cell) => wordKey(cellText(cell)));
  let number = hashOf([section, ordinal, ...said].join("|")) % ROOM;
  while (taken.has(idOf(number))) number = (number + 1) % ROOM;
  return idOf(number);
}

function idOf(number: number): string {
  let rest = number;
  let signs = "";
  for (let i = 0; i < LENGTH; i++) {
    signs = SIGNS[rest % SIGNS.length]! + signs;
    rest = Math.floor(rest / SIGNS.length);
  }
  return `NV-${signs}`;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

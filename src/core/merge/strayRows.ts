// Rows inside a returned table that are no tasks but hold something in a reporting column: a remark beside a
// section's heading, a line between two tasks. Units write there, so it is shown like a row without a place.
import type { Appendix, Field } from "../appendix/types";
import { ENTRY_FIELDS } from "./mergeCells";
import type { EntryOther } from "./types";

export interface StrayRow {
  readonly cells: readonly [EntryOther, ...EntryOther[]];
}

export function strayRows(table: Appendix): StrayRow[] {
  const headers = new Map(table.columns.map(({ col, header }) => [col, header]));
  const reporting = new Set(
    table.columns.filter(({ role }) => ENTRY_FIELDS.some((field) => field === role)).map(({ col }) => col),
  );
  const rows = new Map<number, EntryOther[]>();
  const add = ({ raw, at }: Field): void => {
    if (raw === "") return;
    const cell = { header: headers.get(at.col) ?? "", value: raw, at };
    const row = rows.get(at.row);
    if (row) row.push(cell);
    else rows.set(at.row, [cell]);
  };
  for (const { title, at, extras } of table.sections) {
    add({ raw: title, at });
    extras.forEach(add);
  }
  table.textBetween.forEach(add);
  return [...rows.values()].flatMap((cells): StrayRow[] => {
    const [first, ...rest] = cells.sort((a, b) => a.at.col - b.at.col);
    return first && cells.some(({ at }) => reporting.has(at.col)) ? [{ cells: [first, ...rest] }] : [];
  });
}

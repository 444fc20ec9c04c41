// The numbering made to run without a gap, in the way that it runs now: through the table or anew in each
// section, with the same stems (1.1, 1.2) and the same form of the cells ("01.", numbers).
import { cellAt, numberCell, textCell, type Cell, type Grid } from "../../base/cell";
import { cellText } from "../../base/cellText";
import type { Edit, EditPlan } from "../../base/edit";
import { runsOf } from "../checkOrdinals";
import { gridOfTable } from "../gridOfTable";
import { lastNumberOf } from "../ordinals";
import type { Appendix, Task } from "../types";
import { editPlanOf, setCell } from "./setCell";

/** Null without a column of numbers, or where items are not counted in numbers. */
export function renumber(parts: readonly Appendix[], grids: readonly Grid[]): EditPlan | null {
  const placeOf = new Map<Task, NumberPlace>();
  const numbered = parts.filter(({ columns }) => columns.some(({ role }) => role === "ordinal"));
  for (const part of numbered) {
    const { col } = part.columns.find(({ role }) => role === "ordinal")!;
    const grid = gridOfTable(part, grids);
    for (const task of part.tasks) placeOf.set(task, { grid, col });
  }
  return editPlanOf(runsOf(numbered).flatMap((run) => renumberRun(run, (task) => placeOf.get(task)!)));
}

/** The sheet and the column of a task's number. */
interface NumberPlace {
  readonly grid: Grid;
  readonly col: number;
}

function renumberRun(run: readonly Task[], placeOf: (task: Task) => NumberPlace): readonly (Edit | null)[] {
  const counted = run.filter(({ ordinal }) => ordinal === null || lastNumberOf(ordinal) !== null);
  const first = counted.find(({ ordinal }) => ordinal !== null);
  if (!first) return [];
  const firstNumber = lastNumberOf(first.ordinal!)!;
  const missingBefore = counted.indexOf(first);
  let next = Math.max(1, firstNumber - missingBefore);
  let stem = stemOf(first.ordinal!);
  return counted.map((task) => {
    const { ordinal, rows } = task;
    const { grid, col } = placeOf(task);
    if (ordinal !== null && stemOf(ordinal) !== stem) {
      stem = stemOf(ordinal);
      next = 1;
    }
    return setCell(grid, rows[0], col, ordinalCell(cellAt(grid, rows[0], col), stem, next++));
  });
}

function stemOf(ordinal: string): string {
  return ordinal.slice(0, ordinal.length - String(lastNumberOf(ordinal)).length);
}

function ordinalCell(before: Cell, stem: string, number: number): Cell {
  const text = cellText(before);
  const isPlain = stem === "" && (before.kind === "number" || text.trim() === "");
  if (isPlain) return numberCell(number, before.kind === "number" ? before.format : undefined);
  const written = /(\d+)(?=\D*$)/u.exec(text)?.[1] ?? "";
  const digits = String(number).padStart(written.startsWith("0") ? written.length : 1, "0");
  return textCell(written === "" ? `${stem}${number}` : text.replace(/\d+(?=\D*$)/u, digits));
}

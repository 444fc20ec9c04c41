// Use case *Thời hạn*: a plan with its as-of date in, an EditPlan for the columns Hạn, Tình trạng and
// Còn lại (ngày) out. The columns stand beside the table once; a second run writes into the same ones.
import type { AnalysedPlan, AnalysedTask } from "../core/analysePlan";
import { statusOfTask } from "../core/analysePlan";
import type { ColumnRole } from "../core/appendix/types";
import { EMPTY, cellAt, numberCell, sameCell, textCell, type Cell, type Grid } from "../core/base/cell";
import { serialOf, type PlainDate } from "../core/base/date";
import type { Edit, EditPlan, StyleName } from "../core/base/edit";
import { countStatuses, rateOf } from "../core/deadlines/statusOf";
import { STATUS_STYLES } from "../core/report/statusStyles";
import type { DeadlineStatus, StatusCounts, TaskStatus } from "../core/deadlines/types";

export interface StatusWords {
  readonly headings: Readonly<Record<StatusRole, string>>;
  readonly statuses: Readonly<Record<TaskStatus, string>>;
}

export type StatusRole = "due" | "status" | "daysLeft";

export interface TaskStanding {
  readonly analysed: AnalysedTask;
  readonly standing: DeadlineStatus;
}

export interface StatusUseCase {
  readonly plan: EditPlan;
  readonly standings: readonly TaskStanding[];
  readonly counts: StatusCounts;
  readonly rate: { readonly doneOfDue: number; readonly due: number };
}

const ROLES_IN_ORDER: readonly StatusRole[] = ["due", "status", "daysLeft"];
const WIDTHS: Readonly<Record<StatusRole, number>> = { due: 12, status: 22, daysLeft: 11 };
const DATE_FORMAT = "dd/mm/yyyy";

function cellsOf({ due, status, daysLeft }: DeadlineStatus, words: StatusWords): Record<StatusRole, Cell> {
  return {
    due: due ? numberCell(serialOf(due), DATE_FORMAT) : EMPTY,
    status: textCell(words.statuses[status]),
    daysLeft: daysLeft === null ? EMPTY : numberCell(daysLeft, "0"),
  };
}

/** Where each column is, or the free columns right of everything on the table's rows. */
function placeColumns(plan: AnalysedPlan, grid: Grid): { role: StatusRole; col: number; isNew: boolean }[] {
  const { columns, table } = plan.appendix;
  const found = (role: ColumnRole): number | undefined => columns.find((column) => column.role === role)?.col;
  const rows = rowsBetween(table.top, table.bottom);
  const isFree = (col: number): boolean => rows.every((row) => cellAt(grid, row, col).kind === "empty");
  let next = table.right + 1;
  return ROLES_IN_ORDER.map((role) => {
    const col = found(role);
    if (col !== undefined) return { role, col, isNew: false };
    while (!isFree(next)) next++;
    return { role, col: next++, isNew: true };
  });
}

interface RowStyle {
  readonly row: number;
  readonly before: StyleName;
  readonly after: StyleName;
}

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Rows of the table without a task of their own, so that the new columns have its lines from end to end. */
function otherRows({ appendix }: AnalysedPlan, taken: ReadonlySet<number>): RowStyle[] {
  const sections = new Set(appendix.sections.map(({ at }) => at.row));
  return rowsBetween(appendix.headerRows[1] + 1, appendix.table.bottom)
    .filter((row) => !taken.has(row))
    .map((row) => ({ row, before: "plain", after: sections.has(row) ? "section" : "body" }));
}

/** Runs of neighbouring rows that take the same style, so that a thousand rows need few edits. */
function styleEdits(sheet: string, col: number, styles: readonly RowStyle[]): Edit[] {
  const edits: Extract<Edit, { kind: "setStyle" }>[] = [];
  for (const { row, before, after } of styles) {
    const last = edits.at(-1);
    if (last?.after === after && last.before === before && last.region.bottom === row - 1) {
      edits[edits.length - 1] = { ...last, region: { ...last.region, bottom: row } };
    } else {
      const region = { sheet, top: row, left: col, bottom: row, right: col };
      edits.push({ kind: "setStyle", region, before, after });
    }
  }
  return edits;
}

function styleWritten(cell: Cell, words: StatusWords): StyleName {
  const status = (Object.keys(STATUS_STYLES) as TaskStatus[]).find((key) =>
    sameCell(cell, textCell(words.statuses[key])),
  );
  return status ? STATUS_STYLES[status] : "plain";
}

function columnEdits(
  { role, col, isNew }: { role: StatusRole; col: number; isNew: boolean },
  standings: readonly TaskStanding[],
  plan: AnalysedPlan,
  grid: Grid,
  words: StatusWords,
): Edit[] {
  const { sheet, headerRows, table } = plan.appendix;
  const after = new Map<number, Cell>();
  if (isNew) after.set(headerRows[0], textCell(words.headings[role]));
  for (const { analysed, standing } of standings)
    after.set(analysed.task.rows[0], cellsOf(standing, words)[role]);

  const rows = rowsBetween(headerRows[0], table.bottom);
  const before = rows.map((row) => [cellAt(grid, row, col)]);
  const region = { sheet, top: headerRows[0], left: col, bottom: table.bottom, right: col };
  const values: Edit = {
    kind: "setCells",
    region,
    before,
    after: rows.map((row, i) => [after.get(row) ?? before[i]?.[0] ?? EMPTY]),
  };
  const styles = standings.flatMap(({ analysed, standing }) => {
    const [first, last] = analysed.task.rows;
    const style = role === "status" ? STATUS_STYLES[standing.status] : "bodyCentered";
    const old = role === "status" ? styleWritten(cellAt(grid, first, col), words) : "bodyCentered";
    return rowsBetween(first, last).map((row) => ({
      row,
      before: isNew ? ("plain" as const) : old,
      after: style,
    }));
  });
  if (isNew) styles.push(...otherRows(plan, new Set(styles.map(({ row }) => row))));
  const changed = styles.filter((style) => style.before !== style.after).sort((a, b) => a.row - b.row);
  const header: Edit[] = isNew
    ? [
        { kind: "setStyle", region: { ...region, bottom: headerRows[1] }, before: "plain", after: "header" },
        { kind: "setWidth", sheet, col, before: null, after: WIDTHS[role] },
        ...(headerRows[1] > headerRows[0]
          ? [{ kind: "merge" as const, region: { ...region, bottom: headerRows[1] } }]
          : []),
      ]
    : [];
  // Styles first: clearing a style on the way back also clears number formats, which the values set again.
  return [...header, ...styleEdits(sheet, col, changed), values];
}

/** `soonDays`: from how many days before its last day a task is shown as due soon. */
export function prepareStatus(
  plan: AnalysedPlan,
  grid: Grid,
  { on, soonDays, words }: { on: PlainDate; soonDays: number; words: StatusWords },
): StatusUseCase {
  const standings = plan.tasks.map((analysed) => ({
    analysed,
    standing: statusOfTask(analysed, on, soonDays),
  }));
  const statuses = standings.map(({ standing }) => standing);
  return {
    plan: {
      edits: placeColumns(plan, grid).flatMap((column) => columnEdits(column, standings, plan, grid, words)),
    },
    standings,
    counts: countStatuses(statuses),
    rate: rateOf(statuses, on),
  };
}

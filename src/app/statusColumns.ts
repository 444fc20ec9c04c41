// The columns Hạn, Tình trạng and Còn lại (ngày): where they stand, and the edits that fill them.
import type { AnalysedTask } from "../core/analysePlan";
import type { Appendix, ColumnRole } from "../core/appendix/types";
import {
  EMPTY,
  cellAt,
  hasFormula,
  isEmpty,
  numberCell,
  sameCell,
  textCell,
  type Cell,
  type Grid,
} from "../core/base/cell";
import { serialOf } from "../core/base/date";
import type { Edit, StyleName, TextColour } from "../core/base/edit";
import type { DeadlineStatus } from "../core/deadlines/types";
import { STATUS_STYLES } from "../core/report/statusStyles";
import type { StatusRole, StatusWords } from "./statusWords";

export interface TaskStanding {
  readonly analysed: AnalysedTask;
  readonly standing: DeadlineStatus;
}

export interface ColumnEdits {
  readonly edits: readonly Edit[];
  /** Cells whose formula gives way to another value; one that gives the right value stays. */
  readonly formulas: number;
}

export interface StatusColumn {
  readonly role: StatusRole;
  readonly col: number;
  readonly isNew: boolean;
  /** Another table of the sheet has cells in this column, whose width stays. */
  readonly isShared: boolean;
}

const ROLES_IN_ORDER: readonly StatusRole[] = ["due", "status", "daysLeft"];
/** The headings stand on one line: the row of a person's own headings may be no higher. */
const WIDTHS: Readonly<Record<StatusRole, number>> = { due: 12, status: 26, daysLeft: 16 };
const DATE_FORMAT = "dd/mm/yyyy";

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Where each column is, or the free columns right of everything on the table's rows. */
export function placeColumns(
  { columns, table }: Appendix,
  grid: Grid,
  others: readonly Appendix[],
): readonly StatusColumn[] {
  const found = (role: ColumnRole): number | undefined => columns.find((column) => column.role === role)?.col;
  const rows = rowsBetween(table.top, table.bottom);
  const isFree = (col: number): boolean =>
    rows.every((row) => isEmpty(cellAt(grid, row, col)) && !hasFormula(grid, row, col));
  const isShared = (col: number): boolean =>
    others.some((other) => other.table.left <= col && col <= other.table.right);
  let next = table.right + 1;
  return ROLES_IN_ORDER.map((role) => {
    const col = found(role);
    if (col !== undefined) return { role, col, isNew: false, isShared: isShared(col) };
    while (!isFree(next)) next++;
    return { role, col: next, isNew: true, isShared: isShared(next++) };
  });
}

/** Colours that follow the words, so that sorting keeps them right. */
function coloursOf(words: StatusWords): readonly TextColour[] {
  return words.statusTexts.map(({ text, status }) => ({ text, style: STATUS_STYLES[status] }));
}

function cellsOf(standing: DeadlineStatus, words: StatusWords): Readonly<Record<StatusRole, Cell>> {
  const { due, daysLeft } = standing;
  return {
    due: due ? numberCell(serialOf(due), DATE_FORMAT) : EMPTY,
    status: textCell(words.statusText(standing)),
    daysLeft: daysLeft === null ? EMPTY : numberCell(daysLeft, "0"),
  };
}

/** Runs of neighbouring rows that take the same style, so that a thousand rows need few edits. */
function styleEdits(sheet: string, col: number, styles: ReadonlyMap<number, StyleName>): Edit[] {
  const edits: Extract<Edit, { kind: "setStyle" }>[] = [];
  for (const [row, after] of [...styles].sort(([a], [b]) => a - b)) {
    const last = edits.at(-1);
    if (last?.after === after && last.region.bottom === row - 1) {
      edits[edits.length - 1] = { ...last, region: { ...last.region, bottom: row } };
    } else {
      const region = { sheet, top: row, left: col, bottom: row, right: col };
      edits.push({ kind: "setStyle", region, before: "plain", after });
    }
  }
  return edits;
}

/**
 * Only what changes, in as few blocks as that allows: cells that are empty before and after may stand in one,
 * a cell that already says what it should never does.
 */
function valueEdits(
  sheet: string,
  col: number,
  wanted: ReadonlyMap<number, Cell>,
  grid: Grid,
): Extract<Edit, { kind: "setCells" }>[] {
  const blocks: { top: number; before: Cell[]; after: Cell[] }[] = [];
  for (const [row, after] of [...wanted].sort(([a], [b]) => a - b)) {
    const before = cellAt(grid, row, col);
    if (sameCell(before, after)) continue;
    const last = blocks.at(-1);
    const gap = last ? rowsBetween(last.top + last.after.length, row - 1) : [];
    const isBlank = (each: number): boolean =>
      cellAt(grid, each, col).kind === "empty" && !hasFormula(grid, each, col);
    if (last && gap.every(isBlank)) {
      last.before.push(...gap.map(() => EMPTY), before);
      last.after.push(...gap.map(() => EMPTY), after);
    } else blocks.push({ top: row, before: [before], after: [after] });
  }
  return blocks.map(({ top, before, after }) => ({
    kind: "setCells",
    region: { sheet, top, left: col, bottom: top + after.length - 1, right: col },
    before: before.map((cell) => [cell]),
    after: after.map((cell) => [cell]),
  }));
}

/**
 * Looks for cells that had nothing before: every row of a new column, so that the table's lines go on to its
 * end; in a column that is there, the rows of tasks added since. What a person gave a look of their own stays.
 */
function newStyles(
  appendix: Appendix,
  { col, isNew }: StatusColumn,
  taskRows: ReadonlySet<number>,
  grid: Grid,
): ReadonlyMap<number, StyleName> {
  const sections = new Set(appendix.sections.map(({ at }) => at.row));
  const styles = new Map<number, StyleName>();
  const isTableNew = isNew || rowsOf(appendix).every((row) => isEmpty(cellAt(grid, row, col)));
  for (const row of rowsOf(appendix)) {
    if (taskRows.has(row)) {
      if (isTableNew || isEmpty(cellAt(grid, row, col))) styles.set(row, "bodyCentered");
    } else if (isTableNew) styles.set(row, sections.has(row) ? "section" : "body");
  }
  return styles;
}

function rowsOf({ headerRows, table }: Appendix): number[] {
  return rowsBetween(headerRows[1] + 1, table.bottom);
}

export function columnEdits(
  column: StatusColumn,
  standings: readonly TaskStanding[],
  appendix: Appendix,
  grid: Grid,
  words: StatusWords,
): ColumnEdits {
  const { role, col, isNew, isShared } = column;
  const { sheet, headerRows, table } = appendix;
  const wanted = new Map<number, Cell>();
  if (isNew) wanted.set(headerRows[0], textCell(words.headings[role]));
  for (const { analysed, standing } of standings)
    wanted.set(analysed.task.rows[0], cellsOf(standing, words)[role]);
  const values = valueEdits(sheet, col, wanted, grid);

  const region = { sheet, top: headerRows[0], left: col, bottom: table.bottom, right: col };
  const taskRows = new Set(standings.flatMap(({ analysed: { task } }) => rowsBetween(...task.rows)));
  const header: Edit[] = isNew
    ? [
        { kind: "setStyle", region: { ...region, bottom: headerRows[1] }, before: "plain", after: "header" },
        ...(isShared ? [] : [{ kind: "setWidth" as const, sheet, col, before: null, after: WIDTHS[role] }]),
        ...(headerRows[1] > headerRows[0]
          ? [{ kind: "merge" as const, region: { ...region, bottom: headerRows[1] } }]
          : []),
      ]
    : [];
  return {
    // Styles first: clearing a style on the way back also clears number formats, which the values set again.
    edits: [
      ...header,
      ...styleEdits(sheet, col, newStyles(appendix, column, taskRows, grid)),
      ...(role === "status" ? [colourEdit(column, appendix, words)] : []),
      ...values,
    ],
    formulas: values.flatMap(({ region: { top, bottom } }) =>
      rowsBetween(top, bottom).filter((row) => hasFormula(grid, row, col)),
    ).length,
  };
}

function colourEdit({ col, isNew }: StatusColumn, appendix: Appendix, words: StatusWords): Edit {
  const colours = coloursOf(words);
  const { sheet, headerRows, table } = appendix;
  const region = { sheet, top: headerRows[1] + 1, left: col, bottom: table.bottom, right: col };
  return { kind: "colourTexts", region, before: isNew ? [] : colours, after: colours };
}

// An appendix that was read, as something to lay out: every cell with its letters mended and its lines kept,
// every line around the table in its place. What has no place of its own is given in `left`.
import { cellAt, textCell, type Cell, type Grid } from "../base/cell";
import { cellText } from "../base/cellText";
import { cleanText } from "../base/text";
import { cleanCellText } from "./cleanCellText";
import type { LayoutContent, LayoutTask, TextRow } from "./layoutInput";
import { parseCountCell } from "./sectionHeading";
import { readTitleBlock } from "./titleBlock";
import type { Appendix, Field, Section, Task } from "./types";

export interface AppendixContent {
  readonly content: LayoutContent;
  /** Numbers of pages before a repeated heading: the new sheet has pages of its own. */
  readonly left: readonly Field[];
  /** Lines that stay where they are: the body of a document or a letterhead above, another appendix below. */
  readonly stayed: readonly Field[];
}

/** The title of another appendix, not a mention of one. */
const NEXT_APPENDIX = /^phụ lục(?:\s+(?:số\s*)?(?:[\divx]+|[a-z]))?\s*[.:]?$/iu;

/** `grid` is the sheet that the appendix was read from. */
export function contentOfAppendix(
  appendix: Appendix,
  grid: Grid,
  { withLetterhead }: { readonly withLetterhead: boolean } = { withLetterhead: true },
): AppendixContent {
  const { columns, sections, tasks, textAbove } = appendix;
  // The id of a row that is no task is nobody's word.
  const idCol = columns.find(({ role }) => role === "taskId")?.col;
  const isWord = ({ at }: Field): boolean => at.col !== idCol;
  const textBetween = appendix.textBetween.filter(isWord);
  const allBelow = appendix.textBelow.filter(isWord);
  const next = withLetterhead ? -1 : allBelow.findIndex(({ raw }) => NEXT_APPENDIX.test(raw));
  const [textBelow, elsewhere] =
    next === -1 ? [allBelow, []] : [allBelow.slice(0, next), allBelow.slice(next)];
  const { label, title, attachedTo, before, beneath } = readTitleBlock(textAbove);
  const cellOf = (field: Field): Cell => cellOfField(field, grid);
  const left = textBetween.filter((field) => isPageNumber(field, appendix));
  const between = rowsOf(
    textBetween.filter((field) => !left.includes(field)),
    cellOf,
    () => 0,
  );
  const gapBelow = (row: number, above: number | null): number => row - (above ?? appendix.table.bottom) - 1;
  const indexes = sectionIndexes(sections, tasks);
  return {
    content: {
      label,
      title,
      attachedTo,
      above: rowsOf(withLetterhead ? before.flat() : [], cellOf, (row, above) =>
        above === null ? 0 : row - above - 1,
      ),
      beneathTitle: rowsOf(beneath.flat(), cellOf, () => 0),
      columns,
      sections: sections.map(({ ordinal, title: words, extras }) => ({
        ordinal,
        title: words,
        note: noteOf(extras.filter(isWord)),
      })),
      tasks: tasks.map((task, i) => layoutTask(task, indexes[i]!, cellOf)),
      below: [...between, ...rowsOf(textBelow, cellOf, gapBelow)],
    },
    left,
    stayed: withLetterhead ? [] : [...before.flat(), ...elsewhere],
  };
}

/** The cell itself where it alone is the field; words joined from several rows as a text. */
function cellOfField({ raw, at }: Field, grid: Grid): Cell {
  const cell = cellAt(grid, at.row, at.col);
  if (cleanText(cellText(cell)) !== raw) return textCell(raw);
  return cell.kind === "number" || cell.kind === "boolean" ? cell : textCell(cleanCellText(cellText(cell)));
}

function isPageNumber({ raw, at }: Field, { repeatedHeaderRows, textBetween }: Appendix): boolean {
  const isAlone = textBetween.filter((other) => other.at.row === at.row).length === 1;
  return /^\d{1,3}$/.test(raw) && isAlone && repeatedHeaderRows.includes(at.row + 1);
}

/** Index of each task's section: the last heading above it. */
function sectionIndexes(sections: readonly Section[], tasks: readonly Task[]): readonly (number | null)[] {
  let index = -1;
  return tasks.map(({ rows }) => {
    while (index + 1 < sections.length && sections[index + 1]!.at.row < rows[0]) index++;
    return index === -1 ? null : index;
  });
}

/** A count in a cell of its own is told by the new heading. */
function noteOf(extras: readonly Field[]): string {
  return extras
    .map(({ raw }) => raw)
    .filter((raw) => parseCountCell(raw) === null)
    .join("; ");
}

function layoutTask(
  { fields, others, ordinal }: Task,
  section: number | null,
  cellOf: (field: Field) => Cell,
): LayoutTask {
  const values = Object.fromEntries(
    Object.entries(fields).flatMap(([role, field]) => (role === "taskId" ? [] : [[role, cellOf(field)]])),
  );
  return {
    id: fields.taskId?.raw ?? null,
    ordinal,
    section,
    values,
    others: new Map(others.map(({ field }) => [field.at.col, cellOf(field)])),
  };
}

function rowsOf(
  fields: readonly Field[],
  cellOf: (field: Field) => Cell,
  gapOf: (row: number, above: number | null) => number,
): readonly TextRow[] {
  const rows: { row: number; gap: number; cells: { col: number; cell: Cell }[] }[] = [];
  for (const field of fields) {
    const cell = { col: field.at.col, cell: cellOf(field) };
    const last = rows.at(-1);
    if (last?.row === field.at.row) last.cells.push(cell);
    else rows.push({ row: field.at.row, gap: gapOf(field.at.row, last?.row ?? null), cells: [cell] });
  }
  return rows;
}

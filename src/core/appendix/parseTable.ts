// One table of a sheet, from its heading to its end, as an Appendix. Every non-empty cell within its bounds ends in
// exactly one place: heading, section, field, other, or text above, between or below.
import { buildTasks, type TaskRows } from "./buildTasks";
import { classifyRows, type RowKind } from "./classifyRows";
import { fieldsOfRows, refAt } from "./fieldAt";
import { looksLikeOrdinals, MAIN_ROLES, type Header } from "./findHeader";
import { layoutKindOf } from "./layoutKind";
import { parseOrdinal } from "./ordinals";
import { readSection } from "./readSection";
import { parseSectionHeading } from "./sectionHeading";
import type { SheetText } from "./sheetText";
import { readTableRows, type TableColumns, type TableRow } from "./tableRows";
import { readTitleBlock } from "./titleBlock";
import type { Appendix, Column, ColumnRole, Section } from "./types";

const NOT_TOLD: readonly ColumnRole[] = ["ordinal", "note", "due", "status", "daysLeft", "taskId", "other"];

/** The part of a sheet that one of its tables may take. */
export interface TableBounds {
  /** Where the lines above the table begin. */
  readonly from: number;
  /** The table's last possible row. */
  readonly limit: number;
  /** Lines below a table that is not the sheet's last belong to the next one. */
  readonly isLast: boolean;
}

export function parseTable(sheet: SheetText, header: Header, { from, limit, isLast }: TableBounds): Appendix {
  const columns = tableColumns(sheet, header, limit);
  const rows = readTableRows(sheet, header, columns, limit);
  const kinds = classifyRows(rows);
  const announced = kinds[0] === "section" ? null : sectionAbove(sheet, header, from);
  const { sections, groups } = groupRows(sheet, columns, rows, kinds, announced);
  const isOfTable = (kind: RowKind): boolean => kind !== "text";
  const lastRow = rows.reduce((last, row, i) => (isOfTable(kinds[i]!) ? row.row : last), header.lastRow);
  const texts = rows.filter((_, i) => kinds[i] === "text");
  const tasks = buildTasks(sheet, header, columns, groups);
  const textAbove = fieldsOfRows(sheet, from, header.firstRow - (announced ? 2 : 1));
  const { title, attachedTo } = readTitleBlock(textAbove);
  return {
    file: sheet.grid.file,
    sheet: sheet.grid.sheet,
    title,
    attachedTo,
    layout: layoutKindOf(columns.all),
    table: {
      sheet: sheet.grid.sheet,
      top: header.firstRow,
      left: columns.all[0]!.col,
      bottom: lastRow,
      right: columns.all.at(-1)!.col,
    },
    headerRows: [header.firstRow, header.lastRow],
    repeatedHeaderRows: rows.filter((_, i) => kinds[i] === "repeat").map((row) => row.row),
    columns: columns.all,
    sections,
    tasks,
    textAbove,
    textBetween: texts
      .filter((row) => row.row < lastRow)
      .flatMap((row) => fieldsOfRows(sheet, row.row, row.row)),
    textBelow: isLast ? fieldsOfRows(sheet, lastRow + 1, limit) : [],
  };
}

/** Rows of one section or task in a growing list: joining them two by two would square the time. */
interface OpenSection {
  readonly head: TableRow;
  readonly more: TableRow[];
}

function groupRows(
  sheet: SheetText,
  columns: TableColumns,
  rows: readonly TableRow[],
  kinds: readonly RowKind[],
  announced: Section | null,
): { readonly sections: readonly Section[]; readonly groups: readonly TaskRows[] } {
  const sections: OpenSection[] = [];
  const groups: { head: TableRow; rows: number[]; under: number }[] = [];
  rows.forEach((row, i) => {
    const kind = kinds[i];
    if (kind === "section") sections.push({ head: row, more: [] });
    if (kind === "sectionMore") sections.at(-1)?.more.push(row);
    if (kind === "task")
      groups.push({ head: row, rows: [row.row], under: sections.length - (announced ? 0 : 1) });
    if (kind === "taskMore") groups.at(-1)?.rows.push(row.row);
  });
  const read = [
    ...(announced ? [announced] : []),
    ...sections.map(({ head, more }) => readSection(sheet, columns, head, more)),
  ];
  return {
    sections: read,
    groups: groups.map(({ head, rows: own, under }) => ({
      head,
      rows: own,
      section: read[under]?.ordinal ?? null,
    })),
  };
}

/** Where every section is a table of its own, its heading stands right above the headings: "II. HẠ TẦNG SỐ". */
function sectionAbove(sheet: SheetText, header: Header, from: number): Section | null {
  const row = header.firstRow - 1;
  const [col, ...others] = row < from ? [] : sheet.filledCols(row);
  if (col === undefined || others.length > 0) return null;
  const heading = parseSectionHeading(sheet.text(row, col), null);
  const kind = parseOrdinal(heading.ordinal)?.kind;
  const isSection = kind === "roman" || kind === "letter";
  return isSection ? { ...heading, at: refAt(sheet, row, col), extras: [] } : null;
}

/** The headed columns, and columns without a heading that have cells in the table. */
function tableColumns(sheet: SheetText, header: Header, limit: number): TableColumns {
  const all: Column[] = [];
  const headedByCol = new Map(header.columns.map((column) => [column.col, column]));
  const hasOrdinal = header.columns.some((column) => column.role === "ordinal");
  const mainOf = (columns: readonly Column[]): Column | undefined =>
    MAIN_ROLES.map((role) => columns.find((column) => column.role === role)).find((column) => column);
  const main = mainOf(header.columns);
  if (!main) throw new Error("bug: a header without a main column");
  for (let col = sheet.firstCol; col <= sheet.lastCol; col++) {
    const headed = headedByCol.get(col);
    const texts: string[] = [];
    for (let row = header.lastRow + 1; row <= limit; row++) texts.push(sheet.text(row, col));
    if (headed) all.push(headed);
    else if (texts.some((text) => text !== "")) {
      const isOrdinal = !hasOrdinal && col < main.col && looksLikeOrdinals(texts);
      all.push({ role: isOrdinal ? "ordinal" : "other", header: "", col });
    }
  }
  return {
    all,
    main,
    ordinal: all.find((column) => column.role === "ordinal") ?? null,
    told: all.filter((column) => column !== main && !NOT_TOLD.includes(column.role)),
  };
}

// One table of a sheet, from its heading to its end, as an Appendix. Every non-empty cell of the sheet ends in
// exactly one place: heading, section, field, other, or text above, between or below.
import { buildTasks, type TaskRows } from "./buildTasks";
import { classifyRows, type RowKind } from "./classifyRows";
import { fieldAt, fieldsOfRows, refAt } from "./fieldAt";
import { looksLikeOrdinals, MAIN_ROLES, type Header } from "./findHeader";
import { layoutKindOf } from "./layoutKind";
import { parseCountCell, parseSectionHeading } from "./sectionHeading";
import type { SheetText } from "./sheetText";
import { readTableRows, type TableColumns, type TableRow } from "./tableRows";
import { readTitleBlock } from "./titleBlock";
import type { Appendix, Column, ColumnRole, Section } from "./types";

const NOT_TOLD: readonly ColumnRole[] = ["ordinal", "note", "due", "status", "daysLeft", "taskId", "other"];

/** `fromRow`: where the lines above this table begin; `limit`: its last possible row. */
export function parseTable(sheet: SheetText, header: Header, fromRow: number, limit: number): Appendix {
  const columns = tableColumns(sheet, header, limit);
  const rows = readTableRows(sheet, header, columns, limit);
  const kinds = classifyRows(rows);
  const sections: Section[] = [];
  const groups: TaskRows[] = [];
  let open: Section | null = null;
  rows.forEach((row, i) => {
    switch (kinds[i]) {
      case "section":
        open = readSection(sheet, columns, row);
        sections.push(open);
        break;
      case "sectionMore":
        open = joinTitle(sections.pop()!, row, sheet, columns);
        sections.push(open);
        break;
      case "task":
        groups.push({ head: row, rows: [row.row], section: open?.ordinal ?? null });
        break;
      case "taskMore": {
        const last = groups.pop();
        if (last) groups.push({ ...last, rows: [...last.rows, row.row] });
        break;
      }
      case "repeat":
      case "text":
      case undefined:
        break;
    }
  });
  const isOfTable = (kind: RowKind): boolean => kind !== "text";
  const lastRow = rows.reduce((last, row, i) => (isOfTable(kinds[i]!) ? row.row : last), header.lastRow);
  const texts = rows.filter((_, i) => kinds[i] === "text");
  const tasks = buildTasks(sheet, header, columns, groups);
  return {
    file: sheet.grid.file,
    sheet: sheet.grid.sheet,
    ...readTitleBlock(sheet, fromRow, header.firstRow),
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
    textAbove: fieldsOfRows(sheet, sheet.firstRow, header.firstRow - 1),
    textBetween: texts
      .filter((row) => row.row < lastRow)
      .flatMap((row) => fieldsOfRows(sheet, row.row, row.row)),
    textBelow: fieldsOfRows(sheet, lastRow + 1, sheet.lastRow),
  };
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

function readSection(sheet: SheetText, columns: TableColumns, row: TableRow): Section {
  const { ordinal, main } = columns;
  // The whole heading may stand in the numbering column, or in any cell that is merged over the row.
  const hasNumber = row.ordinal !== null && ordinal !== null;
  const titleCol = hasNumber
    ? (row.filled.find((col) => col === main.col) ??
      row.filled.find((col) => col !== ordinal.col) ??
      ordinal.col)
    : row.ordinalText !== "" && row.mainText === ""
      ? ordinal!.col
      : (row.filled.find((col) => col === main.col) ?? row.filled[0]!);
  const heading = parseSectionHeading(sheet.text(row.row, titleCol), hasNumber ? row.ordinal!.text : null);
  const extras = row.filled
    .filter((col) => col !== titleCol && !(hasNumber && col === ordinal.col))
    .map((col) => fieldAt(sheet, row.row, col));
  const counted = extras.map((field) => parseCountCell(field.raw)).find((count) => count !== null);
  return {
    ...heading,
    declaredCount: heading.declaredCount ?? counted ?? null,
    at: refAt(sheet, row.row, titleCol),
    extras,
  };
}

/** A heading that runs over two rows; its count may stand in the second. */
function joinTitle(section: Section, row: TableRow, sheet: SheetText, { main }: TableColumns): Section {
  const { title, declaredCount } = parseSectionHeading(`${section.title} ${row.mainText}`, section.ordinal);
  const extras = row.filled.filter((col) => col !== main.col).map((col) => fieldAt(sheet, row.row, col));
  return {
    ...section,
    title,
    declaredCount: declaredCount ?? section.declaredCount,
    extras: [...section.extras, ...extras],
  };
}

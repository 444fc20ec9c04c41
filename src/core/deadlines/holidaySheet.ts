// The sheet *Ngày nghỉ*: the list of days off and of days worked in exchange as an ordinary table that the
// user edits. Holidays in, a plan for the sheet out; the sheet in, holidays and what is odd in it out.
import { cellAt, EMPTY, isEmpty, numberCell, textCell, type Cell, type Grid } from "../base/cell";
import { cellText } from "../base/cellText";
import { plainDate, serialOf, weekdayOf, type PlainDate } from "../base/date";
import { setNewCells, type Edit, type EditPlan, type StyleName } from "../base/edit";
import type { Issue } from "../base/issue";
import { cleanText, namedBy } from "../base/text";
import { heightOf, textBox } from "../base/textHeight";
import type { Holiday, Holidays } from "./workdays";

export type HolidayColumn = "date" | "type" | "name" | "source";
export type HolidayType = keyof Holidays;

export interface HolidaySheetWords {
  readonly sheet: string;
  readonly title: string;
  /** How the sheet is to be filled in. */
  readonly note: string;
  readonly headings: Readonly<Record<HolidayColumn, string>>;
  readonly types: Readonly<Record<HolidayType, string>>;
}

const COLUMNS: readonly { readonly column: HolidayColumn; readonly width: number; readonly style: StyleName }[] = [
  { column: "date", width: 14, style: "date" },
  { column: "type", width: 12, style: "bodyCentered" },
  { column: "name", width: 42, style: "body" },
  { column: "source", width: 52, style: "body" },
]; // prettier-ignore
const DATE_FORMAT = "dd/mm/yyyy";

interface HolidayRow extends Holiday {
  readonly type: HolidayType;
}

export function layoutHolidaySheet(holidays: Holidays, words: HolidaySheetWords): EditPlan {
  const { sheet } = words;
  const right = COLUMNS.length - 1;
  const rows = rowsOf(holidays);
  const top = [[textCell(words.title)], [textCell(words.note)]];
  const headerRow = top.length;
  const last = headerRow + rows.length;
  const region = (first: number, end: number, left = 0, to = right) => ({
    sheet, top: first, left, bottom: end, right: to,
  }); // prettier-ignore
  const style = (first: number, end: number, after: StyleName, left = 0, to = right): Edit => ({
    kind: "setStyle", region: region(first, end, left, to), before: "plain", after,
  }); // prettier-ignore
  const width = COLUMNS.reduce((sum, column) => sum + column.width, 0);
  const noteHeight = heightOf([{ text: words.note, ...textBox(width, "note") }]);
  return {
    edits: [
      { kind: "addSheet", sheet },
      style(0, 0, "title"),
      style(1, 1, "note"),
      style(headerRow, headerRow, "header"),
      ...(rows.length === 0
        ? []
        : COLUMNS.map((column, col) => style(headerRow + 1, last, column.style, col, col))),
      setNewCells(sheet, 0, 0, [
        ...top,
        COLUMNS.map(({ column }) => textCell(words.headings[column])),
        ...rows.map((row) => cellsOf(row, words)),
      ]),
      { kind: "merge", region: region(0, 0) },
      { kind: "merge", region: region(1, 1) },
      { kind: "setHeight", sheet, row: 1, before: null, after: noteHeight },
      ...COLUMNS.map((column, col): Edit => ({
        kind: "setWidth", sheet, col, before: null, after: column.width,
      })), // prettier-ignore
      { kind: "freezeRows", sheet, before: 0, after: headerRow + 1 },
      {
        kind: "pageSetup",
        sheet,
        setup: { orientation: "landscape", repeatRows: [headerRow, headerRow], printArea: region(0, last) },
      },
      { kind: "activate", sheet },
    ],
  };
}

/** Both kinds in one list, by date. */
function rowsOf({ off, worked }: Holidays): HolidayRow[] {
  const rows = [
    ...off.map((holiday) => ({ ...holiday, type: "off" as const })),
    ...worked.map((holiday) => ({ ...holiday, type: "worked" as const })),
  ];
  return rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function cellsOf({ date, type, name, source = "" }: HolidayRow, words: HolidaySheetWords): Cell[] {
  return [
    numberCell(serialOf(date), DATE_FORMAT),
    textCell(words.types[type]),
    textCell(name),
    textCell(source),
  ];
}

/** What users write in the headings and in the column of kinds; compared by `namedBy`. */
const HEADINGS: Readonly<Record<HolidayColumn, readonly string[]>> = {
  date: ["ngày", "ngày tháng", "ngày, tháng", "ngày tháng năm"],
  type: ["loại", "loại ngày", "kiểu"],
  name: ["tên", "tên ngày nghỉ", "tên ngày", "nội dung", "lý do"],
  source: ["nguồn", "căn cứ", "văn bản", "nguồn, căn cứ"],
};
const TYPES: Readonly<Record<HolidayType, readonly string[]>> = {
  off: ["nghỉ", "ngày nghỉ", "nghỉ lễ", "nghỉ tết", "nghỉ lễ, tết", "nghỉ bù", "nghỉ hoán đổi", "được nghỉ"],
  worked: ["làm bù", "làm việc", "làm việc bù", "đi làm", "đi làm bù", "ngày làm bù", "ngày làm việc"],
};

export interface HolidaySheetReading {
  /** By date; null when the sheet has no such table, so that an empty list is never taken for "no holidays". */
  readonly holidays: Holidays | null;
  readonly issues: readonly Issue[];
}

type ColumnPlaces = Partial<Record<HolidayColumn, number>>;

export function readHolidaySheet(grid: Grid): HolidaySheetReading {
  const header = findHeader(grid);
  const missing = (["date", "type"] as const).filter((column) => header.places[column] === undefined);
  if (missing.length > 0) {
    const at = { file: grid.file, sheet: grid.sheet, row: grid.top, col: grid.left };
    return {
      holidays: null,
      issues: [{ code: "holidayHeadingsMissing", severity: "error", at, params: { missing } }],
    };
  }
  const issues: Issue[] = [];
  const rows = new Map<PlainDate, HolidayRow>();
  for (let row = header.row + 1; row < grid.top + grid.rows.length; row++) {
    const holiday = readRow(grid, row, header.places, issues);
    const first = holiday && rows.get(holiday.date);
    if (!holiday) continue;
    if (first) issues.push(repeated(grid, row, header.places, first, holiday));
    else rows.set(holiday.date, holiday);
  }
  return { holidays: holidaysOf([...rows.values()]), issues };
}

/** The row that has most of the headings, the first of those. */
function findHeader(grid: Grid): { row: number; places: ColumnPlaces } {
  let best: { row: number; places: ColumnPlaces } = { row: grid.top, places: {} };
  grid.rows.forEach((cells, index) => {
    const places: ColumnPlaces = {};
    cells.forEach((cell, col) => {
      const column = columnOf(cell);
      if (column && places[column] === undefined) places[column] = grid.left + col;
    });
    const has = (found: ColumnPlaces): number => Object.keys(found).length;
    if (has(places) > has(best.places)) best = { row: grid.top + index, places };
  });
  return best;
}

function columnOf(cell: Cell): HolidayColumn | null {
  return cell.kind === "text" ? namedBy(HEADINGS, cell.value) : null;
}

function readRow(grid: Grid, row: number, places: ColumnPlaces, issues: Issue[]): HolidayRow | null {
  const cellOf = (column: HolidayColumn): Cell => {
    const col = places[column];
    return col === undefined ? EMPTY : cellAt(grid, row, col);
  };
  const textOf = (column: HolidayColumn): string => cleanText(cellText(cellOf(column)));
  if (COLUMNS.every(({ column }) => isEmpty(cellOf(column)))) return null;
  const at = (column: "date" | "type") => ({ file: grid.file, sheet: grid.sheet, row, col: places[column]! });
  const text = COLUMNS.map(({ column }) => textOf(column))
    .filter((each) => each !== "")
    .join("; ");
  const date = readDate(textOf("date"));
  if (date === null || date === "impossible") {
    issues.push(
      date === null
        ? { code: "holidayRowUnread", severity: "warning", at: at("date"), params: { text, column: "date" } }
        : { code: "dateImpossible", severity: "warning", at: at("date"), params: { text: textOf("date") } },
    );
    return null;
  }
  const type = namedBy(TYPES, textOf("type"));
  if (!type) {
    issues.push({ code: "holidayRowUnread", severity: "warning", at: at("type"), params: { text, column: "type" } }); // prettier-ignore
    return null;
  }
  const name = textOf("name");
  const isWeekend = weekdayOf(date) > 5;
  if (type === "off" && isWeekend)
    issues.push({ code: "dayOffOnWeekend", severity: "info", at: at("date"), params: { date, name } });
  if (type === "worked" && !isWeekend)
    issues.push({ code: "dayWorkedOnWeekday", severity: "warning", at: at("date"), params: { date, name } });
  const source = textOf("source");
  return { date, name, type, ...(source === "" ? {} : { source }) };
}

const DAY_FIRST = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/u;
const SPELLED = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/u;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;

/** Real dates come as their text, day first; one day in a cell, with its year. Null: no date at all. */
function readDate(text: string): PlainDate | "impossible" | null {
  const lower = text.toLowerCase();
  const dayFirst = DAY_FIRST.exec(lower) ?? SPELLED.exec(lower);
  const [, year, month, day] =
    YEAR_FIRST.exec(lower) ?? (dayFirst ? [dayFirst[0], dayFirst[3], dayFirst[2], dayFirst[1]] : []);
  if (year === undefined) return null;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  return plainDate(fullYear, Number(month), Number(day)) ?? "impossible";
}

function repeated(
  grid: Grid,
  row: number,
  places: ColumnPlaces,
  first: HolidayRow,
  second: HolidayRow,
): Issue {
  const contradicts = first.type !== second.type;
  return {
    code: "holidayRepeated",
    severity: contradicts ? "error" : "warning",
    at: { file: grid.file, sheet: grid.sheet, row, col: places.date! },
    params: { date: second.date, used: first.type, contradicts },
  };
}

function holidaysOf(rows: readonly HolidayRow[]): Holidays {
  const inOrder = [...rows].sort((a, b) => (a.date < b.date ? -1 : 1));
  const ofType = (wanted: HolidayType): Holiday[] =>
    inOrder.flatMap(({ type, ...holiday }) => (type === wanted ? [holiday] : []));
  return { off: ofType("off"), worked: ofType("worked") };
}

import { EMPTY, numberCell, textCell, type Cell, type Grid } from "../../../src/core/base/cell";
import { serialOf, type PlainDate } from "../../../src/core/base/date";
import { inversePlan } from "../../../src/core/base/edit";
import type { Issue } from "../../../src/core/base/issue";
import { layoutHolidaySheet, readHolidaySheet } from "../../../src/core/deadlines/holidaySheet";
import { buildCalendar, type Holidays } from "../../../src/core/deadlines/workdays";
import { HOLIDAY_SHEET_WORDS as WORDS } from "../../../src/messages/holidaySheetWords";
import { applyToGrid, emptyGrid } from "../applyToGrid";
import { CALENDAR, SHIPPED_HOLIDAYS } from "./plan2024";

const day = (text: string): PlainDate => text as PlainDate;
const date = (text: string): Cell => numberCell(serialOf(day(text)), "dd/mm/yyyy");
const cells = (...texts: (string | Cell)[]): Cell[] =>
  texts.map((text) => (typeof text === "string" ? textCell(text) : text));

function sheet(...rows: Cell[][]): Grid {
  return { ...emptyGrid("Ngày nghỉ"), rows: [cells("Ngày", "Loại", "Tên", "Nguồn"), ...rows] };
}

/** "off 2024-02-08 Tết | worked 2024-05-04". */
function briefly(holidays: Holidays | null): string {
  if (!holidays) return "none";
  return (["off", "worked"] as const)
    .flatMap((type) => holidays[type].map(({ date: on, name }) => `${type} ${on} ${name}`.trim()))
    .join(" | ");
}
const codes = (issues: readonly Issue[]): string[] => issues.map(({ code }) => code);

test("what was laid out is read back: the shipped holidays, their sources and nothing odd", () => {
  const laidOut = applyToGrid(emptyGrid(WORDS.sheet), layoutHolidaySheet(SHIPPED_HOLIDAYS, WORDS));
  const { holidays, issues } = readHolidaySheet(laidOut);
  expect(issues).toEqual([]);
  expect(holidays).toEqual({ off: SHIPPED_HOLIDAYS.off, worked: SHIPPED_HOLIDAYS.worked });
  expect(laidOut.rows[3]?.[0]).toEqual(numberCell(serialOf(day("2023-01-02")), "dd/mm/yyyy"));
});

test("an empty list is a sheet with headings, read back as empty", () => {
  const laidOut = applyToGrid(emptyGrid(WORDS.sheet), layoutHolidaySheet({ off: [], worked: [] }, WORDS));
  expect(readHolidaySheet(laidOut)).toEqual({ holidays: { off: [], worked: [] }, issues: [] });
});

test("both kinds stand in one list by date, and the plan can be taken back", () => {
  const plan = layoutHolidaySheet(SHIPPED_HOLIDAYS, WORDS);
  const laidOut = applyToGrid(emptyGrid(WORDS.sheet), plan);
  const types = laidOut.rows.slice(3).map((row) => (row[1]?.kind === "text" ? row[1].value : ""));
  expect(types.indexOf("Làm bù")).toBeGreaterThan(0);
  expect(types.indexOf("Làm bù")).toBeLessThan(types.lastIndexOf("Nghỉ"));
  expect(inversePlan(plan).edits).toMatchObject([{ kind: "removeSheet", sheet: "Ngày nghỉ" }]);
});

test.each<[what: string, written: string | Cell, read: string]>([
  ["a real date", date("2024-03-15"), "off 2024-03-15"],
  ["day first", "15/3/2024", "off 2024-03-15"],
  ["two-digit year", "15/03/24", "off 2024-03-15"],
  ["with dots", "15.3.2024", "off 2024-03-15"],
  ["year first", "2024-03-15", "off 2024-03-15"],
  ["spelled", "Ngày 15 tháng 3 năm 2024", "off 2024-03-15"],
  ["spaces around", " 15/3/2024\u00a0", "off 2024-03-15"],
])("a day written as %s", (_, written, read) => {
  const { holidays, issues } = readHolidaySheet(sheet(cells(written, "Nghỉ")));
  expect(briefly(holidays)).toBe(read);
  expect(issues).toEqual([]);
});

test.each<[what: string, row: Cell[], code: string]>([
  ["a span of days", cells("8-9/2/2024", "Nghỉ", "Tết"), "holidayRowUnread"],
  ["a day without its year", cells("15/3", "Nghỉ"), "holidayRowUnread"],
  ["a month", cells("3/2024", "Nghỉ"), "holidayRowUnread"],
  ["a month as a date", cells(numberCell(45352, "mm/yyyy"), "Nghỉ"), "holidayRowUnread"],
  ["a bare number", cells(numberCell(45352), "Nghỉ"), "holidayRowUnread"],
  ["words", cells("mùng 1 Tết", "Nghỉ"), "holidayRowUnread"],
  ["no day", cells("", "Nghỉ", "Tết"), "holidayRowUnread"],
  ["no kind", cells("15/3/2024", "", "Tết"), "holidayRowUnread"],
  ["an unknown kind", cells("15/3/2024", "Chưa rõ"), "holidayRowUnread"],
  ["a day that does not exist", cells("31/4/2024", "Nghỉ"), "dateImpossible"],
  ["an error", cells({ kind: "error", value: "#REF!" }, "Nghỉ"), "holidayRowUnread"],
])("%s is no holiday and is told", (_, row, code) => {
  const { holidays, issues } = readHolidaySheet(sheet(row));
  expect(holidays).toEqual({ off: [], worked: [] });
  expect(codes(issues)).toEqual([code]);
  expect(issues[0]?.at).toMatchObject({ sheet: "Ngày nghỉ", row: 1 });
});

test.each<[type: string, read: string]>([
  ["Nghỉ", "off 2024-02-08"],
  ["NGHỈ BÙ", "off 2024-02-08"],
  ["Nghỉ lễ, tết", "off 2024-02-08"],
  ["nghỉ hoán đổi", "off 2024-02-08"],
])("kind %s", (type, read) => {
  expect(briefly(readHolidaySheet(sheet(cells("8/2/2024", type))).holidays)).toBe(read);
});

test.each(["Làm bù", "đi làm bù", "Làm việc"])("kind %s", (type) => {
  const { holidays, issues } = readHolidaySheet(sheet(cells("4/5/2024", type, "Bù 29/4")));
  expect(briefly(holidays)).toBe("worked 2024-05-04 Bù 29/4");
  expect(issues).toEqual([]);
});

test.each<[what: string, rows: Cell[][], read: string, issues: string[]]>([
  [
    "the same day twice",
    [cells("8/2/2024", "Nghỉ", "Tết"), cells(date("2024-02-08"), "Nghỉ", "Giao thừa")],
    "off 2024-02-08 Tết",
    ["holidayRepeated"],
  ],
  [
    "off and worked",
    [cells("4/5/2024", "Làm bù"), cells("4/5/2024", "Nghỉ")],
    "worked 2024-05-04",
    ["dayOffOnWeekend", "holidayRepeated"],
  ],
  ["off at a weekend", [cells("10/2/2024", "Nghỉ", "Mùng 1")], "off 2024-02-10 Mùng 1", ["dayOffOnWeekend"]],
  ["worked within the week", [cells("7/5/2024", "Làm bù")], "worked 2024-05-07", ["dayWorkedOnWeekday"]],
])("%s", (_, rows, read, issues) => {
  const reading = readHolidaySheet(sheet(...rows));
  expect(briefly(reading.holidays)).toBe(read);
  expect(codes(reading.issues)).toEqual(issues);
});

test("off and worked on one day is an error that says which counts", () => {
  const { issues } = readHolidaySheet(sheet(cells("8/2/2024", "Nghỉ"), cells("8/2/2024", "Làm bù")));
  expect(issues.find(({ code }) => code === "holidayRepeated")).toMatchObject({
    severity: "error",
    at: { row: 2 },
    params: { date: "2024-02-08", used: "off", contradicts: true },
  });
});

test("a table further down, with columns turned round, empty rows and others of the user's", () => {
  const grid: Grid = {
    ...emptyGrid("Ngày nghỉ"),
    top: 2,
    left: 1,
    rows: [
      cells("DANH SÁCH NGÀY NGHỈ"),
      cells("STT", "Nội dung", "Loại ngày", "Ngày, tháng", "Người nhập"),
      cells("2", "Giỗ Tổ", "Nghỉ", date("2024-04-18"), "An"),
      [],
      cells("1", "Tết", "Nghỉ", date("2024-02-08"), "An"),
      [EMPTY, EMPTY, EMPTY, EMPTY],
    ],
  };
  const { holidays, issues } = readHolidaySheet(grid);
  expect(briefly(holidays)).toBe("off 2024-02-08 Tết | off 2024-04-18 Giỗ Tổ");
  expect(issues).toEqual([]);
});

test.each<[string, Cell[], string[]]>([
  ["no headings", cells("2024-02-08", "Nghỉ"), ["date", "type"]],
  ["no kind", cells("Ngày", "Tên"), ["type"]],
])("%s: the holidays are not an empty list but unknown", (_, header, missing) => {
  const { holidays, issues } = readHolidaySheet({ ...emptyGrid("Ngày nghỉ"), rows: [header] });
  expect(holidays).toBeNull();
  expect(issues).toMatchObject([{ code: "holidayHeadingsMissing", params: { missing } }]);
});

test("law: the order of the rows changes nothing", () => {
  const laidOut = applyToGrid(emptyGrid(WORDS.sheet), layoutHolidaySheet(SHIPPED_HOLIDAYS, WORDS));
  const turned = { ...laidOut, rows: [...laidOut.rows.slice(0, 3), ...laidOut.rows.slice(3).reverse()] };
  expect(readHolidaySheet(turned)).toEqual(readHolidaySheet(laidOut));
});

test("law: the calendar of the sheet is the calendar that was laid out", () => {
  const laidOut = applyToGrid(emptyGrid(WORDS.sheet), layoutHolidaySheet(SHIPPED_HOLIDAYS, WORDS));
  const read = buildCalendar(readHolidaySheet(laidOut).holidays!);
  const days = SHIPPED_HOLIDAYS.off.concat(SHIPPED_HOLIDAYS.worked).map((holiday) => holiday.date);
  expect(days.map(read.isWorkday)).toEqual(days.map(CALENDAR.isWorkday));
});

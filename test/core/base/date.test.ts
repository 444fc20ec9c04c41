import {
  addDays, addMonths, dateFromSerial, daysBetween, isDateFormat, parsePlainDate, plainDate, serialOf, vietnameseDate, weekdayOf,
  type PlainDate,
} from "../../../src/core/base/date"; // prettier-ignore

const day = (text: string): PlainDate => {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
};

test.each([
  [2024, 2, 29, "2024-02-29"],
  [2023, 2, 29, null],
  [1900, 2, 29, null],
  [2000, 2, 29, "2000-02-29"],
  [2024, 4, 31, null],
  [2024, 13, 1, null],
  [2024, 0, 1, null],
  [2024, 1, 0, null],
])("plainDate(%d, %d, %d) → %s", (year, month, dayOfMonth, expected) => {
  expect(plainDate(year, month, dayOfMonth)).toBe(expected);
});

test.each(["2024-2-9", "2024-02-30", "20240230", "", "2024-02-09T00:00"])(
  "parsePlainDate refuses %j",
  (text) => {
    expect(parsePlainDate(text)).toBeNull();
  },
);

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [60, null],
  [61, "1900-03-01"],
  [45292, "2024-01-01"],
  [45292.75, "2024-01-01"],
  [2958465, "9999-12-31"],
  [2958466, null],
  [0, null],
  [-5, null],
])("serial %d is %s", (serial, expected) => {
  expect(dateFromSerial(serial)).toBe(expected);
});

test("the 1904 system counts from 1904-01-01", () => {
  expect(dateFromSerial(0, true)).toBe("1904-01-01");
  expect(dateFromSerial(43830, true)).toBe("2024-01-01");
});

test("law: serials, days and weekdays agree over two centuries", () => {
  let date = day("1900-03-01");
  for (let serial = 61; serial < 75000; serial++) {
    expect(serialOf(date)).toBe(serial);
    expect(dateFromSerial(serial)).toBe(date);
    date = addDays(date, 1);
  }
  expect(daysBetween(day("1900-03-01"), date)).toBe(75000 - 61);
});

test.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-12-15", 1, "2025-01-15"],
  ["2024-03-31", -1, "2024-02-29"],
])("addMonths(%s, %d) → %s", (from, months, expected) => {
  expect(addMonths(day(from), months)).toBe(expected);
});

test("weekdays and the Vietnamese form", () => {
  expect(weekdayOf(day("2026-11-20"))).toBe(5);
  expect(weekdayOf(day("1969-12-28"))).toBe(7);
  expect(vietnameseDate(day("2024-03-09"))).toBe("09/03/2024");
});

test.each([
  ["dd/mm/yyyy", true],
  ["[$-42A]d mmmm yyyy", true],
  ["mm/yyyy", true],
  ["h:mm", false],
  ["mm:ss", false],
  ["General", false],
  ["0.00", false],
  ['0 "ngày"', false],
  ["[Red]0", false],
])("isDateFormat(%s) is %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

import { addDays, weekdayOf, type PlainDate } from "../../../src/core/base/date";
import {
  addWorkdays,
  buildCalendar,
  countWorkdays,
  yearsCovered,
  yearsMissing,
  type Calendar,
} from "../../../src/core/deadlines/workdays";
import { CALENDAR, SHIPPED_HOLIDAYS } from "./plan2024";

const day = (text: string): PlainDate => text as PlainDate;

test.each([
  ["2024-02-26", true, "a Monday"],
  ["2024-02-24", false, "a Saturday"],
  ["2024-02-08", false, "Tết"],
  ["2024-02-15", true, "after Tết"],
  ["2024-04-29", false, "swapped"],
  ["2024-05-04", true, "the Saturday worked for it"],
  ["2024-05-11", false, "an ordinary Saturday"],
  ["2025-05-02", false, "swapped"],
  ["2025-04-26", true, "the Saturday worked for it"],
  ["2026-01-10", true, "worked for 2/1"],
  ["2026-08-31", false, "swapped"],
])("%s works: %s (%s)", (date, works) => {
  expect(CALENDAR.isWorkday(day(date))).toBe(works);
});

test("the days off fall on weekdays, the days worked on weekends, each with its source", () => {
  const plain = buildCalendar({ off: [], worked: [] });
  expect(SHIPPED_HOLIDAYS.off.filter(({ date }) => !plain.isWorkday(date))).toEqual([]);
  expect(SHIPPED_HOLIDAYS.worked.filter(({ date }) => plain.isWorkday(date))).toEqual([]);
  const all = [...SHIPPED_HOLIDAYS.off, ...SHIPPED_HOLIDAYS.worked];
  expect(new Set(all.map(({ date }) => date)).size).toBe(all.length);
  expect(all.every((entry) => "source" in entry && entry.source !== "")).toBe(true);
});

test.each([
  ["2023", 11],
  ["2024", 12],
  ["2025", 12],
  ["2026", 13],
])("%s has %i days off on weekdays", (year, count) => {
  expect(SHIPPED_HOLIDAYS.off.filter(({ date }) => date.startsWith(year))).toHaveLength(count);
});

test.each([
  ["2024-02-26", 10, "2024-03-11"],
  ["2024-02-07", 1, "2024-02-15"],
  ["2024-04-26", 1, "2024-05-02"],
  ["2024-05-03", 1, "2024-05-04"],
  ["2024-02-26", 0, "2024-02-26"],
  ["2024-02-26", -2, "2024-02-22"],
])("%s and %i workdays is %s", (from, count, to) => {
  expect(addWorkdays(day(from), count, CALENDAR)).toBe(to);
});

test("adding then counting agree", () => {
  for (let start = 0; start < 400; start += 7) {
    const from = addDays(day("2024-01-01"), start);
    for (const count of [1, 2, 5, 10, 30]) {
      expect(countWorkdays(from, addWorkdays(from, count, CALENDAR), CALENDAR)).toBe(count);
    }
  }
});

test("adding then counting agree whatever the holidays are", () => {
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let round = 0; round < 200; round++) {
    const dayOfYear = (): PlainDate => addDays(day("2024-01-01"), random(400));
    const entries = (count: number) => Array.from({ length: count }, () => ({ date: dayOfYear(), name: "" }));
    const calendar = buildCalendar({ off: entries(random(60)), worked: entries(random(30)) });
    const from = dayOfYear();
    const count = 1 + random(40);
    const to = addWorkdays(from, count, calendar);
    expect(calendar.isWorkday(to)).toBe(true);
    expect(countWorkdays(from, to, calendar)).toBe(count);
  }
});

test("counting backwards is the negative of counting forwards", () => {
  expect(countWorkdays(day("2024-03-11"), day("2024-02-26"), CALENDAR)).toBe(-10);
});

test("a calendar without workdays ends", () => {
  expect(addWorkdays(day("2024-01-01"), 5, { isWorkday: () => false })).toBe("2024-03-01");
});

/** Repeatable: Park and Miller's generator. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647);
}

function randomCalendar(seed: number): Calendar {
  const next = numbersFrom(seed);
  const days = Array.from({ length: 1200 }, (_, i) => ({ date: addDays(day("2023-06-01"), i), name: "" }));
  const off = days.filter(({ date }) => weekdayOf(date) <= 5 && next() % 4 === 0);
  const worked = days.filter(() => next() % 20 === 0);
  return buildCalendar({ off, worked });
}

test.each([1, 7, 42, 2024, 99991])("adding then counting agree, calendar %i", (seed) => {
  const calendar = randomCalendar(seed);
  const next = numbersFrom(seed + 1);
  for (let i = 0; i < 200; i++) {
    const from = addDays(day("2024-01-01"), next() % 500);
    const count = 1 + (next() % 60);
    const later = addWorkdays(from, count, calendar);
    expect(countWorkdays(from, later, calendar)).toBe(count);
    expect(calendar.isWorkday(later)).toBe(true);
    const earlier = addWorkdays(from, -count, calendar);
    expect(countWorkdays(from, earlier, calendar)).toBe(-count);
    expect(calendar.isWorkday(earlier)).toBe(true);
    expect(addWorkdays(later, -count, calendar)).toBe(
      calendar.isWorkday(from) ? from : addWorkdays(from, -1, calendar),
    );
  }
});

test("the years that the list covers, and those that it does not", () => {
  expect(yearsCovered(SHIPPED_HOLIDAYS)).toEqual([2023, 2024, 2025, 2026]);
  expect(yearsCovered({ off: [], worked: [{ date: day("2027-01-02"), name: "" }] })).toEqual([]);
  expect(yearsMissing(day("2026-11-21"), day("2028-01-05"), SHIPPED_HOLIDAYS)).toEqual([2027, 2028]);
  expect(yearsMissing(day("2024-01-01"), day("2024-12-31"), SHIPPED_HOLIDAYS)).toEqual([]);
  expect(yearsMissing(day("2028-01-01"), day("2027-01-01"), SHIPPED_HOLIDAYS)).toEqual([]);
});

test("beyond the list only weekends are off", () => {
  expect(CALENDAR.isWorkday(day("2027-01-01"))).toBe(true);
  expect(CALENDAR.isWorkday(day("2027-01-02"))).toBe(false);
});

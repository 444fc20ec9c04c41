import { addDays, daysInMonth, plainDate, weekdayOf, type PlainDate } from "../../../src/core/base/date";
import { dayOfMonth } from "../../../src/core/reporting/dayOfMonth";
import { onRequestRule, reportRule } from "../../../src/core/reporting/reportRule";
import type { LastDay } from "../../../src/core/reporting/types";

const yearDay = (month: number, day: number): LastDay => ({ kind: "daysOfYear", days: [{ month, day }] });

test("before a day of the year: its last day is the day before, in common and in leap years", () => {
  for (const year of [2023, 2024]) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= daysInMonth(2023, month); day++) {
        const { last, named } = reportRule("year", yearDay(month, day), { isBefore: true });
        expect(named).toEqual(yearDay(month, day));
        if (last?.kind !== "daysOfYear") throw new Error("another kind of day");
        const [at] = last.days;
        const inYear = month === 1 && day === 1 ? year - 1 : year;
        expect(dayOfMonth(inYear, at!.month, at!.day)).toBe(addDays(plainDate(year, month, day)!, -1));
      }
    }
  }
});

test("before a day of the month, before a weekday", () => {
  for (let day = 2; day <= 31; day++) {
    expect(reportRule("month", { kind: "dayOfMonth", day }, { isBefore: true }).last).toEqual({
      kind: "dayOfMonth",
      day: day - 1,
    });
  }
  for (let n = 0; n < 7; n++) {
    const date = addDays("2024-06-10" as PlainDate, n);
    const rule = reportRule("week", { kind: "weekday", weekday: weekdayOf(date) }, { isBefore: true });
    expect(rule.last).toEqual({ kind: "weekday", weekday: weekdayOf(addDays(date, -1)) });
  }
});

test("days of the year are kept in order, each once; ids tell rules apart", () => {
  const days = [
    { month: 12, day: 15 },
    { month: 6, day: 15 },
    { month: 6, day: 15 },
  ];
  const rule = reportRule("halfYear", { kind: "daysOfYear", days });
  expect(rule.last).toEqual({
    kind: "daysOfYear",
    days: [
      { month: 6, day: 15 },
      { month: 12, day: 15 },
    ],
  });
  expect(rule.id).toBe("halfYear-6-15-12-15");
  expect(onRequestRule("đột xuất")).toMatchObject({ id: "onRequest", last: null, words: "đột xuất" });
});

import data from "../../../seeds/report-periods.json";
import { addDays, weekdayOf, type PlainDate } from "../../../src/core/base/date";
import { nextReports, type NextReportsOptions } from "../../../src/core/reporting/nextReports";
import type { PeriodPreset } from "../../../src/core/reporting/periodOf";
import { onRequestRule, reportRule } from "../../../src/core/reporting/reportRule";
import type { DueReport, LastDay, PeriodicEvery, ReportRule } from "../../../src/core/reporting/types";

const preset: PeriodPreset = data.presets[0]!;
const day = (text: string): PlainDate => text as PlainDate;
const before = (every: PeriodicEvery, named: LastDay, softCopyDaysEarlier = 0): ReportRule =>
  reportRule(every, named, { isBefore: true, softCopyDaysEarlier });
const yearDay = (month: number, dayOf: number): LastDay => ({
  kind: "daysOfYear",
  days: [{ month, day: dayOf }],
});

const WEEKLY = before("week", { kind: "weekday", weekday: 4 });
const MONTHLY = before("month", { kind: "dayOfMonth", day: 13 }, 1);
const HALF = before("halfYear", yearDay(6, 15));
const YEARLY = before("year", yearDay(12, 15));

const dues = (rules: readonly ReportRule[], options: Omit<NextReportsOptions, "preset">): string[] =>
  nextReports(rules, { preset, ...options }).map(({ due }: DueReport) => due);

test.each<[name: string, rule: ReportRule, on: string, count: number, days: string[]]>([
  ["weekly, before Thursday", WEEKLY, "2024-06-12", 2, ["2024-06-12", "2024-06-19"]],
  ["weekly, from a Thursday", WEEKLY, "2024-06-13", 1, ["2024-06-19"]],
  ["weekly, before Monday is Sunday", before("week", { kind: "weekday", weekday: 1 }), "2024-06-12", 1, ["2024-06-16"]],
  ["monthly, due today", MONTHLY, "2024-06-12", 2, ["2024-06-12", "2024-07-12"]],
  ["monthly, due yesterday", MONTHLY, "2024-06-13", 1, ["2024-07-12"]],
  ["monthly, over New Year", MONTHLY, "2024-12-13", 1, ["2025-01-12"]],
  ["monthly, before the 1st", before("month", { kind: "dayOfMonth", day: 1 }), "2024-02-01", 3, ["2024-02-29", "2024-03-31", "2024-04-30"]],
  ["monthly, on the 31st", reportRule("month", { kind: "dayOfMonth", day: 31 }), "2023-02-01", 1, ["2023-02-28"]],
  ["six-monthly, before 15/6", HALF, "2024-06-15", 1, ["2025-06-14"]],
  ["yearly, before 15/12", YEARLY, "2024-01-01", 2, ["2024-12-14", "2025-12-14"]],
  ["yearly, before 1/3", before("year", yearDay(3, 1)), "2023-01-01", 2, ["2023-02-28", "2024-02-29"]],
  ["yearly, before 1/1", before("year", yearDay(1, 1)), "2024-01-01", 1, ["2024-12-31"]],
])("%s", (_, rule, on, count, days) => {
  expect(dues([rule], { on: day(on), count })).toEqual(days);
}); // prettier-ignore

test("several rules: soonest first, on one day in the order of the rules; on request gives none", () => {
  const rules = [YEARLY, HALF, before("month", { kind: "dayOfMonth", day: 15 }), onRequestRule()];
  const reports = nextReports(rules, { on: day("2024-06-01"), until: day("2024-12-31"), preset });
  expect(reports.map(({ id }) => id)).toEqual([
    "halfYear-6-14/2024-06-14", "month-14/2024-06-14", "month-14/2024-07-14", "month-14/2024-08-14",
    "month-14/2024-09-14", "month-14/2024-10-14", "month-14/2024-11-14",
    "year-12-14/2024-12-14", "month-14/2024-12-14",
  ]); // prettier-ignore
});

test("the soft copy has its own day; the period is the report's", () => {
  const [report] = nextReports([MONTHLY], { on: day("2024-06-01"), count: 1, preset });
  expect(report).toMatchObject({ due: "2024-06-12", softCopyDue: "2024-06-11", sendBy: "2024-06-12" });
  expect(report?.period).toMatchObject({ from: "2024-05-15", to: "2024-06-14", isClosed: false });
  expect(nextReports([HALF], { on: day("2024-06-01"), count: 1, preset })[0]?.softCopyDue).toBeNull();
});

test("the due day never moves; sendBy is the working day up to it", () => {
  const isWorkday = (date: PlainDate): boolean => weekdayOf(date) <= 5;
  const [july] = nextReports([before("month", { kind: "dayOfMonth", day: 15 })], {
    on: day("2024-07-01"),
    count: 1,
    preset,
    isWorkday,
  });
  expect([july?.due, july?.sendBy]).toEqual(["2024-07-14", "2024-07-12"]); // a Sunday, the Friday before
  const options = { on: day("2024-07-01"), count: 1, preset, isWorkday: () => false };
  expect(nextReports([MONTHLY], options)[0]?.sendBy).toBe("2024-07-12");
});

test("an end before the beginning gives nothing", () => {
  expect(dues([MONTHLY], { on: day("2024-06-13"), until: day("2024-06-12") })).toEqual([]);
});

test("without an end every rule shows; a count is met", () => {
  expect(new Set(dues([HALF, YEARLY], { on: day("2024-01-01") }))).toEqual(
    new Set(["2024-06-14", "2024-12-14"]),
  );
  expect(dues([YEARLY], { on: day("2024-01-01"), count: 5 })).toHaveLength(5);
});

test("law: asking from the day after each report gives the same list as asking once", () => {
  const rules = [WEEKLY, MONTHLY, HALF, YEARLY];
  const all = dues(rules, { on: day("2024-01-01"), until: day("2024-12-31") });
  const byOne: string[] = [];
  for (let on = day("2024-01-01"); on <= day("2024-12-31");) {
    const due = dues(rules, { on, count: 1 })[0]!;
    const same = dues(rules, { on: day(due), until: day(due) });
    if (due <= "2024-12-31") byOne.push(...same);
    on = addDays(day(due), 1);
  }
  expect(byOne).toEqual(all);
  expect(all).toHaveLength(52 + 12 + 1 + 1);
});

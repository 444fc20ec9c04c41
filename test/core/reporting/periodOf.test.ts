// Cut-offs: which figures a report due on a day covers.
import data from "../../../seeds/report-periods.json";
import { addDays, daysBetween, endOfMonth, type PlainDate } from "../../../src/core/base/date";
import { periodOf, withCutOffDay, type PeriodPreset } from "../../../src/core/reporting/periodOf";
import type { PeriodicEvery } from "../../../src/core/reporting/types";

const SHIPPED: readonly PeriodPreset[] = data.presets;
const presetOf = (id: string): PeriodPreset => SHIPPED.find((preset) => preset.id === id)!;
const decree09 = presetOf("decree09");
const calendar = presetOf("calendar");
const day = (text: string): PlainDate => text as PlainDate;
const EVERY: readonly PeriodicEvery[] = ["week", "month", "quarter", "halfYear", "nineMonths", "year"];

/** "5/2024 2024-04-15..2024-05-14", with "~" while it is still open. */
function briefly(every: PeriodicEvery, due: string, preset: PeriodPreset): string {
  const period = periodOf({ every }, day(due), preset)!;
  const { number, year, from, to, isClosed } = period;
  return `${number === null ? "" : `${number}/`}${year} ${from}..${to}${isClosed ? "" : "~"}`;
}

test.each<[PeriodicEvery, due: string, period: string]>([
  ["month", "2024-06-14", "6/2024 2024-05-15..2024-06-14"],
  ["month", "2024-06-16", "6/2024 2024-05-15..2024-06-14"],
  ["month", "2024-07-13", "7/2024 2024-06-15..2024-07-14~"],
  ["month", "2024-01-14", "1/2024 2023-12-15..2024-01-14"],
  ["month", "2024-01-05", "12/2023 2023-11-15..2023-12-14"],
  // due on day 12, before the cut-off: June's report, its last two days estimated
  ["month", "2024-06-12", "6/2024 2024-05-15..2024-06-14~"],
  ["month", "2024-06-11", "6/2024 2024-05-15..2024-06-14~"],
  ["month", "2024-06-10", "5/2024 2024-04-15..2024-05-14"],
  ["quarter", "2024-03-14", "1/2024 2023-12-15..2024-03-14"],
  ["quarter", "2024-03-20", "1/2024 2023-12-15..2024-03-14"],
  ["quarter", "2024-04-05", "1/2024 2023-12-15..2024-03-14"],
  ["quarter", "2024-12-14", "4/2024 2024-09-15..2024-12-14"],
  ["halfYear", "2024-06-14", "1/2024 2023-12-15..2024-06-14"],
  ["halfYear", "2024-12-14", "2/2024 2024-06-15..2024-12-14"],
  ["nineMonths", "2024-09-14", "1/2024 2023-12-15..2024-09-14"],
  ["nineMonths", "2024-09-30", "1/2024 2023-12-15..2024-09-14"],
  ["year", "2024-12-14", "1/2024 2023-12-15..2024-12-14"],
  ["year", "2024-12-16", "1/2024 2023-12-15..2024-12-14"],
  ["year", "2025-01-10", "1/2024 2023-12-15..2024-12-14"],
  ["year", "2024-11-30", "1/2024 2023-12-15..2024-12-14~"],
  ["year", "2024-10-30", "1/2023 2022-12-15..2023-12-14"],
  ["week", "2024-06-12", "2024 2024-06-06..2024-06-12"],
])("decree 09: a %s report due %s covers %s", (every, due, period) => {
  expect(briefly(every, due, decree09)).toBe(period);
});

test.each<[PeriodicEvery, due: string, period: string]>([
  ["month", "2024-06-14", "5/2024 2024-05-01..2024-05-31"],
  ["month", "2024-06-28", "6/2024 2024-06-01..2024-06-30~"],
  ["month", "2024-06-30", "6/2024 2024-06-01..2024-06-30"],
  ["month", "2024-03-01", "2/2024 2024-02-01..2024-02-29"],
  ["quarter", "2024-04-05", "1/2024 2024-01-01..2024-03-31"],
  ["quarter", "2024-03-14", "1/2024 2024-01-01..2024-03-31~"],
  ["quarter", "2024-02-20", "4/2023 2023-10-01..2023-12-31"],
  ["halfYear", "2024-06-14", "1/2024 2024-01-01..2024-06-30~"],
  ["halfYear", "2024-07-05", "1/2024 2024-01-01..2024-06-30"],
  ["nineMonths", "2024-10-05", "1/2024 2024-01-01..2024-09-30"],
  ["year", "2024-12-14", "1/2024 2024-01-01..2024-12-31~"],
  ["year", "2025-01-15", "1/2024 2024-01-01..2024-12-31"],
  ["week", "2024-06-12", "2024 2024-06-03..2024-06-09"],
  ["week", "2024-06-10", "2024 2024-06-03..2024-06-09"],
  ["week", "2024-06-09", "2024 2024-06-03..2024-06-09"],
])("calendar: a %s report due %s covers %s", (every, due, period) => {
  expect(briefly(every, due, calendar)).toBe(period);
});

test.each<[cutOff: number, due: string, period: string]>([
  [12, "2024-06-12", "6/2024 2024-05-13..2024-06-12"],
  [20, "2024-06-24", "6/2024 2024-05-21..2024-06-20"],
  [31, "2024-03-05", "2/2024 2024-02-01..2024-02-29"],
  [30, "2024-03-05", "2/2024 2024-01-31..2024-02-29"],
])("figures closing on day %i: the month's report due %s covers %s", (cutOff, due, period) => {
  expect(briefly("month", due, withCutOffDay(decree09, cutOff))).toBe(period);
});

test("own cut-off days leave the week and the months of closing as they are", () => {
  const own = withCutOffDay(decree09, 20);
  expect(own.closes.year).toEqual({ day: 20, months: [12] });
  expect(own.weekClosesOn).toBe(decree09.weekClosesOn);
});

test("a report on request has its period in the request", () => {
  expect(periodOf({ every: "onRequest" }, day("2024-06-14"), decree09)).toBeNull();
});

const PRESETS = [decree09, calendar, withCutOffDay(decree09, 12), withCutOffDay(calendar, 30)];

test("laws: a closed period ends by the due day, an open one at most a month after it", () => {
  for (const preset of PRESETS) {
    for (const every of EVERY) {
      for (let n = 0; n < 800; n += 3) {
        const due = addDays(day("2023-12-20"), n);
        const { from, to, isClosed } = periodOf({ every }, due, preset)!;
        const length = daysBetween(from, to) + 1;
        expect(length).toBeGreaterThan(0);
        if (isClosed) expect(to <= due).toBe(true);
        else {
          expect(from <= due && due < to).toBe(true);
          expect(daysBetween(due, to)).toBeLessThanOrEqual(every === "month" ? 3 : 31);
        }
      }
    }
  }
});

test("law: one period begins the day after the one before it ends", () => {
  for (const preset of PRESETS) {
    for (const every of ["month", "quarter", "halfYear", "year"] as const) {
      const last = periodOf({ every }, day("2025-12-31"), preset)!;
      const before = periodOf({ every }, addDays(last.from, -1), preset)!;
      expect(addDays(before.to, 1)).toBe(last.from);
    }
  }
});

test("calendar months are the calendar's", () => {
  for (let month = 1; month <= 12; month++) {
    const to = endOfMonth(2024, month);
    expect(periodOf({ every: "month" }, to, calendar)).toMatchObject({ number: month, year: 2024, to });
  }
});

test("the seed: ids once, cut-offs that exist", () => {
  expect(data.presets.map(({ id }) => id)).toEqual(["decree09", "calendar"]);
  const closings = data.presets.flatMap(({ closes }) => Object.values(closes));
  expect(closings.filter(({ day: at }) => at < 1 || at > 31)).toEqual([]);
  expect(closings.filter(({ months }) => months.length === 0)).toEqual([]);
});

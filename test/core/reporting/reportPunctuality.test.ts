import { addDays, type PlainDate } from "../../../src/core/base/date";
import {
  reportPunctuality,
  type PunctualityState,
  type ReceivedReport,
} from "../../../src/core/reporting/reportPunctuality";

const day = (text: string): PlainDate => text as PlainDate;
const MAY = { id: "month-14/2024-05-14", due: day("2024-05-14") };
const JUNE = { id: "month-14/2024-06-14", due: day("2024-06-14") };
const ON = day("2024-06-10");

const received = (unit: string, report: { id: string }, on: string): ReceivedReport => ({
  unit,
  report: report.id,
  receivedOn: day(on),
});

test.each<[what: string, on: string, days: string[], state: PunctualityState, daysLate: number]>([
  ["early", "2024-06-10", ["2024-05-10"], "onTime", 0],
  ["on the last day", "2024-06-10", ["2024-05-14"], "onTime", 0],
  ["a day late", "2024-06-10", ["2024-05-15"], "late", 1],
  ["late over the end of a month", "2024-06-10", ["2024-06-03"], "late", 20],
  ["twice: the first day counts", "2024-06-10", ["2024-05-20", "2024-05-13"], "onTime", 0],
  ["not at all", "2024-06-10", [], "missing", 27],
  ["not yet, on the last day", "2024-05-14", [], "notYetDue", 0],
  ["not yet, the day after", "2024-05-15", [], "missing", 1],
  ["only after the as-of day", "2024-05-15", ["2024-05-16"], "missing", 1],
])("%s", (_, on, days, state, daysLate) => {
  const all = days.map((each) => received("xa-a", MAY, each));
  const { units } = reportPunctuality({ reports: [MAY], units: ["xa-a"], received: all, on: day(on) });
  expect(units[0]?.reports[0]).toMatchObject({ state, daysLate });
});

test("a table of every unit and every report, with counts both ways", () => {
  const table = reportPunctuality({
    reports: [MAY, JUNE],
    units: ["xa-a", "xa-b", "xa-c"],
    received: [received("xa-b", MAY, "2024-05-16"), received("xa-a", MAY, "2024-05-14")],
    on: ON,
  });
  expect(table.units.map(({ unit, reports }) => [unit, ...reports.map(({ state }) => state)])).toEqual([
    ["xa-a", "onTime", "notYetDue"],
    ["xa-b", "late", "notYetDue"],
    ["xa-c", "missing", "notYetDue"],
  ]);
  expect(table.countsOfReports).toEqual([
    { onTime: 1, late: 1, missing: 1, notYetDue: 0 },
    { onTime: 0, late: 0, missing: 0, notYetDue: 3 },
  ]);
  expect(table.units[1]?.counts).toEqual({ onTime: 0, late: 1, missing: 0, notYetDue: 1 });
  expect(table.unmatched).toEqual([]);
});

test("what fits no unit, no report or comes after the as-of day is handed back", () => {
  const strange = [
    received("xa-x", MAY, "2024-05-10"),
    received("xa-a", { id: "week-3/2024-05-08" }, "2024-05-08"),
    received("xa-a", JUNE, "2024-06-11"),
  ];
  const { unmatched } = reportPunctuality({
    reports: [MAY, JUNE],
    units: ["xa-a"],
    received: strange,
    on: ON,
  });
  expect(unmatched).toEqual(strange);
});

test("law: a day later an unsent report is never less late, and what was received stays as it was", () => {
  const input = { reports: [MAY, JUNE], units: ["xa-a"], received: [received("xa-a", MAY, "2024-05-16")] };
  let before = -1;
  for (let n = 0; n < 60; n++) {
    const [may, june] = reportPunctuality({ ...input, on: addDays(day("2024-05-16"), n) }).units[0]!.reports;
    expect(may).toMatchObject({ state: "late", daysLate: 2 });
    expect(june!.daysLate).toBeGreaterThanOrEqual(before);
    before = june!.daysLate;
  }
  expect(before).toBe(30);
});

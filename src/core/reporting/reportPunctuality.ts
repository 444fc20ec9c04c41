// Which returns are late against the regime: reports of a time, units and days of receipt in, a table of
// every unit and every report out. It knows neither files nor what is in them.
import { daysBetween, type PlainDate } from "../base/date";
import type { DueReport } from "./types";

export type PunctualityState = "onTime" | "late" | "missing" | "notYetDue";

export interface ReceivedReport {
  readonly unit: string;
  /** `DueReport.id`. */
  readonly report: string;
  readonly receivedOn: PlainDate;
}

export interface Punctuality {
  /** `DueReport.id`. */
  readonly report: string;
  readonly state: PunctualityState;
  /** The first day on which it came; null when it has not. */
  readonly receivedOn: PlainDate | null;
  /** Days past the due day: to the day of receipt, or so far for one that is missing; else 0. */
  readonly daysLate: number;
}

export type PunctualityCounts = Readonly<Record<PunctualityState, number>>;

export interface UnitPunctuality {
  readonly unit: string;
  /** One for each report, in their order. */
  readonly reports: readonly Punctuality[];
  readonly counts: PunctualityCounts;
}

export interface PunctualityTable {
  /** In the order of `units`. */
  readonly units: readonly UnitPunctuality[];
  /** One for each report, in their order. */
  readonly countsOfReports: readonly PunctualityCounts[];
  /** Of units or reports that the table does not have, or received after the as-of day. */
  readonly unmatched: readonly ReceivedReport[];
}

export interface PunctualityInput {
  readonly reports: readonly Pick<DueReport, "id" | "due">[];
  readonly units: readonly string[];
  /** In any order; a report that came several times counts by its first day. */
  readonly received: readonly ReceivedReport[];
  readonly on: PlainDate;
}

export function reportPunctuality({ reports, units, received, on }: PunctualityInput): PunctualityTable {
  const isKnown = ({ unit, report, receivedOn }: ReceivedReport): boolean =>
    receivedOn <= on && units.includes(unit) && reports.some(({ id }) => id === report);
  const firstDays = new Map<string, PlainDate>();
  for (const { unit, report, receivedOn } of received.filter(isKnown)) {
    const key = keyOf(unit, report);
    const first = firstDays.get(key);
    if (first === undefined || receivedOn < first) firstDays.set(key, receivedOn);
  }
  const rows = units.map((unit) => {
    const all = reports.map(({ id, due }) =>
      punctuality(id, due, firstDays.get(keyOf(unit, id)) ?? null, on),
    );
    return { unit, reports: all, counts: countsOf(all) };
  });
  return {
    units: rows,
    countsOfReports: reports.map((_, i) => countsOf(rows.flatMap((row) => row.reports[i] ?? []))),
    unmatched: received.filter((each) => !isKnown(each)),
  };
}

function keyOf(unit: string, report: string): string {
  return JSON.stringify([unit, report]);
}

function punctuality(
  report: string,
  due: PlainDate,
  receivedOn: PlainDate | null,
  on: PlainDate,
): Punctuality {
  const daysLate = Math.max(0, daysBetween(due, receivedOn ?? on));
  const isLate = daysLate > 0;
  const state = receivedOn ? (isLate ? "late" : "onTime") : isLate ? "missing" : "notYetDue";
  return { report, state, receivedOn, daysLate };
}

function countsOf(all: readonly Punctuality[]): PunctualityCounts {
  const count = (state: PunctualityState): number => all.filter((each) => each.state === state).length;
  return {
    onTime: count("onTime"),
    late: count("late"),
    missing: count("missing"),
    notYetDue: count("notYetDue"),
  };
}

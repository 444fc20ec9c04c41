// Makes a series of periods of one unit out of a pattern's match; impossible members make it impossible.
import { canExist, type PeriodUnit } from "../period";
import type { Join, Meaning } from "../piece";

export function readSeries(
  unit: PeriodUnit,
  members: readonly { readonly number: number; readonly join: Join; readonly day?: number }[],
  year: number | null,
  isBare = false,
): Meaning | null {
  if (members.length === 0) return null;
  // The year stands with the last member; that of the others is settled with the neighbours in view.
  const periods = members.map(({ number, day, join }, index) => ({
    period: { unit, number, day, year: index === members.length - 1 ? year : null },
    join,
  }));
  if (periods.every(({ period }) => canExist(period))) return { kind: "series", members: periods, isBare };
  // Bare figures that fit no calendar may be anything ("13/2024", "15/63"); "tháng 13" and "31/4" are mistakes.
  const mayBeAnything = unit !== "day" || members.some(({ number, day = 0 }) => number > 12 || day > 31);
  return isBare && mayBeAnything ? null : { kind: "impossible" };
}

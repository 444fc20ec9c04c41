// From a chain of written periods to last days: finds missing years, joins neighbours to a span, moves
// "trước" to the day before. Gives nothing where the last day is not certain.
import { addDays, type PlainDate } from "../../base/date";
import { isNextTo, periodIn, type Period, type WrittenPeriod } from "../period";
import type { FixedRule } from "../types";
import type { Chain } from "./chains";

export interface Fixed {
  readonly due: PlainDate;
  readonly from: PlainDate;
  readonly rule: FixedRule;
  readonly period: Period;
}

export interface Settled {
  readonly fixed: readonly Fixed[];
  readonly isSpan: boolean;
  readonly isYearImplied: boolean;
}

export type Unsettled = "noFixedDay" | "impossible" | "doubtful";

/** What is known of years when a chain without one comes. */
export interface YearContext {
  readonly planYear: number | null;
  /** The period before it in the cell. */
  readonly previous: Period | null;
  /** The next period in the cell that has a year. */
  readonly next: WrittenPeriod | null;
}

function neighbourYear(
  written: WrittenPeriod,
  previous: Period | null,
  { planYear, next }: YearContext,
): { year: number; implied: boolean } | null {
  if (previous) {
    const year = Number(previous.to.slice(0, 4));
    const period = periodIn(written, year);
    // Going back in time ("Quý IV/2024; quý I") would be a guess.
    return period && period.to >= previous.from ? { year, implied: false } : null;
  }
  if (next?.year && next.unit === written.unit && written.number < next.number)
    return { year: next.year, implied: false };
  if (planYear !== null) return { year: planYear, implied: true };
  return next?.year ? { year: next.year, implied: false } : null;
}

function periodsOf(
  chain: Chain,
  context: YearContext,
): { periods: Period[]; isYearImplied: boolean } | "impossible" | "doubtful" {
  const periods: Period[] = [];
  let isYearImplied = false;
  for (const [index, { period: written, join }] of chain.members.entries()) {
    const laterYear = chain.members.slice(index + 1).find(({ period }) => period.year !== null)?.period.year;
    const earlier = periods.at(-1) ?? null;
    let year = written.year ?? laterYear ?? null;
    if (year === null) {
      const found = neighbourYear(written, earlier ?? context.previous, context);
      if (!found) return "doubtful";
      year = found.year;
      isYearImplied ||= found.implied;
    }
    const period = periodIn(written, year);
    if (!period) return "impossible";
    // "tháng 10 đến tháng 3/2025": the start without a year lies in the year before.
    const last = chain.members[index + 1];
    if (written.year === null && last?.join === "range" && last.period.unit === written.unit) {
      const isAfterEnd = last.period.year === year && last.period.number < written.number;
      periods.push(isAfterEnd ? (periodIn(written, year - 1) ?? period) : period);
      continue;
    }
    // "tháng 12, 1/2025": whose year was left out is anybody's guess.
    const isBorrowed = written.year === null || chain.members[index - 1]?.period.year === null;
    if (earlier && (join === "range" || isBorrowed) && period.to < earlier.from) return "doubtful";
    periods.push(period);
  }
  return { periods, isYearImplied };
}

/** `period` is what the chain names; of a span, `ending` is the part of it that the last day is counted from. */
function fix(chain: Chain, period: Period, ending: Period, isSpan: boolean): Fixed {
  const { due, rule } = lastDayOf(ending, chain, isSpan);
  return { due, rule, from: period.from, period };
}

function lastDayOf(period: Period, chain: Chain, isSpan: boolean): Pick<Fixed, "due" | "rule"> {
  const isDay = period.unit === "day";
  const isBefore = chain.bounds.includes("before");
  if (isDay && chain.hasClock) {
    return chain.isMidnight
      ? { due: addDays(period.to, -1), rule: "dayBefore" }
      : { due: period.to, rule: "thatDay" };
  }
  if (isBefore) return { due: addDays(period.from, -1), rule: isDay ? "dayBefore" : "dayBeforePeriod" };
  if (isSpan) return { due: period.to, rule: "endOfRange" };
  return { due: period.to, rule: isDay ? "thatDay" : "endOfPeriod" };
}

export function settle(chain: Chain, context: YearContext, isStartEnough: boolean): Settled | Unsettled {
  const isRange = chain.members.some(({ join }, index) => index > 0 && join === "range");
  const has = (...bounds: Chain["bounds"][number][]): boolean =>
    chain.bounds.some((bound) => bounds.includes(bound));
  if (has("vague", "after") || (has("end") && has("before"))) return "noFixedDay";
  if (has("from") && !isRange && !isStartEnough) return "noFixedDay";

  const found = periodsOf(chain, context);
  if (typeof found === "string") return found;
  const { periods, isYearImplied } = found;
  const first = periods[0];
  const last = periods.at(-1);
  if (!first || !last) return "doubtful";
  const isMixed = isRange && chain.members.some(({ join }, index) => index > 0 && join === "list");
  if (isMixed) return "doubtful";
  const areNeighbours =
    periods.length > 1 && periods.every((period, i) => i === 0 || isNextTo(periods[i - 1] ?? period, period));
  // "trước quý III, IV", "trước 30/4 và 01/5": before the first of them.
  if (areNeighbours && !isRange && has("before"))
    return { fixed: [fix(chain, first, first, false)], isSpan: false, isYearImplied };
  const isSpan = isRange || areNeighbours;
  if (isSpan) {
    const whole = { unit: last.unit, from: first.from, to: last.to };
    return { fixed: [fix(chain, whole, last, true)], isSpan: true, isYearImplied };
  }
  return {
    fixed: periods.map((period) => fix(chain, period, period, false)),
    isSpan: false,
    isYearImplied,
  };
}

// The one list of patterns. Each takes its words before the next one looks, so the order decides:
// longer and surer phrases first, single words last.
import type { Pattern } from "./piece";
import * as bounds from "./patterns/bounds";
import { citation } from "./patterns/citation";
import { clock } from "./patterns/clock";
import { dependent, namedEvent } from "./patterns/dependent";
import { dayAndMonth, dayOfSeveralMonths, exactDate, isoDate, spelledDate } from "./patterns/exactDate";
import { lead, tentative } from "./patterns/leads";
import { bareMonth, month } from "./patterns/month";
import * as notDate from "./patterns/notDate";
import { ongoing } from "./patterns/ongoing";
import { quarter } from "./patterns/quarter";
import * as recurring from "./patterns/recurringDays";
import { eachPeriod, periodic, reportPeriods, timesPerPeriod } from "./patterns/recurringPeriods";
import { relative } from "./patterns/relative";
import { target } from "./patterns/target";
import { bareYear, halfYear, nineMonths, phase, threeMonths, thisYear, year } from "./patterns/year";

export const PATTERNS_IN_ORDER: readonly Pattern[] = [
  // Figures that are no dates go first: nothing after them may see a date there.
  citation,
  notDate.amount,
  notDate.score,
  notDate.phone,
  notDate.lunarDay,
  notDate.namedYears,
  notDate.vision,
  notDate.otherTime,
  notDate.comparedTime,
  notDate.blank,
  notDate.nextYear,
  notDate.numberedThing,
  // Whole phrases with a figure inside that a date pattern would misread ("15 hằng tháng", "15/6 hằng năm").
  recurring.dayOfEachQuarter,
  recurring.lastDayOfEach,
  recurring.dayOfEachMonth,
  recurring.dayOfEachYear,
  recurring.monthOfEachYear,
  recurring.weekday,
  timesPerPeriod,
  // Halves of a year before lengths of time: "6 tháng đầu năm" is not "6 tháng".
  halfYear,
  nineMonths,
  threeMonths,
  // Before the period that it reaches to the end of, and before "trước khi" as an event.
  bounds.beforeTheEnd,
  // Exact dates before lengths of time: "ngày 15 tháng 3" is not "15 tháng".
  isoDate,
  dayOfSeveralMonths,
  exactDate,
  spelledDate,
  relative,
  eachPeriod,
  reportPeriods,
  // Rankings and fractions before bare days and months: "15/63 tỉnh".
  target,
  // 24/7 before a bare 24/7 of July.
  ongoing,
  // After "định kỳ hằng quý" and "định kỳ, thường xuyên".
  periodic,
  dayAndMonth,
  // A phase before its years; headed periods before bare figures.
  phase,
  quarter,
  month,
  bareMonth,
  year,
  thisYear,
  bareYear,
  // What leads to a period, when every period is known. "đầu năm", "sau ngày" before "từ", "sau".
  clock,
  namedEvent,
  bounds.lastDayOf,
  bounds.vague,
  bounds.before,
  bounds.through,
  bounds.by,
  bounds.after,
  dependent,
  bounds.endOf,
  bounds.within,
  bounds.from,
  bounds.until,
  tentative,
  lead,
];

// What the worksheet functions answer: values of cells in, a day, a text or a number out, or a Refusal. The
// answers follow from the arguments alone, as those of the panel *Thời hạn* do from the plan: no clock, no
// other cells, the holidays that ship with the add-in.
import { SHIPPED_HOLIDAYS } from "../app/shippedHolidays";
import { datePartsOf, serialOf, type PlainDate } from "../core/base/date";
import { parseDeadline } from "../core/deadlines/parseDeadline";
import { parseProgress } from "../core/deadlines/parseProgress";
import { statusOf } from "../core/deadlines/statusOf";
import type { ParsedDeadline, ReportedProgress } from "../core/deadlines/types";
import { addWorkdays, buildCalendar, yearsMissing } from "../core/deadlines/workdays";
import { deadlineSentence } from "../messages/deadlineSentence";
import { statusText } from "../messages/statusWords";
import {
  countArgument,
  dayArgument,
  deadlineText,
  optionalDay,
  optionalYear,
  progressText,
} from "./cellArguments";
import { Refusal } from "./refusal";

/** The plan's year and day of issue; what is not given stays unknown. */
export interface PlanArguments {
  readonly year?: unknown;
  readonly issuedOn?: unknown;
}

interface PlanDays {
  readonly year: number | null;
  readonly issuedOn: PlainDate | null;
}

const CALENDAR = buildCalendar(SHIPPED_HOLIDAYS);
const SOON_DAYS = 7;
/** To see whether a year is wanting; it has a 29 February. */
const ANY_YEAR = 2000;
const NOTHING_SAID: ReportedProgress = { state: null, percent: null, completedOn: null, unread: "" };

function planDays({ year, issuedOn }: PlanArguments): PlanDays {
  const day = optionalDay(issuedOn);
  return { issuedOn: day, year: optionalYear(year) ?? (day && datePartsOf(day).year) };
}

function checkHolidays(from: PlainDate, to: PlainDate): void {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const years = yearsMissing(first, last, SHIPPED_HOLIDAYS);
  if (years.length > 0) throw new Refusal({ code: "holidaysMissing", years });
}

function readDeadline(cell: unknown, plan: PlanDays): ParsedDeadline {
  const text = deadlineText(cell);
  const read = (year: number | null) => parseDeadline(text, { ...CALENDAR, ...plan, year });
  if (plan.year === null && read(ANY_YEAR).yearImplied) throw new Refusal({ code: "yearNeeded" });
  const deadline = read(plan.year);
  const { relative } = deadline;
  if (relative?.unit === "workday" && relative.due && plan.issuedOn)
    checkHolidays(plan.issuedOn, relative.due);
  return deadline;
}

function readProgress(cell: unknown, year: number | null): ReportedProgress {
  const text = progressText(cell);
  if (text === "") return NOTHING_SAID;
  const progress = parseProgress(text, { year });
  if (progress.state === null) throw new Refusal({ code: "progressUnread", text });
  const isYearWanting = year === null && progress.completedOn === null;
  if (isYearWanting && parseProgress(text, { year: ANY_YEAR }).completedOn !== null)
    throw new Refusal({ code: "yearNeeded" });
  return progress;
}

function noDueDay(deadline: ParsedDeadline, { issuedOn }: PlanDays): Refusal {
  const isCountedFromIssue = deadline.relative?.anchor === "issued" && issuedOn === null;
  return new Refusal(isCountedFromIssue ? { code: "issueDayNeeded" } : { code: "noDueDay", deadline });
}

/** The last day of the last milestone, as an Excel serial. */
export function dueAnswer(cell: unknown, plan: PlanArguments): number {
  const days = planDays(plan);
  const deadline = readDeadline(cell, days);
  if (deadline.due === null) throw noDueDay(deadline, days);
  return serialOf(deadline.due);
}

export function statusAnswer(
  cell: unknown,
  on: unknown,
  progress: unknown,
  { soonDays, ...plan }: PlanArguments & { readonly soonDays?: unknown },
): string {
  const days = planDays(plan);
  const standing = statusOf({
    deadline: readDeadline(cell, days),
    progress: readProgress(progress, days.year),
    on: dayArgument(on),
    soonDays: soonDays === null || soonDays === undefined ? SOON_DAYS : countArgument(soonDays),
  });
  return statusText(standing, "vi");
}

/** Days left to the next milestone, or to the last once all have passed; negative when overdue. */
export function daysLeftAnswer(cell: unknown, on: unknown, plan: PlanArguments): number {
  const days = planDays(plan);
  const deadline = readDeadline(cell, days);
  const { daysLeft } = statusOf({
    deadline,
    progress: NOTHING_SAID,
    on: dayArgument(on),
    soonDays: SOON_DAYS,
  });
  if (daysLeft === null) throw noDueDay(deadline, days);
  return daysLeft;
}

export function explanationAnswer(cell: unknown, plan: PlanArguments): string {
  return deadlineSentence(readDeadline(cell, planDays(plan)), "vi");
}

/** The workday `count` workdays after the day (before it when negative), as an Excel serial. */
export function workdayAnswer(day: unknown, count: unknown): number {
  const from = dayArgument(day);
  const to = addWorkdays(from, countArgument(count), CALENDAR);
  checkHolidays(from, to);
  return serialOf(to);
}

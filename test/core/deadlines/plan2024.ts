// The shipped holidays, for tests.
import holidays from "../../../seeds/holidays.json";
import type { PlainDate } from "../../../src/core/base/date";
import { buildCalendar, type Holidays } from "../../../src/core/deadlines/workdays";
import type { DeadlineContext } from "../../../src/core/deadlines/types";

export const SHIPPED_HOLIDAYS = holidays as unknown as Holidays;
export const CALENDAR = buildCalendar(SHIPPED_HOLIDAYS);

/** A plan of 2024, issued on 26/02/2024. */
export const PLAN_2024: DeadlineContext = {
  year: 2024,
  issuedOn: "2024-02-26" as PlainDate,
  isWorkday: CALENDAR.isWorkday,
};

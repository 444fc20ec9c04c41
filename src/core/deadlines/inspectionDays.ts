// Days around an inspection, counted in working days: when the notice must be out, when the conclusion is
// due. The numbers are the plan's; these are those of quang-xuong-2023.
import type { PlainDate } from "../base/date";
import { addWorkdays, type Calendar } from "./workdays";

export const INSPECTION_WORKDAYS = { notice: 2, report: 5 } as const;

/**
 * The last day to send the notice, "trước ít nhất 02 ngày làm việc": of the working days from the notice,
 * not counting its own, to the inspection, counting it, there are `workdays`.
 */
export function noticeBy(inspectionDay: PlainDate, workdays: number, calendar: Calendar): PlainDate {
  return addWorkdays(inspectionDay, -workdays, calendar);
}

/** The last day for the conclusion, "sau 05 ngày làm việc kể từ ngày kết thúc": the day after the end is the first. */
export function reportBy(lastInspectionDay: PlainDate, workdays: number, calendar: Calendar): PlainDate {
  return addWorkdays(lastInspectionDay, workdays, calendar);
}

import { addDays, addMonths, type PlainDate } from "../../base/date";
import type { DeadlineContext, Relative } from "../types";
import { addWorkdays } from "../workdays";

/** The last day of a time limit that counts from the plan's own issue; null for any other anchor. */
export function relativeDue(relative: Relative, context: DeadlineContext): PlainDate | null {
  const { issuedOn } = context;
  if (!issuedOn || relative.anchor !== "issued") return null;
  switch (relative.unit) {
    case "day":
      return addDays(issuedOn, relative.amount);
    case "workday":
      return addWorkdays(issuedOn, relative.amount, context);
    case "week":
      return addDays(issuedOn, relative.amount * 7);
    case "month":
      return addMonths(issuedOn, relative.amount);
    case "year":
      return addMonths(issuedOn, relative.amount * 12);
  }
}

// The core properties part in, the day of the workbook's last change in Vietnam out: the file notes it in
// UTC, and a return sent at 1 in the morning must not count as sent the day before.
import { addDays, parsePlainDate, type PlainDate } from "../../core/base/date";
import { XmlScanner } from "./xmlScan";

const VIETNAM_MINUTES = 7 * 60; // no summer time since 1975
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|([+-])(\d\d):(\d\d))?)?$/;

export function readModifiedOn(xml: string): PlainDate | null {
  const scanner = new XmlScanner(xml);
  scanner.openRoot();
  for (const name of scanner.children()) {
    if (name === "modified") return vietnameseDayOf(scanner.textContent().trim());
  }
  return null;
}

function vietnameseDayOf(timestamp: string): PlainDate | null {
  const match = TIMESTAMP.exec(timestamp);
  const date = match && parsePlainDate(match[1]!);
  if (!date || match[2] === undefined) return date;
  const offset = (match[4] === "-" ? -1 : 1) * (Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0));
  const minutes = Number(match[2]) * 60 + Number(match[3]) - offset + VIETNAM_MINUTES;
  return addDays(date, Math.floor(minutes / (24 * 60)));
}

// Report dates as a calendar file (RFC 5545): all-day events that any calendar program takes in. The same
// reports give the same bytes; the day of writing is passed in.
import { addDays, type PlainDate } from "../base/date";
import type { DueReport } from "./types";

export type ReportCopy = "signed" | "soft";

export interface IcsWords {
  /** Name of the calendar. */
  readonly name: string;
  readonly summary: (report: DueReport, copy: ReportCopy) => string;
  readonly description: (report: DueReport, copy: ReportCopy) => string;
}

export interface IcsOptions {
  readonly words: IcsWords;
  /** Which plan the reports are of, so that the events of two plans do not replace each other. */
  readonly plan: string;
  /** DTSTAMP: the day on which the file is written. */
  readonly stampedOn: PlainDate;
  /** A reminder at nine in the morning, so many days before; none without. */
  readonly alarmDaysBefore?: number;
}

const ALARM_HOUR = 9;

export function icsOfReports(reports: readonly DueReport[], options: IcsOptions): string {
  const { words } = options;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//phuluc//Bao cao dinh ky//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(words.name)}`,
    ...reports.flatMap((report) => [
      ...(report.softCopyDue ? eventLines(report, "soft", report.softCopyDue, options) : []),
      ...eventLines(report, "signed", report.due, options),
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(report: DueReport, copy: ReportCopy, day: PlainDate, options: IcsOptions): string[] {
  const { words, plan, stampedOn, alarmDaysBefore } = options;
  const summary = escaped(words.summary(report, copy));
  return [
    "BEGIN:VEVENT",
    `UID:${uidPart(plan)}-${uidPart(report.id)}-${copy}@phuluc`,
    `DTSTAMP:${icsDate(stampedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${icsDate(day)}`,
    `DTEND;VALUE=DATE:${icsDate(addDays(day, 1))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(words.description(report, copy))}`,
    "TRANSP:TRANSPARENT",
    ...(alarmDaysBefore === undefined ? [] : alarmLines(summary, alarmDaysBefore)),
    "END:VEVENT",
  ];
}

function alarmLines(summary: string, daysBefore: number): string[] {
  const hours = daysBefore * 24 - ALARM_HOUR;
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${summary}`,
    `TRIGGER:${hours > 0 ? "-" : ""}PT${Math.abs(hours)}H`,
    "END:VALARM",
  ];
}

function icsDate(date: PlainDate): string {
  return date.replaceAll("-", "");
}

/** Letters, digits and hyphens; everything else by its code, so that different names stay different. */
function uidPart(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => (/[A-Za-z0-9-]/.test(letter) ? letter : `_${letter.codePointAt(0)!.toString(16)}`))
    .join("");
}

/** TEXT of section 3.3.11; control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n|\u2028|\u2029/g, "\\n")
    .replace(/\t/g, " ")
    .replace(/[\u0000-\u001f\u007f]/g, "");
}

const LONGEST_LINE = 75;

/** Section 3.1: lines of at most 75 octets, never cut inside a letter; the next one begins with a space. */
function folded(line: string): string {
  let result = "";
  let length = 0;
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (length + octets > LONGEST_LINE) {
      result += "\r\n ";
      length = 1;
    }
    result += letter;
    length += octets;
  }
  return result;
}

/** Of a code point in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

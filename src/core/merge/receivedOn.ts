// When a return was made: the day written on the sheet, else the last change recorded inside the workbook,
// else the file's own time. It never takes the day of a document that the sheet only cites.
import { plainDate, type PlainDate } from "../base/date";
import { cleanText } from "../base/text";
import type { ReceivedFrom, ReturnedFile } from "./types";

export interface ReceivedDates {
  readonly sheetText: PlainDate | null;
  readonly modified: PlainDate | null;
  readonly fileTime: PlainDate | null;
}

export interface Received {
  readonly on: PlainDate | null;
  readonly from: ReceivedFrom | null;
}

/** From the most to the least telling. */
export const RECEIVED_IN_ORDER: readonly ReceivedFrom[] = ["sheetText", "modified", "fileTime"];

const WRITTEN_DATE = /ngày\s*(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})/iu;
/** "Hậu Lộc, ngày …", "Ngày báo cáo: …"; a cited document's date stands after its number or its name. */
const CITATION = /số\s*:?\s*\d|kèm theo|kế hoạch|quyết định|công văn|căn cứ|thực hiện|tính đến|từ ngày/iu;
const LABELLED_DATE =
  /^ngày\s+(?:báo cáo|lập|gửi|nộp)[^\d]{0,20}(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;

/** The date of a line such as "Hậu Lộc, ngày 14 tháng 6 năm 2024"; null for any other line. */
export function dateOfLine(line: string): PlainDate | null {
  const text = cleanText(line);
  const labelled = LABELLED_DATE.exec(text);
  const match = labelled ?? WRITTEN_DATE.exec(text);
  if (!match) return null;
  if (!labelled && CITATION.test(text.slice(0, match.index))) return null;
  return plainDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

/**
 * `lines` are those around the table that the plan itself does not have, above first. A day after `on` is
 * a slip of the pen: a return cannot come from the future.
 */
export function receivedDates(
  file: Pick<ReturnedFile, "modifiedOn" | "fileTimeOn">,
  lines: readonly string[],
  on: PlainDate,
): ReceivedDates {
  const possible = (date: PlainDate | null): PlainDate | null => (date && date <= on ? date : null);
  let written: PlainDate | null = null;
  for (const line of lines) {
    written = possible(dateOfLine(line));
    if (written) break;
  }
  return {
    sheetText: written,
    modified: possible(file.modifiedOn),
    fileTime: possible(file.fileTimeOn),
  };
}

export function receivedOn(dates: ReceivedDates): Received {
  const from = RECEIVED_IN_ORDER.find((source) => dates[source] !== null) ?? null;
  return { on: from && dates[from], from };
}

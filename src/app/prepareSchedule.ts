// Use case *Lịch báo cáo*: the lines of a reporting regime as a person wrote them in, the sheet with these
// lines and the dates of the reports out. The lines can be edited there; the next run reads them again.
import { EMPTY, cellAt, numberCell, textCell, type Cell, type Grid } from "../core/base/cell";
import { serialOf, type PlainDate } from "../core/base/date";
import type { EditPlan } from "../core/base/edit";
import { cleanText } from "../core/base/text";
import { redrawSheet } from "../core/report/redrawSheet";
import { bannerRow, EMPTY_ROW, tableRow, type DraftRow, type SheetDraft } from "../core/report/sheetDraft";
import type { DueReport } from "../core/reporting/types";

export interface ScheduleWords {
  readonly sheet: string;
  readonly title: string;
  readonly span: (from: PlainDate, until: PlainDate) => string;
  /** Stands above the lines of rules, by which a later run finds them. */
  readonly rulesHeading: string;
  readonly headings: readonly string[];
  readonly reportName: (report: DueReport) => string;
}

export interface ScheduleRequest {
  /** One rule on each, as written. */
  readonly lines: readonly string[];
  /** In the order of their days. */
  readonly reports: readonly DueReport[];
  readonly from: PlainDate;
  readonly until: PlainDate;
}

const DATE_FORMAT = "dd/mm/yyyy";
const WIDTHS = [6, 44, 13, 13, 16, 13, 13];
const STYLES = ["bodyCentered", "body", "date", "date", "date", "date", "date"] as const;

const dateCell = (date: PlainDate | null): Cell =>
  date === null ? EMPTY : numberCell(serialOf(date), DATE_FORMAT);

function reportRow(report: DueReport, index: number, words: ScheduleWords): DraftRow {
  const { due, softCopyDue, sendBy, period } = report;
  const days = [due, softCopyDue, sendBy, period.from, period.to].map(dateCell);
  return tableRow([numberCell(index + 1, "0"), textCell(words.reportName(report)), ...days], STYLES);
}

/** `grid`: the sheet as it is; null where the workbook has none yet. */
export function prepareSchedule(
  { lines, reports, from, until }: ScheduleRequest,
  grid: Grid | null,
  words: ScheduleWords,
): EditPlan {
  const top = [
    bannerRow(words.title, "title"),
    bannerRow(words.span(from, until), "attachedTo"),
    EMPTY_ROW,
    bannerRow(words.rulesHeading, "label"),
    ...lines.map((line) => bannerRow(line, "note")),
    EMPTY_ROW,
  ];
  const draft: SheetDraft = {
    sheet: words.sheet,
    widths: WIDTHS,
    headerRow: top.length,
    rows: [
      ...top,
      tableRow(words.headings.map(textCell), "header"),
      ...reports.map((report, index) => reportRow(report, index, words)),
    ],
  };
  return { edits: [...redrawSheet(draft, grid), { kind: "activate", sheet: words.sheet }] };
}

/** The lines on the sheet, as a person may have edited them; none where it has no such heading. */
export function readScheduleLines(
  grid: Grid,
  { rulesHeading }: Pick<ScheduleWords, "rulesHeading">,
): readonly string[] {
  const textAt = (row: number): string => {
    const cell = cellAt(grid, row, 0);
    return cell.kind === "text" ? cleanText(cell.value) : "";
  };
  const bottom = grid.top + grid.rows.length;
  const lines: string[] = [];
  let row = grid.top;
  while (row < bottom && textAt(row) !== rulesHeading) row++;
  for (row++; row < bottom && textAt(row) !== ""; row++) lines.push(textAt(row));
  return lines;
}

// Use case *Theo dõi nộp*: the returns of one report in, the sheet that says over the whole year which unit sent
// which report when, late or not at all, out. What the sheet holds of earlier reports is kept.
import { EMPTY, cellAt, numberCell, textCell, type Cell, type Grid } from "../core/base/cell";
import { dateFromSerial, plainDate, serialOf, type PlainDate } from "../core/base/date";
import type { Edit, StyleName } from "../core/base/edit";
import { cleanText } from "../core/base/text";
import type { MergeResult } from "../core/merge/types";
import { redrawSheet } from "../core/report/redrawSheet";
import { bannerRow, tableRow, type DraftRow } from "../core/report/sheetDraft";
import {
  reportPunctuality,
  type Punctuality,
  type PunctualityCounts,
  type PunctualityState,
  type ReceivedReport,
} from "../core/reporting/reportPunctuality";

export interface ReceiptWords {
  readonly sheet: string;
  readonly title: string;
  readonly asOf: (on: PlainDate) => string;
  readonly ordinal: string;
  readonly unit: string;
  /** `Báo cáo tháng 4/2024, hạn 14/04/2024`: ends with the due day, by which it is read again. */
  readonly heading: (name: string, due: PlainDate) => string;
  readonly missing: string;
  /** Stands where a unit sent the report and nobody knows on which day. */
  readonly undated: string;
  readonly sum: string;
  readonly counts: (counts: PunctualityCounts, undated: number) => string;
}

/** A report whose returns are gathered; `name` as it stands in the heading. */
export interface TrackedReport {
  readonly name: string;
  readonly due: PlainDate;
}

interface Receipts {
  /** By their headings. */
  readonly reports: readonly { readonly id: string; readonly due: PlainDate }[];
  readonly units: readonly string[];
  readonly received: readonly ReceivedReport[];
  /** Sent on a day that nobody knows. */
  readonly undated: readonly Undated[];
}

type Undated = Omit<ReceivedReport, "receivedOn">;

const DATE_FORMAT = "dd/mm/yyyy";
const UNIT_COL = 1;
const DUE_AT_END = /(\d{2})\/(\d{2})\/(\d{4})$/;
const STYLES: Readonly<Record<PunctualityState, StyleName>> = {
  onTime: "good",
  late: "warning",
  missing: "bad",
  notYetDue: "body",
};

const textAt = (grid: Grid, row: number, col: number): string => {
  const cell = cellAt(grid, row, col);
  return cell.kind === "text" ? cleanText(cell.value) : "";
};

function dueOf(heading: string): PlainDate | null {
  const [, day, month, year] = DUE_AT_END.exec(heading) ?? [];
  return plainDate(Number(year), Number(month), Number(day));
}

const NOTHING: Receipts = { reports: [], units: [], received: [], undated: [] };

/** What the sheet says; nothing where it has no such table. */
function readReceipts(grid: Grid, words: ReceiptWords): Receipts {
  const bottom = grid.top + grid.rows.length;
  let header = grid.top;
  while (header < bottom && textAt(grid, header, UNIT_COL) !== words.unit) header++;
  const width = Math.max(0, ...grid.rows.map((row) => grid.left + row.length));
  const columns = Array.from({ length: width }, (_, col) => ({ col, id: textAt(grid, header, col) }))
    .filter(({ col }) => col > UNIT_COL)
    .flatMap(({ col, id }) => {
      const due = dueOf(id);
      return due ? [{ col, id, due }] : [];
    });
  const units: string[] = [];
  const received: ReceivedReport[] = [];
  const undated: Undated[] = [];
  for (let row = header + 1; row < bottom; row++) {
    const unit = textAt(grid, row, UNIT_COL);
    if (unit === "" || unit === words.sum) continue;
    units.push(unit);
    for (const { col, id } of columns) {
      const cell = cellAt(grid, row, col);
      const receivedOn = cell.kind === "number" ? dateFromSerial(cell.value) : null;
      if (receivedOn) received.push({ unit, report: id, receivedOn });
      else if (textAt(grid, row, col) === words.undated) undated.push({ unit, report: id });
    }
  }
  return { reports: columns.map(({ id, due }) => ({ id, due })), units, received, undated };
}

/** `grid`: the sheet as it is; null where the workbook has none yet. */
export function trackReceipts(
  { expected, files, on }: Pick<MergeResult, "expected" | "files" | "on">,
  report: TrackedReport,
  grid: Grid | null,
  words: ReceiptWords,
): readonly Edit[] {
  const known: Receipts = grid ? readReceipts(grid, words) : NOTHING;
  const id = words.heading(report.name, report.due);
  const sent = files.flatMap(({ unitName, receivedOn, outcome }) =>
    unitName !== null && outcome !== "rejected" && outcome !== "ignored"
      ? [{ unit: unitName, report: id, receivedOn }]
      : [],
  );
  const now = sent.flatMap(({ receivedOn, ...one }) => (receivedOn ? [{ ...one, receivedOn }] : []));
  const undated = [...known.undated, ...sent.filter(({ receivedOn }) => receivedOn === null)];
  const isUndated = (unit: string, report: string): boolean =>
    undated.some((one) => one.unit === unit && one.report === report);
  const reports = [...known.reports.filter((other) => other.id !== id), { id, due: report.due }].sort(
    (a, b) => (a.due < b.due ? -1 : 1),
  );
  const units = [
    ...new Set([...expected.map(({ name }) => name), ...known.units, ...sent.map((one) => one.unit)]),
  ];
  const received = [...known.received, ...now];
  // A day that is in the sheet stays there, even when the state of an earlier day is asked for.
  const until = received.reduce((last, { receivedOn }) => (receivedOn > last ? receivedOn : last), on);
  const table = reportPunctuality({ reports, units, received, on: until });
  const sumOf = (report: string, index: number): string => {
    const without = table.units.flatMap((row) => {
      const state = row.reports[index];
      return state && !state.receivedOn && isUndated(row.unit, report) ? [state.state] : [];
    });
    const counts = table.countsOfReports[index];
    if (!counts) throw new Error("bug: a report without counts");
    const less = (state: PunctualityState): number =>
      counts[state] - without.filter((other) => other === state).length;
    return words.counts(
      { ...counts, missing: less("missing"), notYetDue: less("notYetDue") },
      without.length,
    );
  };
  const further = reports.map((): StyleName => "body");
  const rows: DraftRow[] = [
    bannerRow(words.title, "title"),
    bannerRow(words.asOf(until), "attachedTo"),
    tableRow([words.ordinal, words.unit, ...reports.map((each) => each.id)].map(textCell), "header"),
    ...table.units.map(({ unit, reports: states }, index) =>
      tableRow(
        [
          numberCell(index + 1, "0"),
          textCell(unit),
          ...states.map((state) => stateCell(state, isUndated(unit, state.report), words)),
        ],
        [
          "bodyCentered",
          "body",
          ...states.map((state) =>
            !state.receivedOn && isUndated(unit, state.report) ? "body" : STYLES[state.state],
          ),
        ],
      ),
    ),
    tableRow(
      [EMPTY, textCell(words.sum), ...reports.map((each, i) => textCell(sumOf(each.id, i)))],
      ["bodyCentered", "section", ...further],
    ),
  ];
  const widths = [6, 36, ...reports.map(() => 18)];
  return redrawSheet({ sheet: words.sheet, widths, rows, headerRow: 2 }, grid);
}

function stateCell(
  { state, receivedOn }: Punctuality,
  isUndated: boolean,
  { missing, undated }: ReceiptWords,
): Cell {
  if (receivedOn) return numberCell(serialOf(receivedOn), DATE_FORMAT);
  if (isUndated) return textCell(undated);
  return state === "missing" ? textCell(missing) : EMPTY;
}

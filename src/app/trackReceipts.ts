// Use case *Theo dõi nộp*: the returns of one report in, the sheet that says over the whole year which unit sent
// which report when, late or not at all, out. What the sheet holds of earlier reports is kept, also in a person's
// own words.
import { EMPTY, cellAt, numberCell, textCell, type Cell, type Grid } from "../core/base/cell";
import { cellText } from "../core/base/cellText";
import { dateFromSerial, plainDate, serialOf, vietnameseDate, type PlainDate } from "../core/base/date";
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
  readonly counts: (counts: ReceiptCounts) => string;
}

export interface ReceiptCounts extends PunctualityCounts {
  /** Sent on a day that nobody knows. */
  readonly undated: number;
  /** Of which a person wrote something that is no day: neither sent nor missing. */
  readonly noted: number;
}

/** A report whose returns are gathered; `name` as it stands in the heading. */
export interface TrackedReport {
  readonly name: string;
  readonly due: PlainDate;
}

interface Receipt {
  readonly unit: string;
  /** The report's heading. */
  readonly report: string;
  readonly receivedOn: PlainDate | null;
  /** A person's own words; "" with no day either is a report that was sent nobody knows when. */
  readonly words: string;
}

/** A report by its heading. */
interface TrackedColumn {
  readonly id: string;
  readonly due: PlainDate;
}

interface Receipts {
  readonly reports: readonly TrackedColumn[];
  readonly units: readonly string[];
  readonly receipts: readonly Receipt[];
}

/** What is known of one unit and one report. */
type Told = "nothing" | "undated" | { readonly words: string };

const DATE_FORMAT = "dd/mm/yyyy";
const UNIT_COL = 1;
const DUE_AT_END = /(\d{2})\/(\d{2})\/(\d{4})$/;
/** `14/4/2024` typed as text, `14/04/2024 (bản giấy)` with a person's own words. */
const DAY_TYPED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s*\((.+)\))?$/s;
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

const NOTHING: Receipts = { reports: [], units: [], receipts: [] };

/** Null for an empty cell, and where it says what is worked out anew. */
function readReceipt(
  cell: Cell,
  { missing, undated }: ReceiptWords,
): Omit<Receipt, "unit" | "report"> | null {
  const serialDay = cell.kind === "number" ? dateFromSerial(cell.value) : null;
  if (serialDay) return { receivedOn: serialDay, words: "" };
  const text = cellText(cell).trim();
  const key = cleanText(text).toLowerCase();
  if (key === "" || key === missing.toLowerCase()) return null;
  if (key === undated.toLowerCase()) return { receivedOn: null, words: "" };
  const [, day, month, year, words = ""] = DAY_TYPED.exec(text) ?? [];
  const receivedOn = plainDate(Number(year), Number(month), Number(day));
  return receivedOn ? { receivedOn, words } : { receivedOn: null, words: text };
}

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
  const receipts: Receipt[] = [];
  for (let row = header + 1; row < bottom; row++) {
    const unit = textAt(grid, row, UNIT_COL);
    if (unit === "" || unit === words.sum) continue;
    units.push(unit);
    for (const { col, id } of columns) {
      const receipt = readReceipt(cellAt(grid, row, col), words);
      if (receipt) receipts.push({ unit, report: id, ...receipt });
    }
  }
  return { reports: columns.map(({ id, due }) => ({ id, due })), units, receipts };
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
  const sent = files.flatMap(({ unitName, receivedOn, outcome }): Receipt[] =>
    unitName !== null && outcome !== "rejected" && outcome !== "ignored"
      ? [{ unit: unitName, report: id, receivedOn, words: "" }]
      : [],
  );
  const receipts = [...known.receipts, ...sent];
  const byPlace = new Map<string, Receipt[]>();
  for (const receipt of receipts) {
    const place = placeOf(receipt.unit, receipt.report);
    byPlace.set(place, [...(byPlace.get(place) ?? []), receipt]);
  }
  const toldOf = (unit: string, report: string): Told => {
    const all = byPlace.get(placeOf(unit, report)) ?? [];
    const words = [...new Set(all.map((one) => one.words))].filter((each) => each !== "").join("; ");
    return words !== "" ? { words } : all.some(({ receivedOn }) => !receivedOn) ? "undated" : "nothing";
  };
  const byDueDay = (a: TrackedColumn, b: TrackedColumn): number =>
    a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1;
  const others = known.reports.filter((other) => other.id !== id);
  const reports = [...others, { id, due: report.due }].sort(byDueDay);
  const units = [
    ...new Set([...expected.map(({ name }) => name), ...known.units, ...sent.map((one) => one.unit)]),
  ];
  const received = receipts.flatMap(({ receivedOn, ...one }) => (receivedOn ? [{ ...one, receivedOn }] : []));
  // A day that is in the sheet stays there, even when the state of an earlier day is asked for.
  const until = received.reduce((last, { receivedOn }) => (receivedOn > last ? receivedOn : last), on);
  const table = reportPunctuality({ reports, units, received, on: until });
  const sumOf = (report: string, index: number): string => {
    const counts = table.countsOfReports[index];
    if (!counts) throw new Error("bug: a report without counts");
    const without = table.units.flatMap((row) => {
      const state = row.reports[index];
      const told = toldOf(row.unit, report);
      return state && !state.receivedOn && told !== "nothing" ? [{ state: state.state, told }] : [];
    });
    const less = (state: PunctualityState): number =>
      counts[state] - without.filter((other) => other.state === state).length;
    const undated = without.filter(({ told }) => told === "undated").length;
    const noted = without.length - undated;
    return words.counts({
      ...counts,
      missing: less("missing"),
      notYetDue: less("notYetDue"),
      undated,
      noted,
    });
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
          ...states.map((state) => stateCell(state, toldOf(unit, state.report), words)),
        ],
        [
          "bodyCentered",
          "body",
          ...states.map((state) =>
            !state.receivedOn && toldOf(unit, state.report) !== "nothing" ? "body" : STYLES[state.state],
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

function placeOf(unit: string, report: string): string {
  return JSON.stringify([unit, report]);
}

function stateCell({ state, receivedOn }: Punctuality, told: Told, { missing, undated }: ReceiptWords): Cell {
  const words = typeof told === "object" ? told.words : "";
  if (receivedOn && words !== "") return textCell(`${vietnameseDate(receivedOn)} (${words})`);
  if (receivedOn) return numberCell(serialOf(receivedOn), DATE_FORMAT);
  if (told !== "nothing") return textCell(words || undated);
  return state === "missing" ? textCell(missing) : EMPTY;
}

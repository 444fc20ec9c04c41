// The sheet *Tình hình nộp*: every unit that had to report, then every file and what became of it.
import { EMPTY, numberCell, textCell, type Cell } from "../base/cell";
import { serialOf, type PlainDate } from "../base/date";
import type { StyleName } from "../base/edit";
import type { FileAccount, FileOutcome, MergeResult, UnitRef } from "../merge/types";
import type { ReportFigures } from "./figuresOf";
import type { FileHeading, ReportWords, ReturnState, UnitHeading } from "./reportWords";
import { bannerRow, EMPTY_ROW, tableRow, type DraftRow, type SheetDraft } from "./sheetDraft";
import type { FileNameOf } from "./sourceText";

const FILE_HEADINGS: readonly FileHeading[] = [
  "number",
  "file",
  "outcome",
  "receivedOn",
  "rows",
  "unit",
  "reason",
  "unitFrom",
  "receivedFrom",
];
const UNIT_HEADINGS: readonly UnitHeading[] = [
  "number",
  "unit",
  "state",
  "receivedOn",
  "tasks",
  "file",
  "remark",
];
/** Both tables stand on the same columns: a name, a verdict, a day, a number, a name, a sentence. */
const WIDTHS: readonly number[] = [6, 36, 19, 12, 13, 36, 30, 21, 23];

const STATE_STYLES: Readonly<Record<ReturnState, StyleName>> = {
  onTime: "good",
  returned: "good",
  late: "warning",
  missing: "bad",
  notExpected: "muted",
};
const OUTCOME_STYLES: Readonly<Record<FileOutcome, StyleName>> = {
  merged: "good",
  rejected: "bad",
  superseded: "muted",
  duplicate: "muted",
  ignored: "muted",
};

export function submissionSheet(
  sheet: string,
  result: MergeResult,
  figures: ReportFigures,
  words: ReportWords,
  nameOf: FileNameOf,
): SheetDraft {
  const { submissions } = words;
  const headings = (cells: readonly string[]): DraftRow =>
    tableRow(
      cells.map(textCell),
      cells.map(() => "header"),
    );
  return {
    sheet,
    widths: WIDTHS,
    rows: [
      bannerRow(submissions.title, "title"),
      bannerRow(words.summary.asOf(result.on), "attachedTo"),
      bannerRow(submissions.returned(figures, result.dueOn), "label"),
      bannerRow(submissions.files(figures), "label"),
      bannerRow(submissions.rows(figures), "label"),
      EMPTY_ROW,
      bannerRow(submissions.unitTable, "label"),
      headings(UNIT_HEADINGS.map((heading) => submissions.unitHeadings[heading])),
      ...unitRows(result, words),
      EMPTY_ROW,
      bannerRow(submissions.fileTable, "label"),
      headings(FILE_HEADINGS.map((heading) => submissions.fileHeadings[heading])),
      ...result.files.map((account, i) => fileRow(account, i + 1, words, nameOf)),
    ],
    headerRow: null,
  };
}

function unitRows(result: MergeResult, { submissions }: ReportWords): DraftRow[] {
  const merged = new Map<string, FileAccount[]>();
  for (const account of result.files) {
    if (account.outcome !== "merged" || account.unit === null) continue;
    const files = merged.get(account.unit);
    if (files) files.push(account);
    else merged.set(account.unit, [account]);
  }
  const reported = tasksByUnit(result);
  const expected = new Set(result.expected.map(({ unit }) => unit));
  const others = [...merged].flatMap(([unit, [file]]): UnitRef[] =>
    expected.has(unit) ? [] : [{ unit, name: file?.unitName ?? unit }],
  );
  return [...result.expected, ...others].map(({ unit, name }, i) => {
    const files = merged.get(unit) ?? [];
    const state = stateOf(files, expected.has(unit), result.dueOn);
    const maybe = files.length > 0 ? [] : unclearFiles(result, unit);
    return tableRow(
      [
        numberCell(i + 1, "0"),
        textCell(name),
        textCell(submissions.states[state]),
        dateCell(files[0]?.receivedOn ?? null),
        files.length > 0 ? numberCell(reported.get(unit) ?? 0, "0") : EMPTY,
        textCell(files.map((file) => file.name).join("\n")),
        textCell(maybe.length > 0 ? submissions.maybeIn(maybe) : ""),
      ],
      unitStyles(STATE_STYLES[state]),
    );
  });
}

function unitStyles(state: StyleName): StyleName[] {
  return ["bodyCentered", "body", state, "date", "bodyCentered", "body", "body", "plain", "plain"];
}

function stateOf(files: readonly FileAccount[], isExpected: boolean, dueOn: PlainDate | null): ReturnState {
  if (files.length === 0) return "missing";
  if (!isExpected) return "notExpected";
  if (files.some((file) => file.late)) return "late";
  // Without a last day, or without a day of receipt, nobody can say "on time".
  return dueOn === null || files.some((file) => file.receivedOn === null) ? "returned" : "onTime";
}

/** Files that wait for a person to say whose they are, and may be this unit's. */
function unclearFiles(result: MergeResult, unit: string): string[] {
  return result.files
    .filter((file) => file.outcome === "rejected" && file.candidates.some((each) => each.unit === unit))
    .map((file) => file.name);
}

/** On how many tasks each unit said something. */
function tasksByUnit({ tasks }: MergeResult): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entries } of tasks) {
    for (const { unit } of entries) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

function fileRow(account: FileAccount, number: number, words: ReportWords, nameOf: FileNameOf): DraftRow {
  const { submissions } = words;
  const other = account.reason?.other;
  const cells: Readonly<Record<FileHeading, Cell>> = {
    number: numberCell(number, "0"),
    file: textCell(account.name),
    outcome: textCell(words.outcomeLabel(account.outcome)),
    unit: textCell(account.unitName ?? account.candidates.map(({ name }) => `${name}?`).join("\n")),
    unitFrom: textCell(account.unitFrom ? submissions.evidence[account.unitFrom] : ""),
    receivedOn: dateCell(account.receivedOn),
    receivedFrom: textCell(account.receivedFrom ? submissions.receivedFrom[account.receivedFrom] : ""),
    rows: account.rows > 0 ? numberCell(account.rows, "0") : EMPTY,
    reason: textCell(
      [
        words.reasonOf(account, other === undefined ? undefined : nameOf(other)),
        account.outcome === "merged" && account.late ? submissions.late : "",
      ]
        .filter((part) => part !== "")
        .join(" "),
    ),
  };
  const styles: Readonly<Partial<Record<FileHeading, StyleName>>> = {
    number: "bodyCentered",
    outcome: account.outcome === "merged" && account.late ? "warning" : OUTCOME_STYLES[account.outcome],
    receivedOn: "date",
    rows: "bodyCentered",
  };
  return tableRow(
    FILE_HEADINGS.map((heading) => cells[heading]),
    FILE_HEADINGS.map((heading) => styles[heading] ?? "body"),
  );
}

function dateCell(date: PlainDate | null): Cell {
  return date ? numberCell(serialOf(date), "dd/mm/yyyy") : EMPTY;
}

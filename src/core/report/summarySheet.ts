// The sheet *Tổng hợp*: the plan's rows with how each task stands, who said what, and where it was read.
import type { Appendix, Plan, Section } from "../appendix/types";
import { a1OfRegion, EMPTY, numberCell, textCell, type Cell, type CellRef } from "../base/cell";
import { serialOf } from "../base/date";
import type { StyleName } from "../base/edit";
import type { EntryField, MergedTask, MergeResult } from "../merge/types";
import type { ReportFigures } from "./figuresOf";
import type { ReportWords, SummaryHeading } from "./reportWords";
import {
  bannerRow,
  EMPTY_ROW,
  longRow,
  sectionRow,
  tableRow,
  type DraftRow,
  type SheetDraft,
} from "./sheetDraft";
import { STATUS_STYLES } from "./statusStyles";
import { sourcesText, type FileNameOf } from "./sourceText";

interface SummaryColumn {
  readonly heading: SummaryHeading;
  readonly width: number;
  readonly style: StyleName | ((task: MergedTask) => StyleName);
  readonly cell: (task: MergedTask) => Cell;
  /** Left out when it is empty in every row. */
  readonly isOptional?: true;
}

const DATE_FORMAT = "dd/mm/yyyy";

export function summarySheet(
  sheet: string,
  result: MergeResult,
  figures: ReportFigures,
  words: ReportWords,
  nameOf: FileNameOf,
): SheetDraft {
  const columns = columnsOf(result, words, nameOf).filter(
    (column) => !column.isOptional || result.tasks.some((task) => column.cell(task).kind !== "empty"),
  );
  const widths = columns.map((column) => column.width);
  const { summary } = words;
  const title = [summary.title, commonTitle(result.plan)].filter((line) => line !== "").join("\n");
  const top: DraftRow[] = [
    bannerRow(title, "title"),
    ...(result.plan.attachedTo === "" ? [] : [bannerRow(result.plan.attachedTo, "attachedTo")]),
    bannerRow(summary.asOf(result.on), "attachedTo"),
    bannerRow(summary.counts(figures), "label"),
    bannerRow(summary.rate(figures), "label"),
    bannerRow(words.submissions.returned(figures, result.dueOn), "note"),
    EMPTY_ROW,
  ];
  const header = tableRow(
    columns.map((column) => textCell(summary.headings[column.heading])),
    "header",
  );
  return {
    sheet,
    widths,
    // Where it was read is for the person at the screen, who can look there; it would shrink the print.
    printed: columns.filter(({ heading }) => heading !== "source").length,
    paper: "A3",
    rows: [...top, header, ...bodyRows(result, columns, words)],
    headerRow: top.length,
  };
}

/** Tables with titles of their own have them above their rows. */
function commonTitle({ title, parts }: Plan): string {
  return parts.every((part) => part.title === "" || part.title === title) ? title : "";
}

function bodyRows(result: MergeResult, columns: readonly SummaryColumn[], words: ReportWords): DraftRow[] {
  const { parts } = result.plan;
  let next = 0;
  return parts.flatMap((part) => {
    const tasks = result.tasks.slice(next, (next += part.tasks.length));
    const heading = parts.length > 1 ? [sectionRow("", partLabel(part, parts), columns.length)] : [];
    return [...heading, ...partRows(part, tasks, columns, words)];
  });
}

/** "Phụ lục 2: NHIỆM VỤ CỦA CÁC XÃ", with its place where the sheet has two tables. */
function partLabel({ sheet, title, table }: Appendix, parts: readonly Appendix[]): string {
  const isAlone = parts.filter((other) => other.sheet === sheet).length === 1;
  const place = isAlone ? sheet : `${sheet}!${a1OfRegion(table)}`;
  return [place, title].filter((text) => text !== "").join(": ");
}

function partRows(
  part: Appendix,
  tasks: readonly MergedTask[],
  columns: readonly SummaryColumn[],
  words: ReportWords,
): DraftRow[] {
  const rows: DraftRow[] = [];
  const sections = [...part.sections];
  for (const task of tasks) {
    // A section stands above its first task; those without tasks keep their place as well.
    while (sections[0] && sections[0].at.row < task.source.row)
      rows.push(rowOfSection(sections.shift()!, columns));
    rows.push(...taskRows(task, columns, words));
  }
  rows.push(...sections.map((section) => rowOfSection(section, columns)));
  return rows;
}

function rowOfSection({ ordinal, title }: Section, columns: readonly SummaryColumn[]): DraftRow {
  return sectionRow(ordinal, title, columns.length);
}

function taskRows(task: MergedTask, columns: readonly SummaryColumn[], words: ReportWords): DraftRow[] {
  const cells = columns.map((column) => column.cell(task));
  const styles = columns.map(({ style }) => (typeof style === "string" ? style : style(task)));
  return longRow(
    tableRow(cells, styles),
    columns.map(({ width }) => width),
    words.summary.continued,
  );
}

function columnsOf(result: MergeResult, words: ReportWords, nameOf: FileNameOf): SummaryColumn[] {
  const planned = new Map(result.plan.tasks.map((task) => [task.id, task]));
  const lines = (all: readonly string[]): Cell => textCell(all.join("\n"));
  const said = (field: EntryField): Omit<SummaryColumn, "heading" | "width"> => ({
    style: "body",
    cell: (task) => lines(saidLines(task, field, words)),
    isOptional: true,
  });
  return [
    { heading: "ordinal", width: 6, style: "bodyCentered", cell: (task) => textCell(task.ordinal ?? "") },
    { heading: "content", width: 30, style: "body", cell: (task) => textCell(task.content) },
    { heading: "lead", width: 18, style: "body", cell: (task) => textCell(task.lead) },
    { heading: "deadline", width: 15, style: "bodyCentered", cell: (task) => textCell(task.deadline) },
    {
      heading: "platform",
      width: 14,
      style: "body",
      cell: (task) => textCell(planned.get(task.id)?.fields.platform?.raw ?? ""),
      isOptional: true,
    },
    {
      heading: "due",
      width: 12,
      style: "date",
      cell: ({ due }) => (due ? numberCell(serialOf(due), DATE_FORMAT) : EMPTY),
    },
    {
      heading: "status",
      width: 16,
      style: ({ status }) => STATUS_STYLES[status],
      cell: (task) => textCell(words.statusText(task)),
    },
    {
      heading: "daysLeft",
      width: 9,
      style: "bodyCentered",
      cell: ({ daysLeft }) => (daysLeft === null ? EMPTY : numberCell(daysLeft, "0")),
    },
    { heading: "progress", width: 24, ...said("progress") },
    { heading: "result", width: 42, ...said("result") },
    { heading: "completedOn", width: 17, ...said("completedOn") },
    { heading: "difficulty", width: 24, ...said("difficulty") },
    { heading: "proposal", width: 24, ...said("proposal") },
    { heading: "note", width: 16, ...said("note") },
    {
      heading: "others",
      width: 22,
      style: "body",
      cell: (task) => lines(otherLines(task, words)),
      isOptional: true,
    },
    {
      heading: "awaited",
      width: 18,
      style: "muted",
      cell: ({ awaited }) => lines(awaited.map((unit) => unit.name)),
      isOptional: true,
    },
    {
      heading: "source",
      width: 28,
      style: "muted",
      cell: (task) => lines(sourcesText(valueCells(task), nameOf)),
    },
  ];
}

/** "Phòng Tư pháp: đã rà soát 12 văn bản", one line for each unit. */
function saidLines(task: MergedTask, field: string, { summary }: ReportWords): string[] {
  return task.entries.flatMap(({ unit, unitName, values }) => {
    const value = values[field as EntryField];
    if (value) return [`${unitName}: ${value}`];
    const conflict = task.conflicts.find((each) => each.unit === unit && each.field === field);
    return conflict ? [`${unitName}: ${summary.conflicting(conflict.versions.length)}`] : [];
  });
}

function otherLines({ entries, conflicts }: MergedTask, { summary }: ReportWords): string[] {
  return entries.flatMap(({ unit, unitName, others, values }) => [
    ...others.map(({ header, value }) => `${unitName} – ${header}: ${value}`),
    ...conflicts
      .filter((each) => each.unit === unit && !(each.field in values))
      .map(({ field, versions }) => `${unitName} – ${field}: ${summary.conflicting(versions.length)}`),
  ]);
}

function valueCells({ entries, conflicts }: MergedTask): CellRef[] {
  return [
    ...entries.flatMap((entry) => [...Object.values(entry.at), ...entry.others.map((other) => other.at)]),
    ...conflicts.flatMap(({ versions }) => versions.map(({ source }) => source)),
  ];
}

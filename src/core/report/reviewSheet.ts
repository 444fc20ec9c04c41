// The sheet *Cần xem lại*: everything that a person has to decide, grouped by kind, each with its places and
// an empty cell for the decision.
import type { Plan } from "../appendix/types";
import { EMPTY, numberCell, textCell, type Cell } from "../base/cell";
import type { Issue, IssueCode } from "../base/issue";
import type { StyleName } from "../base/edit";
import type { MergedTask, MergeResult, UnitRef } from "../merge/types";
import type { ReportWords, ReviewHeading } from "./reportWords";
import { bannerRow, longRow, sectionRow, tableRow, type DraftRow, type SheetDraft } from "./sheetDraft";
import { sourceText, type FileNameOf } from "./sourceText";

const HEADINGS: readonly {
  readonly heading: ReviewHeading;
  readonly width: number;
  readonly style: StyleName;
}[] = [
  { heading: "number", width: 6, style: "bodyCentered" },
  { heading: "kind", width: 18, style: "body" },
  { heading: "unit", width: 20, style: "body" },
  { heading: "task", width: 10, style: "bodyCentered" },
  { heading: "about", width: 34, style: "body" },
  { heading: "planned", width: 32, style: "body" },
  { heading: "returned", width: 36, style: "warning" },
  { heading: "source", width: 30, style: "muted" },
  { heading: "decision", width: 20, style: "body" },
];

interface Finding {
  readonly code: IssueCode;
  readonly unit: string;
  readonly task: string;
  readonly about: string;
  readonly planned: string;
  readonly returned: string;
  readonly source: string;
}

/** Told task by task, with more than their issue says. */
const TOLD_BY_TASK: ReadonlySet<IssueCode> = new Set(["mergeConflict", "planTextChanged", "rowUnplaced"]);

export function reviewSheet(
  sheet: string,
  result: MergeResult,
  words: ReportWords,
  nameOf: FileNameOf,
): SheetDraft {
  const widths = HEADINGS.map(({ width }) => width);
  const findings = [
    ...result.tasks.flatMap((task) => conflictFindings(task, result.plan, words, nameOf)),
    ...result.tasks.flatMap((task) => changeFindings(task, result.plan, words, nameOf)),
    ...unplacedFindings(result, nameOf),
    ...issueFindings(result, words, nameOf),
  ];
  const groups = groupBy(findings, (finding) => finding.code);
  let number = 0;
  const body = [...groups].flatMap(([code, all]) => [
    sectionRow("", words.review.group(code, all.length), HEADINGS.length),
    ...all.flatMap((finding) =>
      longRow(findingRow(finding, ++number, words), widths, words.summary.continued),
    ),
  ]);
  const top = [
    bannerRow(words.review.title, "title"),
    bannerRow(words.summary.asOf(result.on), "attachedTo"),
    ...(findings.length === 0 ? [bannerRow(words.review.nothing, "note")] : []),
  ];
  const header = tableRow(
    HEADINGS.map(({ heading }) => textCell(words.review.headings[heading])),
    "header",
  );
  return { sheet, widths, rows: [...top, header, ...body], headerRow: top.length };
}

function findingRow(finding: Finding, number: number, words: ReportWords): DraftRow {
  const cells: Readonly<Record<ReviewHeading, Cell>> = {
    number: numberCell(number, "0"),
    kind: textCell(words.kindLabel(finding.code)),
    unit: textCell(finding.unit),
    task: textCell(finding.task),
    about: textCell(finding.about),
    planned: textCell(finding.planned),
    returned: textCell(finding.returned),
    source: textCell(finding.source),
    decision: EMPTY,
  };
  return tableRow(
    HEADINGS.map(({ heading }) => cells[heading]),
    HEADINGS.map(({ heading, style }) => (cells[heading].kind === "empty" ? "body" : style)),
  );
}

/** Numbers may begin anew in each table of a plan. */
function taskName({ ordinal, source }: MergedTask, { parts }: Plan): string {
  return parts.length > 1 ? `${ordinal ?? ""} (${source.sheet})`.trim() : (ordinal ?? "");
}

/** One row for each version, so that a person can mark the right one. */
function conflictFindings(task: MergedTask, plan: Plan, words: ReportWords, nameOf: FileNameOf): Finding[] {
  return task.conflicts.flatMap(({ field, unitName, versions }) =>
    versions.map(({ value, source }) => ({
      code: "mergeConflict" as const,
      unit: unitName,
      task: taskName(task, plan),
      about: words.fieldLabel(field),
      planned: "",
      returned: value,
      source: sourceText(source, nameOf),
    })),
  );
}

function changeFindings(task: MergedTask, plan: Plan, words: ReportWords, nameOf: FileNameOf): Finding[] {
  return task.changes.map(({ field, planned, returned, unitName, source }) => ({
    code: "planTextChanged",
    unit: unitName,
    task: taskName(task, plan),
    about: words.fieldLabel(field),
    planned,
    returned,
    source: sourceText(source, nameOf),
  }));
}

function unplacedFindings({ unplaced }: MergeResult, nameOf: FileNameOf): Finding[] {
  return unplaced.map(({ cells, unitName, source }) => ({
    code: "rowUnplaced",
    unit: unitName,
    task: "",
    about: "",
    planned: "",
    returned: cells.map(({ header, value }) => `${header}: ${value}`).join("\n"),
    source: sourceText(source, nameOf),
  }));
}

function issueFindings(result: MergeResult, words: ReportWords, nameOf: FileNameOf): Finding[] {
  const unitOf = new Map(result.files.map(({ file, unitName }) => [file, unitName ?? ""]));
  const names = new Map(knownUnits(result).map(({ unit, name }) => [unit, name]));
  const unitName = (unit: string): string => names.get(unit) ?? unit;
  return result.issues
    .filter((issue: Issue) => !TOLD_BY_TASK.has(issue.code))
    .map((issue) => ({
      code: issue.code,
      unit: issue.at ? (unitOf.get(issue.at.file) ?? "") : "",
      task: "",
      about: words.issueSentence(withFileNames(issue, nameOf), unitName),
      planned: "",
      returned: "",
      source: issue.at ? sourceText(issue.at, nameOf) : "",
    }));
}

/** Sentences about files tell their names, not their ids. */
function withFileNames(issue: Issue, nameOf: FileNameOf): Issue {
  switch (issue.code) {
    case "versionsTied":
      return { ...issue, params: { ...issue.params, files: issue.params.files.map(nameOf) } };
    case "sheetHidden":
      return { ...issue, params: { ...issue.params, file: nameOf(issue.params.file) } };
    case "olderVersionHasMore":
      return { ...issue, params: { ...issue.params, file: nameOf(issue.params.file) } };
    default:
      return issue;
  }
}

function knownUnits({ expected, files }: MergeResult): UnitRef[] {
  return [
    ...expected,
    ...files.flatMap(({ unit, unitName, candidates }) => [
      ...candidates,
      ...(unit !== null && unitName !== null ? [{ unit, name: unitName }] : []),
    ]),
  ];
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

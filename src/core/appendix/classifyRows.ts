// Which rows begin a section or a task, which go on with the task above, and which are no part of the table.
// Where words are split over rows and where a row only lost its number is told from the whole sheet.
import { isChildOrdinal, lastNumberOf } from "./ordinals";
import { wordKey } from "../base/text";
import { CONTINUED, looksLikeSection, type TableRow } from "./tableRows";

export type RowKind = "section" | "sectionMore" | "task" | "taskMore" | "repeat" | "text";

const BEGINS_FRESH = /^["“‘'([]?[\p{Lu}\p{N}]/u;

export function classifyRows(rows: readonly TableRow[]): readonly RowKind[] {
  const nextNumbered = followingNumbers(rows);
  const alone = rows.map((row, i) => kindByItself(row, rows[i + 1], nextNumbered[i]));
  const first = withSectionsThatTell(rows, alone, nextNumbered);
  const sheet: SheetHabits = {
    isNumbered: first.some((kind, i) => kind === "task" && isNumbered(rows[i]!)),
    isSplit: isSplitSheet(rows, first),
    hasSections: first.includes("section"),
    isTold: rows.every((row, i) => first[i] !== "task" || !isNumbered(row) || row.told.length > 0),
  };
  const kinds: RowKind[] = [];
  let before: RowKind | null = null;
  let section = "";
  let task: TableRow | null = null;
  rows.forEach((row, i) => {
    const isAfterTask = before === "task" || before === "taskMore";
    const isUnderLoneNumber = first[i - 1] === "task" && rows[i - 1]!.filled.length === 1;
    const isKnown = first[i] !== null && (first[i] !== "taskMore" || isAfterTask);
    const kind = isKnown
      ? goesOnUnderItsNumber(row, first[i]!, task)
        ? "taskMore"
        : first[i]!
      : isUnderLoneNumber
        ? "taskMore"
        : kindInPlace(row, before, nextNumbered[i], sheet, () => isNumberMissing(rows, first, i));
    if (kind === "task") task = row;
    if (kind === "section") {
      const words = sectionWords(row);
      const isAgain = words === section && (isPartedSection(row) || kinds.at(-1) === "repeat");
      kinds.push(isAgain ? "repeat" : kind);
      section = words;
      if (isAgain) return;
    } else kinds.push(kind);
    if (kind !== "repeat" && kind !== "text") before = kind;
  });
  return closeTable(rows, kinds);
}

/** A page break may tell the number again: "1 | cho người dân" below "1 | Cấp căn cước | Công an". */
function goesOnUnderItsNumber(row: TableRow, kind: RowKind, task: TableRow | null): boolean {
  const isSameNumber = row.ordinal !== null && row.ordinal.text === task?.ordinal?.text;
  return kind === "task" && isSameNumber && /^\p{Ll}/u.test(row.mainText);
}

function sectionWords({ texts }: TableRow): string {
  return wordKey(texts.map((text) => text.replace(CONTINUED, "")).join(" "));
}

function isPartedSection({ texts }: TableRow): boolean {
  return texts.some((text) => CONTINUED.test(text));
}

/**
 * A section row may also name the unit that leads all of it: "II Nhóm hạ tầng | Phòng A" where other such rows have
 * nothing beside them, tasks have more, and tasks with plain numbers follow.
 */
function withSectionsThatTell(
  rows: readonly TableRow[],
  kinds: readonly (RowKind | null)[],
  nextNumbered: readonly (TableRow | undefined)[],
): readonly (RowKind | null)[] {
  const known = new Set(
    rows.flatMap(({ ordinal }, i) => (kinds[i] === "section" ? (ordinal?.kind ?? []) : [])),
  );
  return kinds.map((kind, i) => {
    const { ordinal, told } = rows[i]!;
    const isHigh = ordinal?.kind === "roman" || ordinal?.kind === "letter";
    if (kind !== "task" || !isHigh || !known.has(ordinal.kind) || told.length !== 1) return kind;
    const next = nextNumbered[i];
    return next?.ordinal?.kind === "number" && next.told.length > 1 ? "section" : kind;
  });
}

function isNumbered(row: TableRow): boolean {
  return row.ordinal !== null && row.ordinal.kind !== "item";
}

/** For each row the next one below it that has a number. */
function followingNumbers(rows: readonly TableRow[]): readonly (TableRow | undefined)[] {
  const following: (TableRow | undefined)[] = [];
  let next: TableRow | undefined;
  for (let i = rows.length - 1; i >= 0; i--) {
    following[i] = next;
    if (rows[i]!.ordinal) next = rows[i];
  }
  return following;
}

/** What needs at most a look at the next rows; null for rows without a number. */
function kindByItself(
  row: TableRow,
  next: TableRow | undefined,
  nextNumbered: TableRow | undefined,
): RowKind | null {
  if (row.isRepeat) return "repeat";
  if (row.isUnderOrdinal) return "taskMore";
  if (row.isClosing) return "text";
  if (row.filled.length === 1 && next?.isRepeat && /^\d{1,3}$/.test(row.texts[0]!)) return "text"; // page number
  if (row.isContinued && row.ordinal?.kind === "number") return "taskMore";
  if (looksLikeSection(row)) return "section";
  if (row.ordinalText !== "" && row.filled.length === 1) return kindOfLoneNumber(row, next);
  if (!row.ordinal && row.ordinalText === "") return null;
  return isParent(row, nextNumbered) ? "section" : "task";
}

/** A number with nothing beside it: its text stands in the next row, or it is an unused or a page number. */
function kindOfLoneNumber(row: TableRow, next: TableRow | undefined): RowKind {
  if (!next || next.isClosing || next.isRepeat) return "text";
  if (!row.ordinal) return isNumbered(next) && next.told.length > 0 ? "section" : "text";
  return next.ordinalText === "" && next.mainText !== "" ? "task" : "text";
}

/** "1 Nhóm pháp lý" above "1.1 …", or above tasks that count from 1 again. */
function isParent(row: TableRow, next: TableRow | undefined): boolean {
  if (row.told.length > 0 || !row.ordinal || !next?.ordinal) return false;
  if (isChildOrdinal(row.ordinal.text, next.ordinal.text)) return true;
  return row.ordinal.text !== "1" && next.ordinal.text === "1" && next.told.length > 0;
}

/** Texts run over several sheet rows: lines that begin in mid-sentence. */
function isSplitSheet(rows: readonly TableRow[], kinds: readonly (RowKind | null)[]): boolean {
  const tasks = kinds.filter((kind) => kind === "task").length;
  const lines = rows.filter((row, i) => kinds[i] === null && /^\p{Ll}/u.test(row.mainText)).length;
  return lines >= 2 && lines * 20 >= tasks;
}

interface SheetHabits {
  readonly isNumbered: boolean;
  readonly isSplit: boolean;
  readonly hasSections: boolean;
  /** Every numbered task has more than its text. */
  readonly isTold: boolean;
}

/** A row without a number. */
function kindInPlace(
  row: TableRow,
  before: RowKind | null,
  next: TableRow | undefined,
  sheet: SheetHabits,
  isNumberMissingHere: () => boolean,
): RowKind {
  const isAfterTask = before === "task" || before === "taskMore";
  const isFresh = BEGINS_FRESH.test(row.mainText);
  if (row.mainText === "") return isAfterTask ? "taskMore" : "text";
  if (row.told.length === 0) {
    if (!sheet.isNumbered) return isAfterTask && !isFresh ? "taskMore" : "task";
    if (before === null) return "section";
    if (!isAfterTask) return !isFresh ? "sectionMore" : isRemark(sheet, next) ? "text" : "task";
    const isTitle = isFresh && !sheet.hasSections && (row.followsBlank || next?.ordinal?.text === "1");
    return isTitle ? "section" : "taskMore";
  }
  if (!isAfterTask) return "task";
  if (!isFresh || !row.told.every((text) => BEGINS_FRESH.test(text))) return "taskMore";
  // A whole row: where texts run over rows it may still be the next lines of several cells.
  return sheet.isSplit && sheet.isNumbered && !isNumberMissingHere() ? "taskMore" : "task";
}

/** A sentence under a section's heading, where all tasks have a number and more than their text. */
function isRemark({ isTold }: SheetHabits, next: TableRow | undefined): boolean {
  return isTold && next?.ordinal?.text === "1";
}

/** The numbers before and after leave one out: a row between them has lost its number. */
function isNumberMissing(rows: readonly TableRow[], kinds: readonly (RowKind | null)[], i: number): boolean {
  const numberFrom = (start: number, step: 1 | -1): number | null => {
    for (let j = start; j >= 0 && j < rows.length; j += step) {
      const ordinal = kinds[j] === "task" ? rows[j]!.ordinal : null;
      if (ordinal) return lastNumberOf(ordinal.text);
    }
    return null;
  };
  const before = numberFrom(i - 1, -1);
  const after = numberFrom(i + 1, 1);
  return before !== null && after !== null && after === before + 2;
}

/** Below the last row that surely belongs to the table, a gap or closing words end it for good. */
function closeTable(rows: readonly TableRow[], kinds: readonly RowKind[]): readonly RowKind[] {
  let last = -1;
  kinds.forEach((kind, i) => {
    if (kind === "repeat" || ((kind === "task" || kind === "section") && isNumbered(rows[i]!))) last = i;
  });
  const end = rows.findIndex((row, i) => i > last && endsTable(row, kinds[i]!, kinds[i + 1]));
  return kinds.map((kind, i) => (end !== -1 && i >= end ? "text" : kind));
}

function endsTable(row: TableRow, kind: RowKind, next: RowKind | undefined): boolean {
  if (kind === "text") return true;
  if (kind === "section") return next !== "task";
  const isTask = kind === "task" && row.told.length > 0 && row.mainText !== row.mainText.toUpperCase();
  return row.followsBlank && !isTask;
}

// Everything odd that the core can find, as codes with typed parameters. The sentence is made last, in
// messages/, by an exhaustive switch: a new code does not compile without its Vietnamese.
import type { CellRef } from "./cell";
import type { PlainDate } from "./date";

export type Severity = "error" | "warning" | "info";

export interface IssueParams {
  // appendix
  headerNotFound: { missing: readonly string[] };
  severalTables: { used: string; others: readonly string[] };
  columnUnknown: { header: string };
  columnDuplicate: { header: string; role: string };
  /** The heading fits several roles and neither the other columns nor its cells decide; kept as `other`. */
  columnAmbiguous: { header: string; roles: readonly string[] };
  sectionCountWrong: { section: string; declared: number; actual: number };
  ordinalMissing: { content: string };
  ordinalDuplicate: { ordinal: string };
  ordinalOutOfOrder: { ordinal: string; after: string };
  /** Numbers between `after` and `before` stand nowhere in the table. */
  ordinalGap: { after: string; before: string };
  fieldEmpty: { role: string; ordinal: string };
  taskDuplicate: { ordinal: string; sameAs: string };
  /** The hidden id of a row stands in an earlier one too: a copied row. */
  taskIdRepeated: { id: string; ordinal: string; sameAs: string };
  /** Nearly the same words as another task; a person decides. */
  taskAlike: { ordinal: string; like: string };
  /** Doubled or unbreakable spaces, or tones placed otherwise than in most of the sheet ("hoà" beside "hòa"). */
  textUntidy: { text: string; why: "spaces" | "tones" };
  /** A word of the table's own language that is one slip away from what was meant. */
  wordMisprint: { text: string; word: string; meant: string };
  /** The text of the plan says another number of tasks than the table has. */
  bodyCountWrong: { text: string; declared: number; actual: number };
  /** The plan's body and its appendix say other things of a model; `field` is a column role. */
  modelDiffers: { model: string; field: string; body: string; appendix: string };
  modelOnlyThere: { model: string; where: "body" | "appendix" };
  lettersToMend: { text: string };
  /**
   * In text from a PDF: where these columns begin is not decided. `columns`, `cells`, `chosen` and each of the
   * `alternatives` go together, in column order; the first alternative is the likeliest.
   */
  cellBoundaryUnsure: {
    ordinal: string;
    columns: readonly string[];
    cells: readonly CellRef[];
    chosen: readonly string[];
    /** The first of the alternatives. */
    alternative: readonly string[];
    alternatives: readonly (readonly string[])[];
  };
  /** Pages of a PDF that have no words: pictures, or nothing. Counted from 1. */
  /** Text in blocks, not in the order of the table: so many rows were put together by guesses. */
  textOutOfOrder: { rows: number };
  pagesWithoutText: { pages: readonly number[] };
  // units
  unitUnknown: { text: string };
  unitAmbiguous: { text: string; candidates: readonly string[] };
  unitMisprint: { text: string; name: string };
  unitExpired: { text: string; until: PlainDate; successors: readonly string[] };
  leadNotSingleUnit: { text: string };
  unitLeadsAndCoordinates: { name: string };
  leadAbovePlan: { name: string };
  // the registry of units; `unit` is the record's name, `text` the other name, the id or the words at fault
  registryFault: {
    fault:
      | "idRepeated"
      | "nameMissing"
      | "nameRepeated"
      | "aliasOfAnother"
      | "aliasUnitUnknown"
      | "parentMissing"
      | "parentCircular"
      | "successorMissing"
      | "successorCircular"
      | "datesReversed"
      | "dateUnread"
      | "levelUnread"
      | "kindUnread"
      | "membersUnread"
      | "membersUnderMissing"
      | "membersNone"
      | "membersOfUnit"
      | "headingsMissing";
    unit: string;
    text: string;
  };
  // deadlines
  deadlineUnread: { text: string; unread: string };
  dateImpossible: { text: string };
  yearImplied: { text: string; year: number };
  progressUnread: { text: string };
  // the sheet of holidays
  holidayHeadingsMissing: { missing: readonly ("date" | "type")[] };
  /** The row's words; `column` is where it could not be read. */
  holidayRowUnread: { text: string; column: "date" | "type" };
  /** The first row of a day is used: as a day off or as a day worked. */
  holidayRepeated: { date: PlainDate; used: "off" | "worked"; contradicts: boolean };
  dayOffOnWeekend: { date: PlainDate; name: string };
  dayWorkedOnWeekday: { date: PlainDate; name: string };
  // merge
  planTextChanged: { field: string; planned: string; returned: string };
  rowUnplaced: { text: string };
  mergeConflict: { field: string; unit: string };
  unitOfFileUnsure: { candidates: readonly string[] };
  unitNotExpected: { name: string };
  /** `files` and `file` are file ids. */
  versionsTied: { unit: string; files: readonly string[] };
  olderVersionHasMore: { unit: string; file: string; cells: number };
  fileRejected: { code: string };
  /** A table that the merge did not read; `file` is a file id. */
  sheetHidden: { file: string; sheet: string; why: "hidden" | "original" };
}

export type IssueCode = keyof IssueParams;

export type Issue = {
  [Code in IssueCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly at: CellRef | null;
    readonly params: IssueParams[Code];
  };
}[IssueCode];

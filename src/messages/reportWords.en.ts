// The English words of the three report sheets. The sheets keep their Vietnamese names, by which a later
// merge knows them for reports.
import { vietnameseDate } from "../core/base/date";
import type { ReportWords } from "../core/report/reportWords";
import { countsSentence, rateSentence } from "./countsSentence";
import { issueLabel } from "./issueLabel";
import { issueSentence } from "./issueSentence";
import { fieldLabel, outcomeLabel } from "./labels";
import { rejectSentence } from "./rejectSentence";
import { statusText } from "./statusWords";
import { VIETNAMESE_REPORT_WORDS } from "./reportWords.vi";

export const ENGLISH_REPORT_WORDS: ReportWords = {
  sheets: VIETNAMESE_REPORT_WORDS.sheets,
  summary: {
    title: "CONSOLIDATED REPORT",
    asOf: (on) => `(As of ${vietnameseDate(on)})`,
    counts: (figures) => countsSentence(figures, "en"),
    rate: (figures) => rateSentence(figures, "en"),
    headings: {
      ordinal: "No.",
      content: "Task",
      lead: "Lead unit",
      deadline: "Deadline",
      platform: "Platform",
      due: "Due",
      status: "Status",
      daysLeft: "Days left",
      progress: "Progress",
      result: "Result",
      completedOn: "Completed on",
      difficulty: "Difficulties",
      proposal: "Proposals",
      note: "Note",
      others: "Other columns",
      awaited: "Lead units that have not reported",
      source: "Source",
    },
    conflicting: (versions) => `[${versions} different texts, see sheet “Cần xem lại”]`,
    continued: "(cont.)",
  },
  submissions: {
    title: "WHO HAS REPORTED",
    returned: ({ expected, returned, late }, dueOn) => {
      const by = dueOn ? ` (due ${vietnameseDate(dueOn)}, ${late} late)` : "";
      return `${returned} of ${expected} units have reported${by}; ${expected - returned} are missing.`;
    },
    files: ({ totals }) =>
      `${totals.files} files: ${totals.merged} merged, ${totals.rejected} rejected, ` +
      `${totals.superseded} superseded, ${totals.duplicate} duplicates, ${totals.ignored} ignored.`,
    rows: ({ totals }) =>
      `${totals.rowsRead} rows read in the merged files: ${totals.rowsPlaced} placed, ${totals.rowsUnplaced} not placed.`,
    unitTable: "1. Units that have to report",
    unitHeadings: {
      number: "No.",
      unit: "Unit",
      state: "State",
      receivedOn: "Received on",
      tasks: "Tasks reported on",
      file: "File",
      remark: "Remark",
    },
    fileTable: "2. Files received",
    fileHeadings: {
      number: "No.",
      file: "File",
      outcome: "Outcome",
      unit: "Unit",
      unitFrom: "Unit known from",
      receivedOn: "Received on",
      receivedFrom: "Day taken from",
      rows: "Rows",
      reason: "Reason",
    },
    states: {
      onTime: "Reported on time",
      late: "Reported late",
      returned: "Reported",
      missing: "Missing",
      notExpected: "Not on the list",
    },
    evidence: {
      user: "your choice",
      sheetText: "text of the sheet",
      sheetName: "name of the sheet",
      fileName: "name of the file",
      folder: "name of the folder",
    },
    receivedFrom: {
      sheetText: "day written on the sheet",
      modified: "last change inside the file",
      fileTime: "time of the file",
    },
    late: "After the last day.",
    maybeIn: (names) => `May have been sent in: ${names.map((name) => `“${name}”`).join(", ")}.`,
  },
  review: {
    title: "TO BE REVIEWED",
    nothing: "Nothing needs a review.",
    headings: {
      number: "No.",
      kind: "Kind",
      unit: "Unit",
      task: "Task no.",
      about: "What",
      planned: "The plan says",
      returned: "The unit says",
      source: "Source",
      decision: "Decision",
    },
    group: (code, count) => `${issueLabel(code, "en")} (${count})`,
  },
  statusText: (standing) => statusText(standing, "en"),
  outcomeLabel: (outcome) => outcomeLabel(outcome, "en"),
  kindLabel: (code) => issueLabel(code, "en"),
  fieldLabel: (field) => fieldLabel(field, "en"),
  reasonOf: ({ reason }, otherName) => (reason ? rejectSentence(reason, "en", otherName) : ""),
  issueSentence: (issue, unitName) => issueSentence(issue, "en", unitName),
};

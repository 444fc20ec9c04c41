// A merge's result → the plan for three new sheets: *Tổng hợp*, *Tình hình nộp*, *Cần xem lại*. Nothing that
// is there already is touched.
import type { EditPlan } from "../base/edit";
import type { FileAccount, MergeResult } from "../merge/types";
import { figuresOf } from "./figuresOf";
import { freeSheetName } from "./freeSheetName";
import type { ReportWords } from "./reportWords";
import { reviewSheet } from "./reviewSheet";
import { sheetEdits } from "./sheetDraft";
import type { FileNameOf } from "./sourceText";
import { submissionSheet } from "./submissionSheet";
import { summarySheet } from "./summarySheet";

/** `existingSheets`: the workbook's sheets now; a name that is taken gets " (2)". */
export function layoutReport(
  result: MergeResult,
  words: ReportWords,
  existingSheets: readonly string[] = [],
): EditPlan {
  const [summary, submissions, review] = reportSheetNames(words, existingSheets);
  const figures = figuresOf(result);
  const nameOf = fileNames(result);
  const drafts = [
    summarySheet(summary, result, figures, words, nameOf),
    submissionSheet(submissions, result, figures, words, nameOf),
    reviewSheet(review, result, words, nameOf),
  ];
  return {
    edits: [
      ...drafts.map(({ sheet }) => ({ kind: "addSheet" as const, sheet })),
      ...drafts.flatMap(sheetEdits),
      { kind: "activate", sheet: summary },
    ],
  };
}

/** In tab order. */
export function reportSheetNames(
  { sheets }: Pick<ReportWords, "sheets">,
  existingSheets: readonly string[],
): [summary: string, submissions: string, review: string] {
  const summary = freeSheetName(sheets.summary, existingSheets);
  const submissions = freeSheetName(sheets.submissions, [...existingSheets, summary]);
  const review = freeSheetName(sheets.review, [...existingSheets, summary, submissions]);
  return [summary, submissions, review];
}

/** Files of one name, from two folders, are told apart by their folders, at worst by their ids. */
function fileNames({ files }: MergeResult): FileNameOf {
  const inFolder = (file: string): string => file.split(/[\\/]/u).slice(-2).join("/");
  const isUnique = (of: (account: FileAccount) => string): ((account: FileAccount) => boolean) => {
    const times = new Map<string, number>();
    for (const account of files) times.set(of(account), (times.get(of(account)) ?? 0) + 1);
    return (account) => times.get(of(account)) === 1;
  };
  const hasOwnName = isUnique(({ name }) => name);
  const hasOwnPath = isUnique(({ file }) => inFolder(file));
  const names = new Map(
    files.map((account): [string, string] => {
      const { file, name } = account;
      return [file, hasOwnName(account) ? name : hasOwnPath(account) ? inFolder(file) : file];
    }),
  );
  return (file) => names.get(file) ?? file;
}

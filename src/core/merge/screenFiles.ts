// Files that are settled before anybody reads their tables: those that are no returns, copies of another
// file, and those that could not be opened.
import type { Grid } from "../base/cell";
import type { FileOutcome, FileReason, ReturnedFile } from "./types";

export type Screened =
  | {
      readonly file: ReturnedFile;
      readonly outcome: "readable";
      readonly sheets: readonly Grid[];
      readonly hiddenSheets: readonly Grid[];
    }
  | {
      readonly file: ReturnedFile;
      readonly outcome: Extract<FileOutcome, "ignored" | "duplicate" | "rejected">;
      readonly reason: FileReason;
    };

/** Excel's lock files, hidden files, and what the system puts into folders are nobody's report. */
function isReturnName(name: string): boolean {
  const base = name.split(/[\\/]/u).at(-1) ?? "";
  return /\.(?:xlsx|xlsm|xls)$/iu.test(base) && !base.startsWith("~$") && !base.startsWith(".");
}

/**
 * In the order of `files`, which must not depend on how they were handed over. Of equal files the one that
 * a person decided on is kept, else the shortest name: copies have "- Copy" or "(1)" added.
 */
export function screenFiles(
  files: readonly ReturnedFile[],
  isChosen: (file: ReturnedFile) => boolean,
): Screened[] {
  const isRatherOriginal = (a: ReturnedFile, b: ReturnedFile): boolean =>
    isChosen(a) === isChosen(b) ? a.name.length < b.name.length : isChosen(a);
  const kept = new Map<string, ReturnedFile>();
  for (const file of files) {
    if (!isReturnName(file.name)) continue;
    const other = kept.get(file.digest);
    if (!other || isRatherOriginal(file, other)) kept.set(file.digest, file);
  }
  return files.map((file): Screened => {
    if (!isReturnName(file.name)) return { file, outcome: "ignored", reason: { code: "notReturn" } };
    const original = kept.get(file.digest);
    if (original && original !== file) {
      return { file, outcome: "duplicate", reason: { code: "duplicateOf", other: original.file } };
    }
    if (!file.content.ok) return { file, outcome: "rejected", reason: { code: file.content.fault } };
    const { sheets, hiddenSheets } = file.content;
    return { file, outcome: "readable", sheets, hiddenSheets };
  });
}

// A file that a unit sent back in, what the merge needs of it out. A file that cannot be read is told with
// its fault and stops no other file.
import { AppError, type FileFault } from "../core/base/appError";
import type { FileId, Grid } from "../core/base/cell";
import type { PlainDate } from "../core/base/date";
import type { ReturnedFile } from "../core/merge/types";
import { digestOf } from "./digest";
import { readXlsx, type XlsxSheet } from "./xlsx/readXlsx";

export interface FileToRead {
  readonly file: FileId;
  readonly name: string;
  /** Null when the operating system or the browser refused to give them. */
  readonly bytes: Uint8Array | null;
  /** The file system's time, where it is known. */
  readonly fileTimeOn: PlainDate | null;
}

export function readReturnedFile({ file, name, bytes, fileTimeOn }: FileToRead): ReturnedFile {
  // A file that was not read equals no other, so its digest is made of what no other has.
  const known = { file, name, digest: bytes ? digestOf(bytes) : `unread:${file}`, fileTimeOn };
  try {
    if (!bytes) throw new AppError("unreadable");
    const { sheets, modifiedOn } = readXlsx(bytes, file);
    // A hidden sheet is a list behind a drop-down or last month's copy; what a unit sends is what it sees.
    const isAnyVisible = sheets.some(({ isVisible }) => isVisible);
    const gridsOf = (kept: readonly XlsxSheet[]): Grid[] => kept.map(({ grid }) => grid);
    const content = {
      ok: true as const,
      sheets: gridsOf(sheets.filter(({ isVisible }) => isVisible || !isAnyVisible)),
      hiddenSheets: gridsOf(sheets.filter(({ isVisible }) => !isVisible && isAnyVisible)),
    };
    return { ...known, modifiedOn, content };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...known, modifiedOn: null, content: { ok: false, fault: error.code as FileFault } };
  }
}

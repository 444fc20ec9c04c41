// The worker behind *Gộp báo cáo*: reads each file, merges, lays the report out. It holds one file's bytes at
// a time and never touches Office or the page.
import { mergeReturnedFiles } from "../app/mergeReturnedFiles";
import type { ReturnedFile } from "../core/merge/types";
import { localDayOf } from "../files/localDay";
import { readReturnedFile } from "../files/readReturnedFile";
import { REPORT_WORDS } from "../messages/reportWords";
import { answerInWorker } from "./answerInWorker";
import type { MergeDone, MergeRequest } from "./mergeMessages";
import type { MergeProgress } from "./paneServices";
import type { PickedFile } from "./pickedFile";

/** Milliseconds between two progress messages: more would only keep the pane busy. */
const PROGRESS_EVERY = 100;

async function readAll(
  files: readonly PickedFile[],
  onProgress: (progress: MergeProgress) => void,
): Promise<ReturnedFile[]> {
  const total = files.length;
  const read: ReturnedFile[] = [];
  let toldAt = 0;
  const timesSeen = new Map<string, number>();
  for (const [index, { file, path: name }] of files.entries()) {
    const times = (timesSeen.get(name) ?? 0) + 1;
    timesSeen.set(name, times);
    // Files of one path can still be chosen from two places; a number keeps them apart.
    const id = times === 1 ? name : `${name} (${times})`;
    const bytes = await file.arrayBuffer().catch(() => null);
    read.push(
      readReturnedFile({
        file: id,
        name,
        bytes: bytes && new Uint8Array(bytes),
        fileTimeOn: localDayOf(file.lastModified),
      }),
    );
    const now = performance.now();
    if (now - toldAt > PROGRESS_EVERY) {
      toldAt = now;
      onProgress({ stage: "reading", done: index + 1, total });
    }
  }
  onProgress({ stage: "merging", done: total, total });
  return read;
}

answerInWorker<MergeRequest, MergeDone, MergeProgress>(
  async ({ plan, files, on, dueOn, sheetNames, own }, onProgress) =>
    mergeReturnedFiles({
      plan,
      files: await readAll(files, onProgress),
      on,
      dueOn,
      sheetNames,
      own,
      words: REPORT_WORDS,
    }),
);

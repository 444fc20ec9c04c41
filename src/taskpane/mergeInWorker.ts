// Runs a merge in a worker.
import type { MergeDone, MergeRequest } from "./mergeMessages";
import type { MergeProgress } from "./paneServices";
import { runWorker, type WorkerRun } from "./runWorker";

export const mergeInWorker = (request: MergeRequest, run: WorkerRun<MergeProgress>): Promise<MergeDone> =>
  runWorker(() => new Worker(new URL("./mergeWorker.ts", import.meta.url)), request, run);

// Runs a merge in a worker of its own, so that the pane never waits; cancelling ends the worker.
import { AppError } from "../core/base/appError";
import type { MergeAnswer, MergeRequest } from "./mergeMessages";
import type { MergeProgress } from "./paneServices";

export interface MergeRun {
  readonly onProgress: (progress: MergeProgress) => void;
  readonly signal: AbortSignal;
}

type Done = Extract<MergeAnswer, { kind: "done" }>;

export function mergeInWorker(request: MergeRequest, { onProgress, signal }: MergeRun): Promise<Done> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new AppError("cancelled"));
      return;
    }
    const worker = new Worker(new URL("./mergeWorker.ts", import.meta.url));
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const cancel = (): void => {
      end();
      reject(new AppError("cancelled"));
    };
    signal.addEventListener("abort", cancel);
    worker.onmessage = ({ data }: MessageEvent<MergeAnswer>) => {
      if (data.kind === "progress") {
        onProgress(data.progress);
        return;
      }
      end();
      if (data.kind === "done") resolve(data);
      else reject(new Error(data.stack));
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(`bug: the merge worker failed: ${event.message}`));
    };
    worker.postMessage(request);
  });
}

// One piece of work in a worker of its own, so that the pane never waits; cancelling ends the worker.
import { AppError } from "../core/base/appError";
import type { WorkerAnswer } from "./workerAnswer";

export interface WorkerRun<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** @throws AppError for what the worker refused, and `cancelled`; a worker that broke rejects as a bug. */
export function runWorker<Done, Progress = never>(
  start: () => Worker,
  request: unknown,
  { signal, onProgress }: WorkerRun<Progress>,
): Promise<Done> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new AppError("cancelled"));
      return;
    }
    const worker = start();
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const cancel = (): void => {
      end();
      reject(new AppError("cancelled"));
    };
    signal.addEventListener("abort", cancel);
    worker.onmessage = ({
      data,
    }: MessageEvent<WorkerAnswer<Done, Progress> | { readonly kind?: undefined }>) => {
      // pdf.js takes any worker that it finds itself in for its own and greets whoever started it.
      if (data.kind === undefined) return;
      if (data.kind === "progress") {
        onProgress?.(data.progress);
        return;
      }
      end();
      if (data.kind === "done") resolve(data.done);
      else if (data.kind === "refused") reject(new AppError(data.code, data.where));
      else reject(new Error(data.stack));
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(`bug: a worker failed: ${event.message}`));
    };
    worker.postMessage(request);
  });
}

// Opens what was dropped or pasted in a worker of its own; cancelling ends the worker.
import { AppError } from "../core/base/appError";
import type { BroughtIn } from "../core/broughtIn";
import type { BringInAnswer, BringInRequest } from "./bringInMessages";

export function bringInWithWorker(request: BringInRequest, signal: AbortSignal): Promise<BroughtIn> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new AppError("cancelled"));
      return;
    }
    const worker = new Worker(new URL("./bringInWorker.ts", import.meta.url));
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const cancel = (): void => {
      end();
      reject(new AppError("cancelled"));
    };
    signal.addEventListener("abort", cancel);
    worker.onmessage = ({ data }: MessageEvent<BringInAnswer | { readonly kind?: undefined }>) => {
      // pdf.js takes any worker that it finds itself in for its own and greets whoever started it.
      if (data.kind === undefined) return;
      end();
      if (data.kind === "done") resolve(data.brought);
      else if (data.kind === "refused") reject(new AppError(data.code, data.where));
      else reject(new Error(data.stack));
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(`bug: the bring-in worker failed: ${event.message}`));
    };
    worker.postMessage(request);
  });
}

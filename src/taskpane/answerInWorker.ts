// The worker's side of runWorker.ts: one request, one answer, progress between them.
import { AppError } from "../core/base/appError";
import type { WorkerAnswer } from "./workerAnswer";

export function answerInWorker<Request, Done, Progress = never>(
  work: (request: Request, onProgress: (progress: Progress) => void) => Promise<Done>,
): void {
  const answer = (message: WorkerAnswer<Done, Progress>): void => {
    postMessage(message);
  };
  self.onmessage = ({ data }: MessageEvent<Request>) => {
    work(data, (progress) => {
      answer({ kind: "progress", progress });
    })
      .then(
        (done) => {
          answer({ kind: "done", done });
        },
        (error: unknown) => {
          if (error instanceof AppError) answer({ kind: "refused", code: error.code, where: error.where });
          else
            answer({
              kind: "failed",
              stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
            });
        },
      )
      .catch(() => undefined); // nobody is there to be told
  };
}

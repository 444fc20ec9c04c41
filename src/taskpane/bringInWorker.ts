// The worker behind *Đưa vào*: opens what was dropped or pasted and reads its tables, so that a long PDF never
// holds the pane up. It never touches Office or the page.
import { seedsWith } from "../app/workbookSeeds";
import { AppError } from "../core/base/appError";
import { gridsOfDocument } from "../core/gridsOfDocument";
import { openDocument, openText } from "../files/openDocument";
import type { BringInAnswer, BringInRequest } from "./bringInMessages";

async function answerTo({ name, content, own }: BringInRequest): Promise<BringInAnswer> {
  const opened =
    typeof content === "string" ? openText(content, name) : await openDocument(new Uint8Array(content), name);
  return { kind: "done", brought: gridsOfDocument(opened, name, seedsWith(own)) };
}

self.onmessage = ({ data }: MessageEvent<BringInRequest>) => {
  answerTo(data)
    .catch((error: unknown): BringInAnswer => {
      if (error instanceof AppError) return { kind: "refused", code: error.code, where: error.where };
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: "failed", stack };
    })
    .then((answer) => {
      postMessage(answer);
    })
    .catch(() => undefined); // nobody is there to be told
};

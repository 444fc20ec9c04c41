// The worker behind *Đưa vào*: opens what was dropped or pasted and reads its tables, so that a long PDF never
// holds the pane up. It never touches Office or the page.
import { seedsWith } from "../app/workbookSeeds";
import type { BroughtIn } from "../core/broughtIn";
import { gridsOfDocument } from "../core/gridsOfDocument";
import { openDocument, openText } from "../files/openDocument";
import { answerInWorker } from "./answerInWorker";
import type { BringInRequest } from "./bringInMessages";

answerInWorker<BringInRequest, BroughtIn>(async ({ name, content, own }) => {
  const opened =
    typeof content === "string" ? openText(content, name) : await openDocument(new Uint8Array(content), name);
  return gridsOfDocument(opened, name, seedsWith(own));
});

// Opens what was dropped or pasted in a worker.
import type { BroughtIn } from "../core/broughtIn";
import type { BringInRequest } from "./bringInMessages";
import { runWorker } from "./runWorker";

export const bringInWithWorker = (request: BringInRequest, signal: AbortSignal): Promise<BroughtIn> =>
  runWorker(() => new Worker(new URL("./bringInWorker.ts", import.meta.url)), request, { signal });

// What a worker of ours says to the pane: structured clones, no functions. A refusal is the world's (a damaged
// file), a failure is a bug.
import type { AppError } from "../core/base/appError";

export type WorkerAnswer<Done, Progress> =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "refused"; readonly code: AppError["code"]; readonly where: AppError["where"] }
  | { readonly kind: "failed"; readonly stack: string };

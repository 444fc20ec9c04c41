// What the pane and its bring-in worker say to each other; structured clones, no functions.
import type { WorkbookSeeds } from "../app/workbookSeeds";
import type { AppError } from "../core/base/appError";
import type { BroughtIn } from "../core/broughtIn";

export interface BringInRequest {
  readonly name: string;
  /** Bytes of a file, or what was pasted: HTML or plain text. */
  readonly content: ArrayBuffer | string;
  /** What the open workbook brings of its own: its units are evidence of where columns begin. */
  readonly own: WorkbookSeeds;
}

export type BringInAnswer =
  | { readonly kind: "done"; readonly brought: BroughtIn }
  | { readonly kind: "refused"; readonly code: AppError["code"]; readonly where: AppError["where"] }
  | { readonly kind: "failed"; readonly stack: string };

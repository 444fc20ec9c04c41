// What the pane asks of its bring-in worker: a structured clone, no functions.
import type { WorkbookSeeds } from "../app/workbookSeeds";

export interface BringInRequest {
  readonly name: string;
  /** Bytes of a file, or what was pasted: HTML or plain text. */
  readonly content: ArrayBuffer | string;
  /** What the open workbook brings of its own: its units are evidence of where columns begin. */
  readonly own: WorkbookSeeds;
}

// What the pane and its merge worker say to each other; structured clones, no functions.
import type { WorkbookSeeds } from "../app/workbookSeeds";
import type { Plan } from "../core/appendix/types";
import type { PlainDate } from "../core/base/date";
import type { EditPlan } from "../core/base/edit";
import type { MergeResult } from "../core/merge/types";
import type { PickedFile } from "./pickedFile";

export interface MergeRequest {
  readonly plan: Plan;
  readonly files: readonly PickedFile[];
  readonly on: PlainDate;
  readonly dueOn: PlainDate | null;
  /** What the plan's workbook brings of its own. */
  readonly own: WorkbookSeeds;
  /** Names that the report's sheets must not take. */
  readonly sheetNames: readonly string[];
}

export interface MergeDone {
  readonly result: MergeResult;
  readonly plan: EditPlan;
  readonly sheets: readonly string[];
}

// What this session has written, so that it can be taken back from the pane even where Excel's own undo was
// cleared by the adding of a sheet.
import { AppError } from "../core/base/appError";
import { inversePlan, type EditPlan } from "../core/base/edit";
import type { ApplyOptions, WorkbookPort } from "./workbookPort";

export interface AppliedStep<Label> {
  readonly label: Label;
  readonly plan: EditPlan;
}

export interface History<Label> {
  apply(plan: EditPlan, label: Label, options?: ApplyOptions): Promise<void>;
  /** The step that `undo` would take back. */
  last(): AppliedStep<Label> | null;
  /** Refused with `changedSince` when what was written has been edited since. */
  undo(): Promise<void>;
}

export function createHistory<Label>(workbook: WorkbookPort): History<Label> {
  const steps: AppliedStep<Label>[] = [];
  return {
    async apply(plan, label, options) {
      await workbook.apply(plan, options);
      steps.push({ label, plan });
    },
    last: () => steps.at(-1) ?? null,
    async undo() {
      const step = steps.at(-1);
      if (!step) return;
      await workbook.apply(inversePlan(step.plan)).catch(refuseAsUndo);
      steps.splice(steps.indexOf(step), 1); // another may have been written meanwhile
    },
  };
}

function refuseAsUndo(error: unknown): never {
  const isRefusal = error instanceof AppError && error.code === "changedMeanwhile";
  throw isRefusal ? new AppError("changedSince", error.where, error) : error;
}

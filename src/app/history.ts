// What this session has written, so that it can be taken back from the pane even where Excel's own undo was
// cleared by the adding of a sheet.
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
  /** Refused with `changedMeanwhile` when the cells have been edited since. */
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
      await workbook.apply(inversePlan(step.plan));
      steps.pop();
    },
  };
}

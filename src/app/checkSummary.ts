// The figures of *Kiểm tra*: how much of a plan was found and how much of it was read.
import type { AnalysedPlan } from "../core/analysePlan";

export interface CheckSummary {
  readonly tasks: number;
  readonly sections: number;
  /** Mentions of units or groups in the two unit columns, and those decided. */
  readonly units: { readonly found: number; readonly decided: number };
  /** Deadline cells with text, and those read to the last word. */
  readonly deadlines: { readonly found: number; readonly read: number };
}

export function summaryOf({ appendix, tasks }: AnalysedPlan): CheckSummary {
  const mentions = tasks.flatMap(({ lead, coordinating }) => [
    ...(lead?.mentions ?? []),
    ...(coordinating?.mentions ?? []),
  ]);
  const deadlines = tasks.map(({ deadline }) => deadline).filter(({ text }) => text.trim() !== "");
  return {
    tasks: tasks.length,
    sections: appendix.sections.length,
    units: { found: mentions.length, decided: mentions.filter(({ unit }) => unit !== null).length },
    deadlines: {
      found: deadlines.length,
      read: deadlines.filter(({ unread, impossible }) => unread === "" && !impossible).length,
    },
  };
}

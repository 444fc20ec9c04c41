// The figures of *Kiểm tra*: how much of a plan was found and how much of it was read.
import type { AnalysedPlan } from "../core/analysePlan";
import { wordKey } from "../core/base/text";

export interface CheckSummary {
  readonly tasks: number;
  readonly sections: number;
  /** Mentions of units or groups in the two unit columns, those decided, and those a person left as they are. */
  readonly units: { readonly found: number; readonly decided: number; readonly left: number };
  /** Deadline cells with text, and those read to the last word. */
  readonly deadlines: { readonly found: number; readonly read: number };
}

/** `left`: ways of writing that a person leaves as they are. */
export function summaryOf({ source, tasks }: AnalysedPlan, left: readonly string[] = []): CheckSummary {
  const leftKeys = new Set(left.map(wordKey));
  const mentions = tasks.flatMap(({ lead, coordinating }) => [
    ...(lead?.mentions ?? []),
    ...(coordinating?.mentions ?? []),
  ]);
  const deadlines = tasks.map(({ deadline }) => deadline).filter(({ text }) => text.trim() !== "");
  return {
    tasks: tasks.length,
    sections: source.parts.reduce((sum, { sections }) => sum + sections.length, 0),
    units: {
      found: mentions.length,
      decided: mentions.filter(({ unit }) => unit !== null).length,
      left: mentions.filter(({ unit, text }) => unit === null && leftKeys.has(wordKey(text))).length,
    },
    deadlines: {
      found: deadlines.length,
      read: deadlines.filter(({ unread, impossible }) => unread === "" && !impossible).length,
    },
  };
}

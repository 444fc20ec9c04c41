// What accumulates while the sentences of a cell are read in order.
import type { PlainDate } from "../../base/date";
import type { Period } from "../period";
import type { DeadlineKind, DeadlineStep, Recurring, Relative } from "../types";
import type { Chain } from "./chains";
import type { Sentence } from "./nodes";

export interface ReadMilestone {
  readonly due: PlainDate;
  readonly from: PlainDate;
  readonly period: Period;
  readonly step: DeadlineStep;
  /** First token. */
  readonly start: number;
  readonly isSpan: boolean;
  /** A span, or "từ quý II" with a target: its first day is told. */
  readonly showsStart: boolean;
  readonly isTentative: boolean;
  readonly label: string;
  /** "Năm 2024: …" is a heading when what follows lies inside it. */
  readonly isHeading: boolean;
  /** In which sentence it stands. */
  readonly sentence: number;
}

function saysWhen({ day, weekday, month }: Recurring): boolean {
  return day !== undefined || weekday !== undefined || month !== undefined;
}

export class Reading {
  readonly kinds = new Set<DeadlineKind>();
  readonly steps: DeadlineStep[] = [];
  readonly milestones: ReadMilestone[] = [];
  readonly dependsOn: string[] = [];
  readonly recurrings: Recurring[] = [];
  /** "từ năm 2025" without an end: read if the work goes on without one. */
  readonly openStarts: Chain[] = [];
  relative: Relative | undefined;
  isTentativeWithoutDate = false;
  /** "(Dự kiến)" stands before the sentence that it speaks of. */
  isTentativeAhead = false;
  isImpossible = false;
  isYearImplied = false;
  /** For each token 1 or 0. */
  private readonly isRead: Uint8Array;

  /** What is in no sentence (marks, numbers of list items) needs no reading. */
  constructor(tokens: number, sentences: readonly Sentence[]) {
    this.isRead = new Uint8Array(tokens).fill(1);
    for (const { nodes } of sentences) {
      for (const { start, end } of nodes) this.isRead.fill(0, start, end);
    }
  }

  addMilestone(milestone: ReadMilestone): void {
    this.milestones.push(milestone);
    this.steps.push(milestone.step);
  }

  dropLastMilestone(): void {
    const last = this.milestones.pop();
    if (last) this.steps.splice(this.steps.lastIndexOf(last.step), 1);
  }

  /** Replaces the milestone at a place by one that differs in what is given. */
  changeMilestone(index: number, change: Partial<Pick<ReadMilestone, "label" | "isTentative">>): void {
    const old = this.milestones[index];
    if (!old) return;
    const step =
      old.step.kind === "fixed"
        ? { ...old.step, tentative: change.isTentative ?? old.isTentative }
        : old.step;
    this.milestones[index] = { ...old, ...change, step };
    this.steps[this.steps.indexOf(old.step)] = step;
  }

  addImpossible(text: string): void {
    this.isImpossible = true;
    this.steps.push({ kind: "impossible", text });
  }

  /** A day makes the same period surer: "hằng quý (trước ngày 20 …)". */
  addRecurring(rules: readonly Recurring[], text: string): void {
    this.kinds.add("recurring");
    if (rules.length === 0) this.steps.push({ kind: "noFixedDay", text });
    for (const recurring of rules) {
      const same = this.recurrings.findIndex(({ every }) => every === recurring.every);
      const isKnown = same >= 0 && !saysWhen(recurring);
      const isSurer = same >= 0 && !saysWhen(this.recurrings[same]!);
      if (isSurer) this.recurrings[same] = recurring;
      else if (!isKnown) this.recurrings.push(recurring);
      this.steps.push({ kind: "recurring", text, recurring });
    }
  }

  addRelative(relative: Relative, text: string): void {
    this.relative ??= relative;
    this.kinds.add("relative");
    this.steps.push({ kind: "relative", text, relative });
  }

  addPlain(kind: "ongoing" | "dependent" | "target", text: string): void {
    this.kinds.add(kind);
    this.steps.push({ kind, text });
  }

  markRead(start: number, end: number): void {
    this.isRead.fill(1, start, end);
  }

  /** Runs of tokens that nothing has read. */
  unreadRuns(): [start: number, end: number][] {
    const runs: [number, number][] = [];
    for (let i = 0; i < this.isRead.length; i++) {
      if (this.isRead[i] === 1) continue;
      const last = runs.at(-1);
      if (last && last[1] === i) last[1] = i + 1;
      else runs.push([i, i + 1]);
    }
    return runs;
  }
}

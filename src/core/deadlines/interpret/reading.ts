// What accumulates while the sentences of a cell are read in order.
import type { PlainDate } from "../../base/date";
import type { Period } from "../period";
import type { Chain } from "./chains";
import type { Sentence } from "./nodes";
import type { DeadlineKind, DeadlineStep, FixedRule, Recurring, Relative } from "../types";

export interface ReadMilestone {
  readonly due: PlainDate;
  readonly from: PlainDate;
  readonly rule: FixedRule;
  readonly period: Period;
  readonly text: string;
  readonly isSpan: boolean;
  isTentative: boolean;
  label: string;
  /** "Năm 2024: …" is a heading when what follows lies inside it. */
  isHeading: boolean;
  readonly sentence: number;
}

export class Reading {
  readonly kinds = new Set<DeadlineKind>();
  readonly steps: DeadlineStep[] = [];
  readonly milestones: ReadMilestone[] = [];
  readonly dependsOn: string[] = [];
  recurring: Recurring | undefined;
  relative: Relative | undefined;
  isTentativeWithoutDate = false;
  isImpossible = false;
  isYearImplied = false;
  /** "từ năm 2025" without an end: read if the work goes on without one. */
  readonly openStarts: Chain[] = [];
  private readonly isRead: boolean[];

  /** What is in no sentence (marks, numbers of list items) needs no reading. */
  constructor(tokens: number, sentences: readonly Sentence[]) {
    this.isRead = Array<boolean>(tokens).fill(true);
    for (const { nodes } of sentences) {
      for (const { start, end } of nodes) this.isRead.fill(false, start, end);
    }
  }

  markRead(start: number, end: number): void {
    this.isRead.fill(true, start, end);
  }

  /** Runs of tokens that nothing has read. */
  unreadRuns(): [start: number, end: number][] {
    const runs: [number, number][] = [];
    for (let i = 0; i < this.isRead.length; i++) {
      if (this.isRead[i]) continue;
      const last = runs.at(-1);
      if (last && last[1] === i) last[1] = i + 1;
      else runs.push([i, i + 1]);
    }
    return runs;
  }
}

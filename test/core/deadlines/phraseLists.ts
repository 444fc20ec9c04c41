// Lists of phrases by what they are, written short, made into rows of the examiner's shape.
import type { PlainDate } from "../../../src/core/base/date";
import type { Recurring, Relative } from "../../../src/core/deadlines/types";
import type { ExaminedPhrase } from "./examiner";

type Dated = readonly [text: string, due: string];

export interface PhraseLists {
  readonly dated: readonly Dated[];
  readonly tentative: readonly Dated[];
  readonly ranges: readonly (readonly [text: string, from: string, due: string])[];
  readonly milestones: readonly (readonly [
    text: string,
    kinds: string,
    ...milestones: (readonly [due: string, label?: string])[],
  ])[];
  readonly recurring: readonly (readonly [text: string, recurring: Recurring])[];
  readonly relative: readonly (readonly [
    text: string,
    amount: number,
    unit: Relative["unit"],
    anchor: Relative["anchor"],
    due?: string,
  ])[];
  readonly others: readonly ExaminedPhrase[];
  /** No date may be given for these. */
  readonly dateless: readonly string[];
  readonly impossible: readonly string[];
}

export function examined(lists: PhraseLists): readonly ExaminedPhrase[] {
  return [
    ...lists.dated.map(([text, due]) => ({ text, kinds: "date", due })),
    ...lists.tentative.map(([text, due]) => ({ text, kinds: "date", due, tentative: true as const })),
    ...lists.ranges.map(([text, from, due]) => ({
      text,
      kinds: "range|date,range",
      due,
      milestones: [{ due, from }],
    })),
    ...lists.milestones.map(([text, kinds, ...milestones]) => ({
      text,
      kinds,
      due: milestones.at(-1)?.[0] ?? null,
      milestones: milestones.map(([due, label]) => ({ due, label })),
    })),
    ...lists.recurring.map(([text, recurring]) => ({ text, kinds: "recurring", due: null, recurring })),
    ...lists.relative.map(([text, amount, unit, anchor, due]) => ({
      text,
      kinds: due === undefined ? "relative|relative,dependent" : "relative",
      due: due ?? null,
      relative: { amount, unit, anchor, ...(due !== undefined && { due: due as PlainDate }) },
    })),
    ...lists.others,
    ...lists.dateless.map((text) => ({ text, due: null, unread: "any" as const, isDateless: true as const })),
    ...lists.impossible.map((text) => ({
      text,
      due: null,
      unread: "any" as const,
      impossible: true as const,
      isDateless: true as const,
    })),
  ];
}

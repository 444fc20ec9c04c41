// What is to be laid out, from where it may come: an appendix that was read, or a plan of seeds/plans.
import type { AppendixLayout, Appendix, ColumnRole, LayoutColumn } from "./types";

export interface LayoutTask {
  readonly ordinal: string | null;
  readonly section: string | null;
  readonly values: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly others?: readonly { readonly header: string; readonly value: string }[];
}

export interface LayoutSection {
  readonly ordinal: string;
  readonly title: string;
}

export interface LayoutInput {
  readonly sheet: string;
  readonly layout: AppendixLayout;
  /** Columns for values that the layout has no place for. */
  readonly furtherColumns: readonly LayoutColumn[];
  /** "Phụ lục", "Phụ lục II". */
  readonly label: string;
  readonly title: string;
  readonly attachedTo: string;
  readonly sections: readonly LayoutSection[];
  readonly tasks: readonly LayoutTask[];
  /** 0-based first row; default 0. */
  readonly top?: number;
}

/** A file of seeds/plans. */
export interface PlanSeed {
  readonly title: string;
  readonly attachedTo: string;
  readonly sections: readonly LayoutSection[];
  readonly tasks: readonly {
    readonly ordinal: string;
    readonly section: string;
    readonly title: string;
    readonly lead: string;
    readonly coordinating: string;
    readonly deadline: string;
  }[];
}

export type LayoutContent = Pick<LayoutInput, "title" | "attachedTo" | "sections" | "tasks">;

export function contentOfAppendix({ title, attachedTo, sections, tasks }: Appendix): LayoutContent {
  return {
    title,
    attachedTo,
    sections,
    tasks: tasks.map(({ ordinal, section, fields, others }) => ({
      ordinal,
      section,
      values: Object.fromEntries(Object.entries(fields).map(([role, field]) => [role, field.raw])),
      others: others.map(({ header, field }) => ({ header, value: field.raw })),
    })),
  };
}

export function contentOfPlan({ title, attachedTo, sections, tasks }: PlanSeed): LayoutContent {
  return {
    title,
    attachedTo,
    sections,
    tasks: tasks.map(({ ordinal, section, title: content, lead, coordinating, deadline }) => ({
      ordinal,
      section,
      values: { content, lead, coordinating, deadline },
    })),
  };
}

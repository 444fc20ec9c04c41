// What is to be laid out, from where it may come: an appendix that was read, a plan of seeds/plans, a template.
import type { Cell } from "../base/cell";
import { textCell } from "../base/cell";
import type { AppendixLayout, Column, ColumnRole, LayoutColumn } from "./types";

export interface LayoutTask {
  /** The hidden id, where it has one already. */
  readonly id: string | null;
  readonly ordinal: string | null;
  /** Index of its section; null above the first. */
  readonly section: number | null;
  readonly values: Readonly<Partial<Record<ColumnRole, Cell>>>;
  /** Cells of columns without a role, by the column of the source. */
  readonly others: ReadonlyMap<number, Cell>;
}

export interface LayoutSection {
  readonly ordinal: string;
  readonly title: string;
  /** What else its row says; it goes to *Ghi chú*. */
  readonly note: string;
}

/** A row above or below the table, with the columns of the source in which its cells stand. */
export interface TextRow {
  /** Empty rows between it and the row before. */
  readonly gap: number;
  readonly cells: readonly { readonly col: number; readonly cell: Cell }[];
}

export interface LayoutContent {
  /** "Phụ lục", "Phụ lục II"; "" where the source has none. */
  readonly label: string;
  readonly title: string;
  readonly attachedTo: string;
  /** Letterhead before the title, and lines between the title and the table. */
  readonly above: readonly TextRow[];
  readonly beneathTitle: readonly TextRow[];
  /** Columns of the source; those without a role are kept, the others tell where `below` stood. */
  readonly columns: readonly Column[];
  readonly sections: readonly LayoutSection[];
  readonly tasks: readonly LayoutTask[];
  readonly below: readonly TextRow[];
}

export interface LayoutInput extends LayoutContent {
  readonly sheet: string;
  readonly layout: AppendixLayout;
  /** Columns for values that the layout has no place for. */
  readonly furtherColumns: readonly LayoutColumn[];
}

/** What a template or a plan does not have. */
const NOTHING_ELSE = { above: [], beneathTitle: [], columns: [], below: [] } as const;
const NO_OTHERS: ReadonlyMap<number, Cell> = new Map();

/** A file of seeds/plans. */
export interface PlanSeed {
  readonly title: string;
  readonly attachedTo: string;
  readonly sections: readonly { readonly ordinal: string; readonly title: string }[];
  readonly tasks: readonly {
    readonly ordinal: string;
    readonly section: string;
    readonly title: string;
    readonly lead: string;
    readonly coordinating: string;
    readonly deadline: string;
  }[];
}

export function contentOfPlan({ title, attachedTo, sections, tasks }: PlanSeed): LayoutContent {
  return {
    ...NOTHING_ELSE,
    label: "Phụ lục",
    title,
    attachedTo,
    sections: sections.map(({ ordinal, title: words }) => ({ ordinal, title: words, note: "" })),
    tasks: tasks.map(({ ordinal, section, title: content, lead, coordinating, deadline }) => ({
      id: null,
      ordinal,
      section: sections.findIndex((known) => known.ordinal === section),
      values: {
        content: textCell(content),
        lead: textCell(lead),
        coordinating: textCell(coordinating),
        deadline: textCell(deadline),
      },
      others: NO_OTHERS,
    })),
  };
}

/** The words of an empty appendix (messages/layoutTemplate) around the rows of a template. */
export interface TemplateWords {
  readonly label: string;
  readonly title: string;
  readonly attachedTo: string;
}

/** Rows of a template as seeds/layouts.json has them: what is there to be written over or answered. */
export interface TemplateSection {
  readonly ordinal: string;
  readonly title: string;
  readonly rows: readonly string[];
}

/** Rows without text are for a person to fill. A section without a name has no heading row. */
export function contentOfTemplate(words: TemplateWords, template: readonly TemplateSection[]): LayoutContent {
  const sections = template.filter(({ title }) => title !== "");
  return {
    ...NOTHING_ELSE,
    ...words,
    sections: sections.map(({ ordinal, title }) => ({ ordinal, title, note: "" })),
    tasks: template.flatMap((section) =>
      section.rows.map((content, row) => ({
        id: null,
        ordinal: String(row + 1),
        section: section.title === "" ? null : sections.indexOf(section),
        values: { content: textCell(content) },
        others: NO_OTHERS,
      })),
    ),
  };
}

// Use case *Phụ lục*: an empty standard layout on a new sheet, with rows to write over.
import layouts from "../../seeds/layouts.json";
import { layoutAppendix } from "../core/appendix/layoutAppendix";
import type { AppendixLayout, LayoutKind } from "../core/appendix/types";
import type { EditPlan } from "../core/base/edit";
import { freeSheetName } from "../core/report/freeSheetName";

/** JSON has no unions; test/seeds.test.ts checks the roles and kinds. */
const LAYOUTS = layouts.layouts as unknown as readonly AppendixLayout[];
const EMPTY_ROWS = 5;

export interface LayoutTemplate {
  readonly label: string;
  readonly title: string;
  readonly attachedTo: string;
  readonly section: string;
}

export interface LayoutUseCase {
  readonly plan: EditPlan;
  readonly sheet: string;
  /** Left to right. */
  readonly headings: readonly string[];
}

/** `name` is the sheet's name where it is not among the `taken` ones, else it gets a number. */
export function prepareLayout(
  kind: LayoutKind,
  { name, taken, template }: { name: string; taken: readonly string[]; template: LayoutTemplate },
): LayoutUseCase {
  const layout = LAYOUTS.find((candidate) => candidate.kind === kind);
  if (!layout) throw new Error(`bug: seeds/layouts.json has no layout ${kind}`);
  const sheet = freeSheetName(name, taken);
  const plan = layoutAppendix({
    sheet,
    layout,
    furtherColumns: [],
    label: template.label,
    title: template.title,
    attachedTo: template.attachedTo,
    sections: [{ ordinal: "I", title: template.section }],
    tasks: Array.from({ length: EMPTY_ROWS }, (_, i) => ({
      ordinal: String(i + 1),
      section: "I",
      values: {},
    })),
  });
  return { plan, sheet, headings: layout.columns.map((column) => column.heading) };
}

// Use case *Phụ lục*: an empty standard layout on a new sheet, with rows to write over.
import { contentOfTemplate, type TemplateWords } from "../core/appendix/layoutInput";
import { layoutAppendix } from "../core/appendix/layoutAppendix";
import type { EditPlan } from "../core/base/edit";
import { freeSheetName } from "../core/report/freeSheetName";
import { layoutOf, LAYOUT_SEED } from "./layoutSeed";
import { freeRegionName } from "./regionName";

export interface LayoutUseCase {
  readonly plan: EditPlan;
  readonly sheet: string;
  /** Left to right, those in sight. */
  readonly headings: readonly string[];
}

export interface LayoutPlace {
  /** The sheet's name where it is not among the `taken` ones, else it gets a number. */
  readonly name: string;
  readonly taken: readonly string[];
  /** Names of regions in the workbook. */
  readonly takenNames: readonly string[];
}

/** `template` is the id of one of seeds/layouts.json. */
export function prepareLayout(
  template: string,
  words: Omit<TemplateWords, "title">,
  { name, taken, takenNames }: LayoutPlace,
): LayoutUseCase {
  const { kind, title, sections } = templateOf(template);
  const layout = layoutOf(kind);
  const sheet = freeSheetName(name, taken);
  const plan = layoutAppendix({
    ...contentOfTemplate({ ...words, title }, sections),
    sheet,
    layout,
    furtherColumns: LAYOUT_SEED.furtherColumns,
    regionName: freeRegionName(takenNames),
  });
  return { plan, sheet, headings: layout.columns.map((column) => column.heading) };
}

function templateOf(id: string): (typeof LAYOUT_SEED.templates)[number] {
  const template = LAYOUT_SEED.templates.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`bug: seeds/layouts.json has no template ${id}`);
  return template;
}

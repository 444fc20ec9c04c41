// Colours that follow a text: conditional formats "the cell equals this text", through Office.js.
import type { Edit } from "../core/base/edit";
import { textLiteral, textOfLiteral } from "../core/base/formula";
import { LOOKS } from "../core/base/look";
import { rangeOf } from "./ranges";

type ColourTexts = Extract<Edit, { kind: "colourTexts" }>;

/** The rules on the edit's region that are for one of its texts. */
export async function readTextRules(
  context: Excel.RequestContext,
  { region, before, after }: ColourTexts,
): Promise<readonly Excel.ConditionalFormat[]> {
  const { conditionalFormats } = rangeOf(context, region);
  conditionalFormats.load("items/id, items/type");
  await context.sync();
  const ofValue = conditionalFormats.items.filter(({ type }) => type === "CellValue");
  for (const format of ofValue) format.cellValue.load("rule");
  if (ofValue.length > 0) await context.sync();
  const texts = new Set([...before, ...after].map(({ text }) => text));
  return ofValue.filter(({ cellValue: { rule } }) => {
    if (rule.operator !== "EqualTo") return false;
    return texts.has(textOfLiteral(String(rule.formula1)) ?? "\0");
  });
}

export function colourTexts(
  context: Excel.RequestContext,
  { region, after }: ColourTexts,
  known: readonly Excel.ConditionalFormat[],
): void {
  for (const rule of known) rule.delete();
  const { conditionalFormats } = rangeOf(context, region);
  // Excel puts a new rule before all others, so the first of ours comes last.
  for (const { text, style } of [...after].reverse()) {
    const look = LOOKS[style];
    if (!look) continue;
    const { cellValue } = conditionalFormats.add("CellValue");
    cellValue.format.font.color = look.color;
    if (look.fill) cellValue.format.fill.color = look.fill;
    cellValue.rule = { formula1: `=${textLiteral(text)}`, operator: "EqualTo" };
  }
}

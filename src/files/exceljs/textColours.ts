// Colours that follow a text: conditional formats "the cell equals this text" of an exceljs worksheet.
import type { ConditionalFormattingOptions, ConditionalFormattingRule, Worksheet } from "exceljs";
import { a1OfRegion, parseA1, type Region } from "../../core/base/cell";
import type { Edit, TextColour } from "../../core/base/edit";
import { overlap, textLiteral, textOfLiteral } from "../../core/base/formula";
import { LOOKS } from "../../core/base/look";
import { argbOf } from "./styles";

type ColourTexts = Extract<Edit, { kind: "colourTexts" }>;

/** exceljs types `conditionalFormattings` as unknown; it reads and writes this list. */
interface WithFormats {
  conditionalFormattings: ConditionalFormattingOptions[];
}

export function colourTexts({ region, before, after }: ColourTexts, worksheet: Worksheet): void {
  const sheet = worksheet as unknown as WithFormats;
  const texts = new Set([...before, ...after].map(({ text }) => text));
  const isOurs = (rule: ConditionalFormattingRule): boolean => texts.has(textOfRule(rule) ?? "\0");
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap((format) => {
    if (!touches(format.ref, region)) return [format];
    const rules = format.rules.filter((rule) => !isOurs(rule));
    return rules.length > 0 ? [{ ...format, rules }] : [];
  });
  const priority = sheet.conditionalFormattings
    .flatMap(({ rules }) => rules)
    .reduce((last, rule) => Math.max(last, rule.priority), 0);
  const rules = after.flatMap((colour, i) => ruleOf(colour, priority + 1 + i));
  if (rules.length > 0) worksheet.addConditionalFormatting({ ref: a1OfRegion(region), rules });
}

/** What exceljs can write: of any other rule it leaves an empty element, which Excel calls a damaged file. */
const WRITTEN_TYPES: ReadonlySet<string> = new Set([
  "expression",
  "cellIs",
  "top10",
  "aboveAverage",
  "dataBar",
  "colorScale",
  "iconSet",
  "containsText",
  "timePeriod",
]);

export function dropUnwritableRules(worksheet: Worksheet): void {
  const sheet = worksheet as unknown as WithFormats;
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap((format) => {
    const rules = format.rules.filter(({ type }) => WRITTEN_TYPES.has(type));
    return rules.length > 0 ? [{ ...format, rules }] : [];
  });
}

function textOfRule(rule: ConditionalFormattingRule): string | null {
  if (rule.type !== "cellIs" || rule.operator !== "equal") return null;
  return textOfLiteral(String(rule.formulae?.[0] ?? ""));
}

/** None for a style without a look of its own. */
function ruleOf({ text, style }: TextColour, priority: number): ConditionalFormattingRule[] {
  const look = LOOKS[style];
  if (!look) return [];
  return [
    {
      type: "cellIs",
      operator: "equal",
      formulae: [textLiteral(text)],
      priority,
      style: {
        font: { color: { argb: argbOf(look.color) } },
        // In a differential format the colour of a solid fill is the background.
        ...(look.fill && {
          fill: { type: "pattern", pattern: "solid", bgColor: { argb: argbOf(look.fill) } },
        }),
      },
    },
  ];
}

/** `ref` may hold several areas: "D8:D70 F8". */
function touches(ref: string, region: Region): boolean {
  return ref.split(/\s+/).some((area) => {
    const [start = "", end = start] = area.split(":");
    const from = parseA1(start);
    const to = parseA1(end);
    if (!from || !to) return false;
    return overlap({ top: from.row, left: from.col, bottom: to.row, right: to.col }, region);
  });
}

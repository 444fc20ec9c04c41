// What the conditional formats "the cell's value is …" do to the look of a cell. Others are kept, not drawn.
import type { CellContent, CellStyle } from "./cell";
import { contains } from "./region";
import type { Sheet, StoredRule } from "./sheet";

type Operator = (value: number, first: number, second: number) => boolean;

const OPERATORS: Readonly<Record<string, Operator>> = {
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqual: (value, first) => value >= first,
  LessThanOrEqual: (value, first) => value <= first,
  Between: (value, first, second) => value >= Math.min(first, second) && value <= Math.max(first, second),
  NotBetween: (value, first, second) => value < Math.min(first, second) || value > Math.max(first, second),
};

interface ValueRule {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

/** A text or a number written in the rule; null for anything that would have to be calculated. */
function constantOf(formula: unknown): string | number | null {
  const written = String(formula ?? "").replace(/^=/, "");
  const text = /^"((?:[^"]|"")*)"$/.exec(written);
  if (text) return text[1]?.replaceAll('""', '"') ?? "";
  return written.trim() !== "" && Number.isFinite(Number(written)) ? Number(written) : null;
}

function applies({ type, settings }: StoredRule, { value }: CellContent): boolean {
  if (type !== "CellValue") return false;
  const { formula1, formula2, operator } = (settings["CellValue/Rule"] ?? {}) as ValueRule;
  const first = constantOf(formula1);
  if (typeof first === "string") {
    // Excel compares texts without case, and takes a blank cell for an empty text.
    const isSame = String(value ?? "").toLowerCase() === first.toLowerCase() && typeof value !== "number";
    return operator === "EqualTo" ? isSame : operator === "NotEqualTo" && !isSame;
  }
  const compare = OPERATORS[String(operator)];
  if (first === null || !compare || (typeof value !== "number" && value !== null)) return false;
  const second = constantOf(formula2);
  return compare(value ?? 0, first, typeof second === "number" ? second : first);
}

/** The cell's look under the rules, of which the first has the last word. */
export function shownStyle(sheet: Sheet, row: number, column: number): CellStyle {
  const style = sheet.styleAt(row, column);
  const rules = sheet.content.conditionalFormats.filter(
    (rule) => contains(rule.region, row, column) && applies(rule, sheet.contentAt(row, column)),
  );
  return rules.reduceRight<CellStyle>((shown, { settings }) => {
    const setting = (path: string) => settings[`CellValue/Format/${path}`];
    const fill = setting("Fill/Color");
    const color = setting("Font/Color");
    const bold = setting("Font/Bold");
    const italic = setting("Font/Italic");
    return {
      ...shown,
      ...(typeof fill === "string" && { fill }),
      font: {
        ...shown.font,
        ...(typeof color === "string" && { color }),
        ...(typeof bold === "boolean" && { bold }),
        ...(typeof italic === "boolean" && { italic }),
      },
    };
  }, style);
}

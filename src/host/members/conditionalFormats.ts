// Excel.ConditionalFormatCollection of a range: custom, by value and by text. model/cellRules.ts draws them.
import { invalidArgument, itemNotFound } from "../hostError";
import { intersect } from "../model/region";
import type { StoredRule } from "../model/sheet";
import { bind, type HostObject, type ObjectType, type Property } from "../objectType";
import { rangeObject } from "./range";
import type { RangeTarget } from "./rangeTarget";

interface RuleTarget {
  readonly range: RangeTarget;
  readonly id: string;
}

const rulesOf = (range: RangeTarget) =>
  range.sheet.content.conditionalFormats.filter(({ region }) => intersect(region, range.region));

function ruleOf({ range, id }: RuleTarget): StoredRule {
  const rule = range.sheet.content.conditionalFormats.find((other) => other.id === id);
  if (!rule) throw itemNotFound();
  return rule;
}

function setting(path: string): Property<RuleTarget> {
  return {
    get: (target) => ruleOf(target).settings[path] ?? null,
    set(target, value) {
      const rule = ruleOf(target);
      const changed = { ...rule, settings: { ...rule.settings, [path]: value } };
      const content = target.range.sheet.edit();
      content.conditionalFormats = content.conditionalFormats.map((other) =>
        other === rule ? changed : other,
      );
    },
  };
}

/** A part of a rule that only stores what it is given. */
function part(
  name: string,
  prefix: string,
  properties: readonly string[],
  parts: Record<string, ObjectType<RuleTarget>> = {},
): ObjectType<RuleTarget> {
  return {
    name,
    properties: Object.fromEntries(
      properties.map((property) => [property, setting(`${prefix}/${property}`)]),
    ),
    children: Object.fromEntries(
      Object.entries(parts).map(([child, type]) => [child, (target: RuleTarget) => bind(type, target)]),
    ),
  };
}

const format = (prefix: string) =>
  part("ConditionalRangeFormat", prefix, ["NumberFormat"], {
    Fill: part("ConditionalRangeFill", `${prefix}/Fill`, ["Color"]),
    Font: part("ConditionalRangeFont", `${prefix}/Font`, [
      "Color",
      "Bold",
      "Italic",
      "Strikethrough",
      "Underline",
    ]),
  });

const custom = part("CustomConditionalFormat", "Custom", [], {
  Rule: part("ConditionalFormatRule", "Custom/Rule", ["Formula"]),
  Format: format("Custom/Format"),
});
const cellValue = part("CellValueConditionalFormat", "CellValue", ["Rule"], {
  Format: format("CellValue/Format"),
});
const textComparison = part("TextConditionalFormat", "TextComparison", ["Rule"], {
  Format: format("TextComparison/Format"),
});

const TYPES = ["Custom", "CellValue", "ContainsText"];

const CONDITIONAL_FORMAT: ObjectType<RuleTarget> = {
  name: "ConditionalFormat",
  isKeptByReference: false,
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => ruleOf(target).type },
    StopIfTrue: setting("StopIfTrue"),
    // The first has the last word.
    Priority: { get: ({ range, id }) => rulesOf(range).findIndex((rule) => rule.id === id) },
  },
  children: {
    Custom: (target) => bind(custom, target),
    CustomOrNullObject: (target) => (ruleOf(target).type === "Custom" ? bind(custom, target) : null),
    CellValue: (target) => bind(cellValue, target),
    CellValueOrNullObject: (target) => (ruleOf(target).type === "CellValue" ? bind(cellValue, target) : null),
    TextComparison: (target) => bind(textComparison, target),
  },
  methods: {
    Delete: (target) => {
      const rule = ruleOf(target);
      const content = target.range.sheet.edit();
      content.conditionalFormats = content.conditionalFormats.filter((other) => other !== rule);
    },
    GetRange: ({ range, id }) => rangeObject(range.at(ruleOf({ range, id }).region)),
  },
};

/** A new rule comes before all others. */
function addRule(range: RangeTarget, type: string): RuleTarget {
  const content = range.sheet.edit();
  const rules = content.conditionalFormats;
  const number = rules.reduce((most, { id }) => Math.max(most, Number(id.slice(5))), 0) + 1;
  const id = `rule-${number}`;
  content.conditionalFormats = [{ id, type, region: range.region, settings: {} }, ...rules];
  return { range, id };
}

function clearRules(range: RangeTarget): void {
  const touched = new Set(rulesOf(range));
  const content = range.sheet.edit();
  content.conditionalFormats = content.conditionalFormats.filter((rule) => !touched.has(rule));
}

const formatsOf = (range: RangeTarget) =>
  rulesOf(range).map(({ id }) => bind(CONDITIONAL_FORMAT, { range, id }));

const find = (range: RangeTarget, key: unknown) =>
  formatsOf(range).find((rule) => rule.identity().Id === key) ?? null;

const CONDITIONAL_FORMATS: ObjectType<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: formatsOf,
  item: find,
  methods: {
    Add: (range, [type]) => {
      if (typeof type !== "string" || !TYPES.includes(type)) throw invalidArgument();
      range.checkWritable("allowFormatCells");
      return bind(CONDITIONAL_FORMAT, addRule(range, type));
    },
    ClearAll: (range) => {
      range.checkWritable("allowFormatCells");
      clearRules(range);
    },
    GetCount: (range) => formatsOf(range).length,
    GetItemOrNullObject: (range, [key]) => find(range, key),
    GetItemAt: (range, [index]) => {
      const item = formatsOf(range)[Number(index)];
      if (!item) throw itemNotFound();
      return item;
    },
  },
};

export const conditionalFormatsObject = (range: RangeTarget): HostObject => bind(CONDITIONAL_FORMATS, range);

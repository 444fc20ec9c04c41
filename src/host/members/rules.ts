// Conditional formats and data validation: kept and counted, undone with the rest, never evaluated.
import { invalidArgument, itemNotFound } from "../hostError";
import { intersect } from "../model/region";
import type { StoredRule } from "../model/sheet";
import { bind, type HostObject, type ObjectType, type Property } from "../objectType";
import type { RangeTarget } from "./rangeTarget";

type RuleKind = "conditionalFormats" | "validations";

interface RuleTarget {
  readonly range: RangeTarget;
  readonly kind: RuleKind;
  readonly id: string;
}

const rulesOf = (range: RangeTarget, kind: RuleKind) =>
  range.sheet.content[kind].filter(({ region }) => intersect(region, range.region));

function ruleOf({ range, kind, id }: RuleTarget): StoredRule {
  const rule = range.sheet.content[kind].find((other) => other.id === id);
  if (!rule) throw itemNotFound();
  return rule;
}

function setting(path: string): Property<RuleTarget> {
  return {
    get: (target) => ruleOf(target).settings[path] ?? null,
    set(target, value) {
      const { range, kind } = target;
      const rule = ruleOf(target);
      const changed = { ...rule, settings: { ...rule.settings, [path]: value } };
      const content = range.sheet.edit();
      content[kind] = content[kind].map((other) => (other === rule ? changed : other));
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
    Priority: setting("Priority"),
  },
  children: {
    Custom: (target) => bind(custom, target),
    CustomOrNullObject: (target) => (ruleOf(target).type === "Custom" ? bind(custom, target) : null),
    CellValue: (target) => bind(cellValue, target),
    CellValueOrNullObject: (target) => (ruleOf(target).type === "CellValue" ? bind(cellValue, target) : null),
    TextComparison: (target) => bind(textComparison, target),
  },
  methods: {
    Delete: ({ range, kind, id }) => {
      const content = range.sheet.edit();
      content[kind] = content[kind].filter((rule) => rule.id !== id);
    },
  },
};

function addRule(range: RangeTarget, kind: RuleKind, type: string): RuleTarget {
  const content = range.sheet.edit();
  const number = content[kind].reduce((most, { id }) => Math.max(most, Number(id.slice(5))), 0) + 1;
  const id = `rule-${number}`;
  content[kind] = [...content[kind], { id, type, region: range.region, settings: {} }];
  return { range, kind, id };
}

function clearRules(range: RangeTarget, kind: RuleKind): void {
  const touched = new Set(rulesOf(range, kind));
  const content = range.sheet.edit();
  content[kind] = content[kind].filter((rule) => !touched.has(rule));
}

const formatsOf = (range: RangeTarget) =>
  rulesOf(range, "conditionalFormats").map(({ id }) =>
    bind(CONDITIONAL_FORMAT, { range, kind: "conditionalFormats" as const, id }),
  );

const CONDITIONAL_FORMATS: ObjectType<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: formatsOf,
  item: (range, key) => formatsOf(range).find((rule) => rule.identity().Id === key) ?? null,
  methods: {
    Add: (range, [type]) => {
      if (typeof type !== "string" || !TYPES.includes(type)) throw invalidArgument();
      range.checkWritable("allowFormatCells");
      return bind(CONDITIONAL_FORMAT, addRule(range, "conditionalFormats", type));
    },
    ClearAll: (range) => {
      range.checkWritable("allowFormatCells");
      clearRules(range, "conditionalFormats");
    },
    GetCount: (range) => formatsOf(range).length,
    GetItemAt: (range, [index]) => {
      const item = formatsOf(range)[Number(index)];
      if (!item) throw itemNotFound();
      return item;
    },
  },
};

function validationProperty(name: string, fallback: unknown): Property<RangeTarget> {
  return {
    get: (range) => rulesOf(range, "validations").at(-1)?.settings[name] ?? fallback,
    set(range, value) {
      range.checkWritable();
      const known = rulesOf(range, "validations").at(-1);
      const target = known
        ? { range, kind: "validations" as const, id: known.id }
        : addRule(range, "validations", "Validation");
      setting(name).set?.(target, value);
    },
  };
}

const DATA_VALIDATION: ObjectType<RangeTarget> = {
  name: "DataValidation",
  properties: {
    Rule: validationProperty("Rule", {}),
    ErrorAlert: validationProperty("ErrorAlert", null),
    Prompt: validationProperty("Prompt", null),
    IgnoreBlanks: validationProperty("IgnoreBlanks", true),
    Type: {
      get(range) {
        const rule = rulesOf(range, "validations").at(-1)?.settings.Rule;
        const [kind] = typeof rule === "object" && rule !== null ? Object.keys(rule) : [];
        return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "None";
      },
    },
  },
  methods: { Clear: (range) => clearRules(range, "validations") },
};

export const conditionalFormatsObject = (range: RangeTarget): HostObject => bind(CONDITIONAL_FORMATS, range);
export const dataValidationObject = (range: RangeTarget): HostObject => bind(DATA_VALIDATION, range);

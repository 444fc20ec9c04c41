// Excel.DataValidation of a range. Rules are kept, saved and undone; typing is not checked against them.
import { intersect, isSameRegion, subtract } from "../model/region";
import type { StoredRule } from "../model/sheet";
import { bind, type HostObject, type ObjectType, type Property } from "../objectType";
import type { RangeTarget } from "./rangeTarget";

const rulesOf = ({ sheet, region }: RangeTarget): readonly StoredRule[] =>
  sheet.content.validations.filter((rule) => intersect(rule.region, region));

/** The rule of every cell of the range; null when the cells differ or have none. */
function sharedRule(range: RangeTarget): StoredRule | null {
  const [rule] = rulesOf(range);
  return rule && subtract(range.region, rule.region).length === 0 ? rule : null;
}

/** Takes the range out of all rules; those that reach further keep the cells around it. */
function clear(range: RangeTarget): void {
  range.checkWritable();
  const content = range.sheet.edit();
  content.validations = content.validations.flatMap((rule) =>
    subtract(rule.region, range.region).map((region, i) => ({ ...rule, id: `${rule.id}.${i}`, region })),
  );
}

function setting(name: string, fallback: unknown): Property<RangeTarget> {
  return {
    get: (range) => sharedRule(range)?.settings[name] ?? fallback,
    set(range, value) {
      range.checkWritable();
      const known = sharedRule(range);
      const settings = { ...known?.settings, [name]: value };
      const { sheet, region } = range;
      if (known && isSameRegion(known.region, region)) {
        const content = sheet.edit();
        content.validations = content.validations.map((rule) =>
          rule === known ? { ...rule, settings } : rule,
        );
        return;
      }
      clear(range);
      const content = sheet.edit();
      const rule = { id: `validation-${content.validations.length}`, type: "Validation", region, settings };
      content.validations = [...content.validations, rule];
    },
  };
}

function typeOf(range: RangeTarget): string {
  if (rulesOf(range).length === 0) return "None";
  const shared = sharedRule(range);
  if (!shared) return "Inconsistent";
  const { Rule: rule } = shared.settings;
  const [kind] = typeof rule === "object" && rule !== null ? Object.keys(rule) : [];
  return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "None";
}

const DATA_VALIDATION: ObjectType<RangeTarget> = {
  name: "DataValidation",
  properties: {
    Rule: setting("Rule", {}),
    ErrorAlert: setting("ErrorAlert", null),
    Prompt: setting("Prompt", null),
    IgnoreBlanks: setting("IgnoreBlanks", true),
    Type: { get: typeOf },
  },
  methods: { Clear: clear },
};

export const dataValidationObject = (range: RangeTarget): HostObject => bind(DATA_VALIDATION, range);

// Excel.NamedItemCollection of the workbook, or of one sheet.
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import { formatA1, parseA1, quoteSheetName, splitAddress, type Region } from "../model/region";
import type { NamedItem, Sheet } from "../model/sheet";
import { bind, isHostObject, type HostObject, type ObjectType, type Property } from "../objectType";
import type { Session } from "../session";
import { rangeObject } from "./range";
import { RangeTarget } from "./rangeTarget";

interface Scope {
  readonly session: Session;
  /** Null: the workbook's names. */
  readonly sheet: Sheet | null;
}

interface NameTarget extends Scope {
  readonly key: string;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

const listOf = ({ session, sheet }: Scope) => (sheet ? sheet.content.names : session.workbook.names);

function setList({ session, sheet }: Scope, names: readonly NamedItem[]): void {
  if (sheet) sheet.edit().names = names;
  else session.workbook.setNames(names);
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function itemOf(target: NameTarget): NamedItem {
  const item = listOf(target).find(({ name }) => same(name, target.key));
  if (!item) throw itemNotFound();
  return item;
}

function regionOfFormula(session: Session, formula: string): { sheet: Sheet; region: Region } | null {
  const { sheet, a1 } = splitAddress(formula.replace(/^=/, ""));
  const region = parseA1(a1.replaceAll("$", ""));
  const found = sheet === null ? undefined : session.workbook.find(sheet);
  return region && found ? { sheet: found, region } : null;
}

/** A sheet's own name comes before the workbook's. */
export function regionOfName(session: Session, name: string, sheet: Sheet) {
  const item = [...sheet.content.names, ...session.workbook.names].find((other) => same(other.name, name));
  return item ? regionOfFormula(session, item.formula) : null;
}

function setting<K extends "formula" | "comment" | "visible">(key: K, type: string): Property<NameTarget> {
  return {
    get: (target) => itemOf(target)[key],
    set(target, value) {
      if (typeof value !== type) throw invalidArgument();
      const item = itemOf(target);
      setList(
        target,
        listOf(target).map((other) => (other === item ? { ...item, [key]: value } : other)),
      );
    },
  };
}

function rangeOf(target: NameTarget): HostObject | null {
  const found = regionOfFormula(target.session, itemOf(target).formula);
  return found && rangeObject(new RangeTarget(target.session, found.sheet, [found.region]));
}

const NAMED_ITEM: ObjectType<NameTarget> = {
  name: "NamedItem",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Name: { get: (target) => itemOf(target).name },
    Formula: setting("formula", "string"),
    Value: { get: (target) => itemOf(target).formula.replace(/^=/, "") },
    Comment: setting("comment", "string"),
    Visible: setting("visible", "boolean"),
    Type: { get: (target) => (regionOfFormula(target.session, itemOf(target).formula) ? "Range" : "String") },
    Scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
  },
  methods: {
    Delete: (target) => {
      const item = itemOf(target);
      setList(
        target,
        listOf(target).filter((other) => other !== item),
      );
    },
    GetRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (target) => rangeOf(target),
  },
};

const nameObject = (scope: Scope, key: string) => bind(NAMED_ITEM, { ...scope, key });

function formulaOf(reference: unknown): string {
  if (isHostObject(reference) && reference.target instanceof RangeTarget) {
    const { sheet, region } = reference.target;
    const absolute = formatA1(region).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
    return `=${quoteSheetName(sheet.content.name)}!${absolute}`;
  }
  if (typeof reference === "string" && reference !== "") return reference;
  throw invalidArgument();
}

function add(scope: Scope, name: unknown, reference: unknown, comment: unknown): HostObject {
  if (typeof name !== "string" || !VALID_NAME.test(name) || parseA1(name)) throw invalidArgument();
  if (listOf(scope).some((item) => same(item.name, name))) throw itemAlreadyExists();
  const item = {
    name,
    formula: formulaOf(reference),
    comment: typeof comment === "string" ? comment : "",
    visible: true,
  };
  setList(scope, [...listOf(scope), item]);
  return nameObject(scope, name);
}

function find(scope: Scope, key: unknown): HostObject | null {
  const item = listOf(scope).find(({ name }) => same(name, String(key)));
  return item ? nameObject(scope, item.name) : null;
}

const NAMES: ObjectType<Scope> = {
  name: "NamedItemCollection",
  items: (scope) => listOf(scope).map(({ name }) => nameObject(scope, name)),
  item: find,
  methods: {
    Add: (scope, [name, reference, comment]) => add(scope, name, reference, comment),
    GetItemOrNullObject: (scope, [key]) => find(scope, key),
    GetCount: (scope) => listOf(scope).length,
  },
};

export const namesObject = (session: Session, sheet: Sheet | null): HostObject =>
  bind(NAMES, { session, sheet });

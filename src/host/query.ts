// Answers load(): the properties asked for, as Office.js expects them (PascalCase, collections as `_Items`).
import { notImplemented } from "./hostError";
import { camel, type HostObject } from "./objectType";
import type { QueryInfo } from "./protocol";

interface Keeper {
  keep(object: HostObject): string;
}

const ALL = new Set(["*", "$all"]);
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** "format/fill/color" under "Format": ["fill/color"]; a bare name means "everything of it". */
function byFirstName(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split(/[/.]/);
    const name = ALL.has(first) ? "*" : first.startsWith("_") ? first : pascal(first);
    const group = groups.get(name) ?? [];
    if (rest.length > 0) group.push(rest.join("/"));
    groups.set(name, group);
  }
  return groups;
}

function querySingle(
  object: HostObject,
  select: readonly string[],
  expand: readonly string[],
  keeper: Keeper,
) {
  const value: Record<string, unknown> = { ...object.identity() };
  const selected = byFirstName(select);
  const expanded = byFirstName(expand);
  if (selected.has("*") || (select.length === 0 && expand.length === 0))
    for (const name of object.scalarNames()) value[name] = object.get(name);
  for (const [name, rest] of [...selected, ...expanded]) {
    if (name === "*" || name === "$none" || name === "_ReferenceId") continue;
    const kind = object.has(name);
    if (kind === "property") value[name] = object.get(name);
    else if (kind === "child") {
      const child = object.child(name);
      value[name] = child ? query(child, { Select: rest }, keeper) : null;
    } else throw notImplemented(`${object.typeName}.${camel(name)}`);
  }
  return value;
}

export function query(object: HostObject, info: QueryInfo, keeper: Keeper): unknown {
  const select = info.Select ?? [];
  const expand = info.Expand ?? [];
  if (!object.isCollection) return querySingle(object, select, expand, keeper);
  const skip = info.Skip ?? 0;
  const items = object.items().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  return {
    _Items: items.map((item) => ({
      ...querySingle(item, select, expand, keeper),
      ...(item.isKeptByReference ? { _ReferenceId: keeper.keep(item) } : {}),
    })),
  };
}

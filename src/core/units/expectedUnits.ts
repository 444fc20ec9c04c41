// Lead cells of a plan → who must report. Collectives are expanded where the registry knows their members;
// those that cannot be, and names that nobody knows, are listed for a person to settle.
import { wordKey } from "../base/text";
import type { UnitRegistry } from "./registry";
import { readUnits } from "./readUnits";
import type { UnitContext, UnitId } from "./types";

export interface ExpectedUnits {
  /** In the order in which the plan first names them. */
  readonly expected: readonly { readonly unit: UnitId; readonly name: string }[];
  readonly unexpanded: readonly {
    readonly text: string;
    readonly group: UnitId | null;
    readonly times: number;
  }[];
  readonly unknown: readonly { readonly text: string; readonly times: number }[];
}

export function expectedUnits(
  leadTexts: readonly string[],
  registry: UnitRegistry,
  context: UnitContext,
): ExpectedUnits {
  const expected = new Map<UnitId, { unit: UnitId; name: string }>();
  const unexpanded = new Map<string, { text: string; group: UnitId | null; times: number }>();
  const unknown = new Map<string, { text: string; times: number }>();
  const expect = (unit: { readonly id: UnitId; readonly name: string }): void => {
    if (!expected.has(unit.id)) expected.set(unit.id, { unit: unit.id, name: unit.name });
  };
  for (const text of leadTexts) {
    for (const mention of readUnits(text, registry, context).mentions) {
      const unit = mention.unit === null ? null : registry.unit(mention.unit);
      if (!unit) count(unknown, wordKey(mention.text), { text: mention.text, times: 0 });
      else if (unit.kind === "unit") expect(unit);
      else {
        const members = registry.membersOf(unit.id, context.on);
        if (members && members.length > 0) members.forEach(expect);
        else count(unexpanded, unit.id, { text: mention.text, group: unit.id, times: 0 });
      }
    }
  }
  return {
    expected: [...expected.values()],
    unexpanded: [...unexpanded.values()],
    unknown: [...unknown.values()],
  };
}

function count<T extends { times: number }>(counts: Map<string, T>, key: string, first: T): void {
  const known = counts.get(key) ?? first;
  known.times++;
  counts.set(key, known);
}

// Lead cells of a plan → who must report. Collectives are expanded where the registry knows their members on the date;
// those that cannot be, those of which only a part is meant, and names that nobody knows, are listed for a person to settle.
import { wordKey } from "../base/text";
import { readUnits } from "./readUnits";
import type { UnitRegistry } from "./registry";
import type { Mention, Unit, UnitCandidate, UnitContext, UnitId } from "./types";

export interface ExpectedUnit {
  readonly unit: UnitId;
  readonly name: string;
  /** The collective by which alone it is expected; null when the plan names it. */
  readonly through: UnitId | null;
  /** Ended before the date; its successors may report instead. */
  readonly expired: boolean;
}

export interface UnexpandedGroup {
  readonly text: string;
  readonly group: UnitId;
  /** The bracket that leaves only some of the members. */
  readonly scope?: string;
  readonly times: number;
}

export interface UnknownName {
  readonly text: string;
  readonly candidates: readonly UnitCandidate[];
  readonly times: number;
}

export interface ExpectedUnits {
  /** In the order in which the plan first names them. */
  readonly expected: readonly ExpectedUnit[];
  readonly unexpanded: readonly UnexpandedGroup[];
  readonly unknown: readonly UnknownName[];
}

export function expectedUnits(
  leadTexts: readonly string[],
  registry: UnitRegistry,
  context: UnitContext,
): ExpectedUnits {
  const expected = new Map<UnitId, ExpectedUnit>();
  const unexpanded = new Map<string, UnexpandedGroup>();
  const unknown = new Map<string, UnknownName>();
  const expect = ({ id, name }: Unit, through: UnitId | null, expired: boolean): void => {
    const known = expected.get(id);
    if (!known) expected.set(id, { unit: id, name, through, expired });
    else if (through === null) expected.set(id, { ...known, through });
  };
  const place = (mention: Mention): void => {
    const { text, candidates, scope } = mention;
    const unit = mention.unit === null ? null : registry.unit(mention.unit);
    if (!unit) count(unknown, wordKey(text), { text, candidates, times: 0 });
    else if (unit.kind === "unit") expect(unit, null, mention.expired);
    else {
      // "UBND các xã (các xã có chợ)" does not say which, unless a person has.
      const members = registry.membersOf(unit.id, context.on, scope);
      if (members && members.length > 0) for (const member of members) expect(member, unit.id, false);
      else
        count(unexpanded, `${unit.id}|${scope ?? ""}`, {
          text,
          group: unit.id,
          ...(scope === undefined ? {} : { scope }),
          times: 0,
        });
    }
  };
  for (const text of leadTexts) readUnits(text, registry, context).mentions.forEach(place);
  return {
    expected: [...expected.values()],
    unexpanded: [...unexpanded.values()],
    unknown: [...unknown.values()],
  };
}

function count<T extends { readonly times: number }>(counts: Map<string, T>, key: string, first: T): void {
  const known = counts.get(key) ?? first;
  counts.set(key, { ...known, times: known.times + 1 });
}

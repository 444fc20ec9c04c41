// A letterhead, a sheet's name or a file's name → the unit that reports. File names come without
// diacritics, with underscores and with words that are no name; a toneless name decides only when one
// unit fits.
import type { UnitRegistry } from "./registry";
import { readTokens } from "./readUnits";
import { candidateOf, scopeOf, type Scope } from "./resolve";
import { tokenise } from "./tokens";
import type { Mention, Unit, UnitCandidate, UnitContext, UnitId } from "./types";
import { isAbove } from "./unitIndex";
import { noisyNames, withoutNoise } from "./fileNameNoise";

export interface UnitIdentity {
  readonly unit: UnitId | null;
  readonly candidates: readonly UnitCandidate[];
}

const MAX_LENGTH = 400;

export function identifyUnit(text: string, registry: UnitRegistry, context: UnitContext): UnitIdentity {
  const scope = scopeOf(registry.index, context);
  const name = text.slice(0, MAX_LENGTH).normalize("NFC").replace(EXTENSION, "");
  let best: UnitIdentity = { unit: null, candidates: [] };
  for (const spelling of spellings(name, noisyNames(registry))) {
    const identity = identityIn(readTokens(tokenise(spelling), scope, true).mentions, scope);
    if (identity.unit !== null) return identity;
    if (best.candidates.length === 0) best = identity;
  }
  return best;
}

const EXTENSION = /\.(?:xlsx?|xlsm|xlsb|ods|csv|docx?|pdf)$/iu;

/** An underscore can stand for a space or for a separator; capitals inside a word can begin words. */
function spellings(name: string, units: readonly string[]): ReadonlySet<string> {
  const apart = /\s/u.test(name) ? name : name.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
  const spaced = apart.replace(/[_+~]+/gu, " ");
  const separated = apart.replace(/[_+~]+|\s-\s/gu, " ; ");
  return new Set([spaced, separated].map((spelling) => withoutNoise(spelling, units)));
}

function identityIn(mentions: readonly Mention[], scope: Scope): UnitIdentity {
  const units = new Map<UnitId, Unit>();
  for (const { unit, kind } of mentions) {
    const named = unit === null ? undefined : scope.index.byId.get(unit);
    if (named && kind === "unit") units.set(named.id, named);
  }
  // A letterhead names the superior first: "UBND HUYỆN HẬU LỘC / PHÒNG TƯ PHÁP".
  const lowest = [...units.values()].filter(
    (unit) => ![...units.values()].some((other) => other !== unit && isAbove(unit, other, scope.index)),
  );
  if (lowest.length === 1) return { unit: lowest[0]!.id, candidates: [] };
  const candidates =
    lowest.length > 1
      ? lowest.map((unit) => candidateOf(unit, ["ambiguous"]))
      : mentions.flatMap(({ candidates }) => candidates);
  const distinct = new Map(candidates.map((candidate) => [candidate.unit, candidate]));
  return { unit: null, candidates: [...distinct.values()] };
}

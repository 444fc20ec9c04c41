// A letterhead, a sheet's name or a file's name → the unit that reports. File names come without
// diacritics, with underscores and with words that are no name; a toneless name decides only when one
// unit fits.
import type { UnitRegistry } from "./registry";
import { readTokens } from "./readUnits";
import { candidateOf, scopeOf, type Scope } from "./resolve";
import { tokenise } from "./tokens";
import type { Mention, Unit, UnitCandidate, UnitContext, UnitId } from "./types";
import { isAbove } from "./unitIndex";
import { withoutTones } from "../base/text";

export interface UnitIdentity {
  readonly unit: UnitId | null;
  readonly candidates: readonly UnitCandidate[];
}

const MAX_LENGTH = 400;

export function identifyUnit(text: string, registry: UnitRegistry, context: UnitContext): UnitIdentity {
  const scope = scopeOf(registry.index, context);
  const name = text.slice(0, MAX_LENGTH).normalize("NFC").replace(EXTENSION, "");
  let best: UnitIdentity = { unit: null, candidates: [] };
  for (const spelling of spellings(name)) {
    const identity = identityIn(readTokens(tokenise(spelling), scope, true).mentions, scope);
    if (identity.unit !== null) return identity;
    if (best.candidates.length === 0) best = identity;
  }
  return best;
}

const EXTENSION = /\.(?:xlsx?|xlsm|xlsb|ods|csv|docx?|pdf)$/iu;

/** An underscore can stand for a space or for a separator; capitals inside a word can begin words. */
function spellings(name: string): string[] {
  const apart = /\s/u.test(name) ? name : name.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
  const spaced = apart.replace(/[_+~]+/gu, " ");
  const separated = apart.replace(/[_+~]+|\s-\s/gu, " ; ");
  return [...new Set([spaced, separated].map(withoutNoise))];
}

/** Words of a file's name that no unit's name has; they separate what stands beside them. */
const NOISE =
  /^(?:bc|baocao|kq|pl|t\d{1,2}|q[1-4]|quy|nam|thang|tuan|ngay|v\d+|final|copy|ban|ve|mau|bieu|form|da06|dean06|nop|gui|moi|sua|lan|tonghop|phuluc|ketqua|kem|theo|so)$/u;
const NOISE_PAIRS: ReadonlySet<string> = new Set(
  (
    "bao cao|ket qua|phu luc|tong hop|de an|ke hoach|thuc hien|tien do|bieu mau|don vi|nhiem vu|cong viec|ban sao|" +
    "quy i|quy ii|quy iii|quy iv|kinh gui|dinh ky"
  ).split("|"),
);
const BEFORE_NUMBER: ReadonlySet<string> = new Set(["vuc", "phuong", "quan", "xa"]);
/** Begin names as well as file names: "Ban Chỉ huy Quân sự". */
const NAME_AFTER: ReadonlySet<string> = new Set(["ban"]);

function withoutNoise(name: string): string {
  const words = [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const plain = words.map(([word]) => withoutTones(word).toLowerCase());
  let kept = "";
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const isPair = NOISE_PAIRS.has(`${plain[i]} ${plain[i + 1]}`);
    const isNumber = /^\d+$/u.test(plain[i]!) && !BEFORE_NUMBER.has(plain[i - 1] ?? "");
    const isNoise = NOISE.test(plain[i]!) && !(NAME_AFTER.has(plain[i]!) && i + 1 < words.length);
    if (!isPair && !isNumber && !isNoise) continue;
    const last = words[isPair ? i + 1 : i]!;
    kept += `${name.slice(from, words[i]!.index)} ; `;
    from = last.index + last[0].length;
    if (isPair) i++;
  }
  return kept + name.slice(from);
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

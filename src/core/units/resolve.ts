// A head and what follows it (level word, place) → the one unit meant, or candidates with reasons.
// The ten matching rules of the domain stand here: place, locality, level, date.
import type { PlainDate } from "../base/date";
import { CENTRE, type Head, type HeadEntry } from "./head";
import type { PlaceKey } from "./placeWords";
import type { CandidateReason, Unit, UnitCandidate, UnitContext, UnitId, UnitLevel } from "./types";
import type { UnitIndex } from "./unitIndex";
import { validityOn } from "./validity";
import { isAtSeveralLevels, type PlaceType } from "./words";

/** What follows a head. Nothing at all: `type` and `places` null. */
export interface Suffix {
  readonly type: PlaceType | null;
  /** Places that the written name can be; empty when a narrowing place contradicts. */
  readonly places: readonly PlaceKey[] | null;
  /** "…, huyện Hậu Lộc" after a commune: localities that it must belong to. */
  readonly within: readonly string[] | null;
  readonly isNational: boolean;
}

export const NO_SUFFIX: Suffix = { type: null, places: null, within: null, isNational: false };

/** The context with what follows from it. */
export interface Scope {
  readonly index: UnitIndex;
  readonly locality: string | null;
  /** The workbook's locality, its superiors, the centre; empty when the locality is unknown. */
  readonly tiers: readonly string[];
  readonly on: PlainDate | null;
}

export interface Resolution {
  readonly unit: Unit | null;
  readonly expired: boolean;
  readonly from: HeadEntry["from"] | null;
  readonly withoutPlural: boolean;
  /** What it could be where it was not decided; made into candidates only when shown. */
  readonly doubts: readonly Doubt[];
}

export interface Doubt {
  readonly entries: readonly HeadEntry[];
  readonly reason: CandidateReason;
}

export function scopeOf(index: UnitIndex, context: UnitContext): Scope {
  const tiers = context.locality === null ? [] : [...index.chainOf(context.locality), CENTRE];
  return { index, locality: context.locality, tiers, on: context.on };
}

export function resolve(head: Head, suffix: Suffix, scope: Scope): Resolution {
  if (suffix.places !== null) return resolvePlace(head, suffix, suffix.places, scope);
  if (suffix.isNational) {
    return decide(
      head.entries.filter(({ unit }) => unit.level === "central"),
      scope,
    );
  }
  return suffix.type !== null ? resolveType(head, suffix.type, scope) : resolveBare(head, scope);
}

/** Rule 1 and 4: a named place decides; a commune only in its own district's and province's workbooks. */
function resolvePlace(head: Head, suffix: Suffix, places: readonly PlaceKey[], scope: Scope): Resolution {
  const [place] = places;
  const all =
    place !== undefined && places.length === 1
      ? (head.byPlace.get(place) ?? [])
      : places.flatMap((place) => head.byPlace.get(place) ?? []);
  if (all.length === 0) return NOTHING;
  let entries = all.filter(({ type, unit }) => unit.kind === "unit" || type === null || type === suffix.type);
  const { within } = suffix;
  if (within) {
    entries = entries.filter(({ unit }) => within.some((locality) => scope.index.isIn(unit, locality)));
    return decide(entries, scope);
  }
  const isInScope = ({ unit }: HeadEntry): boolean =>
    unit.locality === scope.locality || (scope.locality !== null && scope.index.isIn(unit, scope.locality));
  const inScope = entries.filter(isInScope);
  // "Viettel Thanh Hóa" in the province's workbook is the province's, not the city's of that name.
  const saysLevel = suffix.type !== null || !isAtSeveralLevels(head.key);
  const own = inScope.filter(
    ({ unit }) => saysLevel && unit.locality === scope.locality && isOfTier(unit, unit.locality, scope),
  );
  if (inScope.length > 0) return decide(own.length > 0 ? own : inScope, scope);
  const isOnlyCommunes = entries.every(({ unit }) => unit.level === "commune");
  if (isOnlyCommunes && scope.locality !== null) return abstain(entries, "otherPlace");
  return decide(entries, scope);
}

/** Rules 2 and 3: the level word must agree with the locality's own. */
function resolveType(head: Head, type: PlaceType, scope: Scope): Resolution {
  const agrees = (entry: HeadEntry): boolean =>
    entry.type === type || (entry.type === null && entry.unit.kind === "unit" && entry.types.includes(type));
  for (const tier of scope.tiers) {
    const entries = tierOf(head, tier).filter((entry) => agrees(entry) && isOfTier(entry.unit, tier, scope));
    const resolution = decide(entries, scope);
    if (resolution.unit || resolution.doubts.length > 0) return resolution;
  }
  if (scope.locality === null) return decide(head.entries.filter(agrees), scope);
  const own = scope.tiers.flatMap((tier) => tierOf(head, tier));
  if (own.length > 0) return abstain(own, "otherLevel");
  return abstain(head.entries.filter(agrees), "otherPlace");
}

/** A label without level word and place, or a head that can only be of one level. */
function resolveBare(head: Head, scope: Scope): Resolution {
  const isBare = (entry: HeadEntry): boolean => entry.type === null && !entry.hasPlace && !entry.isNational;
  const isOneLevel = head.levels.size === 1 && !isAtSeveralLevels(head.key);
  const fits = (entry: HeadEntry, tier: string): boolean =>
    isBare(entry) || (isOneLevel && entry.unit.kind === "unit" && isOfTier(entry.unit, tier, scope));
  for (const tier of scope.tiers) {
    const all = tierOf(head, tier).filter((entry) => fits(entry, tier));
    const bare = all.filter(isBare);
    const resolution = decide(bare.length > 0 ? bare : all, scope);
    if (resolution.unit || resolution.doubts.length > 0) return resolution;
  }
  if (scope.locality === null) {
    return decide(
      head.entries.filter((entry) => isBare(entry) || isOneLevel),
      scope,
    );
  }
  const own = scope.tiers.flatMap((tier) => tierOf(head, tier));
  if (own.length > 0) return abstain(own, "ambiguous");
  return abstain(head.entries, "otherPlace");
}

function tierOf(head: Head, tier: string): readonly HeadEntry[] {
  return head.byLocality.get(tier) ?? [];
}

function isOfTier(unit: Unit, tier: string, scope: Scope): boolean {
  const level: UnitLevel | undefined = tier === CENTRE ? "central" : scope.index.localityLevels.get(tier);
  return unit.level === level || unit.kind === "group";
}

/** Rule 6: the valid one; else the one that ended; a name not yet valid abstains. */
function decide(entries: readonly HeadEntry[], scope: Scope): Resolution {
  if (entries.length === 0) return NOTHING;
  const best = bestLabels(entries);
  const { byId } = scope.index;
  const valid = best.filter(({ unit }) => validityOn(unit, scope.on, byId) === "valid");
  const current =
    scope.on === null && valid.length > 1 ? valid.filter(({ unit }) => unit.validTo === null) : valid;
  const only = current.length === 1 ? current[0]! : latestStarted(current);
  if (only) return decided(only, false);
  if (valid.length > 1) return abstain(valid, "ambiguous");
  const ended = best.filter(({ unit }) => validityOn(unit, scope.on, byId) === "ended");
  const last = ended.length === 1 ? ended[0]! : latestEnded(ended);
  if (last) return decided(last, true);
  return abstain(best, ended.length > 0 ? "expired" : "notYet");
}

/** One entry a unit; a name goes before an alias, and both before another wording. */
function bestLabels(entries: readonly HeadEntry[]): HeadEntry[] {
  const byUnit = new Map<UnitId, HeadEntry>();
  for (const entry of entries) {
    const other = byUnit.get(entry.unit.id);
    if (!other || RANK[entry.from] < RANK[other.from]) byUnit.set(entry.unit.id, entry);
  }
  const all = [...byUnit.values()];
  const rank = Math.min(...all.map(({ from }) => RANK[from]));
  return all.filter(({ from }) => RANK[from] === rank);
}

const RANK: Readonly<Record<HeadEntry["from"], number>> = { name: 0, alias: 1, wording: 2 };

/** On the day of a change both records can hold; the younger one is meant when it succeeds the other. */
function latestStarted(entries: readonly HeadEntry[]): HeadEntry | null {
  for (const entry of entries) {
    const isHeir = entries.every((other) => other === entry || other.unit.successors.includes(entry.unit.id));
    if (entries.length > 1 && isHeir) return entry;
  }
  return null;
}

function latestEnded(entries: readonly HeadEntry[]): HeadEntry | null {
  const last = entries.reduce((day, { unit }) => (unit.validTo! > day ? unit.validTo! : day), "");
  const ending = entries.filter(({ unit }) => unit.validTo === last);
  return ending.length === 1 ? ending[0]! : null;
}

function decided(entry: HeadEntry, expired: boolean): Resolution {
  return { unit: entry.unit, expired, from: entry.from, withoutPlural: entry.withoutPlural, doubts: [] };
}

function abstain(entries: readonly HeadEntry[], reason: CandidateReason): Resolution {
  return { ...NOTHING, doubts: entries.length > 0 ? [{ entries, reason }] : [] };
}

const MAX_CANDIDATES = 5;
const MAX_ENTRIES = 40;

/** Candidates of what was not decided, the workbook's own locality first; of an ended unit its successors. */
export function candidatesOf({ unit, expired, doubts }: Resolution, scope: Scope): UnitCandidate[] {
  if (unit) {
    const heirs = expired ? unit.successors.map((id) => scope.index.byId.get(id)) : [];
    return heirs.flatMap((heir) => (heir ? [candidateOf(heir, ["successor"])] : []));
  }
  const nearest: Set<Unit>[] = [...scope.tiers, null].map(() => new Set<Unit>());
  for (const { entries } of doubts) {
    for (const { unit } of entries.slice(0, MAX_ENTRIES)) {
      const tier = scope.tiers.indexOf(unit.level === "central" ? CENTRE : unit.locality);
      nearest[tier < 0 ? scope.tiers.length : tier]!.add(unit);
    }
  }
  const units: Unit[] = [];
  for (const tier of nearest) {
    for (const unit of tier) if (units.length < MAX_CANDIDATES) units.push(unit);
  }
  return units.map((unit) => candidateOf(unit, reasonsFor(unit, doubts)));
}

function reasonsFor(unit: Unit, doubts: readonly Doubt[]): CandidateReason[] {
  const reasons = doubts.filter(({ entries }) => entries.some((entry) => entry.unit === unit));
  return [...new Set(reasons.map(({ reason }) => reason))];
}

export function candidateOf(unit: Unit, reasons: readonly CandidateReason[]): UnitCandidate {
  return { unit: unit.id, name: unit.name, reasons };
}

export const NOTHING: Resolution = {
  unit: null,
  expired: false,
  from: null,
  withoutPlural: false,
  doubts: [],
};

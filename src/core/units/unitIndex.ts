// The registry as an index, built once: heads by their words, places by name, localities with their chain
// of superiors. It knows what is registered and nothing of any text.
import { withoutTones } from "../base/text";
import { CENTRE, emptyHead, pushTo, type Head, type HeadEntry } from "./head";
import { localityPlaces, unitPlaceOf } from "./localityPlaces";
import { emptyNode, insertHead, type TrieNode } from "./nameTrie";
import type { PlaceKey } from "./placeWords";
import type { Unit, UnitId, UnitLevel } from "./types";
import { labelWords, parseLabel, type LabelWord } from "./unitLabel";
import { COMMITTEE, SAME_WORDINGS, type PlaceType } from "./words";

export interface UnitIndex {
  readonly byId: ReadonlyMap<UnitId, Unit>;
  readonly root: TrieNode;
  /** The same tree with toneless words, made when first asked for. */
  readonly tonelessRoot: () => TrieNode;
  /** Labels that are nothing but a place: "Xã Hoa Lộc". */
  readonly placeHead: Head;
  readonly heads: ReadonlyMap<string, Head>;
  readonly places: ReadonlySet<PlaceKey>;
  /** Kinds of place that bear a name. */
  readonly placesByName: ReadonlyMap<string, readonly PlaceKey[]>;
  /** The same by the toneless name. */
  readonly placesByToneless: ReadonlyMap<string, readonly PlaceKey[]>;
  readonly localityPlaces: ReadonlyMap<string, readonly PlaceKey[]>;
  readonly localitiesByPlace: ReadonlyMap<PlaceKey, readonly string[]>;
  readonly localityLevels: ReadonlyMap<string, UnitLevel>;
  /** Every word of every head. */
  readonly vocabulary: ReadonlySet<string>;
  /** First words of heads. */
  readonly firstWords: ReadonlySet<string>;
  readonly chainOf: (locality: string) => readonly string[];
  /** Localities of the unit and of all its superiors. */
  readonly localitiesOf: (unit: Unit) => ReadonlySet<string>;
  readonly childrenOf: (id: UnitId) => readonly Unit[];
}

/** "A05", "PC06". */
export const CODE_NAME = /^\p{Lu}{1,3}\d{1,3}$/u;

const RANK: Readonly<Record<UnitLevel, number>> = { central: 3, province: 2, district: 1, commune: 0 };

export function buildUnitIndex(units: readonly Unit[]): UnitIndex {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const children = new Map<UnitId, Unit[]>();
  const localityLevels = new Map<string, UnitLevel>();
  for (const unit of units) {
    if (unit.parent !== null) pushTo(children, unit.parent, unit);
    const level = localityLevels.get(unit.locality);
    if (level === undefined || RANK[unit.level] > RANK[level]) localityLevels.set(unit.locality, unit.level);
  }
  const chainOf = chainBy(superiors(units, byId, localityLevels));
  const namesOf = new Map(units.map((unit) => [unit.id, labelWords(unit.name)]));
  const places = localityPlaces(units, namesOf, localityLevels);

  const heads = new Map<string, Head>();
  const root = emptyNode();
  const placeHead = emptyHead([]);
  const knownPlaces = new Set<PlaceKey>([...places.values()].flat());
  const vocabulary = new Set<string>();

  const addLabel = (unit: Unit, words: readonly LabelWord[], from: HeadEntry["from"]): void => {
    const ownPlace = unitPlaceOf(unit, words);
    const serves = unit.level === localityLevels.get(unit.locality) ? (places.get(unit.locality) ?? []) : [];
    const label = parseLabel(words, ownPlace ? [ownPlace, ...serves] : serves);
    const at = label.place !== null && !serves.includes(label.place) ? [label.place] : serves;
    for (const place of at) knownPlaces.add(place);
    const entry: HeadEntry = {
      unit,
      from,
      type: label.type,
      hasPlace: label.place !== null,
      isNational: label.isNational,
      types: label.type ? [label.type] : at.map((place) => place.slice(0, place.indexOf("|")) as PlaceType),
      withoutPlural: false,
    };
    const { head } = label;
    addEntry(head, label.strict, entry, at);
    if (unit.kind === "group" && head[0] === "các" && head.length > 1) {
      addEntry(head.slice(1), label.strict.slice(1), { ...entry, withoutPlural: true }, at);
    }
    // "Xã Hoa Lộc" is what a registry may call the commune's committee.
    if (head.length === 0) addEntry(COMMITTEE.split(" "), [], { ...entry, from: "wording" }, at);
    for (const other of otherWordings(head)) addEntry(other, [], { ...entry, from: "wording" }, at);
  };

  const addEntry = (
    words: readonly string[],
    strict: readonly boolean[],
    entry: HeadEntry,
    at: readonly PlaceKey[],
  ): void => {
    const head = words.length === 0 ? placeHead : headFor(words, strict);
    // A unit's labels come one after another, so a label that says the same stands among the last.
    const isSaid = head.entries
      .slice(-8)
      .some((e) => e.unit === entry.unit && e.type === entry.type && e.hasPlace === entry.hasPlace);
    if (isSaid) return;
    head.entries.push(entry);
    head.levels.add(entry.unit.level);
    for (const place of at) pushTo(head.byPlace, place, entry);
    const level = localityLevels.get(entry.unit.locality);
    const isBare = entry.type === null && !entry.hasPlace;
    if (entry.unit.level === "central") pushTo(head.byLocality, CENTRE, entry);
    else if (isBare || entry.unit.level === level) pushTo(head.byLocality, entry.unit.locality, entry);
  };

  const headFor = (words: readonly string[], strict: readonly boolean[]): Head => {
    const key = words.join(" ");
    let head = heads.get(key);
    if (!head) {
      head = emptyHead(words);
      heads.set(key, head);
      insertHead(root, words, strict).heads.push(head);
      for (const word of words) vocabulary.add(word);
    }
    return head;
  };

  for (const unit of units) {
    addLabel(unit, namesOf.get(unit.id) ?? [], "name");
    if (unit.shortName) addLabel(unit, labelWords(unit.shortName), "alias");
    const firstWord = /^\p{L}+/u.exec(unit.name)?.[0] ?? "";
    for (const alias of unit.aliases) {
      addLabel(unit, labelWords(alias), "alias");
      // "Cục A05" is said for a Cục that is registered as "A05".
      if (CODE_NAME.test(alias)) addLabel(unit, labelWords(`${firstWord} ${alias}`), "wording");
    }
  }

  return {
    byId,
    root,
    tonelessRoot: once(() => tonelessTree(heads)),
    placeHead,
    heads,
    places: knownPlaces,
    placesByName: groupPlaces(knownPlaces, (name) => name),
    placesByToneless: groupPlaces(knownPlaces, withoutTones),
    localityPlaces: places,
    localitiesByPlace: invert(places),
    localityLevels,
    vocabulary,
    firstWords: new Set([...heads.values()].map(({ words }) => words[0]!)),
    chainOf,
    localitiesOf: localitiesBy(byId, chainOf),
    childrenOf: (id) => children.get(id) ?? [],
  };
}

/** The label's words with a standard wording put for another; "có liên quan" also without "có". */
function otherWordings(head: readonly string[]): string[][] {
  const key = ` ${head.join(" ")} `;
  const others = new Set<string>();
  for (const [a, b] of SAME_WORDINGS) {
    if (key.includes(` ${a} `)) others.add(key.replace(` ${a} `, ` ${b} `).trim());
    else if (key.includes(` ${b} `)) others.add(key.replace(` ${b} `, ` ${a} `).trim());
  }
  return [...others].map((words) => words.split(" "));
}

/** Which locality a locality belongs to: seen from a unit whose superior serves another one. */
function superiors(
  units: readonly Unit[],
  byId: ReadonlyMap<UnitId, Unit>,
  levels: ReadonlyMap<string, UnitLevel>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const unit of units) {
    const parent = unit.parent === null ? undefined : byId.get(unit.parent);
    if (!parent || parent.level === "central" || parent.locality === unit.locality) continue;
    if (unit.level === levels.get(unit.locality) && !found.has(unit.locality))
      found.set(unit.locality, parent.locality);
  }
  const provinces = [...levels].filter(([, level]) => level === "province").map(([locality]) => locality);
  const onlyProvince = provinces.length === 1 ? provinces[0] : undefined;
  for (const [locality, level] of levels) {
    if (onlyProvince && level === "district" && !found.has(locality)) found.set(locality, onlyProvince);
  }
  return found;
}

const MAX_CHAIN = 8;

/** Whether a unit stands above another by the chain of parents. */
export function isAbove(unit: Unit, other: Unit, index: Pick<UnitIndex, "byId">): boolean {
  let parent = other.parent;
  for (let i = 0; i < MAX_CHAIN && parent !== null; i++) {
    if (parent === unit.id) return true;
    parent = index.byId.get(parent)?.parent ?? null;
  }
  return false;
}

function chainBy(superiorOf: ReadonlyMap<string, string>): (locality: string) => readonly string[] {
  return (locality) => {
    const chain = [locality];
    for (let next = superiorOf.get(locality); next !== undefined; next = superiorOf.get(next)) {
      if (chain.includes(next) || chain.length >= MAX_CHAIN) break;
      chain.push(next);
    }
    return chain;
  };
}

function localitiesBy(
  byId: ReadonlyMap<UnitId, Unit>,
  chainOf: (locality: string) => readonly string[],
): (unit: Unit) => ReadonlySet<string> {
  const known = new Map<UnitId, ReadonlySet<string>>();
  return (unit) => {
    const before = known.get(unit.id);
    if (before) return before;
    const localities = new Set(chainOf(unit.locality));
    let parent = unit.parent;
    for (let i = 0; i < MAX_CHAIN && parent !== null; i++) {
      const superior = byId.get(parent);
      if (!superior) break;
      for (const locality of chainOf(superior.locality)) localities.add(locality);
      parent = superior.parent;
    }
    known.set(unit.id, localities);
    return localities;
  };
}

function tonelessTree(heads: ReadonlyMap<string, Head>): TrieNode {
  const root = emptyNode();
  for (const head of heads.values()) {
    insertHead(root, head.words.map(withoutTones), []).heads.push(head);
  }
  return root;
}

function groupPlaces(places: ReadonlySet<PlaceKey>, form: (name: string) => string): Map<string, PlaceKey[]> {
  const groups = new Map<string, PlaceKey[]>();
  for (const place of places) pushTo(groups, form(place.slice(place.indexOf("|") + 1)), place);
  return groups;
}

function invert(places: ReadonlyMap<string, readonly PlaceKey[]>): Map<PlaceKey, string[]> {
  const localities = new Map<PlaceKey, string[]>();
  for (const [locality, keys] of places) for (const key of keys) pushTo(localities, key, locality);
  return localities;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

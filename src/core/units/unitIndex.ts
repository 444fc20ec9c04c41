// The registry as an index, built once: heads by their words, places by name, localities with their chain
// of superiors. It knows what is registered and nothing of any text.
import { withoutTones } from "../base/text";
import { CENTRE, emptyHead, pushTo, type Head, type HeadEntry } from "./head";
import { localityChains, MAX_CHAIN, type LocalityChains } from "./localityChain";
import { localityPlaces, unitPlaceOf } from "./localityPlaces";
import { emptyNode, insertHead, type TrieNode } from "./nameTrie";
import type { PlaceKey } from "./placeWords";
import type { Unit, UnitId, UnitLevel } from "./types";
import { remembered } from "./remembered";
import { tonelessWord } from "./tonelessWord";
import { labelWords, parseLabel, placeTail, type LabelWord } from "./unitLabel";
import { COMMITTEE, SAME_WORDINGS, YOUTH_UNION, YOUTH_UNION_OF, type PlaceType } from "./words";

export interface UnitIndex extends LocalityChains {
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
  /** The same by the toneless name, made when first asked for. */
  readonly placesByToneless: () => ReadonlyMap<string, readonly PlaceKey[]>;
  readonly localityPlaces: ReadonlyMap<string, readonly PlaceKey[]>;
  readonly localitiesByPlace: ReadonlyMap<PlaceKey, readonly string[]>;
  readonly localityLevels: ReadonlyMap<string, UnitLevel>;
  /** Every word of every head. */
  readonly vocabulary: ReadonlySet<string>;
  /** First words of heads. */
  readonly firstWords: ReadonlySet<string>;
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
  const { chainOf, isIn } = localityChains(units, byId, localityLevels);
  const namesOf = new Map(units.map((unit) => [unit.id, labelWords(unit.name)]));
  const places = localityPlaces(units, namesOf, localityLevels);

  const heads = new Map<string, Head>();
  const root = emptyNode();
  const placeHead = emptyHead([]);
  const knownPlaces = new Set<PlaceKey>([...places.values()].flat());
  const vocabulary = new Set<string>();

  const addLabel = (unit: Unit, words: readonly LabelWord[], from: HeadEntry["from"]): void => {
    const tail = placeTail(words);
    const ownPlace = unitPlaceOf(unit, tail);
    const serves = unit.level === localityLevels.get(unit.locality) ? (places.get(unit.locality) ?? []) : [];
    const label = parseLabel(words, tail, ownPlace ? [ownPlace, ...serves] : serves);
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
    if (unit.kind === "group") addGroupEntry(head, label.strict, entry, at);
    else addEntry(head, label.strict, entry, at);
    const youth = YOUTH_UNION === head.join(" ") ? YOUTH_UNION_OF.get(entry.types[0]!) : undefined;
    if (youth) addEntry(youth, NOT_STRICT, { ...entry, from: "wording", type: null, hasPlace: false }, at);
    // "Xã Hoa Lộc" is what a registry may call the commune's committee.
    if (head.length === 0) addEntry(COMMITTEE.split(" "), NOT_STRICT, { ...entry, from: "wording" }, at);
    for (const other of otherWordings(head.join(" "))) {
      const wording: HeadEntry = { ...entry, from: "wording" };
      if (unit.kind === "group") addGroupEntry(other, NOT_STRICT, wording, at);
      else addEntry(other, NOT_STRICT, wording, at);
    }
  };

  /** With "các" and without, whichever the registry writes. */
  const addGroupEntry = (
    head: readonly string[],
    strict: () => readonly boolean[],
    entry: HeadEntry,
    at: readonly PlaceKey[],
  ): void => {
    const isOfPlaces = head[0]?.startsWith("{") === true || head.join(" ").startsWith(COMMITTEE);
    if (head[0] === "các" && head.length > 1) {
      addEntry(head, strict, entry, at);
      addEntry(head.slice(1), () => strict().slice(1), { ...entry, withoutPlural: true }, at);
    } else if (isOfPlaces || head.length === 0) addEntry(head, strict, entry, at);
    else {
      addEntry(head, strict, { ...entry, withoutPlural: true }, at);
      addEntry(["các", ...head], () => [false, ...strict()], entry, at);
    }
  };

  const addEntry = (
    words: readonly string[],
    strict: () => readonly boolean[],
    entry: HeadEntry,
    at: readonly PlaceKey[],
  ): void => {
    const head = words.length === 0 ? placeHead : headFor(words, strict);
    if (isSaid(head.entries, entry)) return;
    head.entries.push(entry);
    head.levels.add(entry.unit.level);
    for (const place of at) pushTo(head.byPlace, place, entry);
    const level = localityLevels.get(entry.unit.locality);
    const isBare = entry.type === null && !entry.hasPlace;
    if (entry.unit.level === "central") pushTo(head.byLocality, CENTRE, entry);
    else if (isBare || entry.unit.level === level) pushTo(head.byLocality, entry.unit.locality, entry);
  };

  const headFor = (words: readonly string[], strict: () => readonly boolean[]): Head => {
    const key = words.join(" ");
    let head = heads.get(key);
    if (!head) {
      head = emptyHead(words);
      heads.set(key, head);
      insertHead(root, words, strict()).heads.push(head);
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
    placesByToneless: once(() => groupPlaces(knownPlaces, withoutTones)),
    localityPlaces: places,
    localitiesByPlace: invert(places),
    localityLevels,
    vocabulary,
    firstWords: new Set([...heads.values()].map(({ words }) => words[0]!)),
    chainOf,
    isIn,
    childrenOf: (id) => children.get(id) ?? [],
  };
}

const NOT_STRICT = (): readonly boolean[] => [];
const LAST_ENTRIES = 8;

/** A unit's labels come one after another, so a label that says the same stands among the last. */
function isSaid(entries: readonly HeadEntry[], { unit, type, hasPlace }: HeadEntry): boolean {
  for (let i = entries.length - 1; i >= 0 && i >= entries.length - LAST_ENTRIES; i--) {
    const other = entries[i]!;
    if (other.unit === unit && other.type === type && other.hasPlace === hasPlace) return true;
  }
  return false;
}

/** The label's words with a standard wording put for another; "có liên quan" also without "có". */
const otherWordings = remembered((head): string[][] => {
  const key = ` ${head} `;
  const others = new Set<string>();
  for (const [a, b] of SAME_WORDINGS) {
    if (key.includes(` ${a} `)) others.add(key.replace(` ${a} `, ` ${b} `).trim());
    else if (key.includes(` ${b} `)) others.add(key.replace(` ${b} `, ` ${a} `).trim());
  }
  return [...others].map((words) => words.split(" "));
});

/** Whether a unit stands above another by the chain of parents. */
export function isAbove(unit: Unit, other: Unit, index: Pick<UnitIndex, "byId">): boolean {
  let parent = other.parent;
  for (let i = 0; i < MAX_CHAIN && parent !== null; i++) {
    if (parent === unit.id) return true;
    parent = index.byId.get(parent)?.parent ?? null;
  }
  return false;
}

function tonelessTree(heads: ReadonlyMap<string, Head>): TrieNode {
  const root = emptyNode();
  for (const head of heads.values()) {
    insertHead(root, head.words.map(tonelessWord), []).heads.push(head);
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

// The registry as an index, built once: heads by their words, places by name, localities with their chain
// of superiors. It knows what is registered and nothing of any text.
import { withoutTones } from "../base/text";
import { pushTo, type Head, type HeadEntry } from "./head";
import { emptyHeadTable } from "./headTable";
import { localityChains, MAX_CHAIN, type LocalityChains } from "./localityChain";
import { localityPlaces, unitPlaceOf } from "./localityPlaces";
import { emptyNode, insertHead, type TrieNode } from "./nameTrie";
import type { PlaceKey } from "./placeWords";
import type { Unit, UnitId, UnitLevel } from "./types";
import { tonelessWord } from "./tonelessWord";
import { labelWords, parseLabel, placeTail, type LabelWord } from "./unitLabel";
import type { PlaceType } from "./words";

export interface UnitIndex extends LocalityChains {
  readonly byId: ReadonlyMap<UnitId, Unit>;
  readonly root: TrieNode;
  /** The same tree with toneless words, made when first asked for. */
  readonly tonelessRoot: () => TrieNode;
  /** Labels that are nothing but a place: "Xã Hoa Lộc". */
  readonly placeHead: Head;
  readonly heads: ReadonlyMap<string, Head>;
  /** Kinds of place that bear a name. */
  readonly placesByName: ReadonlyMap<string, readonly PlaceKey[]>;
  readonly firstWordsOfPlaces: ReadonlySet<string>;
  /** The same by the toneless name, made when first asked for. */
  readonly placesByToneless: () => ReadonlyMap<string, readonly PlaceKey[]>;
  readonly localityPlaces: ReadonlyMap<string, readonly PlaceKey[]>;
  readonly localitiesByPlace: ReadonlyMap<PlaceKey, readonly string[]>;
  readonly localityLevels: ReadonlyMap<string, UnitLevel>;
  readonly vocabulary: ReadonlySet<string>;
  /** First words of heads. */
  readonly firstWords: ReadonlySet<string>;
}

/** "A05", "PC06". */
export const CODE_NAME = /^\p{Lu}{1,3}\d{1,3}$/u;

const RANK: Readonly<Record<UnitLevel, number>> = { central: 3, province: 2, district: 1, commune: 0 };

export function buildUnitIndex(units: readonly Unit[]): UnitIndex {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const localityLevels = new Map<string, UnitLevel>();
  for (const unit of units) {
    const level = localityLevels.get(unit.locality);
    if (level === undefined || RANK[unit.level] > RANK[level]) localityLevels.set(unit.locality, unit.level);
  }
  const { chainOf, isIn } = localityChains(units, byId, localityLevels);
  const names = units.map((unit) => labelWords(unit.name));
  const places = localityPlaces(units, names, localityLevels);

  const table = emptyHeadTable(localityLevels);
  const knownPlaces = new Set<PlaceKey>([...places.values()].flat());

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
    table.add(label.head, label.strict, entry, at);
  };

  for (const [i, unit] of units.entries()) {
    addLabel(unit, names[i]!, "name");
    if (unit.shortName) addLabel(unit, labelWords(unit.shortName), "alias");
    for (const alias of unit.aliases) {
      addLabel(unit, labelWords(alias), "alias");
      // "Cục A05" is said for a Cục that is registered as "A05".
      if (CODE_NAME.test(alias)) addLabel(unit, labelWords(`${unit.name.split(" ")[0]} ${alias}`), "wording");
    }
  }

  const placesByName = groupPlaces(knownPlaces, (name) => name);
  return {
    byId,
    root: table.root,
    tonelessRoot: once(() => tonelessTree(table.heads)),
    placeHead: table.placeHead,
    heads: table.heads,
    placesByName,
    firstWordsOfPlaces: new Set([...placesByName.keys()].map((name) => name.split(" ", 1)[0]!)),
    placesByToneless: once(() => groupPlaces(knownPlaces, withoutTones)),
    localityPlaces: places,
    localitiesByPlace: invert(places),
    localityLevels,
    vocabulary: table.vocabulary,
    firstWords: new Set([...table.heads.values()].map(({ words }) => words[0]!)),
    chainOf,
    isIn,
  };
}

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

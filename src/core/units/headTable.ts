// All heads of a registry: by their words, as a tree of words, and each with the units that bear it. Standard wordings
// and collectives with or without "các" lead to the same unit.
import { CENTRE, emptyHead, pushTo, type Head, type HeadEntry } from "./head";
import { emptyNode, insertHead, type TrieNode } from "./nameTrie";
import type { PlaceKey } from "./placeWords";
import { remembered } from "./remembered";
import type { UnitLevel } from "./types";
import { COMMITTEE, SAME_WORDINGS, YOUTH_UNION, YOUTH_UNION_OF } from "./words";

type Strict = () => readonly boolean[];

export interface HeadTable {
  readonly root: TrieNode;
  /** Labels that are nothing but a place: "Xã Hoa Lộc". */
  readonly placeHead: Head;
  readonly heads: ReadonlyMap<string, Head>;
  /** Every word of every head. */
  readonly vocabulary: ReadonlySet<string>;
  /** One label of a unit, at the places that it serves. */
  readonly add: (words: readonly string[], strict: Strict, entry: HeadEntry, at: readonly PlaceKey[]) => void;
}

export function emptyHeadTable(localityLevels: ReadonlyMap<string, UnitLevel>): HeadTable {
  const heads = new Map<string, Head>();
  const root = emptyNode();
  const placeHead = emptyHead([]);
  const vocabulary = new Set<string>();

  const headFor = (words: readonly string[], key: string, strict: Strict): Head => {
    if (words.length === 0) return placeHead;
    let head = heads.get(key);
    if (!head) {
      head = emptyHead(words);
      heads.set(key, head);
      insertHead(root, words, strict()).heads.push(head);
      for (const word of words) vocabulary.add(word);
    }
    return head;
  };

  const enter = (head: Head, entry: HeadEntry, at: readonly PlaceKey[]): void => {
    if (isSaid(head.entries, entry)) return;
    head.entries.push(entry);
    head.levels.add(entry.unit.level);
    for (const place of at) pushTo(head.byPlace, place, entry);
    const level = localityLevels.get(entry.unit.locality);
    const isBare = entry.type === null && !entry.hasPlace;
    if (entry.unit.level === "central") pushTo(head.byLocality, CENTRE, entry);
    else if (isBare || entry.unit.level === level) pushTo(head.byLocality, entry.unit.locality, entry);
  };

  const put = (words: readonly string[], strict: Strict, entry: HeadEntry, at: readonly PlaceKey[]): void => {
    const key = words.join(" ");
    if (entry.unit.kind === "unit") return enter(headFor(words, key, strict), entry, at);
    // A collective with "các" and without, whichever the registry writes.
    const isOfPlaces = key.startsWith("{") || key.startsWith(COMMITTEE);
    const isPlural = words[0] === "các" && words.length > 1;
    if (isPlural) {
      enter(headFor(words, key, strict), entry, at);
      const bare = words.slice(1);
      const bareHead = headFor(bare, bare.join(" "), () => strict().slice(1));
      enter(bareHead, { ...entry, withoutPlural: true }, at);
    } else if (isOfPlaces || words.length === 0) enter(headFor(words, key, strict), entry, at);
    else {
      enter(headFor(words, key, strict), { ...entry, withoutPlural: true }, at);
      enter(
        headFor(["các", ...words], `các ${key}`, () => [false, ...strict()]),
        entry,
        at,
      );
    }
  };

  const add: HeadTable["add"] = (words, strict, entry, at) => {
    put(words, strict, entry, at);
    const wording: HeadEntry = { ...entry, from: "wording" };
    // "Xã Hoa Lộc" is what a registry may call the commune's committee.
    if (words.length === 0) put(COMMITTEE.split(" "), NOT_STRICT, wording, at);
    const key = words.join(" ");
    for (const other of otherWordings(key)) put(other, NOT_STRICT, wording, at);
    const youth = key === YOUTH_UNION ? YOUTH_UNION_OF.get(entry.types[0]!) : undefined;
    if (youth) put(youth, NOT_STRICT, { ...wording, type: null, hasPlace: false }, at);
  };

  return { root, placeHead, heads, vocabulary, add };
}

const NOT_STRICT: Strict = () => [];
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

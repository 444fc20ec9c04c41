// One head ("công an", "phòng tư pháp") with every unit that bears it, ready to be chosen from by place,
// level word or locality.
import type { PlaceKey } from "./placeWords";
import type { Unit, UnitLevel } from "./types";
import type { PlaceType } from "./words";

export interface HeadEntry {
  readonly unit: Unit;
  /** What the label is: the unit's name, a registered alias, or another standard wording of one of these. */
  readonly from: "name" | "alias" | "wording";
  /** Level word of the label: "huyện" of "Công an huyện". */
  readonly type: PlaceType | null;
  readonly hasPlace: boolean;
  readonly isNational: boolean;
  /** Level words that agree with the unit. */
  readonly types: readonly PlaceType[];
  /** The label's "các" is not in the text: only safe where a new name begins. */
  readonly withoutPlural: boolean;
}

export interface Head {
  readonly key: string;
  readonly words: readonly string[];
  readonly entries: HeadEntry[];
  readonly byPlace: Map<PlaceKey, HeadEntry[]>;
  /** By locality id; the key "" holds central units. Units below the locality's own level only when their label needs no place. */
  readonly byLocality: Map<string, HeadEntry[]>;
  readonly levels: Set<UnitLevel>;
}

export const CENTRE = "";

export function emptyHead(words: readonly string[]): Head {
  return {
    key: words.join(" "),
    words,
    entries: [],
    byPlace: new Map(),
    byLocality: new Map(),
    levels: new Set(),
  };
}

export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

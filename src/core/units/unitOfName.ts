// What a unit's name alone says of it, for tables that leave out its level and kind.
import { foldText } from "../base/text";
import type { Unit, UnitLevel } from "./types";
import { labelWords, placeTail } from "./unitLabel";
import { LEVELS_OF_TYPE, PLACE_TYPES } from "./words";

const COLLECTIVE = new RegExp(
  `^(?:${foldText("các")}|(?:ubnd|${foldText("ủy ban nhân dân")}) (?:${foldText("các|cấp")})) `,
  "u",
);
const LEVEL_OF_HEAD: readonly (readonly [RegExp, UnitLevel])[] = [
  [/^(?:bộ(?! chỉ huy)|chính phủ|văn phòng chính phủ|ngân hàng nhà nước việt nam)(?= |$)/u, "central"],
  [/ việt nam$/u, "central"],
  [/^(?:sở|tỉnh)(?= |$)/u, "province"],
  [/^(?:phòng|huyện|thị ủy|thị đoàn)(?= |$)/u, "district"],
];

export function kindOfName(name: string): Unit["kind"] {
  return COLLECTIVE.test(foldText(name)) ? "group" : "unit";
}

/** Null when the name does not say. */
export function levelOfName(name: string): UnitLevel | null {
  const folded = foldText(name);
  const type =
    placeTail(labelWords(name))?.type ?? PLACE_TYPES.find((word) => folded.endsWith(` ${foldText(word)}`));
  const [level, ...others] = type ? LEVELS_OF_TYPE[type] : [];
  if (level && others.length === 0) return level;
  return LEVEL_OF_HEAD.find(([head]) => head.test(folded))?.[1] ?? null;
}

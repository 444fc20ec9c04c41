// A bracket that says where: "UBND xã Tân Tiến (thị xã Phú Yên)" is the commune of that town and no other.
import { bracketAfter } from "./brackets";
import type { Suffix } from "./resolve";
import { suffixesAt } from "./suffix";
import { tokenise, type Tokens } from "./tokens";
import type { UnitIndex } from "./unitIndex";
import { LEVELS_OF_TYPE } from "./words";

/** What follows a head, narrowed by the place that the bracket after the word before `end` names. */
export function withBracketedPlace(suffix: Suffix, tokens: Tokens, end: number, index: UnitIndex): Suffix {
  const place = tokens.brackets.length > 0 && end > 0 ? placeInBracket(tokens, end - 1, index) : null;
  if (!place?.places || place.type === null) return suffix;
  if (suffix.places !== null) {
    const within = place.places.flatMap((key) => index.localitiesByPlace.get(key) ?? []);
    return suffix.within !== null || within.length === 0 ? suffix : { ...suffix, within };
  }
  if (suffix.type === null || suffix.type === place.type)
    return { ...suffix, type: place.type, places: place.places };
  const of = place.type;
  // "Công an huyện (thị xã Phú Yên)" contradicts itself; "UBND tỉnh (huyện Hậu Lộc)" is limited to a part.
  const contradicts = LEVELS_OF_TYPE[suffix.type].some((level) => LEVELS_OF_TYPE[of].includes(level));
  return contradicts ? { ...suffix, places: [] } : suffix;
}

/** Only a bracket that is a level word with its name and nothing else. */
function placeInBracket(tokens: Tokens, word: number, index: UnitIndex): Suffix | null {
  const bracket = bracketAfter(tokens, word);
  if (!bracket) return null;
  const inside = tokenise(bracket.text);
  const options = { misprints: false, toneless: inside.isToneless, isStart: true };
  const whole = suffixesAt(inside, 0, index, options).find(
    ({ suffix, end }) => end === inside.words.length && suffix.type !== null && suffix.places !== null,
  );
  return whole?.suffix ?? null;
}

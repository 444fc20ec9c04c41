// Where the tone of "oa, oe, uy" at the end of a syllable stands: on the first letter (hòa, ủy) or on the second
// (hoà, uỷ). The same words; a sheet should write them one way. "qu" is one sound: quý is quý in both.
export type TonePlacement = "first" | "second";

const PAIRS: readonly (readonly [first: string, second: string])[] = [
  ["òa", "oà"], ["óa", "oá"], ["ỏa", "oả"], ["õa", "oã"], ["ọa", "oạ"],
  ["òe", "oè"], ["óe", "oé"], ["ỏe", "oẻ"], ["õe", "oẽ"], ["ọe", "oẹ"],
  ["ùy", "uỳ"], ["úy", "uý"], ["ủy", "uỷ"], ["ũy", "uỹ"], ["ụy", "uỵ"],
]; // prettier-ignore

const TO: Readonly<Record<TonePlacement, ReadonlyMap<string, string>>> = {
  first: new Map(PAIRS.map(([first, second]) => [second, first])),
  second: new Map(PAIRS),
};
const WRITTEN: Readonly<Record<TonePlacement, RegExp>> = {
  first: pattern(TO.second),
  second: pattern(TO.first),
};

function pattern(from: ReadonlyMap<string, string>): RegExp {
  return new RegExp(`(?<![qQ])(?:${[...from.keys()].join("|")})(?!\\p{L})`, "giu");
}

/** The placement that most syllables have; null where all that can tell agree. Letters must be composed. */
export function mixedPlacement(texts: readonly string[]): TonePlacement | null {
  const count = (placement: TonePlacement): number =>
    texts.reduce((sum, text) => sum + (text.match(WRITTEN[placement])?.length ?? 0), 0);
  const [first, second] = [count("first"), count("second")];
  if (first === 0 || second === 0) return null;
  return second > first ? "second" : "first";
}

export function placeTones(text: string, placement: TonePlacement): string {
  const other = placement === "first" ? "second" : "first";
  return text.replace(WRITTEN[other], (syllable) => {
    const placed = TO[placement].get(syllable.toLowerCase());
    if (placed === undefined) throw new Error("bug: a syllable that was not found");
    return [...placed].map((letter, i) => (isCapital(syllable, i) ? letter.toUpperCase() : letter)).join("");
  });
}

function isCapital(text: string, index: number): boolean {
  return text[index] !== text[index]?.toLowerCase();
}

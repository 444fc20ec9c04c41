// Law: one wrong letter anywhere in a name decides that unit or none, never another; in a place's name it decides none.
import type { PlainDate } from "../../../src/core/base/date";
import { readUnits } from "../../../src/core/units/readUnits";
import { buildRegistry } from "../../../src/core/units/registry";
import { labelledRegistry } from "./labelled/registry";

const data = labelledRegistry();
const registry = buildRegistry(data);
const LETTERS = [..."aàáảãạăằắâầấbcdđeèéêềếghiìíklmnoòóôồốơờớpqrstuùúưừứvxyýh"];
const PLACE = /(?:xã|phường|trấn|huyện|phố|Viettel|VNPT|Huyện đoàn|Huyện ủy|tỉnh) (?=\p{Lu})/u;
const ROUNDS = 12;

let seed = 7;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

/** A letter changed, left out, put in, or two turned round. */
function slip(name: string, at: number): string {
  const [before, letter, after] = [name.slice(0, at), name[at]!, name.slice(at + 1)];
  const other = LETTERS[random(LETTERS.length)]!;
  return [before + other + after, before + after, before + other + letter + after, before + after.slice(0, 1) + letter + after.slice(1)][
    random(4)
  ]!;
} // prettier-ignore

interface Slip {
  readonly text: string;
  readonly unit: string;
  readonly locality: string;
  readonly isInPlace: boolean;
}

const slips = Array.from({ length: ROUNDS }, () => data.units).flatMap((units) =>
  units.flatMap(({ id, name, locality, validFrom }): Slip[] => {
    const at = 1 + random(name.length - 1);
    const text = slip(name, at);
    const isSame = text.toLowerCase() === name.toLowerCase();
    // "HND huyện" is Hội Nông dân as well as a slip of HĐND; a comma put elsewhere is no letter.
    if (
      validFrom !== null ||
      isSame ||
      name.startsWith("HĐND") ||
      !/\p{L}/u.test(name[at]!) ||
      name[at + 1] === ","
    )
      return [];
    const place = PLACE.exec(name);
    const isInPlace = place !== null && at >= place.index + place[0].length;
    return [{ text, unit: id, locality, isInPlace }];
  }),
);

function decided({ text, locality }: Slip): string[] {
  const { mentions } = readUnits(text, registry, { locality, on: "2024-06-01" as PlainDate });
  return mentions.flatMap(({ unit }) => (unit === null ? [] : [unit]));
}

test("no slip decides another unit", () => {
  expect(slips.length).toBeGreaterThan(2000);
  const others = slips.filter((each) => decided(each).some((unit) => unit !== each.unit));
  expect(others.map(({ text }) => text)).toEqual([]);
});

test("no slip in a place's name is decided", () => {
  const inPlaces = slips.filter(({ isInPlace }) => isInPlace);
  expect(inPlaces.length).toBeGreaterThan(300);
  expect(inPlaces.filter((each) => decided(each).length > 0).map(({ text }) => text)).toEqual([]);
});

test("most other slips are decided", () => {
  const inWords = slips.filter(({ isInPlace }) => !isInPlace);
  const right = inWords.filter((each) => decided(each).length === 1);
  expect(right.length / inWords.length).toBeGreaterThan(0.8);
});

// What holds for any text: places are exact, no word is lost, spelling noise changes nothing.
import type { PlainDate } from "../../../src/core/base/date";
import { wordKey } from "../../../src/core/base/text";
import { readUnits } from "../../../src/core/units/readUnits";
import { seedRegistry } from "./seedRegistry";

const CONTEXT = { locality: "hau-loc", on: "2024-06-01" as PlainDate };
const registry = seedRegistry();

/** Deterministic pseudo-random numbers (mulberry32). */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PARTS = [
  "Công an huyện", "Phòng Tư pháp", "UBND xã Hoa Lộc", "các sở", "Sở Nội vụ", "chủ trì", "(phần hộ tịch)", "và",
  ", ", "; ", "\n- ", " ", " - ", "1. ", "xã", "huyện Hậu Lộc", "Các phòng, ban", "ngành", "C06", "…", "(", ")",
  "phối hợp với", "tờ khai", "TT&TT", "P.", "Nội vụ", "cấp huyện", ": ", "có liên quan", "ƣ", "Bru điện huyện",
]; // prettier-ignore

const random = randoms(20240601);
const TEXTS = Array.from({ length: 400 }, () =>
  Array.from({ length: 1 + Math.floor(random() * 9) }, () => PARTS[Math.floor(random() * PARTS.length)]).join(
    " ",
  ),
);

const JOINTS = new Set(["và", "với", "cùng", "hoặc"]);
/** Words but for joining words and list numbers, which no part of a reading repeats. */
const wordsOf = (text: string): string[] =>
  wordKey(text)
    .split(" ")
    .filter((word) => word !== "" && word !== "1" && !JOINTS.has(word))
    .sort();

test("mentions stand where they say, in order and apart", () => {
  for (const text of TEXTS) {
    let last = 0;
    for (const mention of readUnits(text, registry, CONTEXT).mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.start).toBeGreaterThanOrEqual(last);
      last = mention.end;
    }
  }
});

test("every word is in a mention, a scope or the rest", () => {
  for (const text of TEXTS) {
    const { mentions, rest } = readUnits(text, registry, CONTEXT);
    const read = [...mentions.flatMap(({ text, scope }) => [text, scope ?? ""]), ...rest].join(" ");
    const lost = wordsOf(text).filter((word) => !wordsOf(read).includes(word));
    expect({ text, lost }).toEqual({ text, lost: [] });
  }
});

test.each<[string, (text: string) => string]>([
  ["Unicode form", (text) => text.normalize("NFD")],
  ["doubled and no-break spaces", (text) => text.replace(/ /gu, " \u00a0")],
])("%s changes nothing", (_noise, change) => {
  for (const text of TEXTS) {
    const before = readUnits(text, registry, CONTEXT).mentions.map(({ unit }) => unit);
    const after = readUnits(change(text), registry, CONTEXT).mentions.map(({ unit }) => unit);
    expect({ text, units: after }).toEqual({ text, units: before });
  }
});

describe("one wrong letter anywhere in a name", () => {
  const LETTERS = [..."abcdeghiklmnoprstuvxyăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ"];
  const slips = registry.units
    .filter(({ kind }) => kind === "unit")
    .flatMap((unit) =>
      [0, 1, 2].map((way) => {
        const at = Math.floor(random() * unit.name.length);
        const letter = LETTERS[Math.floor(random() * LETTERS.length)]!;
        const tail = unit.name.slice(way === 0 ? at : at + 1);
        return { unit, text: unit.name.slice(0, at) + (way === 1 ? "" : letter) + tail };
      }),
    );
  const names = new Set(registry.units.flatMap(({ name, aliases }) => [name, ...aliases].map(wordKey)));
  const readings = slips
    .filter(({ text }) => !names.has(wordKey(text)))
    .map(({ unit, text }) => {
      const context = { locality: unit.locality, on: unit.validTo ?? unit.validFrom };
      const decided = readUnits(text, registry, context).mentions.filter(({ unit }) => unit !== null);
      return { unit, text, decided };
    });

  test("never makes it another unit", () => {
    const wrong = readings.filter(({ unit, decided }) => decided.some((mention) => mention.unit !== unit.id));
    expect(wrong.map(({ text, decided }) => `${text} → ${decided[0]!.unit}`)).toEqual([]);
  });

  test("is mended in most names without a place, and said to be a misprint", () => {
    const plain = readings.filter(
      ({ unit }) => unit.level !== "commune" && !/VNPT|Viettel|khu vực/u.test(unit.name),
    );
    const mended = plain.filter(({ decided }) => decided.length === 1);
    expect(mended.length / plain.length).toBeGreaterThan(0.7);
    const silent = mended.filter(
      ({ unit, text, decided }) => decided[0]!.match !== "misprint" && !sameLetters(text, unit.name),
    );
    expect(silent.map(({ text, decided }) => `${text}: ${decided[0]!.match}`)).toEqual([]);
  });
});

/** Equal but for spaces, marks between words and "và", which are no misprints. */
function sameLetters(a: string, b: string): boolean {
  const letters = (text: string): string => wordKey(text).replace(/và| /gu, "");
  return letters(a) === letters(b);
}

test("a very long text is read in part and kept whole", () => {
  const text = "Công an huyện; tờ khai ".repeat(2000);
  const { mentions, rest } = readUnits(text, registry, CONTEXT);
  expect(mentions.length).toBeGreaterThan(100);
  expect(wordsOf([...mentions.map(({ text }) => text), ...rest].join(" "))).toHaveLength(
    wordsOf(text).length,
  );
});

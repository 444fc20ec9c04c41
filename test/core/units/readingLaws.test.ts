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

test("a very long text is read in part and kept whole", () => {
  const text = "Công an huyện; tờ khai ".repeat(2000);
  const { mentions, rest } = readUnits(text, registry, CONTEXT);
  expect(mentions.length).toBeGreaterThan(100);
  expect(wordsOf([...mentions.map(({ text }) => text), ...rest].join(" "))).toHaveLength(
    wordsOf(text).length,
  );
});

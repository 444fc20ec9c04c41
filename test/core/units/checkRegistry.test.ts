// Each fault of a registry with the records that show it, and neighbours that are in order.
import type { PlainDate } from "../../../src/core/base/date";
import { checkRegistry } from "../../../src/core/units/checkRegistry";
import { buildRegistry } from "../../../src/core/units/registry";
import type { Unit } from "../../../src/core/units/types";
import { seedData, unit } from "./seedRegistry";

const day = (text: string) => text as PlainDate;
const faults = (...units: Unit[]) =>
  checkRegistry({ units }).map(({ params }) =>
    "fault" in params ? `${params.fault}: ${params.unit} / ${params.text}` : "",
  );

test("the shipped registries, together, are in order", () => {
  const { units } = buildRegistry(seedData());
  expect(units.length).toBeGreaterThan(300);
  expect(faults(...units)).toEqual([]);
});

const A = unit({ id: "a", name: "Phòng Y tế" });
const B = unit({ id: "b", name: "Phòng Nội vụ" });

test.each<[string, Unit[], string[]]>([
  ["two units of different names", [A, B], []],
  ["an id twice", [A, { ...B, id: "a" }], ["idRepeated: Phòng Nội vụ / a"]],
  ["a name twice", [A, { ...A, id: "b" }], ["nameRepeated: Phòng Y tế / Phòng Y tế"]],
  ["a name twice, written otherwise", [A, { ...A, id: "b", name: "PHÒNG  Y TẾ" }], ["nameRepeated: PHÒNG  Y TẾ / Phòng Y tế"]],
  ["a name twice in two localities", [A, { ...A, id: "b", locality: "b" }], []],
  ["a name twice, one after the other", [{ ...A, validTo: day("2025-06-30") }, { ...A, id: "b", validFrom: day("2025-07-01") }], []],
  ["a name twice on one day", [{ ...A, validTo: day("2025-07-01") }, { ...A, id: "b", validFrom: day("2025-07-01") }], ["nameRepeated: Phòng Y tế / Phòng Y tế"]],
  ["an alias that is another's name", [A, { ...B, aliases: ["phòng y tế"] }], ["aliasOfAnother: Phòng Nội vụ / phòng y tế – Phòng Y tế"]],
  ["a name that is another's alias", [{ ...A, aliases: ["Phòng Nội vụ"] }, B], ["aliasOfAnother: Phòng Y tế / Phòng Nội vụ – Phòng Nội vụ"]],
  ["an alias of two units", [{ ...A, aliases: ["Phòng X"] }, { ...B, aliases: ["Phòng X"] }], ["aliasOfAnother: Phòng Nội vụ / Phòng X – Phòng Y tế"]],
  ["an alias that repeats the own name", [{ ...A, aliases: ["Phòng Y tế"] }], []],
  ["a superior", [A, { ...B, parent: "a" }], []],
  ["no such superior", [{ ...A, parent: "x" }], ["parentMissing: Phòng Y tế / x"]],
  ["superiors in a circle", [{ ...A, parent: "b" }, { ...B, parent: "a" }], ["parentCircular: Phòng Y tế / Phòng Y tế → Phòng Nội vụ → Phòng Y tế"]],
  ["its own superior", [{ ...A, parent: "a" }], ["parentCircular: Phòng Y tế / Phòng Y tế → Phòng Y tế"]],
  ["no such successor", [{ ...A, successors: ["b", "x"] }, B], ["successorMissing: Phòng Y tế / x"]],
  ["successors in a circle", [{ ...A, successors: ["b"] }, { ...B, successors: ["a"] }], ["successorCircular: Phòng Y tế / Phòng Y tế → Phòng Nội vụ → Phòng Y tế"]],
  ["two units with one successor", [{ ...A, successors: ["c"] }, { ...B, successors: ["c"] }, unit({ id: "c", name: "Phòng C" })], []],
  ["dates the wrong way round", [{ ...A, validFrom: day("2025-03-01"), validTo: day("2025-02-28") }], ["datesReversed: Phòng Y tế / 2025-03-01 > 2025-02-28"]],
  ["valid for one day", [{ ...A, validFrom: day("2025-03-01"), validTo: day("2025-03-01") }], []],
])("%s", (_, units, expected) => expect(faults(...units)).toEqual(expected)); // prettier-ignore

const COMMITTEE = unit({ id: "u", name: "UBND huyện" });
const COMMUNE = unit({ id: "x", name: "UBND xã Hòa Bình", level: "commune", parent: "u" });
const COMMUNES = unit({
  id: "g",
  name: "UBND các xã",
  kind: "group",
  members: { level: "commune", under: "u" },
});

test.each<[string, Unit[], string[]]>([
  ["a collective with members", [COMMITTEE, COMMUNE, COMMUNES], []],
  ["a collective that names none", [unit({ id: "g", name: "Các đơn vị có liên quan", kind: "group" })], []],
  ["a collective without anyone", [COMMITTEE, COMMUNES], ["membersNone: UBND các xã / u"]],
  ["a collective of a locality", [COMMITTEE, COMMUNE, { ...COMMUNES, members: { level: "commune", under: "a" } }], []],
  ["a collective of nowhere", [COMMITTEE, { ...COMMUNES, members: { level: "commune", under: "y" } }], ["membersUnderMissing: UBND các xã / y"]],
  ["members of a single unit", [COMMITTEE, COMMUNE, { ...COMMUNES, kind: "unit" }], ["membersOfUnit: UBND các xã / u"]],
])("%s", (_, units, expected) => expect(faults(...units)).toEqual(expected)); // prettier-ignore

// The registry itself, and what must hold of the shipped data.
import { parsePlainDate } from "../../../src/core/base/date";
import { buildRegistry } from "../../../src/core/units/registry";
import { readUnits } from "../../../src/core/units/readUnits";
import { OTHER_REGISTRY } from "./otherRegistry";
import { seedData, seedRegistry, unit } from "./seedRegistry";

test("the first record of an id counts, from several sources", () => {
  const registry = buildRegistry([
    { units: [unit({ id: "a.1", name: "Phòng Tư pháp" })] },
    { units: [unit({ id: "a.1", name: "Phòng Nội vụ" }), unit({ id: "a.2", name: "Phòng Y tế" })] },
  ]);
  expect(registry.units.map(({ name }) => name)).toEqual(["Phòng Tư pháp", "Phòng Y tế"]);
  expect(registry.unit("a.3")).toBeNull();
});

test("members of a collective are the committees of the places, not their other bodies", () => {
  const registry = buildRegistry(OTHER_REGISTRY);
  expect(registry.membersOf("tan-binh/g/communes", null)!.map(({ name }) => name)).toEqual([
    "UBND xã Hòa An",
    "UBND xã Hoa An",
    "UBND xã Minh Lộc",
    "UBND thị trấn Tân Bình",
  ]);
  expect(registry.membersOf("tan-binh/g/related", null)).toBeNull();
  expect(registry.membersOf("nobody", null)).toBeNull();
});

test("parents in a circle hang nothing", () => {
  const registry = buildRegistry({
    units: [
      unit({ id: "a", name: "Phòng Tư pháp", parent: "b", locality: "x" }),
      unit({ id: "b", name: "Phòng Nội vụ", parent: "a", locality: "y" }),
      unit({ id: "g", name: "Các phòng", kind: "group", members: { level: "district", under: "z" } }),
    ],
  });
  expect(registry.membersOf("g", null)).toEqual([]);
  expect(readUnits("Phòng Tư pháp", registry, { locality: "x", on: null }).mentions[0]!.unit).toBe("a");
});

describe("shipped records", () => {
  const all = seedData().flatMap(({ units }) => units);
  const ids = new Set(all.map(({ id }) => id));

  test("ids are unique and every parent, successor and member's top exists", () => {
    expect(ids.size).toBe(all.length);
    const pointers = all.flatMap(({ parent, successors, members }) => [
      ...(parent === null ? [] : [parent]),
      ...successors,
      ...(members ? [members.under] : []),
    ]);
    expect(pointers.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("every record names its source, and its dates are real and in order", () => {
    const wrong = all.filter(({ source, validFrom, validTo }) => {
      const dates = [validFrom, validTo].filter((date) => date !== null);
      const isOrdered = validFrom === null || validTo === null || validFrom <= validTo;
      return !source || !isOrdered || dates.some((date) => parsePlainDate(date) === null);
    });
    expect(wrong).toEqual([]);
  });

  test("every name and alias is read back as its own unit in its own locality", () => {
    const registry = seedRegistry();
    const wrong = all.flatMap(({ id, name, aliases, locality, validFrom, validTo }) =>
      [name, ...aliases].filter((label) => {
        const reading = readUnits(label, registry, { locality, on: validTo ?? validFrom });
        return reading.mentions.length !== 1 || reading.mentions[0]!.unit !== id;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

// The shipped registry, read from seeds/ as a file, and a way to write small registries in tests.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildRegistry, type UnitRegistry } from "../../../src/core/units/registry";
import type { RegistryData, Unit } from "../../../src/core/units/types";

const SEEDS = join(__dirname, "../../../seeds/units");

export function seedData(): RegistryData[] {
  return readdirSync(SEEDS)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(SEEDS, name), "utf8")) as RegistryData);
}

let built: UnitRegistry | null = null;

export function seedRegistry(): UnitRegistry {
  return (built ??= buildRegistry(seedData()));
}

/** A unit with the fields that matter to a test; the rest as a plain unit of a district. */
export function unit(fields: Partial<Unit> & Pick<Unit, "id" | "name">): Unit {
  return {
    aliases: [],
    level: "district",
    kind: "unit",
    locality: "a",
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    ...fields,
  };
}

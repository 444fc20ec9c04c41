// --registry FILE: the user's own registry (contract.md) in place of the one shipped.
import { buildRegistry, type UnitRegistry } from "../core/units/registry";
import type { RegistryData } from "../core/units/types";
import { UsageError, type Io } from "./command";

function isRegistryData(value: unknown): value is RegistryData {
  if (typeof value !== "object" || value === null || !("units" in value) || !Array.isArray(value.units))
    return false;
  return value.units.every(
    (unit: unknown) =>
      typeof unit === "object" &&
      unit !== null &&
      ["id", "name", "level", "kind"].every(
        (key) => typeof (unit as Record<string, unknown>)[key] === "string",
      ),
  );
}

/** Fields that a short registry file may leave out. */
function completed({ units }: RegistryData): RegistryData {
  const absent = { aliases: [], locality: "", parent: null, validFrom: null, validTo: null, successors: [] };
  return { units: units.map((unit) => ({ ...absent, ...unit })) };
}

/** Null without the option. */
export async function registryOption(path: string | undefined, io: Io): Promise<UnitRegistry | null> {
  if (path === undefined) return null;
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(await io.readFile(path)).replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new UsageError(
      `--registry ${path}: không phải tệp JSON đọc được (${cause instanceof Error ? cause.message : ""}).`,
    );
  }
  if (!isRegistryData(data)) {
    throw new UsageError(
      `--registry ${path}: cần dạng {"units":[{"id","name","level","kind",…}]} như docs/ARCHITECTURE.md nêu.`,
    );
  }
  return buildRegistry(completed(data));
}

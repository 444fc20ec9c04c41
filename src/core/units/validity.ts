// Whether a unit's name holds on a date.
import type { PlainDate } from "../base/date";
import type { Unit, UnitId } from "./types";

export type Validity = "valid" | "ended" | "notYet";

export function validityOn(unit: Unit, on: PlainDate | null, byId: ReadonlyMap<UnitId, Unit>): Validity {
  if (on === null) return "valid";
  if (unit.validFrom !== null && on < unit.validFrom) return "notYet";
  if (unit.validTo === null || on < unit.validTo) return "valid";
  return on > unit.validTo || endsAtDayBreak(unit, byId) ? "ended" : "valid";
}

export function isValidOn(unit: Unit, on: PlainDate | null, byId: ReadonlyMap<UnitId, Unit>): boolean {
  return validityOn(unit, on, byId) === "valid";
}

/**
 * Registries write the end as the last day (28/2) or as the day of the change itself (1/3). It is the
 * latter when a successor begins that day, or on a first of the month, when reorganisations take effect.
 */
function endsAtDayBreak(unit: Unit, byId: ReadonlyMap<UnitId, Unit>): boolean {
  const { validTo } = unit;
  if (validTo === null) return false;
  return validTo.endsWith("-01") || unit.successors.some((id) => byId.get(id)?.validFrom === validTo);
}

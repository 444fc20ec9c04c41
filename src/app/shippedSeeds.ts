// The data that ships with the add-in, made into indexes once, on first use.
import headings from "../../seeds/headings.json";
import { buildWordings } from "../core/appendix/headings";
import type { HeadingWordings } from "../core/appendix/types";
import { buildCalendar, type Calendar, type Holidays } from "../core/deadlines/workdays";
import { buildRegistry, type UnitRegistry } from "../core/units/registry";
import { SHIPPED_HOLIDAYS } from "./shippedHolidays";
import { SHIPPED_REGISTRIES } from "./shippedRegistries";

export interface Seeds {
  readonly wordings: HeadingWordings;
  readonly holidays: Holidays;
  readonly calendar: Calendar;
  readonly registry: UnitRegistry;
}

let seeds: Seeds | null = null;

export function shippedSeeds(): Seeds {
  seeds ??= {
    wordings: buildWordings(headings),
    holidays: SHIPPED_HOLIDAYS,
    calendar: buildCalendar(SHIPPED_HOLIDAYS),
    registry: buildRegistry(SHIPPED_REGISTRIES),
  };
  return seeds;
}

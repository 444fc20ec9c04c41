// The data that ships with the add-in, made into indexes once, on first use.
import headings from "../../seeds/headings.json";
import holidays from "../../seeds/holidays.json";
import { buildWordings } from "../core/appendix/headings";
import type { HeadingWordings } from "../core/appendix/types";
import { buildCalendar, type Calendar, type Holidays } from "../core/deadlines/workdays";
import { buildRegistry, type UnitRegistry } from "../core/units/registry";
import { SHIPPED_REGISTRIES } from "./shippedRegistries";

export interface Seeds {
  readonly wordings: HeadingWordings;
  readonly holidays: Holidays;
  readonly calendar: Calendar;
  readonly registry: UnitRegistry;
}

const HOLIDAYS = holidays as unknown as Holidays; // its dates are checked by test/seeds.test.ts

let seeds: Seeds | null = null;

export function shippedSeeds(): Seeds {
  seeds ??= {
    wordings: buildWordings(headings),
    holidays: HOLIDAYS,
    calendar: buildCalendar(HOLIDAYS),
    registry: buildRegistry(SHIPPED_REGISTRIES),
  };
  return seeds;
}

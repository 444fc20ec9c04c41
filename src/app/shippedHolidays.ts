// The days off and the days worked in exchange that ship with the add-in.
import holidays from "../../seeds/holidays.json";
import type { Holidays } from "../core/deadlines/workdays";

export const SHIPPED_HOLIDAYS = holidays as unknown as Holidays; // its dates are checked by test/seeds.test.ts

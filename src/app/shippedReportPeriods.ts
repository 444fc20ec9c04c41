// The cut-offs of report periods that ship with the add-in.
import data from "../../seeds/report-periods.json";
import type { PeriodPreset } from "../core/reporting/periodOf";

/** The first is the one to begin with. */
export const REPORT_PERIODS: readonly PeriodPreset[] = data.presets;

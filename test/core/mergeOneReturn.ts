// A plan and the sheets of one return in, the whole merge out: with the registry and the holidays that ship.
import { consolidate } from "../../src/core/consolidate";
import type { Plan } from "../../src/core/appendix/types";
import type { Grid } from "../../src/core/base/cell";
import type { PlainDate } from "../../src/core/base/date";
import { buildCalendar, type Holidays } from "../../src/core/deadlines/workdays";
import type { MergeResult } from "../../src/core/merge/types";
import holidays from "../../seeds/holidays.json";
import { wordings } from "./appendix/tinyGrid";
import { seedRegistry } from "./units/seedRegistry";

export function mergeOneReturn(
  plan: Plan,
  sheets: readonly Grid[],
  hiddenSheets: readonly Grid[] = [],
): MergeResult {
  return consolidate({
    plan,
    files: [
      {
        file: "tiny.xlsx",
        name: "tiny.xlsx",
        digest: "1",
        modifiedOn: null,
        fileTimeOn: null,
        content: { ok: true, sheets, hiddenSheets },
      },
    ],
    registry: seedRegistry(),
    calendar: buildCalendar(holidays as unknown as Holidays),
    wordings,
    on: "2024-06-20" as PlainDate,
    dueOn: null,
    year: 2024,
    locality: "hau-loc",
  });
}

// Use case *Gộp báo cáo*: the plan and the files that came back in, the report and the plan to write it out.
// The same for the pane's worker and the command line.
import type { Plan } from "../core/appendix/types";
import type { PlainDate } from "../core/base/date";
import type { EditPlan } from "../core/base/edit";
import { consolidate } from "../core/consolidate";
import type { MergeResult, ReturnedFile } from "../core/merge/types";
import { layoutReport } from "../core/report/layoutReport";
import type { ReportWords } from "../core/report/reportWords";
import type { UnitRegistry } from "../core/units/registry";
import { NO_SEEDS, seedsWith, type WorkbookSeeds } from "./workbookSeeds";

export interface MergeTask {
  readonly plan: Plan;
  readonly files: readonly ReturnedFile[];
  readonly on: PlainDate;
  /** Last day for returns; null when none was set, and then no return is late. */
  readonly dueOn: PlainDate | null;
  /** Names that the report's sheets must not take. */
  readonly sheetNames: readonly string[];
  readonly words: ReportWords;
  /** The user's own registry in place of the one shipped. */
  readonly registry?: UnitRegistry;
  /** What the plan's workbook brings of its own. */
  readonly own?: WorkbookSeeds;
}

export interface MergedReport {
  readonly result: MergeResult;
  readonly plan: EditPlan;
  /** The sheets that the plan adds, in tab order. */
  readonly sheets: readonly string[];
}

export function mergeReturnedFiles({
  plan,
  files,
  on,
  dueOn,
  sheetNames,
  words,
  registry,
  own = NO_SEEDS,
}: MergeTask): MergedReport {
  const seeds = seedsWith(own);
  const result = consolidate({
    plan,
    files,
    on,
    dueOn,
    registry: registry ?? seeds.registry,
    calendar: seeds.calendar,
    wordings: seeds.wordings,
  });
  const edits = layoutReport(result, words, sheetNames);
  const sheets = edits.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  return { result, plan: edits, sheets };
}

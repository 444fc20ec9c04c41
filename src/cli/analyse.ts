// What `check` and `status` share: a plan file read and analysed with the seeds and options at hand.
import { seedsWith, type WorkbookSeeds } from "../app/workbookSeeds";
import { analysePlan, type AnalysedPlan } from "../core/analysePlan";
import type { Grid } from "../core/base/cell";
import type { Issue } from "../core/base/issue";
import type { UnitRegistry } from "../core/units/registry";
import { issueSentence } from "../messages/issueSentence";
import { UsageError, type Io } from "./command";
import { readAppendix } from "./readAppendix";

export interface AnalysedFile {
  readonly bytes: Uint8Array;
  readonly isWorkbook: boolean;
  /** All sheets; the tables of the plan stand on some of them. */
  readonly grids: readonly Grid[];
  readonly plan: AnalysedPlan;
  /** What the file brings of its own, and the registry that its names were read with. */
  readonly own: WorkbookSeeds;
  readonly registry: UnitRegistry;
  /** Those of reading and those of analysing. */
  readonly issues: readonly Issue[];
}

export interface AnalysisOptions {
  /** That of --registry; without it the workbook's own sheets count, else the shipped data. */
  readonly registry?: UnitRegistry | null;
  /** That of --sheet: the plan is on this one alone. */
  readonly sheet?: string | undefined;
}

export async function analyseFile(
  path: string,
  io: Io,
  { registry: chosen = null, sheet }: AnalysisOptions = {},
): Promise<AnalysedFile> {
  const { bytes, isWorkbook, grids, found, own, issues } = await readAppendix(path, io, sheet);
  if (!found.plan) {
    const why = issues.map((issue) => issueSentence(issue, "vi")).join(" ");
    throw new UsageError(`${path}: không tìm thấy bảng phụ lục. ${why}`);
  }
  const seeds = seedsWith(own);
  const registry = chosen ?? seeds.registry;
  const plan = analysePlan(found.plan, { registry, isWorkday: seeds.calendar.isWorkday });
  return { bytes, isWorkbook, grids, plan, own, registry, issues: [...issues, ...plan.issues] };
}

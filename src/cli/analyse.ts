// What `check` and `status` share: a plan file read and analysed with the seeds and options at hand.
import { shippedSeeds } from "../app/shippedSeeds";
import { analysePlan, type AnalysedPlan } from "../core/analysePlan";
import type { Grid } from "../core/base/cell";
import type { Issue } from "../core/base/issue";
import type { UnitRegistry } from "../core/units/registry";
import { issueSentence } from "../messages/issueSentence";
import { UsageError, type Io } from "./command";
import { readAppendix } from "./readAppendix";

export interface AnalysedFile {
  readonly bytes: Uint8Array;
  readonly grid: Grid;
  readonly grids: readonly Grid[];
  readonly plan: AnalysedPlan;
  /** Those of reading and those of analysing. */
  readonly issues: readonly Issue[];
}

export async function analyseFile(path: string, io: Io, registry: UnitRegistry): Promise<AnalysedFile> {
  const { bytes, grids, appendix, issues } = await readAppendix(path, io);
  const grid = grids.find((candidate) => candidate.sheet === appendix?.sheet);
  if (!appendix || !grid) {
    const why = issues.map((issue) => issueSentence(issue, "vi")).join(" ");
    throw new UsageError(`${path}: không tìm thấy bảng phụ lục. ${why}`);
  }
  const plan = analysePlan(appendix, { registry, isWorkday: shippedSeeds().calendar.isWorkday });
  return { bytes, grid, grids, plan, issues: [...issues, ...plan.issues] };
}

// An appendix from a file named on the command line: a workbook, a document, a PDF or text.
import { findPlan, type FoundPlan } from "../core/appendix/findPlan";
import { AppError } from "../core/base/appError";
import type { Grid } from "../core/base/cell";
import type { Issue } from "../core/base/issue";
import { gridsOfDocument } from "../core/gridsOfDocument";
import { linesOf } from "../core/linesOf";
import { modelsAgainstAppendix } from "../core/modelsAgainstAppendix";
import { readModels, type BodyModel } from "../core/outlineText/readModels";
import { openDocument } from "../files/openDocument";
import { shippedSeeds } from "../app/shippedSeeds";
import { readWorkbookSeeds, seedsWith, type WorkbookSeeds } from "../app/workbookSeeds";
import { isOwnSheet } from "../core/base/sheetNames";
import { SEED_SHEETS } from "../messages/seedSheets";
import { UsageError, type Io } from "./command";

export interface ReadAppendix {
  readonly bytes: Uint8Array;
  /** Not a document or text. */
  readonly isWorkbook: boolean;
  readonly grids: readonly Grid[];
  /** With all tables of the file and all lines outside them. */
  readonly found: FoundPlan;
  /** Models that the plan's body describes. */
  readonly models: readonly BodyModel[];
  /** What the file brings of its own in place of the shipped data. */
  readonly own: WorkbookSeeds;
  readonly issues: readonly Issue[];
}

export async function readAppendix(path: string, io: Io, sheetName?: string): Promise<ReadAppendix> {
  const bytes = await io.readFile(path);
  const opened = await openDocument(bytes, path);
  const brought = gridsOfDocument(opened, path, shippedSeeds());
  const grids =
    sheetName === undefined ? brought.grids : brought.grids.filter((grid) => grid.sheet === sheetName);
  if (grids.length === 0) {
    if (sheetName === undefined) throw new AppError("noSheets", { file: path });
    throw new UsageError(
      `Không có trang tính “${sheetName}”; tệp có: ${brought.grids.map((grid) => grid.sheet).join(", ")}.`,
    );
  }
  const mayHoldPlan = sheetName === undefined ? grids.filter(({ sheet }) => !isOwnSheet(sheet)) : grids;
  const { own, issues: ofSheets } = readWorkbookSeeds(brought.grids, SEED_SHEETS);
  const { wordings, registry } = seedsWith(own);
  const found = findPlan(mayHoldPlan, wordings);
  const models = readModels(grids.flatMap(linesOf));
  const differences = found.plan ? modelsAgainstAppendix(models, found.plan, registry) : [];
  const issues = [...brought.issues, ...found.issues, ...differences, ...ofSheets];
  return { bytes, isWorkbook: opened.kind === "workbook", grids, found, models, own, issues };
}

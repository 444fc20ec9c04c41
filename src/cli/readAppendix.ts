// An appendix from a file named on the command line.
import { findAppendix } from "../core/appendix/findAppendix";
import type { Appendix } from "../core/appendix/types";
import { AppError } from "../core/base/appError";
import type { Grid } from "../core/base/cell";
import type { Issue } from "../core/base/issue";
import { readXlsx } from "../files/xlsx/readXlsx";
import { shippedSeeds } from "../app/shippedSeeds";
import { UsageError, type Io } from "./command";

export interface ReadAppendix {
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
  /** Null when no sheet holds a table; `issues` then says what is missing. */
  readonly appendix: Appendix | null;
  readonly issues: readonly Issue[];
}

export async function readAppendix(path: string, io: Io, sheetName?: string): Promise<ReadAppendix> {
  const bytes = await io.readFile(path);
  const all = readXlsx(bytes, path).sheets.map((sheet) => sheet.grid);
  const grids = sheetName === undefined ? all : all.filter((grid) => grid.sheet === sheetName);
  if (grids.length === 0) {
    if (sheetName === undefined) throw new AppError("noSheets", { file: path });
    throw new UsageError(
      `Không có trang tính “${sheetName}”; tệp có: ${all.map((grid) => grid.sheet).join(", ")}.`,
    );
  }
  const found = findAppendix(grids, shippedSeeds().wordings);
  return { bytes, grids, appendix: found.ok ? found.value : null, issues: found.issues };
}

// A plan as a workbook that can be written to: a document (Word, PDF, text) is put into the standard layout first,
// and what was understood of the document (year, place, date of issue) holds for it.
import { prepareConversion } from "../app/prepareConversion";
import { seedsWith } from "../app/workbookSeeds";
import { analysePlan } from "../core/analysePlan";
import { findAppendix } from "../core/appendix/findAppendix";
import { doubtsOf } from "../core/settleDoubts";
import { openExceljsWorkbook } from "../files/exceljsWorkbook";
import type { AnalysedFile } from "./analyse";

export async function asWorkbook(read: AnalysedFile): Promise<AnalysedFile> {
  if (read.isWorkbook) return read;
  const { plan: written, grid: source, own, registry, issues } = read;
  const { wordings, calendar } = seedsWith(own);
  const { plan, sheet } = prepareConversion({
    appendix: written.appendix,
    grid: source,
    wordings,
    layout: written.appendix.layout,
    place: "newSheet",
    taken: [],
    names: [],
    doubtful: doubtsOf(issues).flatMap(({ params }) => params.cells),
  });
  const workbook = await openExceljsWorkbook(null);
  await workbook.apply(plan);
  const grid = await workbook.readSheet(sheet);
  const found = findAppendix([grid], wordings);
  if (!found.ok) throw new Error("bug: an appendix in the standard layout was not found again");
  const { year, locality, issuedOn } = written.facts;
  return {
    ...read,
    bytes: await workbook.save(),
    isWorkbook: true,
    grid,
    grids: [grid],
    plan: analysePlan(found.value, {
      registry,
      isWorkday: calendar.isWorkday,
      ...(year !== null && { year }),
      ...(locality !== null && { locality }),
      ...(issuedOn !== null && { namesValidOn: issuedOn }),
    }),
  };
}

// A plan as a workbook that can be written to: a document (Word, PDF, text) is put into the standard layout first, a
// sheet for each of its tables, and what was understood of the document (year, place, date of issue) holds for it.
import { prepareConversion, type ConversionUseCase } from "../app/prepareConversion";
import { seedsWith } from "../app/workbookSeeds";
import { analysePlan } from "../core/analysePlan";
import { findAppendix } from "../core/appendix/findAppendix";
import { planOf } from "../core/appendix/planOf";
import type { Appendix } from "../core/appendix/types";
import type { Grid } from "../core/base/cell";
import { doubtsOf } from "../core/settleDoubts";
import { openExceljsWorkbook } from "../files/exceljsWorkbook";
import type { AnalysedFile } from "./analyse";
import { namesOf } from "./conversionNames";

export async function asWorkbook(read: AnalysedFile): Promise<AnalysedFile> {
  if (read.isWorkbook) return read;
  const { plan: written, grids: sources, own, registry, issues } = read;
  const { source, facts } = written;
  const { wordings, calendar } = seedsWith(own);
  const workbook = await openExceljsWorkbook(null);
  const doubtful = doubtsOf(issues).flatMap(({ params }) => params.cells);
  const conversions: ConversionUseCase[] = [];
  const grids: Grid[] = [];
  const tables: Appendix[] = [];
  for (const appendix of source.parts) {
    const conversion = prepareConversion({
      appendix,
      grid: sources.find(({ sheet }) => sheet === appendix.sheet)!,
      wordings,
      layout: appendix.layout,
      place: "newSheet",
      taken: conversions.map(({ sheet }) => sheet),
      names: conversions.flatMap(namesOf),
      doubtful: appendix === source.main ? doubtful : [],
    });
    conversions.push(conversion);
    await workbook.apply(conversion.plan);
    const grid = await workbook.readSheet(conversion.sheet);
    const found = findAppendix([grid], wordings);
    if (!found.ok) throw new Error("bug: an appendix in the standard layout was not found again");
    grids.push(grid);
    tables.push(found.value);
  }
  const { year, locality, issuedOn } = facts;
  const plan = planOf(tables, tables[source.parts.indexOf(source.main)]);
  return {
    ...read,
    bytes: await workbook.save(),
    isWorkbook: true,
    grids,
    plan: analysePlan(plan, {
      registry,
      isWorkday: calendar.isWorkday,
      ...(year !== null && { year }),
      ...(locality !== null && { locality }),
      ...(issuedOn !== null && { namesValidOn: issuedOn }),
    }),
  };
}

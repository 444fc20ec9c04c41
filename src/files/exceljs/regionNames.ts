// Names for regions, as an exceljs workbook holds them: cell by cell, and compared with case.
import type { Workbook } from "exceljs";
import type { Region } from "../../core/base/cell";
import { referenceTo, regionOfReference } from "../../core/base/formula";

/** exceljs' own table of names, which it does not declare. */
interface WithNames {
  readonly definedNames: { readonly matrixMap: Record<string, unknown> };
}

const namesIn = (workbook: Workbook) => (workbook as unknown as WithNames).definedNames.matrixMap;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Null: no such name; "other": it means something else than one region. */
export function regionOfName(workbook: Workbook, name: string): Region | "other" | null {
  const known = Object.keys(namesIn(workbook)).find((candidate) => same(candidate, name));
  if (known === undefined) return null;
  const { ranges } = workbook.definedNames.getRanges(known);
  return (ranges.length === 1 && regionOfReference(ranges[0]!)) || "other";
}

export function nameRegion(workbook: Workbook, name: string, region: Region | null): void {
  const names = namesIn(workbook);
  for (const known of Object.keys(names)) if (same(known, name)) Reflect.deleteProperty(names, known);
  if (region) workbook.definedNames.add(referenceTo(region), name);
}

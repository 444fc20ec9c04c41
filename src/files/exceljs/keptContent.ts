// What a workbook holds and exceljs would lose: names and the criteria of filters. Read when a file is opened,
// put into what exceljs has written.
import type { Workbook } from "exceljs";
import { replaceParts } from "../xlsx/replaceParts";
import { textOfPart, workbookParts } from "../xlsx/workbookParts";
import { ZipArchive } from "../xlsx/zip";
import { putFilterCriteria, readFilterCriteria, type FilterCriteria } from "./filterCriteria";
import { NameTable, readNames } from "./nameTable";

export interface KeptContent {
  readonly names: NameTable;
  /** By the sheet's name in lower case. */
  readonly filters: ReadonlyMap<string, FilterCriteria>;
}

export const NOTHING_KEPT = (): KeptContent => ({ names: new NameTable(), filters: new Map() });

export function readKept(zip: ZipArchive): KeptContent {
  const { workbook, sheets } = workbookParts(zip);
  const filters = new Map<string, FilterCriteria>();
  for (const { name, part } of sheets) {
    const criteria = readFilterCriteria(textOfPart(zip, part) ?? "");
    if (criteria) filters.set(name.toLowerCase(), criteria);
  }
  const xml = textOfPart(zip, workbook) ?? "";
  return {
    names: readNames(
      xml,
      sheets.map(({ name }) => name),
    ),
    filters,
  };
}

/** exceljs must not write them a second time. */
export function takeFromExceljs(workbook: Workbook): void {
  workbook.definedNames.model = [];
  for (const { pageSetup } of workbook.worksheets) {
    delete pageSetup.printArea;
    delete pageSetup.printTitlesRow;
    delete pageSetup.printTitlesColumn;
  }
}

export function putKept(written: Uint8Array, { names, filters }: KeptContent): Uint8Array {
  const zip = new ZipArchive(written);
  const { workbook, sheets } = workbookParts(zip);
  const changed = new Map<string, string>();
  const namesXml = names.toXml(sheets.map(({ name }) => name));
  const workbookXml = textOfPart(zip, workbook) ?? "";
  if (namesXml)
    changed.set(
      workbook,
      workbookXml.replace("</sheets>", () => `</sheets>${namesXml}`),
    );
  for (const { name, part } of sheets) {
    const criteria = filters.get(name.toLowerCase());
    const xml = criteria ? textOfPart(zip, part) : null;
    if (criteria && part !== null && xml !== null) changed.set(part, putFilterCriteria(xml, criteria));
  }
  if (changed.size === 0) return written;
  const encoder = new TextEncoder();
  return replaceParts(written, new Map([...changed].map(([part, xml]) => [part, encoder.encode(xml)])));
}

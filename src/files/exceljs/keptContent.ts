// What a workbook holds and exceljs would lose: names, the criteria of filters, the boxes of notes. Read when a
// file is opened, put into what exceljs has written.
import type { Workbook } from "exceljs";
import { replaceParts } from "../xlsx/replaceParts";
import { folderOf, relationsPartOf } from "../xlsx/relations";
import { relationsIn, textOfPart, workbookParts } from "../xlsx/workbookParts";
import { ZipArchive } from "../xlsx/zip";
import { putFilterCriteria, readFilterCriteria, type FilterCriteria } from "./filterCriteria";
import { findWorksheet } from "./findWorksheet";
import { NameTable, readNames } from "./nameTable";
import { noteBoxesOf, putNoteBoxes } from "./noteBoxes";

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

export function putKept(written: Uint8Array, source: Workbook, { names, filters }: KeptContent): Uint8Array {
  const zip = new ZipArchive(written);
  const { workbook, sheets } = workbookParts(zip);
  const changed = new Map<string, string>();
  const change = (part: string | null, change: (xml: string) => string): void => {
    const xml = textOfPart(zip, part);
    if (part !== null && xml !== null) changed.set(part, change(xml));
  };
  const namesXml = names.toXml(sheets.map(({ name }) => name));
  if (namesXml) change(workbook, (xml) => xml.replace("</sheets>", () => `</sheets>${namesXml}`));
  for (const { name, part } of sheets) {
    const criteria = filters.get(name.toLowerCase());
    if (criteria) change(part, (xml) => putFilterCriteria(xml, criteria));
    const worksheet = findWorksheet(source, name);
    const boxes = worksheet ? noteBoxesOf(worksheet) : new Map<string, string>();
    if (boxes.size > 0) change(drawingOf(zip, part), (xml) => putNoteBoxes(xml, boxes));
  }
  if (changed.size === 0) return written;
  const encoder = new TextEncoder();
  return replaceParts(written, new Map([...changed].map(([part, xml]) => [part, encoder.encode(xml)])));
}

function drawingOf(zip: ZipArchive, sheetPart: string | null): string | null {
  if (sheetPart === null) return null;
  const relations = relationsIn(zip, relationsPartOf(sheetPart), folderOf(sheetPart));
  return relations.find(({ kind }) => kind === "vmlDrawing")?.part ?? null;
}

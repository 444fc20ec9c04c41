// Which part of a workbook's archive is which: the workbook itself and its sheets in tab order.
import { relationsPartOf, folderOf, readRelations, type Relation } from "./relations";
import { XmlScanner } from "./xmlScan";
import { decodeXml } from "./xmlText";
import type { ZipArchive } from "./zip";

export interface WorkbookParts {
  /** Name of the part, such as "xl/workbook.xml". */
  readonly workbook: string;
  readonly sheets: readonly { readonly name: string; readonly part: string | null }[];
}

export function workbookParts(zip: ZipArchive): WorkbookParts {
  const root = relationsIn(zip, "_rels/.rels", "");
  const workbook = root.find(({ kind }) => kind === "officeDocument")?.part ?? "xl/workbook.xml";
  const relations = relationsIn(zip, relationsPartOf(workbook), folderOf(workbook));
  const sheets = sheetTags(textOfPart(zip, workbook) ?? "").map(({ name, id }) => ({
    name,
    part: relations.find((relation) => relation.id === id)?.part ?? null,
  }));
  return { workbook, sheets };
}

export function textOfPart(zip: ZipArchive, part: string | null): string | null {
  const bytes = part === null ? null : zip.read(part);
  return bytes && decodeXml(bytes);
}

export function relationsIn(zip: ZipArchive, part: string, folder: string): readonly Relation[] {
  const xml = textOfPart(zip, part);
  return xml === null ? [] : readRelations(xml, folder);
}

function sheetTags(workbookXml: string): { name: string; id: string | null }[] {
  const scanner = new XmlScanner(workbookXml);
  const tags: { name: string; id: string | null }[] = [];
  scanner.openRoot();
  for (const child of scanner.children()) {
    if (child !== "sheets") continue;
    for (const tag of scanner.children()) {
      if (tag === "sheet") tags.push({ name: scanner.attribute("name") ?? "", id: scanner.attribute("id") });
    }
  }
  return tags;
}

// A relationships part in, the parts it points to out. Kinds are compared by their last word: the strict
// and the transitional format use different addresses for the same thing.
import { XmlScanner } from "./xmlScan";

export interface Relation {
  readonly id: string;
  /** "worksheet", "sharedStrings", "styles", "officeDocument", "core-properties"… */
  readonly kind: string;
  /** Part name inside the archive. */
  readonly part: string;
}

/** `folder` is where the part that owns the relations lies: "xl/" for xl/workbook.xml. */
export function readRelations(xml: string, folder: string): Relation[] {
  const scanner = new XmlScanner(xml);
  const relations: Relation[] = [];
  scanner.openRoot();
  for (const name of scanner.children()) {
    if (name !== "Relationship") continue;
    const id = scanner.attribute("Id");
    const target = scanner.attribute("Target");
    if (id === null || target === null || scanner.attribute("TargetMode") === "External") continue;
    const type = scanner.attribute("Type") ?? "";
    relations.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), part: resolvePart(folder, target) });
  }
  return relations;
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" */
export function relationsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function resolvePart(folder: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

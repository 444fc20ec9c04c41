// The notes of a file's sheets, where exceljs has lost them: it passes over notes on cells that hold nothing,
// and over texts that are not cut into runs.
import type { Workbook } from "exceljs";
import { parseA1 } from "../../core/base/cell";
import { folderOf, relationsPartOf } from "../xlsx/relations";
import { relationsIn, textOfPart, workbookParts } from "../xlsx/workbookParts";
import { XmlScanner } from "../xlsx/xmlScan";
import { cellText } from "../xlsx/xmlText";
import type { ZipArchive } from "../xlsx/zip";
import { findWorksheet } from "./findWorksheet";
import { noteOf, setNote } from "./notes";

export function mendNotes(workbook: Workbook, zip: ZipArchive): void {
  for (const { name, part } of workbookParts(zip).sheets) {
    const worksheet = findWorksheet(workbook, name);
    if (!worksheet || part === null) continue;
    const relations = relationsIn(zip, relationsPartOf(part), folderOf(part));
    const comments = relations.find(({ kind }) => kind === "comments")?.part ?? null;
    for (const [a1, text] of readNotes(textOfPart(zip, comments) ?? "")) {
      const place = parseA1(a1);
      const cell = place && worksheet.getCell(place.row + 1, place.col + 1);
      if (cell && noteOf(cell) !== text) setNote(cell, text);
    }
  }
}

function readNotes(commentsXml: string): Map<string, string> {
  const scanner = new XmlScanner(commentsXml);
  const notes = new Map<string, string>();
  scanner.openRoot();
  for (const list of scanner.children()) {
    if (list !== "commentList") continue;
    for (const comment of scanner.children()) {
      if (comment === "comment") notes.set(scanner.attribute("ref") ?? "", textOfComment(scanner));
    }
  }
  return notes;
}

/** `<text>` holds one `<t>`, or runs with one each; signs of pronunciation beside them are no text. */
function textOfComment(scanner: XmlScanner): string {
  let text = "";
  for (const child of scanner.children()) {
    if (child !== "text") continue;
    for (const piece of scanner.children()) {
      if (piece === "t") text += scanner.textContent();
      if (piece !== "r") continue;
      for (const inside of scanner.children()) if (inside === "t") text += scanner.textContent();
    }
  }
  return cellText(text);
}

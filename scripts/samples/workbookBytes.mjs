// An exceljs workbook as bytes that are the same in every run: exceljs writes the clock into the archive.
import { TextDecoder, TextEncoder } from "node:util";
import { unzipSync, zipSync } from "fflate";

/** `modifiedOn` as "YYYY-MM-DD"; noon, so that no time zone turns it into another day. */
export async function workbookBytes(workbook, modifiedOn) {
  const date = new Date(`${modifiedOn}T05:00:00Z`);
  workbook.creator = workbook.lastModifiedBy = "Bộ mẫu";
  workbook.created = workbook.modified = date;
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const names = Object.keys(parts).sort();
  // exceljs sets the time of writing even where `modified` is given.
  const core = "docProps/core.xml";
  const stamp = `<dcterms:modified xsi:type="dcterms:W3CDTF">${date.toISOString().replace(/\.\d+/, "")}</dcterms:modified>`;
  const xml = new TextDecoder()
    .decode(parts[core])
    .replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, stamp);
  parts[core] = new TextEncoder().encode(xml);
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name]])), {
    mtime: new Date(2024, 5, 1),
  });
}

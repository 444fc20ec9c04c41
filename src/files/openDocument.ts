// The bytes of whatever officials have an appendix in, told apart by what they are and not by their name; out
// come sheets, text, or the pages of a PDF. What cannot be read is refused with its reason.
import { AppError } from "../core/base/appError";
import type { FileId, Grid } from "../core/base/cell";
import type { PlacedPage } from "../core/placedText/types";
import { isDocx, readDocx } from "./docx/readDocx";
import { looksLikeHtml, readHtml } from "./html/readHtml";
import { isPdf, readPdf } from "./pdf/readPdf";
import { decodeText } from "./decodeText";
import { faultOfForeignFile, isOldWord } from "./xlsx/foreignFile";
import { readXlsx } from "./xlsx/readXlsx";
import { ZipArchive } from "./xlsx/zip";

export type OpenedDocument =
  | { readonly kind: "workbook"; readonly grids: readonly Grid[] }
  | { readonly kind: "document"; readonly grids: readonly Grid[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "pages"; readonly pages: readonly PlacedPage[] };

const MAX_TEXT = 60e6;

/** Throws AppErrors that name the file. */
export async function openDocument(bytes: Uint8Array, file: FileId): Promise<OpenedDocument> {
  try {
    return await openBytes(bytes, file);
  } catch (error) {
    throw error instanceof AppError ? new AppError(error.code, { ...error.where, file }, error) : error;
  }
}

/** HTML of the clipboard, or text. */
export function openText(text: string, file: FileId): OpenedDocument {
  if (text.length > MAX_TEXT) throw new AppError("tooLarge");
  return looksLikeHtml(text) ? { kind: "document", grids: [readHtml(text, file)] } : { kind: "text", text };
}

async function openBytes(bytes: Uint8Array, file: FileId): Promise<OpenedDocument> {
  if (bytes.length === 0) throw new AppError("empty");
  if (isPdf(bytes)) return { kind: "pages", pages: await readPdf(bytes) };
  if (isOtherDocument(bytes)) throw new AppError("otherDocument");
  if (isZip(bytes)) {
    const zip = new ZipArchive(bytes);
    if (isDocx(zip)) return { kind: "document", grids: [await readDocx(bytes, zip, file)] };
    const { sheets } = readXlsx(bytes, file);
    const grids = sheets.map(({ grid, isVisible }): Grid => (isVisible ? grid : { ...grid, isHidden: true }));
    return { kind: "workbook", grids };
  }
  const text = decodeText(bytes);
  if (text !== null) {
    if (/\.xls[xm]$/i.test(file) && !looksLikeHtml(text)) throw new AppError("notWorkbook");
    return openText(text, file);
  }
  if (isOldWord(bytes)) throw new AppError("oldDoc");
  const fault = faultOfForeignFile(bytes);
  throw new AppError(fault === "notWorkbook" ? "unknownFormat" : fault);
}

/** RTF, or an OpenDocument archive, whose first part is its type, stored. */
function isOtherDocument(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 80));
  return start.startsWith("{\\rtf") || (isZip(bytes) && start.includes("mimetypeapplication/vnd.oasis."));
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

// The bytes of a .docx in, one grid out: its paragraphs and tables in order. mammoth turns the document into
// HTML; the archive is checked first, so that a bomb never reaches it.
import { AppError } from "../../core/base/appError";
import type { FileId, Grid } from "../../core/base/cell";
import { readHtml } from "../html/readHtml";
import type { ZipArchive } from "../xlsx/zip";
import { loadMammoth } from "./loadMammoth";

const MAIN_PART = "word/document.xml";
/** A plan is a few hundred KB of text; mammoth needs many times its size in memory. */
const MAX_MAIN_PART = 40e6;

export function isDocx(zip: ZipArchive): boolean {
  return zip.has(MAIN_PART);
}

export async function readDocx(bytes: Uint8Array, zip: ZipArchive, file: FileId): Promise<Grid> {
  zip.checkAll();
  if ((zip.read(MAIN_PART)?.length ?? 0) > MAX_MAIN_PART) throw new AppError("tooLarge");
  return readHtml(await htmlOf(bytes), file);
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const mammoth = await loadMammoth();
  // Pictures are left out: nothing in them can be read, and they would be written into the HTML whole.
  const ignorePictures = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  try {
    const { value } = await mammoth.convertToHtml(inputOf(bytes), {
      convertImage: ignorePictures,
      ignoreEmptyParagraphs: false, // a cell with nothing but its automatic number
      externalFileAccess: false,
    });
    return value;
  } catch (error) {
    throw new AppError("damagedDocument", {}, error);
  }
}

/** In Node mammoth takes a Buffer, in a browser an ArrayBuffer, under names of their own. */
function inputOf(bytes: Uint8Array): { buffer: Buffer; arrayBuffer: ArrayBuffer } {
  const arrayBuffer = new Uint8Array(bytes).buffer;
  return { buffer: arrayBuffer as unknown as Buffer, arrayBuffer };
}

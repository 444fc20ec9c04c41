// The bytes of a PDF in, its pages as placed words and drawn lines out. A PDF whose pages are pictures has no
// words to read and is refused; nothing is fetched, no script of the file runs.
import { AppError } from "../../core/base/appError";
import type { PlacedPage } from "../../core/placedText/types";
import { loadPdfjs } from "./loadPdfjs";
import { rulesOfPage, type DrawingList, type Matrix } from "./rulesOfPage";
import { levelled, wordsOfItem } from "./wordsOfItem";

const MAX_BYTES = 100e6;
const MAX_PAGES = 2_000;
const MAX_WORDS = 2_000_000;
/** A page with fewer letters than this is empty or a picture. */
const LEAST_LETTERS = 12;

export function isPdf(bytes: Uint8Array): boolean {
  // The mark may stand after a few bytes of something else.
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.includes("%PDF-");
}

export async function readPdf(bytes: Uint8Array): Promise<readonly PlacedPage[]> {
  if (bytes.length > MAX_BYTES) throw new AppError("tooLarge");
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes), // a copy: pdf.js takes its bytes away
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) throw new AppError("tooLarge");
    if (document.numPages < 1) throw new AppError("damagedPdf");
    const pages: PlacedPage[] = [];
    let room = MAX_WORDS;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ("str" in item ? [item] : []));
      const toPage = levelled(pieces, page.getViewport({ scale: 1 }).transform as unknown as Matrix);
      const words = pieces.flatMap((piece) => wordsOfItem(piece, toPage));
      room -= words.length;
      if (room < 0) throw new AppError("tooLarge");
      const drawn = (await page.getOperatorList()) as DrawingList;
      pages.push({ words, rules: rulesOfPage(drawn, pdfjs.OPS, toPage) });
      page.cleanup();
    }
    if (lettersOf(pages) < LEAST_LETTERS) throw new AppError("scannedPdf");
    return pages;
  } catch (error) {
    throw asAppError(error);
  } finally {
    await task.destroy();
  }
}

function lettersOf(pages: readonly PlacedPage[]): number {
  return pages.reduce((sum, { words }) => sum + words.reduce((own, { text }) => own + text.length, 0), 0);
}

function asAppError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  if (error.name === "PasswordException") return new AppError("lockedPdf", {}, error);
  if (
    ["InvalidPDFException", "FormatError", "UnknownErrorException", "XRefEntryException"].includes(error.name)
  )
    return new AppError("damagedPdf", {}, error);
  return error;
}

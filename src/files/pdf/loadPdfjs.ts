// pdf.js, loaded when it is first needed. Its worker is loaded as a module of ours and runs where the reader
// runs (a worker of ours, or Node): nothing is fetched by address.
import type * as Pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";

export async function loadPdfjs(): Promise<typeof Pdfjs> {
  const worker: unknown = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

// What was opened (sheets, tables of a document, text, the pages of a PDF) as grids that every later step reads
// like sheets; the same for the pane's worker and the command line.
import type { FileId, Grid } from "./base/cell";
import { gridsOfPages, gridsOfText, type BroughtIn } from "./broughtIn";
import type { PlacedPage } from "./placedText/types";
import type { KnowledgeSource } from "./textKnowledge";

export type OpenedContent =
  | { readonly kind: "workbook" | "document"; readonly grids: readonly Grid[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "pages"; readonly pages: readonly PlacedPage[] };

export function gridsOfDocument(opened: OpenedContent, file: FileId, source: KnowledgeSource): BroughtIn {
  switch (opened.kind) {
    case "workbook":
    case "document":
      return { grids: opened.grids, issues: [] };
    case "text":
      return gridsOfText(opened.text, file, source);
    case "pages":
      return gridsOfPages(opened.pages, file, source);
  }
}

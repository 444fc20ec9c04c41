// What officials have an appendix in besides a workbook (text, a page of placed text) in, grids out that every
// later step reads like a sheet.
import type { FileId, Grid } from "./base/cell";
import type { Issue } from "./base/issue";
import { readMarkedText } from "./markedText/readMarkedText";
import { pagesOfText } from "./placedText/pagesOfText";
import { readPlacedText } from "./placedText/readPlacedText";
import type { PlacedPage } from "./placedText/types";
import { readPastedText } from "./pastedText/readPastedText";
import { CellScores } from "./pastedText/scoreCell";
import { readScatteredText } from "./scatteredText/readScatteredText";
import { textKnowledge, type KnowledgeSource } from "./textKnowledge";

/** A cell that begins in mid-sentence. */
const MID_SENTENCE = -1;

export interface BroughtIn {
  readonly grids: readonly Grid[];
  readonly issues: readonly Issue[];
}

/** Markdown, tab-separated cells, or text copied from a PDF. */
export function gridsOfText(text: string, file: FileId, source: KnowledgeSource): BroughtIn {
  const marked = readMarkedText(text, file);
  if (marked) return { grids: [marked], issues: [] };
  const pages = pagesOfText(text);
  if (pages) return gridsOfPages(pages, file, source);
  const knowledge = textKnowledge(text, source);
  const { grid, issues } = readScatteredText(text, file, knowledge) ?? readPastedText(text, file, knowledge);
  return { grids: [grid], issues };
}

/** The pages of a PDF. */
export function gridsOfPages(pages: readonly PlacedPage[], file: FileId, source: KnowledgeSource): BroughtIn {
  const text = pages.map(({ words }) => words.map((word) => word.text).join(" ")).join("\n");
  const knowledge = textKnowledge(text, source);
  const { kindOfHeading, isClosing } = knowledge;
  const isHeading = (words: string, isFirst: boolean): boolean => {
    const kind = kindOfHeading(words);
    return kind !== null && isFirst === (kind === "ordinal");
  };
  const fits = (headings: readonly string[]): ((col: number, cell: string) => number) => {
    const columns = headings.map((heading) => ({ heading, kind: kindOfHeading(heading) ?? "text" }));
    const scores = new CellScores(columns, knowledge);
    return (col, cell) => scores.scoreOf(col, cell, "") + (/^[\p{Ll}–]/u.test(cell) ? MID_SENTENCE : 0);
  };
  const { grid, issues } = readPlacedText(pages, file, { isHeading, isClosing, fits });
  return { grids: [grid], issues };
}

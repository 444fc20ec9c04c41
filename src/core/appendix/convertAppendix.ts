// A recognised appendix into a standard layout: the new sheet, what changes for a reader, and what was left out.
// Laying out is repeated until reading the new sheet and laying it out again changes nothing, so that a second
// conversion never does.
import type { Grid } from "../base/cell";
import { contentOfAppendix, type AppendixContent } from "./contentOfAppendix";
import { diffLayout, type LayoutDiff } from "./diffLayout";
import { layoutSheet, mergedRegions, type LaidOutSheet } from "./layoutSheet";
import { parseAppendices } from "./parseAppendices";
import { sameContent } from "./sameContent";
import type { Appendix, AppendixLayout, HeadingWordings, LayoutSeed } from "./types";

export interface ConversionRequest {
  /** With the lines around this table only, where the sheet has several (`parseAppendices`). */
  readonly appendix: Appendix;
  readonly grid: Grid;
  readonly layout: AppendixLayout;
  readonly furtherColumns: LayoutSeed["furtherColumns"];
  readonly wordings: HeadingWordings;
  /** Lines above the title come along when their own sheet is written over. */
  readonly withLetterhead: boolean;
}

export interface Conversion extends Pick<AppendixContent, "left" | "stayed"> {
  readonly laidOut: LaidOutSheet;
  /** The cells of the new sheet, as they will be read. */
  readonly grid: Grid;
  readonly diff: LayoutDiff;
  /** The sheet already is what it would become. */
  readonly isDone: boolean;
}

const MOST_ROUNDS = 5;

/** `sheet` is the name of the sheet that the new table will stand on. */
export function convertAppendix(request: ConversionRequest, sheet: string): Conversion {
  const { appendix, layout, furtherColumns, wordings } = request;
  const layOut = (read: Appendix, grid: Grid): LaidOutSheet => {
    const { content } = contentOfAppendix(read, grid, request);
    return layoutSheet({ ...content, sheet, layout, furtherColumns });
  };
  let laidOut = layOut(appendix, request.grid);
  let grid = gridOf(laidOut, appendix.file, sheet);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const again = parseAppendices(grid, wordings);
    if (!again.ok || again.value.length > 1) break;
    const next = layOut(again.value[0]!, grid);
    const nextGrid = gridOf(next, appendix.file, sheet);
    if (sameContent(grid, nextGrid)) break;
    laidOut = next;
    grid = nextGrid;
  }
  const { content, left, stayed } = contentOfAppendix(appendix, request.grid, request);
  const diff = diffLayout(request, content, laidOut, left);
  return { laidOut, grid, diff, left, stayed, isDone: sameContent(request.grid, grid) };
}

function gridOf(laidOut: LaidOutSheet, file: Grid["file"], sheet: string): Grid {
  const rows = laidOut.rows.map(({ cells }) => cells);
  return { file, sheet, top: 0, left: 0, rows, merges: mergedRegions(laidOut, sheet) };
}

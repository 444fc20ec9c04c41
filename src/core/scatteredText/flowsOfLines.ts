// Lines in, their flows out: lines that an extractor wrote one after another, parted from the next by an empty
// line or a page's end.
import type { TextLine } from "../pastedText/types";

export interface LinesOfFlow {
  readonly page: number;
  readonly lines: readonly TextLine[];
}

/** `beginsPage` tells where a page begins in a text that does not mark its pages. */
export function flowsOfLines(
  lines: readonly TextLine[],
  marksPages: boolean,
  beginsPage: (line: TextLine) => boolean,
): readonly LinesOfFlow[] {
  const flows: { page: number; lines: TextLine[] }[] = [];
  let page = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const isNewPage = before !== undefined && (marksPages ? line.isPageStart : beginsPage(line));
    if (isNewPage) page++;
    if (before === undefined || isNewPage || line.row - before.row > 1) flows.push({ page, lines: [] });
    flows.at(-1)!.lines.push(line);
  });
  return flows;
}

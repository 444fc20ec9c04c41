// The lines of a document outside of its tables: rows of a grid with one text, in the first column.
import { cellAt, isEmpty, type Grid } from "./base/cell";
import { cellText } from "./base/cellText";
import { cleanText } from "./base/text";
import type { TextRow } from "./outlineText/joinParagraphs";

export function linesOf(grid: Grid): readonly TextRow[] {
  return grid.rows.flatMap((cells, i): TextRow[] => {
    const row = i + grid.top;
    const text = cleanText(cellText(cellAt(grid, row, grid.left)));
    return text === "" || cells.slice(1).some((cell) => !isEmpty(cell)) ? [] : [{ row, text }];
  });
}

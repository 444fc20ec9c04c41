// Small sheets for tests: a row is a line, cells are parted by "|"; "<" goes on with the cell to its left
// (one merge), "^" with the cell above it.
import { EMPTY, numberCell, textCell, type Cell, type Grid, type Region } from "../../../src/core/base/cell";
import { buildWordings } from "../../../src/core/appendix/headings";
import headings from "../../../seeds/headings.json";

export const wordings = buildWordings(headings);

export function tinyGrid(
  lines: readonly string[],
  options: { sheet?: string; numbers?: boolean } = {},
): Grid {
  const sheet = options.sheet ?? "Sheet1";
  const texts = lines.map((line) => line.split("|").map((text) => text.trim()));
  const merges: Region[] = [];
  const isOpen = (row: number, col: number, mark: string): boolean => texts[row]?.[col] === mark;
  const rows = texts.map((row, r) =>
    row.map((text, c): Cell => {
      if (text === "<" || text === "^" || text === "") return EMPTY;
      let right = c;
      while (isOpen(r, right + 1, "<")) right++;
      let bottom = r;
      while (isOpen(bottom + 1, c, "^")) bottom++;
      if (right > c || bottom > r) merges.push({ sheet, top: r, left: c, bottom, right });
      return options.numbers && /^\d+$/.test(text) ? numberCell(Number(text)) : textCell(text);
    }),
  );
  return { file: "tiny.xlsx", sheet, top: 0, left: 0, rows, merges };
}

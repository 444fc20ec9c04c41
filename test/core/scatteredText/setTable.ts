// A table in, its page as an extractor writes it out: the numbers first, then every line of the cells from top to
// bottom and left to right, lines that nearly touch on one.
import { FONTS } from "../../../src/core/base/letterWidths";

export interface Setting {
  /** In ems, of the columns after that of the numbers. */
  readonly widths: readonly number[];
  readonly font: "serif" | "sans";
  readonly isCentred: boolean;
}

interface Piece {
  readonly y: number;
  readonly column: number;
  readonly text: string;
}

/** Pieces with less room between them are written on one line, in ems. */
const TOUCHING = 1.2;

export function setTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { widths, font, isCentred }: Setting,
): string {
  const widthOf = FONTS[font === "serif" ? 0 : 1]!;
  const breakLines = (text: string, width: number): string[] => {
    const lines: string[] = [];
    for (const word of text.split(" ")) {
      const longer = `${lines.at(-1) ?? ""} ${word}`;
      if (lines.length > 0 && widthOf(longer.trim()) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const pieces: Piece[] = [];
  let top = 0;
  for (const [, ...cells] of rows) {
    const broken = cells.map((text, column) => breakLines(text, widths[column]!));
    const height = Math.max(...broken.map((lines) => lines.length));
    broken.forEach((lines, column) => {
      const from = top + (isCentred ? height - lines.length : 0);
      lines.forEach((text, i) => pieces.push({ y: from + 2 * i, column, text }));
    });
    top += 2 * height + 1;
  }
  pieces.sort((a, b) => a.y - b.y || a.column - b.column);
  const lines: string[] = [];
  pieces.forEach((piece, i) => {
    const left = pieces[i - 1];
    const touches =
      left?.y === piece.y &&
      left.column === piece.column - 1 &&
      widths[left.column]! - widthOf(left.text) < TOUCHING;
    if (touches) lines[lines.length - 1] += ` ${piece.text}`;
    else lines.push(piece.text);
  });
  const [number, ...others] = headings;
  return [number, ...rows.map(([ordinal]) => ordinal), [...others, ...lines].join("\n")].join("\n\n");
}

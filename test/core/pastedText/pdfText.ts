// Prints a table as a PDF's text is extracted: cell by cell, every cell broken into lines at its column's
// width, no marks between the cells; after a page break the heading again, and a space for each empty cell.
import { emsOf } from "../../../src/core/base/textHeight";

export interface PrintedTable {
  readonly columns: readonly string[];
  /** A section is a row of two texts. */
  readonly rows: readonly (readonly string[])[];
}

export interface Printing {
  /** In ems, of the columns after the numbers. */
  readonly widths: readonly number[];
  readonly linesPerPage: number;
  /** An empty line after every line, as some extractors leave. */
  readonly isSpaced?: boolean;
  readonly dottedNumbers?: boolean;
}

export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && emsOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function printAsPdfText({ columns, rows }: PrintedTable, printing: Printing): string {
  const out: string[] = [columns.join(" ")];
  let room = printing.linesPerPage;
  const newPage = (): void => {
    out.push(` ${columns.join(" ")}`);
    room = printing.linesPerPage;
  };
  for (const row of rows) {
    const [number = "", ...cells] = row;
    if (cells.length === 1) {
      if (room < 3) newPage();
      out.push(`${number} ${cells[0]}`);
      room--;
      continue;
    }
    let left = cells.map((cell, i) => wrapped(cell, printing.widths[i]!));
    let isFirst = true;
    while (left.some((lines) => lines.length > 0)) {
      if (room < 2) newPage();
      const here = left.map((lines) => lines.slice(0, room));
      left = left.map((lines) => lines.slice(room));
      if (isFirst) out.push(printing.dottedNumbers ? `${number}. ` : number);
      // A cell's words end with a space; of an empty cell only the space is left.
      let pending = isFirst ? "" : " ";
      for (const lines of here) {
        if (lines.length === 0) pending += isFirst ? "" : " ";
        lines.forEach((line, i) => {
          out.push(`${i === 0 ? pending : ""}${line} `);
          pending = "";
        });
      }
      room -= Math.max(...here.map((lines) => lines.length));
      isFirst = false;
    }
  }
  return out.join(printing.isSpaced ? "\n\n" : "\n");
}

// A worksheet part in, its Grid out. Rows and cells need not say where they stand (then they follow the one
// before), `<dimension>` is not read because files lie in it, and styles without content make no cell.
import { AppError } from "../../core/base/appError";
import { a1Of, parseA1, type FileId, type Grid } from "../../core/base/cell";
import { GridBuilder } from "./gridBuilder";
import { LIMITS } from "./limits";
import { cellOf, type CellContext } from "./sheetCell";
import { readRichText } from "./sharedStrings";
import { XmlScanner } from "./xmlScan";

export function readSheet(xml: string, file: FileId, sheet: string, context: CellContext): Grid {
  const scanner = new XmlScanner(xml);
  const builder = new GridBuilder();
  if (scanner.openRoot() !== "worksheet") throw new AppError("corrupt");
  for (const name of scanner.children()) {
    if (name === "sheetData") readRows(scanner, builder, context);
    else if (name === "cols") readCols(scanner, builder);
    else if (name === "mergeCells") readMerges(scanner, builder);
  }
  return builder.build(file, sheet);
}

function readRows(scanner: XmlScanner, builder: GridBuilder, context: CellContext): void {
  let row = -1;
  for (const name of scanner.children()) {
    if (name !== "row") continue;
    const number = scanner.attribute("r");
    row = number === null ? row + 1 : Number(number) - 1;
    requirePlace(row, 0);
    if (isTrue(scanner.attribute("hidden"))) builder.hiddenRows.push(row);
    let col = -1;
    for (const child of scanner.children()) {
      if (child !== "c") continue;
      const address = scanner.attribute("r");
      const at = address === null ? { row, col: col + 1 } : parseA1(address);
      if (!at) throw new AppError("corrupt");
      requirePlace(at.row, at.col);
      col = at.col;
      readCell(scanner, at.row, at.col, builder, context);
    }
  }
}

function readCell(
  scanner: XmlScanner,
  row: number,
  col: number,
  builder: GridBuilder,
  context: CellContext,
): void {
  const type = scanner.attribute("t");
  const style = scanner.attribute("s");
  let value: string | null = null;
  let inline: string | null = null;
  for (const name of scanner.children()) {
    if (name === "v") value = scanner.textContent();
    else if (name === "is") inline = readRichText(scanner);
    // Only the first cell of a shared formula carries its text; the others are listed with "".
    else if (name === "f") builder.formulas[a1Of(row, col)] = scanner.textContent();
  }
  builder.set(row, col, cellOf(type, style, value, inline, context));
}

function readCols(scanner: XmlScanner, builder: GridBuilder): void {
  for (const name of scanner.children()) {
    if (name !== "col" || !isTrue(scanner.attribute("hidden"))) continue;
    const first = Number(scanner.attribute("min")) - 1;
    const last = Number(scanner.attribute("max")) - 1;
    requirePlace(0, first);
    requirePlace(0, last);
    if (builder.hiddenCols.length >= LIMITS.cols) throw new AppError("corrupt");
    builder.hiddenCols.push({ first, last });
  }
}

function readMerges(scanner: XmlScanner, builder: GridBuilder): void {
  for (const name of scanner.children()) {
    if (name !== "mergeCell") continue;
    const [start = "", end = start] = (scanner.attribute("ref") ?? "").split(":");
    const from = parseA1(start);
    const to = parseA1(end);
    if (!from || !to || from.row > to.row || from.col > to.col) throw new AppError("corrupt");
    requirePlace(to.row, to.col);
    if (builder.merges.length >= LIMITS.merges) throw new AppError("tooLarge");
    builder.merges.push({ top: from.row, left: from.col, bottom: to.row, right: to.col });
  }
}

function requirePlace(row: number, col: number): void {
  const isInside =
    Number.isInteger(row) &&
    row >= 0 &&
    row < LIMITS.rows &&
    col >= 0 &&
    col < LIMITS.cols &&
    Number.isInteger(col);
  if (!isInside) throw new AppError("corrupt");
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

// Text with a mark between its cells in (tabs, or the bars of Markdown), a grid out whose rows are the lines of
// the text: a table's cells stand side by side, every other line in the first column. Null when no line has
// cells.
import { EMPTY, textCell, type Cell, type FileId, type Grid } from "../base/cell";
import { mendBrokenNumbers } from "../base/brokenNumber";
import { plainLines } from "./plainLines";

/** Lines with cells that must stand together before they are taken for a table. */
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 3;
const RULE = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$/;

export function readMarkedText(text: string, file: FileId): Grid | null {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|[\n\r\u2028\u2029]/);
  const cells = cellsOfLines(lines);
  if (cells.filter((row) => row !== null).length < LEAST_ROWS) return null;
  const rows: Cell[][] = lines.map((_, i) => {
    const own = cells[i];
    const texts = own?.map((cell) => mendBrokenNumbers(plainLines(cell).join("\n"))) ?? [];
    return withOwnNumber(texts).map(textCell);
  });
  lines.forEach((line, i) => {
    if (!cells[i] && !isRule(line))
      placeLines(rows, i, plainLines(line), (row) => (lines[row] ?? "").trim() === "");
  });
  return { file, sheet: "", top: 0, left: 0, rows, merges: [] };
}

/** Whether the text has tables of either kind. */
function cellsOfLines(lines: readonly string[]): readonly (readonly string[] | null)[] {
  const barred = lines.some((line) => isRule(line) && line.includes("|"));
  return lines.map((line) => {
    if (line.includes("\t")) {
      const cells = line.split("\t");
      return cells.some((cell) => cell.trim() !== "") ? cells : null;
    }
    return barred && !isRule(line) ? barCells(line) : null;
  });
}

/** "II Phục vụ …" alone in its row: the number of a section stands in a cell of its own. */
function withOwnNumber(texts: readonly string[]): readonly string[] {
  const [first = "", ...others] = texts;
  const match = texts.length >= LEAST_COLUMNS ? /^([IVX]{1,5})[.:]?\s+(\p{Lu}.*)$/su.exec(first) : null;
  if (!match || others.some((text) => text !== "")) return texts;
  return [match[1]!, match[2]!, ...others.slice(1)];
}

function isRule(line: string): boolean {
  return RULE.test(line.trim()) && line.includes("--");
}

/** "| 1 | Rà soát | |" → ["1", "Rà soát", ""]; a bar after "\" is a letter. */
function barCells(line: string): readonly string[] | null {
  const trimmed = line.trim();
  if (!trimmed.startsWith("|")) return null;
  const inner = trimmed.slice(1).replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, "|"));
}

/** Several lines that the text wrote as one go to the empty lines around it, so that rows stay lines. */
function placeLines(
  rows: Cell[][],
  row: number,
  parts: readonly string[],
  isFree: (row: number) => boolean,
): void {
  const below = [row, row + 1, row + 2].filter((at, i) => i === 0 || (at < rows.length && isFree(at)));
  const places = isFree(row - 1) && row > 0 && parts.length > below.length ? [row - 1, ...below] : below;
  const last = Math.min(places.length, parts.length) - 1;
  parts.forEach((part, i) => {
    const at = places[Math.min(i, last)]!;
    const before = rows[at]?.[0] ?? EMPTY;
    rows[at] = [textCell(before.kind === "text" && i > last ? `${before.value} ${part}` : part)];
  });
}

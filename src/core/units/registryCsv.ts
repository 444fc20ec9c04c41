// The registry as CSV: out for other programs, in from tables that an office has. Text that a spreadsheet would take for
// a formula is written with an apostrophe before it and read without.
import { columnText, type RegistryColumn, type RegistryWords } from "./registryColumns";
import { readRegistryTable, type RegistryReading, type TextTable } from "./readRegistryTable";
import type { Unit } from "./types";

const COLUMNS: readonly RegistryColumn[] = [
  "id", "name", "shortName", "aliases", "level", "kind", "locality", "parent", "validFrom", "validTo", "successors",
  "members", "source",
]; // prettier-ignore
/** Without it Excel takes the file for an older encoding. */
const BYTE_ORDER_MARK = "\ufeff";
const FORMULA = /^[=+\-@\t\r]/u;
const GUARDED_FORMULA = /^'[=+\-@\t\r]/u;

export function registryCsv(units: readonly Unit[], words: RegistryWords): string {
  const rows = units.map((unit) => COLUMNS.map((column) => columnText(unit, column, words)));
  const lines = [COLUMNS.map((column) => words.headings[column]), ...rows];
  return `${BYTE_ORDER_MARK}${lines.map((cells) => cells.map(field).join(",")).join("\r\n")}\r\n`;
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Any table with at least a column of names; `name` is the file's, `locality` is for rows that name none. */
export function readRegistryCsv(text: string, name: string, locality: string): RegistryReading {
  return readRegistryTable(csvTable(text, name), locality);
}

export function csvTable(text: string, name: string): TextTable {
  const rows = csvRows(text).map((cells) =>
    cells.map((cell) => (GUARDED_FORMULA.test(cell) ? cell.slice(1) : cell)),
  );
  return { name, rows, at: (row, col) => ({ file: name, sheet: name, row, col }) };
}

/** Fields between commas, semicolons or tabs, whichever the file uses; quoted ones may hold all of them. */
export function csvRows(text: string): string[][] {
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const separator = separatorOf(plain);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endRow = (): void => {
    row.push(cell);
    rows.push(row);
    [row, cell] = [[], ""];
  };
  for (let i = 0; i < plain.length; i++) {
    const char = plain[i]!;
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (plain[i + 1] === '"') cell += plain[++i]!;
      else isQuoted = false;
    } else if (char === '"' && cell === "") isQuoted = true;
    else if (char === separator) {
      row.push(cell);
      cell = "";
    } else if (char === "\n" || char === "\r") {
      if (char === "\r" && plain[i + 1] === "\n") i++;
      endRow();
    } else cell += char;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

const SAMPLED_LINES = 5;

/** The one that every one of the first lines has, most often: commas may stand inside names. */
function separatorOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/gu, "")
    .split(/[\r\n]+/u)
    .filter((line) => line !== "")
    .slice(0, SAMPLED_LINES);
  const least = (separator: string): number => Math.min(...lines.map((line) => line.split(separator).length));
  return [",", ";", "\t"].reduce((best, other) => (least(other) > least(best) ? other : best));
}

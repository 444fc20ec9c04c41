// The workbooks that the contract's cases start from, as data and as the bytes of an .xlsx file, so that any
// adapter can open them: exceljs from the bytes, Office.js through a host that opens the file.
import { a1Of, parseA1, type Cell } from "../../src/core/base/cell";
import { craftXlsx, escapeXml, stylesXml, type CraftedSheet } from "../files/xlsx/craftXlsx";

export interface InitialSheet {
  readonly name: string;
  /** By A1 address. */
  readonly cells?: Readonly<Record<string, Cell>>;
  /** "A1:C1" */
  readonly merges?: readonly string[];
  /** By A1 address, without "="; the cell of the same address is its result. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
}

export interface InitialWorkbook {
  readonly sheets: readonly InitialSheet[];
}

export function xlsxOf({ sheets }: InitialWorkbook): Uint8Array {
  const formats = ["General"];
  const crafted = sheets.map((sheet): CraftedSheet => ({
    name: sheet.name,
    xml: worksheetXml(sheet, formats),
    ...(sheet.isHidden && { state: "hidden" as const }),
  }));
  const ids = formats.map((_, i) => ({ numFmtId: i === 0 ? 0 : 163 + i }));
  const codes = Object.fromEntries(formats.slice(1).map((code, i) => [164 + i, code]));
  return craftXlsx({ sheets: crafted, styles: stylesXml(ids, codes) });
}

function worksheetXml(
  { cells = {}, merges = [], formulas = {}, isProtected }: InitialSheet,
  formats: string[],
): string {
  const rows = new Map<number, { col: number; xml: string }[]>();
  for (const [a1, cell] of Object.entries(cells)) {
    const { row, col } = parseA1(a1)!;
    const line = rows.get(row) ?? [];
    line.push({ col, xml: cellXml(a1Of(row, col), cell, formulas[a1], formats) });
    rows.set(row, line);
  }
  const rowsXml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => {
      const inside = line.sort((a, b) => a.col - b.col).map(({ xml }) => xml);
      return `<row r="${row + 1}">${inside.join("")}</row>`;
    });
  const mergeXml = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return (
    `<sheetData>${rowsXml.join("")}</sheetData>` +
    (isProtected ? `<sheetProtection sheet="1" objects="1" scenarios="1"/>` : "") +
    (mergeXml ? `<mergeCells count="${merges.length}">${mergeXml}</mergeCells>` : "")
  );
}

function cellXml(a1: string, cell: Cell, formula: string | undefined, formats: string[]): string {
  const f = formula === undefined ? "" : `<f>${escapeXml(formula)}</f>`;
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return formula === undefined
        ? `<c r="${a1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.value)}</t></is></c>`
        : `<c r="${a1}" t="str">${f}<v>${escapeXml(cell.value)}</v></c>`;
    case "number": {
      if (!formats.includes(cell.format)) formats.push(cell.format);
      return `<c r="${a1}" s="${formats.indexOf(cell.format)}">${f}<v>${cell.value}</v></c>`;
    }
    case "boolean":
      return `<c r="${a1}" t="b">${f}<v>${cell.value ? 1 : 0}</v></c>`;
    case "error":
      return `<c r="${a1}" t="e">${f}<v>${escapeXml(cell.value)}</v></c>`;
  }
}

// The names of a workbook, with its print areas and titles, which are names of a sheet. exceljs keeps only
// names of cells, and forgets which sheet they belong to, that they are hidden, and how to quote a sheet; so
// none of them goes through it: they are read from the file and written into it by us.
import type { Region } from "../../core/base/cell";
import { referenceTo, regionOfReference } from "../../core/base/formula";
import { XmlScanner } from "../xlsx/xmlScan";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

interface DefinedName {
  readonly name: string;
  /** The sheet that it belongs to; null for a name of the workbook. */
  readonly sheet: string | null;
  readonly isHidden: boolean;
  readonly comment: string | null;
  /** Without "=". */
  readonly formula: string;
}

const same = (a: string | null, b: string | null): boolean => a?.toLowerCase() === b?.toLowerCase();

export class NameTable {
  constructor(private names: readonly DefinedName[] = []) {}

  /** Null: no such name of the workbook; "other": it means something else than one region. */
  regionOf(name: string): Region | "other" | null {
    const known = this.find(name, null);
    return known && (regionOfReference(known.formula) ?? "other");
  }

  nameRegion(name: string, region: Region | null): void {
    this.set(name, null, region && referenceTo(region));
  }

  /** Several areas are printed on pages of their own; they are told as the region around them. */
  printArea(sheet: string): Region | null {
    const formula = this.find(PRINT_AREA, sheet)?.formula ?? "";
    const areas = splitAreas(formula).flatMap((area) => regionOfReference(area) ?? []);
    if (areas.length === 0) return null;
    return areas.reduce((whole, area) => ({
      sheet,
      top: Math.min(whole.top, area.top),
      left: Math.min(whole.left, area.left),
      bottom: Math.max(whole.bottom, area.bottom),
      right: Math.max(whole.right, area.right),
    }));
  }

  setPrintArea(sheet: string, area: Region | null): void {
    this.set(PRINT_AREA, sheet, area && referenceTo(area));
  }

  setRepeatedRows(sheet: string, [first, last]: readonly [number, number]): void {
    this.set(PRINT_TITLES, sheet, `'${sheet.replace(/'/g, "''")}'!$${first + 1}:$${last + 1}`);
  }

  removeSheet(sheet: string): void {
    this.names = this.names.filter((name) => !same(name.sheet, sheet) || name.sheet === null);
  }

  /** `<definedNames>` for a workbook of these sheets, in tab order; "" without names. */
  toXml(sheets: readonly string[]): string {
    const tags = this.names.flatMap((name) => {
      const index = name.sheet === null ? -1 : sheets.findIndex((sheet) => same(sheet, name.sheet));
      const meant = regionOfReference(name.formula);
      const isLost =
        (name.sheet !== null && index < 0) || (meant && !sheets.some((s) => same(s, meant.sheet)));
      if (isLost) return [];
      const attributes =
        ` name="${escapeXml(name.name)}"` +
        (index >= 0 ? ` localSheetId="${index}"` : "") +
        (name.isHidden ? ` hidden="1"` : "") +
        (name.comment !== null ? ` comment="${escapeXml(name.comment)}"` : "");
      return [`<definedName${attributes}>${escapeXml(name.formula)}</definedName>`];
    });
    return tags.length > 0 ? `<definedNames>${tags.join("")}</definedNames>` : "";
  }

  private find(name: string, sheet: string | null): DefinedName | null {
    return this.names.find((known) => same(known.name, name) && same(known.sheet, sheet)) ?? null;
  }

  private set(name: string, sheet: string | null, formula: string | null): void {
    const known = this.find(name, sheet);
    const others = this.names.filter((other) => other !== known);
    const changed =
      formula === null ? [] : [{ isHidden: false, comment: null, ...known, name, sheet, formula }];
    this.names = [...others, ...changed];
  }
}

/** `sheets` in tab order, as the names count them. */
export function readNames(workbookXml: string, sheets: readonly string[]): NameTable {
  const scanner = new XmlScanner(workbookXml);
  const names: DefinedName[] = [];
  scanner.openRoot();
  for (const child of scanner.children()) {
    if (child !== "definedNames") continue;
    for (const tag of scanner.children()) {
      if (tag !== "definedName") continue;
      const index = scanner.attribute("localSheetId");
      const sheet = index === null ? null : (sheets[Number(index)] ?? null);
      const isHidden = ["1", "true"].includes(scanner.attribute("hidden") ?? "");
      const [name, comment] = [scanner.attribute("name") ?? "", scanner.attribute("comment")];
      const formula = scanner.textContent();
      if (index === null || sheet !== null) names.push({ name, sheet, isHidden, comment, formula });
    }
  }
  return new NameTable(names);
}

/** At the commas that are not part of a sheet's name. */
function splitAreas(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

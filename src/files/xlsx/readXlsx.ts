// The bytes of an .xlsx file in, its sheets as grids out, in Node and in a browser's worker alike. Knows
// values, merges, hidden rows and formats; refuses to know looks, drawings and everything else. Whatever the
// bytes are, it returns or throws an AppError, in bounded time and memory.
import { AppError } from "../../core/base/appError";
import type { FileId, Grid } from "../../core/base/cell";
import type { PlainDate } from "../../core/base/date";
import { LIMITS } from "./limits";
import { readModifiedOn } from "./modifiedOn";
import { folderOf, readRelations, relationsPartOf, type Relation } from "./relations";
import { readSharedStrings } from "./sharedStrings";
import { readSheet } from "./sheet";
import type { CellContext } from "./sheetCell";
import { readNumberFormats } from "./styles";
import { XmlScanner } from "./xmlScan";
import { decodeXml } from "./xmlText";
import { ZipArchive } from "./zip";

export interface XlsxSheet {
  readonly grid: Grid;
  readonly isVisible: boolean;
}

export interface XlsxContent {
  /** In tab order, chart sheets left out. */
  readonly sheets: readonly XlsxSheet[];
  /** Day of the last change recorded inside, in Vietnam. */
  readonly modifiedOn: PlainDate | null;
}

/** Throws AppErrors that name the file. */
export function readXlsx(bytes: Uint8Array, file: FileId): XlsxContent {
  try {
    return readContent(bytes, file);
  } catch (error) {
    throw error instanceof AppError ? new AppError(error.code, { ...error.where, file }, error) : error;
  }
}

function readContent(bytes: Uint8Array, file: FileId): XlsxContent {
  const zip = new ZipArchive(bytes);
  const rootRelations = relationsOf(zip, "");
  const workbookPart = partOf(rootRelations, "officeDocument") ?? "xl/workbook.xml";
  const workbook = readWorkbook(xmlOf(zip, workbookPart));
  if (!workbook) throw new AppError("notWorkbook");

  const relations = relationsOf(zip, workbookPart);
  const sharedStrings = xmlOf(zip, partOf(relations, "sharedStrings"));
  const styles = xmlOf(zip, partOf(relations, "styles"));
  const context: CellContext = {
    sharedStrings: sharedStrings === null ? [] : readSharedStrings(sharedStrings),
    formats: styles === null ? [] : readNumberFormats(styles),
    is1904: workbook.is1904,
  };

  const relationOf = new Map<string | null, Relation>(relations.map((relation) => [relation.id, relation]));
  const sheets: XlsxSheet[] = [];
  for (const { name, relationId, isVisible } of workbook.sheets) {
    const relation = relationOf.get(relationId);
    if (relation && relation.kind !== "worksheet") continue;
    const xml = xmlOf(zip, relation?.part ?? null);
    if (xml === null) throw new AppError("corrupt", { sheet: name });
    sheets.push({ grid: readSheet(xml, file, name, context), isVisible });
  }
  if (sheets.length === 0) throw new AppError("noSheets");

  const properties = xmlOf(zip, partOf(rootRelations, "core-properties"));
  return { sheets, modifiedOn: properties === null ? null : readModifiedOn(properties) };
}

interface WorkbookPart {
  readonly is1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly relationId: string | null;
    readonly isVisible: boolean;
  }[];
}

function readWorkbook(xml: string | null): WorkbookPart | null {
  if (xml === null) return null;
  const scanner = new XmlScanner(xml);
  if (scanner.openRoot() !== "workbook") return null;
  let is1904 = false;
  const sheets = [];
  for (const name of scanner.children()) {
    if (name === "workbookPr") {
      is1904 = ["1", "true"].includes(scanner.attribute("date1904") ?? "");
    } else if (name === "sheets") {
      for (const child of scanner.children()) {
        if (child !== "sheet") continue;
        if (sheets.length >= LIMITS.sheets) throw new AppError("tooLarge");
        sheets.push({
          name: scanner.attribute("name") ?? "",
          relationId: scanner.attribute("id"),
          isVisible: (scanner.attribute("state") ?? "visible") === "visible",
        });
      }
    }
  }
  return { is1904, sheets };
}

function xmlOf(zip: ZipArchive, part: string | null): string | null {
  const bytes = part === null ? null : zip.read(part);
  return bytes === null ? null : decodeXml(bytes);
}

function relationsOf(zip: ZipArchive, part: string): readonly Relation[] {
  const xml = xmlOf(zip, relationsPartOf(part));
  return xml === null ? [] : readRelations(xml, folderOf(part));
}

function partOf(relations: readonly Relation[], kind: string): string | null {
  return relations.find((relation) => relation.kind === kind)?.part ?? null;
}

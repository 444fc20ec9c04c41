// Writes .xlsx files by hand, part by part, so that a test can hold any oddity that programs in the field
// produce and no writing library would.
import { strToU8, zipSync, type Zippable } from "fflate";

export const NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export type Parts = Record<string, string | Uint8Array | null>;

export interface CraftedSheet {
  readonly name: string;
  /** Inside of `<worksheet>`. */
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
}

/** `<c r="A1" t="inlineStr">` */
export function inline(a1: string, text: string): string {
  return `<c r="${a1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

export function sheetXml(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${NS}" xmlns:r="${REL}">${inside}</worksheet>`;
}

export function relationsXml(
  relations: readonly (readonly [id: string, kind: string, target: string])[],
): string {
  const inside = relations.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${inside.join("")}</Relationships>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

export interface Crafted {
  readonly sheets?: readonly CraftedSheet[];
  /** Inside of `<sst>`. */
  readonly strings?: string;
  /** Inside of `<styleSheet>`. */
  readonly styles?: string;
  readonly is1904?: boolean;
  /** Content of `dcterms:modified`. */
  readonly modified?: string;
  /** Replaces or adds parts; null takes one away. */
  readonly parts?: Parts;
}

/** The parts of a whole workbook; `parts` has the last word. */
export function craftParts(crafted: Crafted): Record<string, Uint8Array> {
  const sheets = crafted.sheets ?? [{ name: "Sheet1", xml: "<sheetData/>" }];
  const sheetTags = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
  );
  const sheetRelations = sheets.map(
    (_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const,
  );
  const all: Parts = {
    "[Content_Types].xml": contentTypesXml(sheets.length),
    "_rels/.rels": rootRelationsXml(),
    "docProps/core.xml": coreXml(crafted.modified ?? "2024-05-31T10:00:00Z"),
    "xl/workbook.xml": `<workbook xmlns="${NS}" xmlns:r="${REL}"><workbookPr${crafted.is1904 ? ' date1904="1"' : ""}/><sheets>${sheetTags.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...sheetRelations,
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
      ["rIdStyles", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${NS}">${crafted.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${NS}">${crafted.styles ?? PLAIN_STYLES}</styleSheet>`,
  };
  sheets.forEach(({ xml }, i) => (all[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(xml)));
  const kept = Object.entries({ ...all, ...crafted.parts }).filter(([, part]) => part !== null);
  return Object.fromEntries(
    kept.map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part!]),
  );
}

export function craftXlsx(crafted: Crafted, options: { stored?: boolean } = {}): Uint8Array {
  const parts: Zippable = craftParts(crafted);
  return zipSync(parts, { level: options.stored ? 0 : 6, mtime: new Date(2024, 0, 1) });
}

/** Fonts, fills and borders that every program wants to see, and one plain cell style. */
export function stylesXml(
  cellStyles: readonly { numFmtId: number }[],
  formats: Record<number, string> = {},
): string {
  const numFmts = Object.entries(formats).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
  );
  const xfs = cellStyles.map(
    ({ numFmtId }) =>
      `<xf numFmtId="${numFmtId}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    (numFmts.length > 0 ? `<numFmts count="${numFmts.length}">${numFmts.join("")}</numFmts>` : "") +
    `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>`
  );
}

const PLAIN_STYLES = stylesXml([{ numFmtId: 0 }]);

function rootRelationsXml(): string {
  const core = `<Relationship Id="rIdCore" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
  return relationsXml([["rId1", "officeDocument", "xl/workbook.xml"]]).replace(
    "</Relationships>",
    `${core}</Relationships>`,
  );
}

function coreXml(modified: string): string {
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified></cp:coreProperties>`;
}

function contentTypesXml(sheetCount: number): string {
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, i) =>
    override(`xl/worksheets/sheet${i + 1}.xml`, `${kind}.worksheet`),
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("xl/workbook.xml", `${kind}.sheet.main`) +
    override("xl/sharedStrings.xml", `${kind}.sharedStrings`) +
    override("xl/styles.xml", `${kind}.styles`) +
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties") +
    `${sheets.join("")}</Types>`
  );
}

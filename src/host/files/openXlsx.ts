// Bytes of an .xlsx → a workbook in memory, by exceljs. What exceljs does not read (charts, pictures, pivot
// tables) is not kept; see docs/LIMITS.md.
import type { Cell as FileCell, CellValue, Style, Worksheet } from "exceljs";
import type { CellContent, CellStyle } from "../model/cell";
import { parseA1, splitAddress } from "../model/region";
import type { Sheet, Visibility } from "../model/sheet";
import { Workbook } from "../model/workbook";
import { readSheetRules } from "./rulesXlsx";
import { readStyle } from "./styleXlsx";

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };
const PAPER: Readonly<Record<number, string>> = { 8: "A3", 9: "A4", 11: "A5", 1: "Letter", 5: "Legal" };

/** exceljs turns dates into UTC Date objects; cells hold Excel's numbers. */
const serialOf = (date: Date) => Math.round((date.getTime() / 86_400_000 + 25_569) * 86_400_000) / 86_400_000;

function scalarContent(value: CellValue | undefined): CellContent {
  if (value === null || value === undefined) return { value: null };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return { value };
  if (value instanceof Date) return { value: serialOf(value) };
  if ("error" in value) return { value: value.error, isError: true };
  if ("richText" in value) return { value: value.richText.map(({ text }) => text).join("") };
  if ("text" in value) return scalarContent(value.text as CellValue);
  return { value: null };
}

function contentOf(cell: FileCell): CellContent {
  if (cell.isMerged && cell.master !== cell) return { value: null };
  const { value } = cell;
  const isFormula =
    typeof value === "object" && value !== null && ("formula" in value || "sharedFormula" in value);
  if (!isFormula) return scalarContent(value);
  return { ...scalarContent(cell.result as CellValue | undefined), formula: `=${cell.formula}` };
}

/** exceljs shares equal styles within a file, so one reading each is enough. */
class StyleReader {
  private readonly known = new Map<Partial<Style>, CellStyle>();

  read(style: Partial<Style>): CellStyle {
    const known = this.known.get(style) ?? readStyle(style);
    this.known.set(style, known);
    return known;
  }
}

function readSizes(from: Worksheet, sheet: Sheet): void {
  const content = sheet.edit();
  from.columns?.forEach((column, index) => {
    const size = column.width === undefined ? undefined : Math.round(column.width * 7 + 5);
    if (size !== undefined || column.hidden)
      content.columnBands.set(index, { size, isHidden: column.hidden ?? false });
  });
  // Not eachRow: it leaves out rows that have a height but no cells.
  for (let number = 1; number <= from.rowCount; number++) {
    const row = from.findRow(number);
    if (row?.height || row?.hidden)
      content.rowBands.set(number - 1, { size: row.height || undefined, isHidden: row.hidden ?? false });
  }
}

function readView(from: Worksheet, sheet: Sheet): void {
  const content = sheet.edit();
  const [view] = from.views ?? [];
  content.showGridlines = view?.showGridLines ?? true;
  if (view?.state === "frozen") {
    content.frozenRows = view.ySplit ?? 0;
    content.frozenColumns = view.xSplit ?? 0;
  }
  content.visibility = VISIBILITY[from.state] ?? "Visible";
  const tab = from.properties?.tabColor?.argb;
  if (tab) content.tabColor = `#${tab.slice(-6).toUpperCase()}`;
}

function readPage(from: Worksheet, sheet: Sheet): void {
  const content = sheet.edit();
  const { pageSetup } = from;
  const region = (address: string | undefined) => (address ? parseA1(address.replaceAll("$", "")) : null);
  content.pageLayout = {
    ...content.pageLayout,
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER[pageSetup.paperSize ?? 9] ?? "A4",
    printArea: region(pageSetup.printArea?.split("&&")[0]),
    titleRows: region(pageSetup.printTitlesRow),
    titleColumns: region(pageSetup.printTitlesColumn),
    zoom: pageSetup.fitToPage
      ? { horizontalFitToPages: pageSetup.fitToWidth, verticalFitToPages: pageSetup.fitToHeight }
      : { scale: pageSetup.scale ?? 100 },
  };
}

function readSheet(from: Worksheet, sheet: Sheet, styles: StyleReader): void {
  readView(from, sheet);
  readSizes(from, sheet);
  readPage(from, sheet);
  readSheetRules(from, sheet);
  // exceljs does not read which values were chosen; the rows that they hid are hidden rows.
  const filtered = typeof from.autoFilter === "string" ? parseA1(from.autoFilter) : null;
  if (filtered) sheet.edit().autoFilter = { region: filtered, columns: new Map() };
  from.eachRow({ includeEmpty: false }, (row, rowNumber) =>
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const style = styles.read(cell.style);
      const content = contentOf(cell);
      sheet.setCell(rowNumber - 1, columnNumber - 1, { ...content, style });
    }),
  );
  sheet.edit().merges = (from.model.merges ?? []).flatMap((address) => parseA1(address) ?? []);
  // exceljs reads protection but does not declare it.
  const { sheetProtection } = from as unknown as { sheetProtection?: { sheet?: boolean } | null };
  if (sheetProtection?.sheet) sheet.edit().protection = {};
}

export async function openXlsx(bytes: ArrayBuffer | Uint8Array, name: string): Promise<Workbook> {
  const { default: ExcelJS } = await import(/* webpackChunkName: "exceljs" */ "exceljs");
  const file = new ExcelJS.Workbook();
  // exceljs' types ask for Node's Buffer; it takes any bytes.
  await file.xlsx.load(bytes as Parameters<typeof file.xlsx.load>[0]);
  const workbook = new Workbook(name);
  const styles = new StyleReader();
  for (const from of file.worksheets) readSheet(from, workbook.add(from.name), styles);
  if (workbook.sheets.length === 0) workbook.add();
  workbook.setNames(
    file.definedNames.model.flatMap(({ name: itemName, ranges }) => {
      const [address] = ranges;
      const isKnown = address !== undefined && workbook.find(splitAddress(address).sheet ?? "");
      return isKnown ? [{ name: itemName, formula: `=${address}`, comment: "", visible: true }] : [];
    }),
  );
  const active = workbook.sheets[file.views?.[0]?.activeTab ?? 0];
  const first = workbook.sheets.find(({ content }) => content.visibility === "Visible");
  const shown = active?.content.visibility === "Visible" ? active : first;
  if (shown) workbook.activate(shown);
  return workbook;
}

// Everything that can refuse a plan, looked at before its first edit is carried out, so that a refused plan
// has written nothing.
import type { Workbook, Worksheet } from "exceljs";
import { AppError } from "../../core/base/appError";
import { EMPTY, a1Of, sameCell, type Cell, type Region } from "../../core/base/cell";
import { regionAround, rowOfBlocks } from "../../core/base/cellBlock";
import { sheetOfEdit, type Edit, type EditPlan } from "../../core/base/edit";
import { isRegionName, sameRegion } from "../../core/base/formula";
import { readCell } from "./exceljsCell";
import { findWorksheet } from "./findWorksheet";
import type { NameTable } from "./nameTable";
import { noteOf } from "./notes";
import { otherRuleIn } from "./offeredLists";
import { gridOfWorksheet, usedRegion } from "./worksheetGrid";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/** What the plan has made of a sheet so far: cells and notes by "row:col". */
interface PlannedSheet {
  /** Null for a sheet that the plan itself adds. */
  readonly worksheet: Worksheet | null;
  readonly cells: Map<string, Cell>;
  readonly notes: Map<string, string | null>;
}

export function checkPlan(workbook: Workbook, known: NameTable, plan: EditPlan, is1904: boolean): void {
  const sheets = new Map<string, PlannedSheet | "removed">();
  const names = new Map<string, Region | null>();
  const sheetFor = (name: string): PlannedSheet => {
    const known = sheets.get(name.toLowerCase());
    if (known && known !== "removed") return known;
    const worksheet = known ? undefined : findWorksheet(workbook, name);
    if (!worksheet) throw new AppError("sheetMissing", { sheet: name });
    if (isProtected(worksheet)) throw new AppError("protected", { sheet: name });
    const planned: PlannedSheet = { worksheet, cells: new Map(), notes: new Map() };
    sheets.set(name.toLowerCase(), planned);
    return planned;
  };

  for (const edit of plan.edits) {
    if (edit.kind === "addSheet") {
      if (!isSheetName(edit.sheet)) throw new AppError("badSheetName", { sheet: edit.sheet });
      const planned = sheets.get(edit.sheet.toLowerCase());
      if (planned ? planned !== "removed" : findWorksheet(workbook, edit.sheet)) {
        throw new AppError("sheetExists", { sheet: edit.sheet });
      }
      sheets.set(edit.sheet.toLowerCase(), { worksheet: null, cells: new Map(), notes: new Map() });
      continue;
    }
    if (edit.kind === "nameRegion") checkName(edit, known, names);
    if (edit.kind === "expectCells") {
      const worksheet = findWorksheet(workbook, edit.region.sheet);
      if (!worksheet) throw new AppError("sheetMissing", { sheet: edit.region.sheet });
      checkExpected(worksheet, edit.region, (row) => edit.cells[row - edit.region.top]!, is1904);
      continue;
    }
    const name = sheetOfEdit(edit);
    if (name === null) continue;
    const sheet = sheetFor(name);
    if (edit.kind === "removeSheet") {
      if (sheet.worksheet) checkHoldsOnly(edit, sheet.worksheet, is1904);
      sheets.set(edit.sheet.toLowerCase(), "removed");
    }
    if (edit.kind === "setCells") checkCells(edit, sheet, is1904);
    if (edit.kind === "setNote") checkNote(edit, sheet);
    if (edit.kind === "offerList") checkList(edit, sheet);
  }
}

/** What stands there before the plan begins. */
function checkExpected(
  worksheet: Worksheet,
  region: Region,
  expectedAt: (row: number) => readonly Cell[],
  is1904: boolean,
): void {
  for (let row = region.top; row <= region.bottom; row++) {
    expectedAt(row).forEach((expected, c) => {
      const col = region.left + c;
      const there = worksheet.findCell(row + 1, col + 1);
      if (!sameCell(there ? readCell(there, is1904) : EMPTY, expected)) {
        throw new AppError("changedMeanwhile", { sheet: region.sheet, address: a1Of(row, col) });
      }
    });
  }
}

/** What a person has written on the sheet since would go with it. */
function checkHoldsOnly({ blocks }: EditOf<"removeSheet">, worksheet: Worksheet, is1904: boolean): void {
  const used = usedRegion(gridOfWorksheet(worksheet, "", is1904));
  const region = regionAround([...(used ? [used] : []), ...blocks.map((block) => block.region)]);
  if (region) checkExpected(worksheet, region, (row) => rowOfBlocks(blocks, row, region), is1904);
}

function checkCells(
  { region, before, after }: EditOf<"setCells">,
  sheet: PlannedSheet,
  is1904: boolean,
): void {
  const height = region.bottom - region.top + 1;
  const width = region.right - region.left + 1;
  for (const rows of [before, after]) {
    if (rows.length !== height || rows.some((row) => row.length !== width)) {
      throw new Error("bug: cells do not have the shape of their region");
    }
  }
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const row = region.top + r;
      const col = region.left + c;
      const key = `${row}:${col}`;
      const there = sheet.worksheet?.findCell(row + 1, col + 1);
      const now = sheet.cells.get(key) ?? (there ? readCell(there, is1904) : EMPTY);
      if (!sameCell(now, before[r]![c]!)) {
        throw new AppError("changedMeanwhile", { sheet: region.sheet, address: a1Of(row, col) });
      }
      sheet.cells.set(key, after[r]![c]!);
    }
  }
}

function checkNote({ at, before, after }: EditOf<"setNote">, { worksheet, notes }: PlannedSheet): void {
  const key = `${at.row}:${at.col}`;
  const there = worksheet?.findCell(at.row + 1, at.col + 1);
  const now = notes.has(key) ? notes.get(key) : there ? noteOf(there) : null;
  if (now !== before) {
    throw new AppError("changedMeanwhile", { sheet: at.sheet, address: a1Of(at.row, at.col) });
  }
  notes.set(key, after);
}

/** A name that a person has taken away is no reason to refuse. */
function checkName(
  { name, before, after }: EditOf<"nameRegion">,
  known: NameTable,
  names: Map<string, Region | null>,
): void {
  if (!isRegionName(name)) throw new Error(`bug: "${name}" cannot be a name`);
  const key = name.toLowerCase();
  const now = names.has(key) ? names.get(key)! : known.regionOf(name);
  if (now === "other" || (now && !sameRegion(now, before))) {
    throw new AppError("nameInTheWay", { name });
  }
  names.set(key, after);
}

/** A person's own rule for what may be typed would be lost. */
function checkList({ region, before }: EditOf<"offerList">, { worksheet }: PlannedSheet): void {
  const address = worksheet && otherRuleIn(worksheet, region, before);
  if (address) throw new AppError("listInTheWay", { sheet: region.sheet, address });
}

function isProtected(worksheet: Worksheet): boolean {
  // Not in exceljs' types; it reads and writes the element.
  const { sheetProtection } = worksheet as Worksheet & { sheetProtection?: { sheet?: boolean } | null };
  return sheetProtection?.sheet === true;
}

/** Excel's own rules: at most 31 letters, none of : \ / ? * [ ], no apostrophe at an end, not "History". */
function isSheetName(name: string): boolean {
  return /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name) && name.toLowerCase() !== "history";
}

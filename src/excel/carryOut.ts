// A batch of edits that have been looked over, carried out: what stands in their place is read first, then all
// are sent at once. So a batch may be done again, or taken back when only part of it was carried out.
import { a1Of, type Region } from "../core/base/cell";
import type { Edit } from "../core/base/edit";
import { referenceTo } from "../core/base/formula";
import { formatForExcel, valueForExcel } from "./cellValues";
import { applyLook, setPage, setPrintArea } from "./format";
import { rangeOf } from "./ranges";
import { colourTexts, readTextRules } from "./textColours";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/** What an edit finds in its place; an edit that finds nothing is not in the map. */
interface Known {
  readonly textRules: Map<Edit, readonly Excel.ConditionalFormat[]>;
  readonly notes: Map<Edit, Excel.Note>;
  readonly names: Map<Edit, Excel.NamedItem>;
}

export async function carryOut(context: Excel.RequestContext, batch: readonly Edit[]): Promise<void> {
  const known = await readKnown(context, batch);
  for (const edit of batch) enqueue(context, edit, known);
  await context.sync();
}

async function readKnown(context: Excel.RequestContext, batch: readonly Edit[]): Promise<Known> {
  const known: Known = { textRules: new Map(), notes: new Map(), names: new Map() };
  const notes = new Map<Edit, Excel.Note>();
  const names = new Map<Edit, Excel.NamedItem>();
  for (const edit of batch) {
    if (edit.kind === "setNote") {
      const { notes: there } = context.workbook.worksheets.getItem(edit.at.sheet);
      notes.set(edit, there.getItemOrNullObject(a1Of(edit.at.row, edit.at.col)));
    }
    if (edit.kind === "nameRegion") names.set(edit, context.workbook.names.getItemOrNullObject(edit.name));
  }
  for (const note of notes.values()) note.load("content");
  for (const name of names.values()) name.load("name");
  if (notes.size + names.size > 0) await context.sync();
  for (const [edit, note] of notes) if (!note.isNullObject) known.notes.set(edit, note);
  for (const [edit, name] of names) if (!name.isNullObject) known.names.set(edit, name);
  // A batch begins with its only such edit (see `batchesOf`).
  const [first] = batch;
  if (first?.kind === "colourTexts") {
    known.textRules.set(first, await readTextRules(context, first));
  }
  return known;
}

function setCells(range: Excel.Range, { before, after }: EditOf<"setCells">): void {
  const formats = after.map((row, r) => row.map((cell, c) => formatForExcel(before[r]?.[c] ?? cell, cell)));
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  range.values = after.map((row) => row.map(valueForExcel));
}

function enqueue(context: Excel.RequestContext, edit: Edit, known: Known): void {
  const { worksheets } = context.workbook;
  switch (edit.kind) {
    case "addSheet":
      worksheets.add(edit.sheet);
      break;
    case "removeSheet":
      worksheets.getItem(edit.sheet).delete();
      break;
    case "expectCells": // was looked over
      break;
    case "setCells":
      setCells(rangeOf(context, edit.region), edit);
      break;
    case "setStyle":
      applyLook(rangeOf(context, edit.region), edit.after);
      break;
    case "merge":
      rangeOf(context, edit.region).merge(false);
      break;
    case "unmerge":
      rangeOf(context, edit.region).unmerge();
      break;
    case "setWidth": {
      const column = worksheets.getItem(edit.sheet).getRangeByIndexes(0, edit.col, 1, 1).getEntireColumn();
      if (edit.after === null) column.format.useStandardWidth = true;
      else column.format.columnWidth = (edit.after * 7 + 5) * 0.75; // characters of 7 px + 5 px of padding, in points
      break;
    }
    case "setHeight": {
      const row = worksheets.getItem(edit.sheet).getRangeByIndexes(edit.row, 0, 1, 1).getEntireRow();
      if (edit.after === null) row.format.autofitRows();
      else row.format.rowHeight = Math.min(edit.after, 409);
      break;
    }
    case "freezeRows":
      if (edit.after > 0) worksheets.getItem(edit.sheet).freezePanes.freezeRows(edit.after);
      else worksheets.getItem(edit.sheet).freezePanes.unfreeze();
      break;
    case "pageSetup":
      setPage(worksheets.getItem(edit.sheet), edit.setup);
      break;
    case "setPrintArea":
      setPrintArea(worksheets.getItem(edit.sheet), edit.after);
      break;
    case "colourTexts":
      colourTexts(context, edit, known.textRules.get(edit) ?? []);
      break;
    case "setNote":
      setNote(worksheets.getItem(edit.at.sheet), edit, known.notes.get(edit));
      break;
    case "hideColumn":
      worksheets.getItem(edit.sheet).getRangeByIndexes(0, edit.col, 1, 1).getEntireColumn().columnHidden =
        edit.after;
      break;
    case "nameRegion":
      nameRegion(context, edit, known.names.get(edit));
      break;
    case "offerList":
      offerList(rangeOf(context, edit.region).dataValidation, edit.after);
      break;
    case "activate":
      worksheets.getItem(edit.sheet).activate();
      break;
  }
}

function setNote(
  sheet: Excel.Worksheet,
  { at, after }: EditOf<"setNote">,
  there: Excel.Note | undefined,
): void {
  if (after === null) there?.delete();
  else if (there) there.content = after;
  else sheet.notes.add(a1Of(at.row, at.col), after);
}

function nameRegion(
  context: Excel.RequestContext,
  { name, after }: EditOf<"nameRegion">,
  there: Excel.NamedItem | undefined,
): void {
  if (!after) there?.delete();
  else if (there) there.formula = `=${referenceTo(after)}`;
  else context.workbook.names.add(name, rangeOf(context, after));
}

function offerList(validation: Excel.DataValidation, items: Region | null): void {
  if (!items) {
    validation.clear();
    return;
  }
  validation.rule = { list: { inCellDropDown: true, source: `=${referenceTo(items)}` } };
  validation.ignoreBlanks = true;
  validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

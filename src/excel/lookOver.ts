// Everything that can refuse a plan, looked at before its first edit is sent.
import { AppError } from "../core/base/appError";
import { a1Of, a1OfRegion } from "../core/base/cell";
import { sheetOfEdit, type Edit, type EditPlan } from "../core/base/edit";
import { isRegionName, regionOfReference, sameRegion } from "../core/base/formula";
import { hasNotes } from "./excelSupport";
import { refuseUnlessExpected } from "./expectedCells";
import { rangeOf } from "./ranges";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

export const sheetsOf = (edits: readonly Edit[]): string[] => [
  ...new Set(edits.flatMap((edit) => sheetOfEdit(edit) ?? [])),
];

const sheetsAddedBy = ({ edits }: EditPlan): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));

/** Whether the sheets are as the plan needs them, whether this Excel can do it all, and what else stands there. */
export async function lookOver(context: Excel.RequestContext, plan: EditPlan): Promise<void> {
  const added = sheetsAddedBy(plan);
  if (plan.edits.some(({ kind }) => kind === "setNote") && !hasNotes()) throw new AppError("notSupported");
  await refuseUnlessSheetsFit(context, plan, added);
  const isOnOldSheet = (edit: Edit): boolean => !added.has(sheetOfEdit(edit) ?? "");
  const firsts = firstOfEach(plan.edits);
  await refuseOtherNotes(context, firsts.filter(isKind("setNote")).filter(isOnOldSheet));
  await refuseOtherNames(context, firsts.filter(isKind("nameRegion")));
  await refuseOtherRules(context, firsts.filter(isKind("offerList")).filter(isOnOldSheet));
  await refuseUnlessExpected(context, plan, added);
}

function isKind<Kind extends Edit["kind"]>(kind: Kind): (edit: Edit) => edit is EditOf<Kind> {
  return (edit): edit is EditOf<Kind> => edit.kind === kind;
}

/** The place of a note or a name: a later edit finds there what an earlier one of the plan has left. */
export function placeOf(edit: Edit): string | null {
  if (edit.kind === "setNote") return `${edit.at.sheet}!${edit.at.row}:${edit.at.col}`;
  return edit.kind === "nameRegion" ? edit.name.toLowerCase() : null;
}

function firstOfEach(edits: readonly Edit[]): Edit[] {
  const seen = new Set<string>();
  return edits.filter((edit) => {
    const place = placeOf(edit);
    if (place === null) return true;
    const isFirst = !seen.has(place);
    seen.add(place);
    return isFirst;
  });
}

async function refuseUnlessSheetsFit(
  context: Excel.RequestContext,
  plan: EditPlan,
  added: ReadonlySet<string>,
): Promise<void> {
  for (const sheet of added) {
    if (sheet.length > 31 || sheet === "" || /[:\\/?*[\]]|^'|'$/.test(sheet))
      throw new AppError("badSheetName", { sheet });
  }
  const names = sheetsOf(plan.edits);
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name");
  await context.sync();

  names.forEach((sheet, i) => {
    const isThere = sheets[i]?.isNullObject === false;
    if (isThere && added.has(sheet)) throw new AppError("sheetExists", { sheet });
    if (!isThere && !added.has(sheet)) throw new AppError("sheetMissing", { sheet });
  });
  // A sheet that a plan only reads may be protected.
  const changed = new Set(sheetsOf(plan.edits.filter(({ kind }) => kind !== "expectCells")));
  const present = sheets.filter((sheet, i) => !sheet.isNullObject && changed.has(names[i]!));
  for (const sheet of present) sheet.protection.load("protected");
  await context.sync();
  const locked = present.find((sheet) => sheet.protection.protected);
  if (locked) throw new AppError("protected", { sheet: locked.name });
}

async function refuseOtherNotes(
  context: Excel.RequestContext,
  edits: readonly EditOf<"setNote">[],
): Promise<void> {
  if (edits.length === 0) return;
  const notes = edits.map(({ at }) =>
    context.workbook.worksheets.getItem(at.sheet).notes.getItemOrNullObject(a1Of(at.row, at.col)),
  );
  for (const note of notes) note.load("content");
  await context.sync();
  edits.forEach(({ at, before }, i) => {
    const note = notes[i];
    const now = !note || note.isNullObject ? null : note.content.replace(/\r\n?/g, "\n");
    if (now !== before) {
      throw new AppError("changedMeanwhile", { sheet: at.sheet, address: a1Of(at.row, at.col) });
    }
  });
}

/** A name that a person has taken away is no reason to refuse. */
async function refuseOtherNames(
  context: Excel.RequestContext,
  edits: readonly EditOf<"nameRegion">[],
): Promise<void> {
  if (edits.length === 0) return;
  const names = edits.map(({ name }) => {
    if (!isRegionName(name)) throw new Error(`bug: "${name}" cannot be a name`);
    return context.workbook.names.getItemOrNullObject(name);
  });
  for (const name of names) name.load("formula");
  await context.sync();
  edits.forEach(({ name, before }, i) => {
    const there = names[i];
    if (!there || there.isNullObject) return;
    const region = regionOfReference(String(there.formula));
    if (!region || !sameRegion(region, before)) throw new AppError("nameInTheWay", { name });
  });
}

/** A person's own rule for what may be typed would be lost. */
async function refuseOtherRules(
  context: Excel.RequestContext,
  edits: readonly EditOf<"offerList">[],
): Promise<void> {
  if (edits.length === 0) return;
  const rules = edits.map(({ region }) => rangeOf(context, region).dataValidation);
  for (const rule of rules) rule.load("type, rule");
  await context.sync();
  edits.forEach(({ region, before }, i) => {
    const { type, rule } = rules[i]!;
    if (type === "None") return;
    // Some cells without the list: rows that were added since.
    if (before && (type === "Inconsistent" || type === "MixedCriteria")) return;
    if (before && type === "List" && sameRegion(listedRegion(rule, region.sheet), before)) return;
    throw new AppError("listInTheWay", { sheet: region.sheet, address: a1OfRegion(region) });
  });
}

/** A list on the same sheet may be written without the sheet's name. */
function listedRegion(rule: Excel.DataValidationRule, sheet: string) {
  const source = String(rule.list?.source ?? "").replace(/^=/, "");
  return regionOfReference(source) ?? regionOfReference(`'${sheet.replace(/'/g, "''")}'!${source}`);
}

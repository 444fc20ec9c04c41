// Drop-down lists of an exceljs worksheet, which it holds cell by cell.
import type { DataValidation, Worksheet } from "exceljs";
import { a1Of, type Region } from "../../core/base/cell";
import { referenceTo, regionOfReference, sameRegion } from "../../core/base/formula";

/** exceljs reads and writes this table, but does not declare it. */
interface WithValidations {
  readonly dataValidations: { readonly model: Record<string, DataValidation | undefined> };
}

const validationsOf = (worksheet: Worksheet) =>
  (worksheet as unknown as WithValidations).dataValidations.model;

export function offerList(worksheet: Worksheet, region: Region, items: Region | null): void {
  const validations = validationsOf(worksheet);
  // exceljs joins cells with equal rules to one again; with the same object it need not compare them.
  const list: DataValidation | null = items && {
    type: "list",
    allowBlank: true,
    showErrorMessage: false,
    formulae: [referenceTo(items)],
  };
  for (const a1 of addressesOf(region)) {
    if (list) validations[a1] = list;
    else Reflect.deleteProperty(validations, a1);
  }
}

/** The first cell whose rule is another than the list of `items`; a cell without a rule is none. */
export function otherRuleIn(worksheet: Worksheet, region: Region, items: Region | null): string | null {
  const validations = validationsOf(worksheet);
  for (const a1 of addressesOf(region)) {
    const rule = validations[a1];
    if (!rule || rule.type === ("any" as DataValidation["type"])) continue;
    const offered = rule.type === "list" ? listedRegion(rule, worksheet.name) : null;
    if (!items || !sameRegion(offered, items)) return a1;
  }
  return null;
}

/** A list on the same sheet may be written without the sheet's name. */
function listedRegion({ formulae }: DataValidation, sheet: string): Region | null {
  const source = String(formulae?.[0] ?? "").replace(/^=/, "");
  return regionOfReference(source) ?? regionOfReference(`'${sheet.replace(/'/g, "''")}'!${source}`);
}

function* addressesOf({ top, left, bottom, right }: Region): Generator<string, void, undefined> {
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) yield a1Of(row, col);
  }
}

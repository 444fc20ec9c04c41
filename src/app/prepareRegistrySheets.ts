// Use case *Đưa danh mục vào sổ tính*: units in, an EditPlan for the sheets *Danh mục đơn vị* and *Tên gọi khác*
// out. A sheet of aliases that is there already keeps its rows.
import { AppError } from "../core/base/appError";
import type { Grid } from "../core/base/cell";
import { sheetOfEdit, type EditPlan } from "../core/base/edit";
import type { UnitAlias } from "../core/units/registryColumns";
import { layoutRegistrySheets, type RegistrySheetWords } from "../core/units/registrySheets";
import type { UnitRegistry } from "../core/units/registry";
import type { Unit } from "../core/units/types";
import { rememberDecisions } from "./rememberDecisions";

/** The two sheets as they are; null for each that the workbook does not have. */
export interface RegistryGrids {
  readonly units: Grid | null;
  readonly aliases: Grid | null;
}

/** `further`: rows for *Tên gọi khác* beside the units' own names. */
export function prepareRegistrySheets(
  units: readonly Unit[],
  further: readonly UnitAlias[],
  { units: unitGrid, aliases: aliasGrid }: RegistryGrids,
  words: RegistrySheetWords,
): EditPlan {
  if (unitGrid) throw new AppError("sheetExists", { sheet: unitGrid.sheet });
  const { edits } = layoutRegistrySheets(units, further, words);
  if (!aliasGrid) return { edits };
  const rows = [...units.flatMap(aliasRowsOf), ...further];
  return {
    edits: [
      ...edits.filter((edit) => sheetOfEdit(edit) !== words.aliasSheet),
      ...rememberDecisions(rows, aliasGrid, words).edits,
    ],
  };
}

/** A unit's own names, as rows of *Tên gọi khác*. */
export function aliasRowsOf({ id, locality, aliases }: Unit): UnitAlias[] {
  return aliases.map((text) => ({ text, unit: id, locality, note: "" }));
}

/** The locality of a plan, those above it and those of the whole country: whom its cells may name. */
export function localitiesFor(locality: string | null, { units, index }: UnitRegistry): ReadonlySet<string> {
  const all = new Set(units.map((unit) => unit.locality));
  if (locality === null) return all;
  const chain = index.chainOf(locality);
  const isNational = (each: string): boolean => index.localityLevels.get(each) === "central";
  return new Set([...all].filter((each) => chain.includes(each) || isNational(each)));
}

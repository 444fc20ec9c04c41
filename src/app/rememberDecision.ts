// Use case *Nhớ là tên gọi khác* and *Để nguyên*: what a person decides of a unit's name in, an EditPlan that
// adds a row to the sheet *Tên gọi khác* out. The row is an ordinary one that can be edited or deleted.
import { isEmpty, textCell, type Grid } from "../core/base/cell";
import { setNewCells, sheetOfEdit, type Edit, type EditPlan } from "../core/base/edit";
import { aliasColumnOf, type AliasColumn, type UnitAlias } from "../core/units/registryColumns";
import { layoutRegistrySheets, tableOf, type RegistrySheetWords } from "../core/units/registrySheets";
import { findHeadings } from "../core/units/readRegistryTable";

const COLUMNS: readonly AliasColumn[] = ["alias", "unit", "locality", "note"];

/** `grid`: the sheet as it is; null where the workbook has none yet. */
export function rememberDecision(alias: UnitAlias, grid: Grid | null, words: RegistrySheetWords): EditPlan {
  if (!grid || grid.rows.every((row) => row.every(isEmpty))) return newSheet(alias, grid !== null, words);
  const { places } = findHeadings(tableOf(grid).rows, aliasColumnOf);
  const row = grid.top + grid.rows.length;
  const values: Readonly<Record<AliasColumn, string>> = {
    alias: alias.text,
    unit: alias.unit,
    locality: alias.locality ?? "",
    note: alias.note,
  };
  const edits = COLUMNS.flatMap((column): Edit[] => {
    const place = places[column];
    if (place === undefined || values[column] === "") return [];
    const col = grid.left + place;
    const style: Edit = {
      kind: "setStyle",
      region: { sheet: grid.sheet, top: row, left: col, bottom: row, right: col },
      before: "plain",
      after: "body",
    };
    return [style, setNewCells(grid.sheet, row, col, [[textCell(values[column])]])];
  });
  return { edits };
}

function newSheet(alias: UnitAlias, isThere: boolean, words: RegistrySheetWords): EditPlan {
  const { edits } = layoutRegistrySheets([], [alias], words);
  return {
    edits: edits.filter(
      (edit) => sheetOfEdit(edit) === words.aliasSheet && !(isThere && edit.kind === "addSheet"),
    ),
  };
}

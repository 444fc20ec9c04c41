// Use cases *Nhớ là tên gọi khác*, *Để nguyên* and *Chọn thành phần*: what a person decides of names in, an
// EditPlan that adds rows to the sheet *Tên gọi khác* out. The rows are ordinary ones that can be edited or deleted.
import { EMPTY, isEmpty, textCell, type Grid } from "../core/base/cell";
import { setNewCells, sheetOfEdit, type Edit, type EditPlan } from "../core/base/edit";
import { aliasColumnOf, type AliasColumn, type UnitAlias } from "../core/units/registryColumns";
import { layoutRegistrySheets, tableOf, type RegistrySheetWords } from "../core/units/registrySheets";
import { findHeadings } from "../core/units/readRegistryTable";

const COLUMNS: readonly AliasColumn[] = ["alias", "unit", "locality", "note"];

/** `grid`: the sheet as it is; null where the workbook has none yet. */
export function rememberDecisions(
  aliases: readonly UnitAlias[],
  grid: Grid | null,
  words: RegistrySheetWords,
): EditPlan {
  if (aliases.length === 0) return { edits: [] };
  if (!grid || grid.rows.every((row) => row.every(isEmpty))) return newSheet(aliases, grid !== null, words);
  const { places } = findHeadings(tableOf(grid).rows, aliasColumnOf);
  const top = grid.top + grid.rows.length;
  const bottom = top + aliases.length - 1;
  const edits = COLUMNS.flatMap((column): Edit[] => {
    const place = places[column];
    const texts = aliases.map((alias) => textOf(alias, column));
    if (place === undefined || texts.every((text) => text === "")) return [];
    const col = grid.left + place;
    const region = { sheet: grid.sheet, top, left: col, bottom, right: col };
    const cells = texts.map((text) => [text === "" ? EMPTY : textCell(text)]);
    return [
      { kind: "setStyle", region, before: "plain", after: "body" },
      setNewCells(grid.sheet, top, col, cells),
    ];
  });
  return { edits };
}

function textOf({ text, unit, locality, note }: UnitAlias, column: AliasColumn): string {
  switch (column) {
    case "alias":
      return text;
    case "unit":
      return unit;
    case "locality":
      return locality ?? "";
    case "note":
      return note;
  }
}

function newSheet(aliases: readonly UnitAlias[], isThere: boolean, words: RegistrySheetWords): EditPlan {
  const { edits } = layoutRegistrySheets([], aliases, words);
  return {
    edits: edits.filter(
      (edit) => sheetOfEdit(edit) === words.aliasSheet && !(isThere && edit.kind === "addSheet"),
    ),
  };
}

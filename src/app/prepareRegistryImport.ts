// Use case *Nhập danh mục*: the sheets of a chosen file in, what they would change and an EditPlan for it out. In a
// registry that the workbook has already only the cells concerned change; a person's own columns and order stay.
import { EMPTY, cellAt, textCell, type Grid } from "../core/base/cell";
import { setNewCells, type Edit, type EditPlan, type StyleName } from "../core/base/edit";
import { AppError } from "../core/base/appError";
import { cleanText, wordKey } from "../core/base/text";
import { registryChanges, type RegistryChanges } from "../core/units/registryChanges";
import {
  columnText,
  registryColumnOf,
  aliasColumnOf,
  type RegistryColumn,
  type UnitAlias,
} from "../core/units/registryColumns";
import { findHeadings, readRegistryTable, type TextTable } from "../core/units/readRegistryTable";
import { tableOf, type RegistrySheetWords } from "../core/units/registrySheets";
import type { Unit } from "../core/units/types";
import { aliasRowsOf, prepareRegistrySheets, type RegistryGrids } from "./prepareRegistrySheets";
import { rememberDecisions } from "./rememberDecisions";

export interface RegistryImport {
  /** The registry as it would be written now. */
  readonly current: readonly Unit[];
  readonly tables: readonly TextTable[];
  /** For rows that name none. */
  readonly locality: string;
  readonly grids: RegistryGrids;
  readonly words: RegistrySheetWords;
}

export interface RegistryImportPlan {
  readonly changes: RegistryChanges;
  /** Rows for *Tên gọi khác* that are not there yet. */
  readonly aliases: readonly UnitAlias[];
  readonly plan: EditPlan;
}

const NO_CHANGES: Omit<RegistryChanges, "units"> = {
  added: [],
  changed: [],
  unchanged: 0,
  refused: [],
  odd: [],
};

export function prepareRegistryImport(input: RegistryImport): RegistryImportPlan {
  const { current, tables, locality, grids, words } = input;
  const aliasTable = tables.find(isAliasTable);
  const unitTable = bestUnitTable(tables.filter((table) => table !== aliasTable)) ?? tables[0];
  if (!unitTable) throw new AppError("noSheets");
  const isUnitTable = unitTable !== aliasTable;
  const changes = isUnitTable
    ? registryChanges(current, unitTable, locality, words)
    : { ...NO_CHANGES, units: current };
  const known = new Set([...current.flatMap(aliasRowsOf), ...aliasRowsIn(grids.aliases)].map(keyOf));
  const rows = [
    ...[...changes.added, ...changes.changed.map(({ unit }) => unit)].flatMap(aliasRowsOf),
    ...(aliasTable ? aliasRows(aliasTable) : []),
  ];
  const aliases = rows.filter((row) => !known.has(keyOf(row)) && known.add(keyOf(row)));
  return { changes, aliases, plan: editPlanOf(changes, aliases, input) };
}

function editPlanOf(
  changes: RegistryChanges,
  aliases: readonly UnitAlias[],
  input: RegistryImport,
): EditPlan {
  const { grids, words } = input;
  const { added, changed, units } = changes;
  if (added.length + changed.length + aliases.length === 0) return { edits: [] };
  if (!grids.units) {
    const own = new Set(units.flatMap(aliasRowsOf).map(keyOf));
    const further = aliases.filter((row) => !own.has(keyOf(row)));
    return prepareRegistrySheets(units, further, grids, words);
  }
  const edits = unitEdits(grids.units, changes, words);
  return { edits: [...edits, ...rememberDecisions(aliases, grids.aliases, words).edits] };
}

function unitEdits(grid: Grid, { added, changed }: RegistryChanges, words: RegistrySheetWords): Edit[] {
  const table = tableOf(grid);
  const { places } = findHeadings(table.rows, registryColumnOf);
  if (places.name === undefined) throw new AppError("sheetExists", { sheet: grid.sheet });
  const { at } = readRegistryTable(table, "");
  const columns = (Object.keys(places) as RegistryColumn[]).filter((column) => column !== "aliases");
  const edits = changed.flatMap(({ unit, columns: differing }) =>
    differing.flatMap((column): Edit[] => {
      const [place, row] = [places[column], at(unit.id)?.row];
      if (place === undefined || row === undefined || column === "aliases") return [];
      const col = grid.left + place;
      const region = { sheet: grid.sheet, top: row, left: col, bottom: row, right: col };
      const after = textCell(columnText(unit, column, words));
      return [{ kind: "setCells", region, before: [[cellAt(grid, row, col)]], after: [[after]] }];
    }),
  );
  const top = grid.top + grid.rows.length;
  if (added.length === 0) return edits;
  const style: StyleName = "body";
  return [
    ...edits,
    ...columns.flatMap((column): Edit[] => {
      const col = grid.left + places[column]!;
      const region = { sheet: grid.sheet, top, left: col, bottom: top + added.length - 1, right: col };
      const cells = added.map((unit) => {
        const text = columnText(unit, column, words);
        return [text === "" ? EMPTY : textCell(text)];
      });
      return [
        { kind: "setStyle", region, before: "plain", after: style },
        setNewCells(grid.sheet, top, col, cells),
      ];
    }),
  ];
}

/** Ways of writing to the left of what they mean; a registry names its units first. */
function isAliasTable({ rows }: TextTable): boolean {
  const { alias, unit } = findHeadings(rows, aliasColumnOf).places;
  const { level, kind, parent, id } = findHeadings(rows, registryColumnOf).places;
  const isRegistry = [level, kind, parent, id].some((place) => place !== undefined);
  return alias !== undefined && unit !== undefined && alias < unit && !isRegistry;
}

/** The one that has most of the headings. */
function bestUnitTable(tables: readonly TextTable[]): TextTable | undefined {
  const headings = ({ rows }: TextTable): number => {
    const { places } = findHeadings(rows, registryColumnOf);
    return places.name === undefined ? 0 : Object.keys(places).length;
  };
  const [first] = [...tables].sort((a, b) => headings(b) - headings(a));
  return first;
}

/** The rows as they are written, whatever they mean. */
function aliasRows({ rows }: TextTable): UnitAlias[] {
  const { row: header, places } = findHeadings(rows, aliasColumnOf);
  return rows.slice(header + 1).flatMap((cells) => {
    const said = (col: number | undefined): string => (col === undefined ? "" : cleanText(cells[col] ?? ""));
    const text = said(places.alias);
    const locality = said(places.locality);
    const row = { text, unit: said(places.unit), locality: locality === "" ? null : locality };
    return wordKey(text) === "" ? [] : [{ ...row, note: said(places.note) }];
  });
}

function aliasRowsIn(grid: Grid | null): UnitAlias[] {
  return grid ? aliasRows(tableOf(grid)) : [];
}

const keyOf = ({ text, unit, locality, note }: UnitAlias): string =>
  JSON.stringify([wordKey(text), unit, locality, note]);

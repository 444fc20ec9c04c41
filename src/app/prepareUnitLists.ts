// Use case *Danh sách chọn trong hai cột đơn vị*: a plan in, an EditPlan that offers the names of *Danh mục đơn vị*
// in the cells of its two unit columns out. The sheet is written first where the workbook has none.
import { AppError } from "../core/base/appError";
import type { Appendix } from "../core/appendix/types";
import { isSameName, type Grid, type Region } from "../core/base/cell";
import type { Edit, EditPlan } from "../core/base/edit";
import { findHeadings } from "../core/units/readRegistryTable";
import { registryColumnOf } from "../core/units/registryColumns";
import { nameRegion, tableOf, type RegistrySheetWords } from "../core/units/registrySheets";
import type { Unit } from "../core/units/types";
import { prepareRegistrySheets, type RegistryGrids } from "./prepareRegistrySheets";
import type { RegionName } from "./workbookPort";

/** By which a later run knows which list it offered. */
const NAME = "PhuLuc_DonVi";

export interface UnitLists {
  /** The tables of the plan. */
  readonly parts: readonly Appendix[];
  /** For a workbook without a registry of its own. */
  readonly units: readonly Unit[];
  readonly grids: RegistryGrids;
  readonly names: readonly RegionName[];
  readonly words: RegistrySheetWords;
}

export interface UnitListsPlan {
  readonly plan: EditPlan;
  /** The cells that offer the names. */
  readonly columns: readonly Region[];
  readonly items: Region;
}

/** `columns` is empty where the plan has no unit column or no task. */
export function prepareUnitLists({ parts, units, grids, names, words }: UnitLists): UnitListsPlan {
  const columns = parts.flatMap(unitColumns);
  const items = grids.units ? namesIn(grids.units) : nameRegion(units.length, words);
  const before = names.find(({ name }) => isSameName(name, NAME))?.region ?? null;
  const lists = columns.map((region): Edit => ({ kind: "offerList", region, before, after: items }));
  const sheets = grids.units ? [] : prepareRegistrySheets(units, [], grids, words).edits;
  const named: Edit = { kind: "nameRegion", name: NAME, before, after: items };
  return { plan: { edits: [...sheets, ...lists, named] }, columns, items };
}

/** The cells of a table's two unit columns, from its first task to its last. */
function unitColumns({ sheet, tasks, columns }: Appendix): readonly Region[] {
  const rows = tasks.flatMap((task) => task.rows);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return columns.flatMap(({ role, col }): Region[] =>
    (role === "lead" || role === "coordinating") && rows.length > 0
      ? [{ sheet, top, left: col, bottom, right: col }]
      : [],
  );
}

/** The column of names as a person may have moved or lengthened it. */
function namesIn(grid: Grid): Region {
  const { row, places } = findHeadings(tableOf(grid).rows, registryColumnOf);
  const bottom = grid.top + grid.rows.length - 1;
  if (places.name === undefined || bottom <= grid.top + row) {
    throw new AppError("failed", { sheet: grid.sheet });
  }
  const col = grid.left + places.name;
  return { sheet: grid.sheet, top: grid.top + row + 1, left: col, bottom, right: col };
}

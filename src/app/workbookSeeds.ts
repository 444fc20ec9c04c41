// What a workbook brings of its own in place of the shipped data: the sheets *Ngày nghỉ*, *Danh mục đơn vị*,
// *Tên gọi khác* and *Cấu hình*. Read as plain data, so that it can be sent to the merge worker, and made into indexes where
// it is used.
import {
  readTaughtHeadings,
  withTaughtHeadings,
  type SettingsWords,
  type TaughtHeading,
} from "../core/appendix/taughtHeadings";
import { sheetNamed, type Grid } from "../core/base/cell";
import type { Issue } from "../core/base/issue";
import { readHolidaySheet } from "../core/deadlines/holidaySheet";
import { buildCalendar, type Holidays } from "../core/deadlines/workdays";
import { addGroupMembers, type GroupMember } from "../core/units/groupMembers";
import { buildRegistry } from "../core/units/registry";
import type { UnitAlias } from "../core/units/registryColumns";
import { readAliasSheet, readRegistrySheets } from "../core/units/registrySheets";
import type { Unit } from "../core/units/types";
import { addAliases } from "../core/units/withAliases";
import { shippedSeeds, type Seeds } from "./shippedSeeds";

/** Null for each sheet that the workbook does not have, or that cannot be read. */
export interface WorkbookSeeds {
  readonly holidays: Holidays | null;
  readonly units: readonly Unit[] | null;
  readonly aliases: readonly UnitAlias[];
  /** Whom collectives stand for, as a person said it. */
  readonly members: readonly GroupMember[];
  /** Ways of writing that a person leaves as they are. */
  readonly left: readonly string[];
  /** What headings mean, as a person said it. */
  readonly headings: readonly TaughtHeading[];
}

export interface WorkbookSeedsReading {
  readonly own: WorkbookSeeds;
  readonly issues: readonly Issue[];
}

export interface SeedSheetNames {
  readonly holidays: string;
  readonly units: string;
  readonly aliases: string;
  readonly settings: SettingsWords;
}

export const NO_SEEDS: WorkbookSeeds = {
  holidays: null,
  units: null,
  aliases: [],
  members: [],
  left: [],
  headings: [],
};

export function readWorkbookSeeds(grids: readonly Grid[], names: SeedSheetNames): WorkbookSeedsReading {
  const holidaySheet = sheetNamed(grids, names.holidays);
  const unitSheet = sheetNamed(grids, names.units);
  const aliasSheet = sheetNamed(grids, names.aliases);
  const settings = sheetNamed(grids, names.settings.sheet);
  const holidays = holidaySheet ? readHolidaySheet(holidaySheet) : null;
  const registry = unitSheet ? readRegistrySheets(unitSheet, aliasSheet, "") : null;
  // Without a usable registry of its own, the aliases are those of the shipped units.
  const alone =
    aliasSheet && !registry?.units ? readAliasSheet(aliasSheet, shippedSeeds().registry.units) : null;
  return {
    own: {
      holidays: holidays?.holidays ?? null,
      units: registry?.units ?? null,
      aliases: (alone ?? registry)?.aliases ?? [],
      members: (alone ?? registry)?.members ?? [],
      left: (alone ?? registry)?.left ?? [],
      headings: settings ? readTaughtHeadings(settings, names.settings) : [],
    },
    issues: [...(holidays?.issues ?? []), ...(registry?.issues ?? []), ...(alone?.issues ?? [])],
  };
}

let last: { readonly key: string; readonly seeds: Seeds } | null = null;

/** The shipped data with what the workbook brings itself; the indexes of the last workbook are kept. */
export function seedsWith(own: WorkbookSeeds): Seeds {
  const { holidays, units, aliases, members, headings } = own;
  const isNamed = units !== null || aliases.length > 0 || members.length > 0;
  if (!holidays && !isNamed && headings.length === 0) return shippedSeeds();
  const key = JSON.stringify([holidays, units, aliases, members, headings]);
  if (last?.key === key) return last.seeds;
  const shipped = shippedSeeds();
  const named = () => addGroupMembers(addAliases(units ?? shipped.registry.units, aliases), members);
  const seeds: Seeds = {
    ...shipped,
    wordings: withTaughtHeadings(shipped.wordings, headings),
    ...(holidays && { holidays, calendar: buildCalendar(holidays) }),
    ...(isNamed && { registry: buildRegistry({ units: named() }) }),
  };
  last = { key, seeds };
  return seeds;
}

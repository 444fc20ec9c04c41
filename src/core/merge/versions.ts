// The returns of each unit sorted into those that count and those that a newer one replaces, and what a
// person should look at in them.
import type { Issue } from "../base/issue";
import { newestOf } from "./chooseVersions";
import { ENTRY_FIELDS } from "./mergeCells";
import type { Placement } from "./alignRows";
import type { ReadReturn } from "./readReturn";
import type { ReturnedFile, UnitRef } from "./types";

/** A file that could be read and whose unit is known. */
export interface UnitReturn {
  readonly file: ReturnedFile;
  readonly name: string;
  readonly unit: UnitRef;
  readonly read: ReadReturn;
  readonly dates: ReadReturn["dates"];
}

/** One that no newer version replaces. */
export type CurrentReturn = UnitReturn;

export interface Versions {
  readonly current: readonly CurrentReturn[];
  /** Which return replaces which. */
  readonly replacedBy: ReadonlyMap<UnitReturn, CurrentReturn>;
  readonly issues: readonly Issue[];
}

export function sortVersions(returns: readonly UnitReturn[]): Versions {
  const byUnit = new Map<string, UnitReturn[]>();
  for (const item of returns) {
    const list = byUnit.get(item.unit.unit);
    if (list) list.push(item);
    else byUnit.set(item.unit.unit, [item]);
  }
  const current: CurrentReturn[] = [];
  const replacedBy = new Map<UnitReturn, CurrentReturn>();
  const issues: Issue[] = [];
  for (const all of byUnit.values()) {
    const newest = newestOf(all);
    current.push(...newest);
    if (newest.length > 1) issues.push(tied(newest));
    for (const older of all) {
      if (newest.includes(older)) continue;
      replacedBy.set(older, newest[0]!);
      const cells = cellsOnlyIn(older, newest);
      if (cells > 0) issues.push(hasMore(older, cells));
    }
  }
  return { current, replacedBy, issues };
}

function tied(newest: readonly UnitReturn[]): Issue {
  const [first] = newest;
  const files = newest.map((item) => item.file.file);
  return {
    code: "versionsTied",
    severity: "warning",
    at: placeOf(first!),
    params: { unit: first!.unit.unit, files },
  };
}

function hasMore(older: UnitReturn, cells: number): Issue {
  const params = { unit: older.unit.unit, file: older.file.file, cells };
  return { code: "olderVersionHasMore", severity: "warning", at: placeOf(older), params };
}

export function placeOf({ read }: UnitReturn): { file: string; sheet: string; row: number; col: number } {
  const [main] = read.tables;
  return { file: main.file, sheet: main.sheet, row: main.table.top, col: main.table.left };
}

/** A supplement may hold only what was added: reported cells of `older` that no newer version fills. */
function cellsOnlyIn(older: UnitReturn, newest: readonly UnitReturn[]): number {
  const filled = new Set(newest.flatMap(({ read }) => read.placements.flatMap(reportedKeys)));
  return older.read.placements.flatMap(reportedKeys).filter((key) => !filled.has(key)).length;
}

function reportedKeys({ planIndex, task }: Placement): string[] {
  if (planIndex === null) return [];
  return ENTRY_FIELDS.filter((field) => task.fields[field]?.raw).map((field) => `${planIndex}/${field}`);
}

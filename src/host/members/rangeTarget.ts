// What stands behind an Excel.Range (one area) and an Excel.RangeAreas (several).
import { accessDenied, invalidArgument } from "../hostError";
import { isHostObject } from "../objectType";
import {
  columnCount,
  formatA1,
  isOnSheet,
  isUnbounded,
  parseA1,
  quoteSheetName,
  rowCount,
  splitAddress,
  type Region,
} from "../model/region";
import type { Sheet } from "../model/sheet";
import type { Session } from "../session";

export class RangeTarget {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    readonly areas: readonly [Region, ...Region[]],
  ) {}

  get region(): Region {
    return this.areas[0];
  }

  get address(): string {
    const sheet = quoteSheetName(this.sheet.content.name);
    return this.areas.map((area) => `${sheet}!${formatA1(area)}`).join(",");
  }

  /** Refuses a region that leaves the sheet, as Excel does for offsets and resizes. */
  at(region: Region): RangeTarget {
    if (!isOnSheet(region)) throw invalidArgument();
    return new RangeTarget(this.session, this.sheet, [region]);
  }

  /** Throws AccessDenied when the sheet is protected and a cell of the range is locked. */
  checkWritable(permission?: string): void {
    const { protection } = this.sheet.content;
    if (!protection || (permission && protection[permission] === true)) return;
    for (const region of this.areas) {
      if (isUnbounded(region)) throw accessDenied();
      for (let row = region.top; row <= region.bottom; row++)
        for (let column = region.left; column <= region.right; column++)
          if (permission || this.sheet.styleAt(row, column).locked) throw accessDenied();
    }
  }

  /** One value for every cell, row by row. */
  grid<V>(read: (row: number, column: number) => V): V[][] {
    const { top, left } = this.region;
    return Array.from({ length: rowCount(this.region) }, (_r, row) =>
      Array.from({ length: columnCount(this.region) }, (_c, column) => read(top + row, left + column)),
    );
  }
}

/** A Range passed as an argument, or an address on the given sheet. */
export function regionArgument(argument: unknown, sheet: Sheet): Region {
  if (isHostObject(argument) && argument.target instanceof RangeTarget) return argument.target.region;
  const region = typeof argument === "string" ? parseA1(splitAddress(argument).a1) : null;
  if (!region) throw invalidArgument();
  const named = splitAddress(String(argument)).sheet;
  if (typeof argument === "string" && named && named.toLowerCase() !== sheet.content.name.toLowerCase())
    throw invalidArgument();
  return region;
}

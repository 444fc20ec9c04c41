// Excel.WorksheetFreezePanes.
import { invalidArgument, itemNotFound } from "../hostError";
import { LAST_COLUMN, LAST_ROW, type Region } from "../model/region";
import { bind, type HostObject, type ObjectType } from "../objectType";
import { rangeObject } from "./range";
import { RangeTarget, regionArgument } from "./rangeTarget";
import type { SheetTarget } from "./worksheet";

function freeze({ sheet }: SheetTarget, rows: unknown, columns: unknown): void {
  if (typeof rows !== "number" || typeof columns !== "number" || rows < 0 || columns < 0)
    throw invalidArgument();
  if (!Number.isInteger(rows) || !Number.isInteger(columns)) throw invalidArgument();
  const content = sheet.edit();
  content.frozenRows = rows;
  content.frozenColumns = columns;
}

function location({ session, sheet }: SheetTarget): HostObject | null {
  const { frozenRows, frozenColumns } = sheet.content;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const region: Region = {
    top: 0,
    left: 0,
    bottom: frozenRows === 0 ? LAST_ROW : frozenRows - 1,
    right: frozenColumns === 0 ? LAST_COLUMN : frozenColumns - 1,
  };
  return rangeObject(new RangeTarget(session, sheet, [region]));
}

const FREEZE_PANES: ObjectType<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (target, [count]) => freeze(target, count ?? 0, 0),
    FreezeColumns: (target, [count]) => freeze(target, 0, count ?? 0),
    FreezeAt: (target, [range]) => {
      const region = regionArgument(range, target.sheet);
      freeze(
        target,
        region.bottom === LAST_ROW ? 0 : region.bottom + 1,
        region.right === LAST_COLUMN ? 0 : region.right + 1,
      );
    },
    Unfreeze: (target) => freeze(target, 0, 0),
    GetLocation: (target) => {
      const range = location(target);
      if (!range) throw itemNotFound();
      return range;
    },
    GetLocationOrNullObject: (target) => location(target),
  },
};

export const freezePanesObject = (target: SheetTarget): HostObject => bind(FREEZE_PANES, target);

// Excel.Worksheet.
import { accessDenied, invalidArgument, itemNotFound } from "../hostError";
import { cellRegion, parseA1, splitAddress, WHOLE_SHEET, type Region } from "../model/region";
import type { Sheet, Visibility } from "../model/sheet";
import { bind, type HostObject, type Method, type ObjectType, type Property } from "../objectType";
import { EVENT } from "../protocol";
import type { Session } from "../session";
import { autoFilterObject } from "./autoFilter";
import { readColor } from "./color";
import { freezePanesObject } from "./freezePanes";
import { namesObject, regionOfName } from "./names";
import { notesObject } from "./notes";
import { pageLayoutObject } from "./pageLayout";
import { protectionObject } from "./protection";
import { rangeObject } from "./range";
import { RangeTarget } from "./rangeTarget";

export interface SheetTarget {
  readonly session: Session;
  readonly sheet: Sheet;
}

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

function alive({ session, sheet }: SheetTarget): Sheet {
  if (!session.workbook.sheets.includes(sheet)) throw itemNotFound();
  return sheet;
}

function flag(key: "showGridlines" | "showHeadings"): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.content[key],
    set({ sheet }, value) {
      if (typeof value !== "boolean") throw invalidArgument();
      sheet.edit()[key] = value;
    },
  };
}

const PROPERTIES: Readonly<Record<string, Property<SheetTarget>>> = {
  Id: { get: ({ sheet }) => sheet.id },
  Name: {
    get: ({ sheet }) => sheet.content.name,
    set({ session, sheet }, value) {
      if (typeof value !== "string") throw invalidArgument();
      session.workbook.rename(sheet, value);
    },
  },
  Position: {
    get: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet),
    set({ session, sheet }, value) {
      if (typeof value !== "number") throw invalidArgument();
      session.workbook.move(sheet, value);
    },
  },
  Visibility: {
    get: ({ sheet }) => sheet.content.visibility,
    set({ session, sheet }, value) {
      const chosen = VISIBILITIES.find((visibility) => visibility === value);
      if (!chosen) throw invalidArgument();
      const { sheets, active } = session.workbook;
      const next = sheets.find((other) => other !== sheet && other.content.visibility === "Visible");
      if (chosen !== "Visible" && !next) throw invalidArgument("At least one sheet must stay visible.");
      sheet.edit().visibility = chosen;
      if (chosen !== "Visible" && active === sheet && next) session.activate(next);
    },
  },
  TabColor: {
    get: ({ sheet }) => sheet.content.tabColor,
    set({ sheet }, value) {
      const color = value === "" ? "" : readColor(value);
      if (color === undefined) throw invalidArgument();
      sheet.edit().tabColor = color;
    },
  },
  ShowGridlines: flag("showGridlines"),
  ShowHeadings: flag("showHeadings"),
  // Office.js sets these two under other names than it reads them.
  Gridlines: flag("showGridlines"),
  Headings: flag("showHeadings"),
  StandardHeight: { get: () => 15 },
  StandardWidth: { get: () => 8.43 },
};

function rangeOn(target: SheetTarget, region: Region): HostObject {
  return rangeObject(new RangeTarget(target.session, alive(target), [region]));
}

function addressed(target: SheetTarget, address: unknown): HostObject {
  if (address === undefined || address === null || address === "") return rangeOn(target, WHOLE_SHEET);
  if (typeof address !== "string") throw invalidArgument();
  const { sheet, a1 } = splitAddress(address);
  if (sheet !== null && sheet.toLowerCase() !== target.sheet.content.name.toLowerCase())
    throw invalidArgument();
  const region = parseA1(a1);
  if (region) return rangeOn(target, region);
  const named = regionOfName(target.session, a1, target.sheet);
  if (!named || named.sheet !== target.sheet) throw invalidArgument();
  return rangeOn(target, named.region);
}

function byIndexes(target: SheetTarget, indexes: readonly unknown[]): HostObject {
  if (!indexes.every((index): index is number => Number.isInteger(index))) throw invalidArgument();
  const [top = 0, left = 0, rows = 1, columns = 1] = indexes as readonly number[];
  const corner = new RangeTarget(target.session, alive(target), [cellRegion(0, 0)]);
  return rangeObject(corner.at({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}

function neighbour({ session, sheet }: SheetTarget, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = session.workbook;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other && (visibleOnly !== true || other.content.visibility === "Visible"))
      return worksheetObject(session, other);
  }
  return null;
}

const found = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

const listening =
  (event: number, isOn: boolean): Method<SheetTarget> =>
  ({ session, sheet }) =>
    session.listen(event, sheet.id, isOn);

const METHODS: Readonly<Record<string, Method<SheetTarget>>> = {
  Activate: (target) => {
    if (target.sheet.content.visibility !== "Visible")
      throw invalidArgument("A hidden sheet cannot be activated.");
    target.session.activate(alive(target));
  },
  Delete: (target) => {
    const sheet = alive(target);
    target.session.clearUndo("Worksheet.delete");
    // Excel refuses to delete what nobody can see.
    if (sheet.content.visibility === "VeryHidden") throw accessDenied();
    target.session.workbook.remove(sheet);
    target.session.raise(EVENT.deleted, sheet);
  },
  GetRange: (target, [address]) => addressed(target, address),
  GetRangeByIndexes: (target, indexes) => byIndexes(target, indexes),
  GetCell: (target, [row, column]) => byIndexes(target, [row, column, 1, 1]),
  GetUsedRange: (target, [valuesOnly]) =>
    rangeOn(target, alive(target).usedRegion(valuesOnly === true) ?? cellRegion(0, 0)),
  GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
    const region = alive(target).usedRegion(valuesOnly === true);
    return region && rangeOn(target, region);
  },
  GetNext: (target, [visibleOnly]) => found(neighbour(target, 1, visibleOnly)),
  GetNextOrNullObject: (target, [visibleOnly]) => neighbour(target, 1, visibleOnly),
  GetPrevious: (target, [visibleOnly]) => found(neighbour(target, -1, visibleOnly)),
  GetPreviousOrNullObject: (target, [visibleOnly]) => neighbour(target, -1, visibleOnly),
  Calculate: () => undefined,
  _RegisterDataChangedEvent: listening(EVENT.dataChanged, true),
  _UnregisterDataChangedEvent: listening(EVENT.dataChanged, false),
  _RegisterSelectionChangedEvent: listening(EVENT.selectionChanged, true),
  _UnregisterSelectionChangedEvent: listening(EVENT.selectionChanged, false),
  _RegisterActivatedEvent: listening(EVENT.activated, true),
  _UnregisterActivatedEvent: listening(EVENT.activated, false),
  _RegisterDeactivatedEvent: listening(EVENT.deactivated, true),
  _UnregisterDeactivatedEvent: listening(EVENT.deactivated, false),
};

const WORKSHEET: ObjectType<SheetTarget> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: PROPERTIES,
  children: {
    FreezePanes: (target) => freezePanesObject(target),
    PageLayout: (target) => pageLayoutObject(target),
    Protection: (target) => protectionObject(target),
    Notes: (target) => notesObject(target),
    AutoFilter: (target) => autoFilterObject(target),
    Names: ({ session, sheet }) => namesObject(session, sheet),
  },
  methods: METHODS,
};

export const worksheetObject = (session: Session, sheet: Sheet): HostObject =>
  bind(WORKSHEET, { session, sheet });

// Excel.Range and Excel.RangeAreas.
import { accessDenied, invalidArgument, itemNotFound } from "../hostError";
import { DEFAULT_STYLE } from "../model/cell";
import {
  boundingRegion,
  cellCount,
  columnCount,
  intersect,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  type Region,
} from "../model/region";
import { mergeCells, shiftCells, unmergeCells, type ShiftDirection } from "../model/shiftCells";
import { bind, type HostObject, type Method, type ObjectType, type Property } from "../objectType";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { getCellProperties, getColumnProperties, getRowProperties } from "./cellProperties";
import { BAND_PROPERTIES } from "./bandProperties";
import { rangeAreasObject } from "./rangeAreas";
import { rangeFormatObject } from "./rangeFormat";
import { RangeTarget, regionArgument } from "./rangeTarget";
import { sortObject } from "./sort";
import { VALUE_PROPERTIES, wrongShape } from "./values";
import { worksheetObject } from "./worksheet";

const PROPERTIES: Readonly<Record<string, Property<RangeTarget>>> = {
  ...VALUE_PROPERTIES,
  Address: { get: (range) => range.address },
  AddressLocal: { get: (range) => range.address },
  RowIndex: { get: ({ region }) => region.top },
  ColumnIndex: { get: ({ region }) => region.left },
  RowCount: { get: ({ region }) => rowCount(region) },
  ColumnCount: { get: ({ region }) => columnCount(region) },
  CellCount: { get: ({ region }) => (cellCount(region) > 2 ** 31 - 1 ? -1 : cellCount(region)) },
  IsEntireColumn: { get: ({ region }) => isEntireColumn(region) },
  IsEntireRow: { get: ({ region }) => isEntireRow(region) },
  ...BAND_PROPERTIES,
};

function clear(range: RangeTarget, applyTo: unknown): void {
  const what = applyTo ?? "All";
  if (!["All", "Formats", "Contents", "Hyperlinks"].includes(String(what))) throw invalidArgument();
  range.checkWritable();
  const { sheet, region } = range;
  if (what === "Hyperlinks") return;
  if (what === "All" || what === "Contents") {
    for (const [row, column] of [...sheet.cellsIn(region)]) sheet.setContent(row, column, { value: null });
    range.session.raiseChanged(sheet, region);
  }
  if (what === "All" || what === "Formats") {
    if (isUnbounded(region)) sheet.restyle(region, () => DEFAULT_STYLE);
    else
      for (const [row, column, cell] of [...sheet.cellsIn(region)])
        sheet.setCell(row, column, { ...cell, style: DEFAULT_STYLE });
    unmergeCells(sheet, region);
  }
}

function merge(range: RangeTarget, across: unknown): void {
  range.checkWritable();
  if (isUnbounded(range.region) && !isEntireRow(range.region)) throw invalidArgument();
  const { sheet, region } = range;
  if (across !== true) mergeCells(sheet, region);
  else
    for (let row = region.top; row <= region.bottom; row++)
      mergeCells(sheet, { ...region, top: row, bottom: row });
}

const INSERT: Readonly<Record<string, ShiftDirection>> = { Down: "Down", Right: "Right" };
const DELETE: Readonly<Record<string, ShiftDirection>> = { Up: "Up", Left: "Left" };

function shift(range: RangeTarget, direction: ShiftDirection | undefined, changeType: string): void {
  if (!direction) throw invalidArgument();
  if (range.sheet.content.protection) throw accessDenied();
  shiftCells(range.sheet, range.region, direction);
  range.session.raiseChanged(range.sheet, range.region, changeType);
}

const integer = (value: unknown, fallback?: number): number => {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
};

function usedRange(range: RangeTarget, valuesOnly: unknown): RangeTarget | null {
  const used = range.sheet.usedRegion(valuesOnly === true, range.region);
  return used && range.at(used);
}

const moved = (range: RangeTarget, change: (region: Region) => Region) =>
  rangeObject(range.at(change(range.region)));
const orNull = (range: RangeTarget, region: Region | null) => region && rangeObject(range.at(region));
const orThrow = (range: RangeTarget, region: Region | null) => {
  if (!region) throw itemNotFound();
  return rangeObject(range.at(region));
};
const withRange = (range: RangeTarget, argument: unknown, combine: (a: Region, b: Region) => Region | null) =>
  combine(range.region, regionArgument(argument, range.sheet));

function mergedAreas(range: RangeTarget): HostObject | null {
  const [first, ...rest] = range.sheet.mergesIn(range.region);
  return first ? rangeAreasObject(new RangeTarget(range.session, range.sheet, [first, ...rest])) : null;
}

const METHODS: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCell: (range, [row, column]) =>
    moved(range, ({ top, left }) => {
      const at = { top: top + integer(row), left: left + integer(column) };
      return { ...at, bottom: at.top, right: at.left };
    }),
  GetOffsetRange: (range, [rows, columns]) =>
    moved(range, ({ top, left, bottom, right }) => ({
      top: top + integer(rows),
      bottom: bottom + integer(rows),
      left: left + integer(columns),
      right: right + integer(columns),
    })),
  GetResizedRange: (range, [rows, columns]) =>
    moved(range, (region) => ({
      ...region,
      bottom: region.bottom + integer(rows),
      right: region.right + integer(columns),
    })),
  GetAbsoluteResizedRange: (range, [rows, columns]) =>
    moved(range, (region) => ({
      ...region,
      bottom: region.top + integer(rows) - 1,
      right: region.left + integer(columns) - 1,
    })),
  GetRow: (range, [row]) =>
    moved(range, (region) => ({
      ...region,
      top: region.top + integer(row),
      bottom: region.top + integer(row),
    })),
  GetColumn: (range, [column]) =>
    moved(range, (region) => ({
      ...region,
      left: region.left + integer(column),
      right: region.left + integer(column),
    })),
  GetLastRow: (range) => moved(range, (region) => ({ ...region, top: region.bottom })),
  GetLastColumn: (range) => moved(range, (region) => ({ ...region, left: region.right })),
  GetLastCell: (range) => moved(range, ({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
  GetRowsBelow: (range, [count]) =>
    moved(range, (region) => ({
      ...region,
      top: region.bottom + 1,
      bottom: region.bottom + integer(count, 1),
    })),
  GetRowsAbove: (range, [count]) =>
    moved(range, (region) => ({ ...region, top: region.top - integer(count, 1), bottom: region.top - 1 })),
  GetColumnsAfter: (range, [count]) =>
    moved(range, (region) => ({
      ...region,
      left: region.right + 1,
      right: region.right + integer(count, 1),
    })),
  GetColumnsBefore: (range, [count]) =>
    moved(range, (region) => ({ ...region, left: region.left - integer(count, 1), right: region.left - 1 })),
  GetEntireRow: (range) => moved(range, (region) => ({ ...region, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: (range) => moved(range, (region) => ({ ...region, top: 0, bottom: LAST_ROW })),
  GetBoundingRect: (range, [other]) => orThrow(range, withRange(range, other, boundingRegion)),
  GetIntersection: (range, [other]) => orThrow(range, withRange(range, other, intersect)),
  GetIntersectionOrNullObject: (range, [other]) => orNull(range, withRange(range, other, intersect)),
  GetUsedRange: (range, [valuesOnly]) => {
    const { top, left } = range.region;
    return rangeObject(usedRange(range, valuesOnly) ?? range.at({ top, left, bottom: top, right: left }));
  },
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => {
    const used = usedRange(range, valuesOnly);
    return used && rangeObject(used);
  },
  GetMergedAreasOrNullObject: (range) => mergedAreas(range),
  GetCellProperties: (range, [options]) => getCellProperties(range, options),
  GetRowProperties: (range, [options]) => getRowProperties(range, options),
  GetColumnProperties: (range, [options]) => getColumnProperties(range, options),
  Clear: (range, [applyTo]) => clear(range, applyTo),
  Merge: (range, [across]) => merge(range, across),
  Unmerge: (range) => {
    range.checkWritable();
    unmergeCells(range.sheet, range.region);
  },
  Insert: (range, [direction]) => {
    shift(range, INSERT[String(direction)], direction === "Down" ? "RowInserted" : "ColumnInserted");
    return rangeObject(range);
  },
  Delete: (range, [direction]) =>
    shift(range, DELETE[String(direction)], direction === "Up" ? "RowDeleted" : "ColumnDeleted"),
  Select: (range) => range.session.select(range.sheet, range.region),
  Calculate: () => undefined,
  // Office.js cuts arrays of more than 1,500 cells into chunks, and asks this of the whole first.
  _ValidateArraySize: ({ region }, [rows, columns]) => {
    if (rows !== rowCount(region) || columns !== columnCount(region)) throw wrongShape();
  },
};

const RANGE: ObjectType<RangeTarget> = {
  name: "Range",
  isKeptByReference: true,
  properties: PROPERTIES,
  children: {
    Format: (range) => rangeFormatObject(range),
    Worksheet: ({ session, sheet }) => worksheetObject(session, sheet),
    ConditionalFormats: (range) => conditionalFormatsObject(range),
    DataValidation: (range) => dataValidationObject(range),
    Sort: (range) => sortObject(range),
  },
  methods: METHODS,
};

export const rangeObject = (target: RangeTarget): HostObject => bind(RANGE, target);

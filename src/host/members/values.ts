// Range.values and its kin: 2-D arrays of exactly the range's shape, or one value for all cells.
import { HostError, invalidArgument, responseTooLarge } from "../hostError";
import { valueType } from "../model/cell";
import { enterValue } from "../model/enterValue";
import { formatValue } from "../model/formatValue";
import { cellCount, columnCount, isUnbounded, rowCount, type Region } from "../model/region";
import type { Property } from "../objectType";
import type { RangeTarget } from "./rangeTarget";

const MAX_CELLS = 5_000_000;

function readGrid<V>(read: (range: RangeTarget, row: number, column: number) => V) {
  return (range: RangeTarget) => {
    if (isUnbounded(range.region)) return null;
    if (cellCount(range.region) > MAX_CELLS) throw responseTooLarge();
    return range.grid((row, column) => read(range, row, column));
  };
}

/** Calls `write` for each cell with its value of the array (null = leave the cell alone). */
function writeGrid(
  range: RangeTarget,
  value: unknown,
  write: (row: number, column: number, item: unknown) => void,
) {
  const { top, left, bottom, right } = range.region;
  const isArray = Array.isArray(value);
  if (isUnbounded(range.region)) throw invalidArgument();
  if (cellCount(range.region) > MAX_CELLS)
    throw new HostError("RequestPayloadSizeLimitExceeded", "Too many cells.");
  if (isArray) checkShape(range.region, value);
  for (let row = top; row <= bottom; row++) {
    const items: unknown = isArray ? value[row - top] : null;
    for (let column = left; column <= right; column++) {
      const item: unknown = Array.isArray(items) ? items[column - left] : value;
      if (item !== null && item !== undefined) write(row, column, item);
    }
  }
}

export const wrongShape = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

function checkShape(region: Region, value: readonly unknown[]): void {
  const isShaped =
    value.length === rowCount(region) &&
    value.every((row) => Array.isArray(row) && row.length === columnCount(region));
  if (!isShaped) throw wrongShape();
}

function isCovered(range: RangeTarget, row: number, column: number): boolean {
  const merge = range.sheet.mergeAt(row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}

function setValues(range: RangeTarget, value: unknown): void {
  range.checkWritable();
  const { sheet } = range;
  writeGrid(range, value, (row, column, item) => {
    if (isCovered(range, row, column)) return;
    const style = sheet.styleAt(row, column);
    const { content, numberFormat } = enterValue(item, style.numberFormat);
    sheet.setContent(row, column, content);
    const cell = sheet.cell(row, column);
    if (numberFormat && cell && style.numberFormat === "General")
      sheet.setCell(row, column, { ...cell, style: { ...style, numberFormat } });
  });
  range.session.raiseChanged(sheet, range.region);
}

function setNumberFormats(range: RangeTarget, value: unknown): void {
  range.checkWritable("allowFormatCells");
  const { sheet } = range;
  const set = (format: unknown) => {
    if (typeof format !== "string" || format.length > 255) throw invalidArgument();
    return format || "General";
  };
  if (!Array.isArray(value)) {
    const numberFormat = set(value);
    sheet.restyle(range.region, (style) => ({ ...style, numberFormat }));
    return;
  }
  writeGrid(range, value, (row, column, item) => {
    const style = { ...sheet.styleAt(row, column), numberFormat: set(item) };
    sheet.setCell(row, column, { ...sheet.contentAt(row, column), style });
  });
}

const value = readGrid(({ sheet }, row, column) => sheet.contentAt(row, column).value ?? "");
const formula = readGrid(({ sheet }, row, column) => {
  const content = sheet.contentAt(row, column);
  return content.formula ?? content.value ?? "";
});
const numberFormat = readGrid(({ sheet }, row, column) => sheet.styleAt(row, column).numberFormat);

export const VALUE_PROPERTIES: Readonly<Record<string, Property<RangeTarget>>> = {
  Values: { get: value, set: setValues },
  Formulas: { get: formula, set: setValues },
  FormulasLocal: { get: formula, set: setValues },
  NumberFormat: { get: numberFormat, set: setNumberFormats },
  NumberFormatLocal: { get: numberFormat, set: setNumberFormats },
  Text: {
    get: readGrid(({ sheet }, row, column) =>
      formatValue(sheet.contentAt(row, column), sheet.styleAt(row, column).numberFormat),
    ),
  },
  ValueTypes: { get: readGrid(({ sheet }, row, column) => valueType(sheet.contentAt(row, column))) },
};

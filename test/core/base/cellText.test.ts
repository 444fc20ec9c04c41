import { EMPTY, numberCell, textCell, type Cell } from "../../../src/core/base/cell";
import { cellText } from "../../../src/core/base/cellText";
import { plainDate, serialOf } from "../../../src/core/base/date";

const may1 = serialOf(plainDate(2024, 5, 1)!);

test.each<[string, Cell, string]>([
  ["an empty cell", EMPTY, ""],
  ["text is left as it is", textCell(" Quý I "), " Quý I "],
  ["a whole number", numberCell(7), "7"],
  ["a numbering like 1.1", numberCell(1.1), "1.1"],
  ["binary noise is not shown", numberCell(0.1 + 0.2), "0.3"],
  ["a date", numberCell(may1, "dd/mm/yyyy"), "01/05/2024"],
  ["an American date format", numberCell(may1, "m/d/yy"), "01/05/2024"],
  ["a date with its time", numberCell(may1 + 0.5, "dd/mm/yyyy hh:mm"), "01/05/2024"],
  ["a month whose day was never typed", numberCell(may1, "mm/yyyy"), "05/2024"],
  ["a month in Excel's own form", numberCell(may1, "mmm-yy"), "05/2024"],
  ["a year alone", numberCell(may1, "yyyy"), "2024"],
  ["a quoted d is not a day", numberCell(70, '0" d"'), "70"],
  ["a number that is no date in a date format", numberCell(-3, "dd/mm/yyyy"), "-3"],
  ["a share", numberCell(0.7, "0%"), "70%"],
  ["a share with decimals", numberCell(0.705, "0.0%"), "70.5%"],
  ["a quoted per cent sign is decoration", numberCell(70, '0"%"'), "70"],
  ["a boolean", { kind: "boolean", value: true }, "TRUE"],
  ["an error as Excel shows it", { kind: "error", value: "#REF!" }, "#REF!"],
])("%s", (_name, cell, expected) => {
  expect(cellText(cell)).toBe(expected);
});

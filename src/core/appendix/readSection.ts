// A section row, and the rows on which its title goes on, as a Section.
import { fieldAt, refAt } from "./fieldAt";
import { parseCountCell, parseSectionHeading } from "./sectionHeading";
import type { SheetText } from "./sheetText";
import type { TableColumns, TableRow } from "./tableRows";
import type { Section } from "./types";

export function readSection(
  sheet: SheetText,
  columns: TableColumns,
  head: TableRow,
  more: readonly TableRow[],
): Section {
  const { ordinal, main } = columns;
  const hasNumber = head.ordinal !== null && ordinal !== null;
  const titleCol = titleColumn(columns, head);
  const titleParts = [sheet.text(head.row, titleCol), ...more.map((row) => row.mainText)];
  const heading = parseSectionHeading(
    titleParts.filter((text) => text !== "").join(" "),
    hasNumber ? head.ordinal!.text : null,
  );
  const extras = [
    ...head.filled
      .filter((col) => col !== titleCol && !(hasNumber && col === ordinal.col))
      .map((col) => fieldAt(sheet, head.row, col)),
    ...more.flatMap(({ row, filled }) =>
      filled.filter((col) => col !== main.col).map((col) => fieldAt(sheet, row, col)),
    ),
  ];
  const counted = extras.map((field) => parseCountCell(field.raw)).find((count) => count !== null);
  return {
    ...heading,
    declaredCount: heading.declaredCount ?? counted ?? null,
    at: refAt(sheet, head.row, titleCol),
    extras,
  };
}

/** The whole heading may stand in the numbering column, or in any cell that is merged over the row. */
function titleColumn(
  { ordinal, main }: TableColumns,
  { filled, mainText, ordinalText, ...row }: TableRow,
): number {
  if (mainText !== "") return main.col;
  if (ordinal && ordinalText !== "" && !row.ordinal) return ordinal.col;
  return filled.find((col) => col !== ordinal?.col) ?? filled[0]!;
}

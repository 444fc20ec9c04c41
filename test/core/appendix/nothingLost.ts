// The law of reading: every non-empty cell of a sheet stands in exactly one kind of place of the appendix,
// and its words are there.
import { a1Of, type Grid } from "../../../src/core/base/cell";
import { cellText } from "../../../src/core/base/cellText";
import { cleanText, wordKey } from "../../../src/core/base/text";
import type { Appendix, Field, Section } from "../../../src/core/appendix/types";

export function expectNothingLost(grid: Grid, appendix: Appendix): void {
  const wrong: string[] = [];
  grid.rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      const text = cleanText(cellText(cell));
      if (text === "") return;
      const places = placesOf(appendix, grid.top + r, grid.left + c, text);
      if (places.length !== 1)
        wrong.push(`${a1Of(grid.top + r, grid.left + c)} "${text}": [${places.join(", ")}]`);
    });
  });
  expect(wrong).toEqual([]);
}

function placesOf(appendix: Appendix, row: number, col: number, text: string): readonly string[] {
  const isHere = ({ raw, at }: Field): boolean => at.row === row && at.col === col && raw === text;
  const places: string[] = [];
  const [first, last] = appendix.headerRows;
  const { left, right } = appendix.table; // another table may stand beside it
  const isHeading = (row >= first && row <= last) || appendix.repeatedHeaderRows.includes(row);
  if (isHeading && left <= col && col <= right) places.push("heading");
  if (appendix.textAbove.some(isHere)) places.push("above");
  if (appendix.textBetween.some(isHere)) places.push("between");
  if (appendix.textBelow.some(isHere)) places.push("below");
  const isApart = appendix.repeatedHeaderRows.includes(row) || appendix.textBetween.some(isHere);
  const section = [...appendix.sections].reverse().find(({ at }) => at.row <= row);
  const isInSection =
    section !== undefined &&
    row <= appendix.table.bottom &&
    !appendix.tasks.some(({ rows }) => section.at.row < rows[0] && rows[0] <= row);
  if (isInSection && !isApart && !isHeading && (section.extras.some(isHere) || saysWordsOf(section, text))) {
    places.push("section");
  }
  const column = appendix.columns.find((known) => known.col === col);
  // A cell merged over several tasks belongs to each of them, in the same role.
  const isTask = appendix.tasks.some((task) => {
    if (row < task.rows[0] || row > task.rows[1]) return false;
    if (isApart || !column) return false;
    const field =
      column.role === "other"
        ? task.others.find((other) => other.field.at.col === col)?.field
        : task.fields[column.role];
    return field !== undefined && field.at.col === col && field.raw.includes(text);
  });
  if (isTask) places.push("task");
  return places;
}

/** Every word of the cell is one of the section's number, title or count. */
function saysWordsOf({ ordinal, title, declaredCount }: Section, text: string): boolean {
  const wordsOf = (said: string): readonly string[] =>
    wordKey(said)
      .replace(/(?<!\p{N})0+(?=\d)/gu, "")
      .split(" ")
      .filter((word) => word !== "");
  const own = new Set(wordsOf(`${ordinal} ${title} ${declaredCount ?? ""} nhiệm vụ mô hình nội dung`));
  return wordsOf(text).every((word) => own.has(word));
}

// A sheet that holds a plan's body as text: a row with one filled cell is a line of it, a row with several is
// a row of a table. It does not look for the appendix.
import type { Grid } from "../base/cell";
import { cellText } from "../base/cellText";

export function planTextOfGrid(grid: Grid): string {
  return grid.rows
    .map((row) => row.map(cellText).filter((text) => text.trim() !== ""))
    .map((texts) => (texts.length > 1 ? texts.map(oneLine).join("\t") : texts.join("")))
    .join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

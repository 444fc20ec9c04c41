// The sheet that a table was read from, among the sheets of its workbook.
import type { Grid } from "../base/cell";
import type { Appendix } from "./types";

export function gridOfTable({ sheet }: Pick<Appendix, "sheet">, grids: readonly Grid[]): Grid {
  const grid = grids.find((one) => one.sheet === sheet);
  if (!grid) throw new Error("bug: a table from a sheet that is not there");
  return grid;
}

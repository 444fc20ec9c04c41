// What a plan that was computed from a table rests on: the columns that it was computed from, as they were read.
// A row that was put in, taken out or sorted elsewhere since would else get what was meant for another.
import type { Appendix, ColumnRole } from "../core/appendix/types";
import type { Grid } from "../core/base/cell";
import { blockOf } from "../core/base/cellBlock";
import type { Edit } from "../core/base/edit";

export function expectColumns(
  { sheet, columns, headerRows, table }: Appendix,
  grid: Grid,
  roles: readonly ColumnRole[],
): Edit[] {
  return columns
    .filter(({ role }) => roles.includes(role))
    .map(({ col }): Edit => {
      const region = { sheet, top: headerRows[0], left: col, bottom: table.bottom, right: col };
      return { kind: "expectCells", ...blockOf(grid, region) };
    });
}

// Laws over made-up sheets (a fixed seed, so that a failure can be repeated): whatever stands in a sheet, no
// cell is lost, ids are unique, and reading never throws.
import { checkAppendix } from "../../../src/core/appendix/checkAppendix";
import { parseAppendices } from "../../../src/core/appendix/parseAppendices";
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import { madeUpGrid } from "./madeUpGrid";
import { expectNothingLost } from "./nothingLost";
import { wordings } from "./tinyGrid";

const SEEDS = Array.from({ length: 400 }, (_, i) => i * 7919 + 1);

test("of 400 made-up sheets no cell is lost and ids are unique", () => {
  let tables = 0;
  for (const seed of SEEDS) {
    const grid = madeUpGrid(seed);
    const result = parseAppendix(grid, wordings);
    if (!result.ok) continue;
    tables++;
    expectNothingLost(grid, result.value);
    const ids = result.value.tasks.map((task) => task.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(checkAppendix(result.value)).toEqual(checkAppendix(result.value));
  }
  expect(tables).toBeGreaterThan(200); // else the law was hardly asked
});

test("tables of one sheet share no row and no text", () => {
  let several = 0;
  for (const seed of SEEDS) {
    const result = parseAppendices(madeUpGrid(seed), wordings);
    if (!result.ok) continue;
    if (result.value.length > 1) several++;
    let above = -1;
    for (const { table, textAbove, textBelow } of result.value) {
      const rows = textAbove.map(({ at }) => at.row);
      expect(rows.every((row) => above < row && row < table.top)).toBe(true);
      expect(above).toBeLessThan(table.top);
      above = table.bottom;
      expect(textBelow.every(({ at }) => at.row > above)).toBe(true);
    }
  }
  expect(several).toBeGreaterThan(20);
});

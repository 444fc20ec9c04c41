import { prepareLayout } from "../../src/app/prepareLayout";
import { LAYOUT_SEED } from "../../src/app/layoutSeed";
import { shippedSeeds } from "../../src/app/shippedSeeds";
import { parseAppendix } from "../../src/core/appendix/parseAppendix";
import { openExceljsWorkbook } from "../../src/files/exceljsWorkbook";
import { LAYOUT_TEMPLATE } from "../../src/messages/layoutTemplate";

const place = { name: "Phụ lục", taken: ["Sheet1"], takenNames: [] };

test.each(LAYOUT_SEED.templates.map(({ id, kind }) => [id, kind] as const))(
  "the template %s is recognised as what it is, with its ids out of sight",
  async (id, kind) => {
    const workbook = await openExceljsWorkbook(null);
    const { plan, sheet, headings } = prepareLayout(id, LAYOUT_TEMPLATE, place);
    await workbook.apply(plan);
    const grid = await workbook.readSheet(sheet);
    const read = parseAppendix(grid, shippedSeeds().wordings);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { columns, layout } = read.value;
    expect(layout).toBe(kind);
    expect(columns.map(({ header }) => header)).toEqual([...headings, "Mã nhiệm vụ"]);
    expect(grid.hiddenCols).toEqual([columns.at(-1)!.col]);
    expect(read.issues).toEqual([]);
  },
);

test("a taken name gets a number, in any case of its letters", () => {
  const taken = ["PHỤ LỤC", "Phụ lục (2)"];
  const takenNames = ["phuluc_bang"];
  const { sheet, plan } = prepareLayout("tasks", LAYOUT_TEMPLATE, { ...place, taken, takenNames });
  expect(sheet).toBe("Phụ lục (3)");
  expect(plan.edits.flatMap((edit) => (edit.kind === "nameRegion" ? edit.name : []))).toEqual([
    "PhuLuc_Bang_2",
  ]);
});

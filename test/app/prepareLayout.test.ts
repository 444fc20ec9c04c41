import { prepareLayout } from "../../src/app/prepareLayout";
import { shippedSeeds } from "../../src/app/shippedSeeds";
import { parseAppendix } from "../../src/core/appendix/parseAppendix";
import { openExceljsWorkbook } from "../../src/files/exceljsWorkbook";
import { LAYOUT_TEMPLATE } from "../../src/messages/layoutTemplate";

const options = { name: "Phụ lục", taken: ["Sheet1"], template: LAYOUT_TEMPLATE };

test("the five-column template is recognised as what it is", async () => {
  const workbook = await openExceljsWorkbook(null);
  const { plan, sheet, headings } = prepareLayout("tasks", options);
  await workbook.apply(plan);
  const read = parseAppendix(await workbook.readSheet(sheet), shippedSeeds().wordings);
  expect(read.ok && read.value.columns.map(({ header }) => header)).toEqual(headings);
  expect(headings).toHaveLength(5);
});

test("a taken name gets a number, in any case of its letters", () => {
  expect(prepareLayout("tasks", { ...options, taken: ["PHỤ LỤC", "Phụ lục (2)"] }).sheet).toBe("Phụ lục (3)");
});

// *Phụ lục*: templates, converting to a standard layout, headings that a person explains, quick fixes.
import { prepareConversion } from "../../app/prepareConversion";
import { prepareFix } from "../../app/prepareFix";
import { prepareLayout } from "../../app/prepareLayout";
import { settingsGrid, workbookWordings } from "../../app/workbookWordings";
import { teachHeading } from "../../core/appendix/taughtHeadings";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { LAYOUT_TEMPLATE } from "../../messages/layoutTemplate";
import { SETTINGS_WORDS } from "../../messages/settingsWords";
import { requirePlan } from "../openPlan";
import type { PaneServices } from "../paneServices";

export type AppendixServices = Pick<
  PaneServices,
  "prepareLayout" | "prepareConversion" | "prepareHeading" | "prepareFix"
>;

const sheetNames = async (): Promise<readonly string[]> =>
  (await excelWorkbook.listSheets()).map(({ name }) => name);

export function appendixWork(): AppendixServices {
  return {
    async prepareLayout(template) {
      const takenNames = (await excelWorkbook.listNames()).map(({ name }) => name);
      const place = { name: LAYOUT_TEMPLATE.label, taken: await sheetNames(), takenNames };
      return { kind: "layout", ...prepareLayout(template, LAYOUT_TEMPLATE, place) };
    },

    async prepareConversion(layout, place) {
      const { appendix, grid, grids } = await requirePlan();
      const conversion = prepareConversion({
        appendix,
        grid,
        wordings: workbookWordings(grids, SETTINGS_WORDS),
        layout,
        place,
        taken: await sheetNames(),
        names: await excelWorkbook.listNames(),
      });
      return { kind: "conversion", ...conversion };
    },

    async prepareHeading(header, role) {
      const sheets = await excelWorkbook.listSheets();
      const known = sheets.find(({ name }) => name.toLowerCase() === SETTINGS_WORDS.sheet.toLowerCase());
      const grid = known ? settingsGrid([await excelWorkbook.readSheet(known.name)], SETTINGS_WORDS) : null;
      const plan = teachHeading(grid, { header, role }, SETTINGS_WORDS);
      return { kind: "heading", plan, sheet: known?.name ?? SETTINGS_WORDS.sheet };
    },

    async prepareFix(fix) {
      const { appendix, grid } = await requirePlan();
      return { kind: "fix", fix, sheet: grid.sheet, ...prepareFix(fix, appendix, grid) };
    },
  };
}

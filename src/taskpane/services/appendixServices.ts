// *Phụ lục*: templates, converting to a standard layout, headings that a person explains, quick fixes.
import { prepareConversion } from "../../app/prepareConversion";
import { prepareFix } from "../../app/prepareFix";
import { prepareLayout } from "../../app/prepareLayout";
import { workbookWordings } from "../../app/workbookWordings";
import { findAppendix } from "../../core/appendix/findAppendix";
import { teachHeading } from "../../core/appendix/taughtHeadings";
import { AppError } from "../../core/base/appError";
import { isSameName } from "../../core/base/cell";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { LAYOUT_TEMPLATE } from "../../messages/layoutTemplate";
import { SETTINGS_WORDS } from "../../messages/settingsWords";
import { bringInWithWorker } from "../bringInWithWorker";
import { readPlan, requirePlan } from "../openPlan";
import type { PaneServices } from "../paneServices";

export type AppendixServices = Pick<
  PaneServices,
  "prepareLayout" | "prepareBringIn" | "prepareConversion" | "prepareHeading" | "prepareFix"
>;

const sheetNames = async (): Promise<readonly string[]> =>
  (await excelWorkbook.listSheets()).map(({ name }) => name);

export function appendixServices(): AppendixServices {
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

    async prepareBringIn({ name, content }, signal) {
      const { grids: sheets, own } = await readPlan();
      const bytes = typeof content === "string" ? content : await content.arrayBuffer();
      const brought = await bringInWithWorker({ name, content: bytes, own }, signal);
      const wordings = workbookWordings(sheets, SETTINGS_WORDS);
      const found = findAppendix(brought.grids, wordings);
      const issues = [...brought.issues, ...found.issues];
      const grid = found.ok ? brought.grids.find(({ sheet }) => sheet === found.value.sheet) : undefined;
      if (!found.ok || !grid) throw new AppError("noAppendix", { file: name });
      const appendix = found.value;
      const conversion = prepareConversion({
        appendix,
        grid,
        wordings,
        layout: appendix.layout,
        place: "newSheet",
        taken: await sheetNames(),
        names: await excelWorkbook.listNames(),
      });
      return {
        kind: "bringIn",
        ...conversion,
        title: appendix.title,
        tasks: appendix.tasks.length,
        sections: appendix.sections.length,
        columns: appendix.columns.map(({ header }) => header),
        issues,
      };
    },

    async prepareHeading(header, role) {
      const sheets = await excelWorkbook.listSheets();
      const known = sheets.find(({ name }) => isSameName(name, SETTINGS_WORDS.sheet));
      const grid = known ? await excelWorkbook.readSheet(known.name) : null;
      const plan = teachHeading(grid, { header, role }, SETTINGS_WORDS);
      return { kind: "heading", plan, sheet: known?.name ?? SETTINGS_WORDS.sheet };
    },

    async prepareFix(fix) {
      const { appendix, grid } = await requirePlan();
      return { kind: "fix", fix, sheet: grid.sheet, ...prepareFix(fix, appendix, grid) };
    },
  };
}

// *Phụ lục*: templates, converting to a standard layout, headings that a person explains, quick fixes.
import { prepareConversion } from "../../app/prepareConversion";
import { prepareFix } from "../../app/prepareFix";
import { prepareLayout } from "../../app/prepareLayout";
import { seedsWith } from "../../app/workbookSeeds";
import { findAppendix } from "../../core/appendix/findAppendix";
import { teachHeading } from "../../core/appendix/taughtHeadings";
import { AppError } from "../../core/base/appError";
import { isSameName, sheetNamed } from "../../core/base/cell";
import type { BroughtIn } from "../../core/broughtIn";
import { doubtsOf, settleDoubts } from "../../core/settleDoubts";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { LAYOUT_TEMPLATE } from "../../messages/layoutTemplate";
import { SETTINGS_WORDS } from "../../messages/settingsWords";
import { bringInWithWorker } from "../bringInWithWorker";
import { readPlan, requirePlan } from "../openPlan";
import type { BringInPreparation, PaneServices } from "../paneServices";
import { sheetsOfEdits } from "../sheetsOfEdits";

export type AppendixServices = Pick<
  PaneServices,
  "prepareLayout" | "prepareBringIn" | "settleBringIn" | "prepareConversion" | "prepareHeading" | "prepareFix"
>;

const sheetNames = async (): Promise<readonly string[]> =>
  (await excelWorkbook.listSheets()).map(({ name }) => name);

/** What was opened, laid out on a new sheet; the workbook's own headings count. */
async function prepareBroughtIn(brought: BroughtIn, from: string): Promise<BringInPreparation> {
  const { own } = await readPlan();
  const { wordings } = seedsWith(own);
  const found = findAppendix(brought.grids, wordings);
  const grid = found.ok ? sheetNamed(brought.grids, found.value.sheet) : null;
  if (!found.ok || !grid) throw new AppError("noTable", { file: from });
  const appendix = found.value;
  const doubts = doubtsOf(brought.issues);
  const conversion = prepareConversion({
    appendix,
    grid,
    wordings,
    layout: appendix.layout,
    place: "newSheet",
    taken: await sheetNames(),
    names: await excelWorkbook.listNames(),
    doubtful: doubts.flatMap(({ params }) => params.cells),
  });
  const others = brought.issues.filter(({ code }) => code !== "cellBoundaryUnsure");
  return {
    kind: "bringIn",
    ...conversion,
    from,
    brought,
    title: appendix.title,
    tasks: appendix.tasks.length,
    sections: appendix.sections.length,
    columns: appendix.columns,
    doubts,
    issues: [...others, ...found.issues],
  };
}

export function appendixServices(): AppendixServices {
  return {
    async prepareLayout(template) {
      const takenNames = (await excelWorkbook.listNames()).map(({ name }) => name);
      const place = { name: LAYOUT_TEMPLATE.label, taken: await sheetNames(), takenNames };
      return { kind: "layout", ...prepareLayout(template, LAYOUT_TEMPLATE, place) };
    },

    async prepareConversion(layout, place) {
      const { appendix, grid, own } = await requirePlan();
      const conversion = prepareConversion({
        appendix,
        grid,
        wordings: seedsWith(own).wordings,
        layout,
        place,
        taken: await sheetNames(),
        names: await excelWorkbook.listNames(),
      });
      return { kind: "conversion", ...conversion };
    },

    async prepareBringIn({ name, content }, signal) {
      const { own } = await readPlan();
      const bytes = typeof content === "string" ? content : await content.arrayBuffer();
      return prepareBroughtIn(await bringInWithWorker({ name, content: bytes, own }, signal), name);
    },

    settleBringIn: ({ brought, from }, chosen) => prepareBroughtIn(settleDoubts(brought, chosen), from),

    async prepareHeading(header, role) {
      const sheets = await excelWorkbook.listSheets();
      const known = sheets.find(({ name }) => isSameName(name, SETTINGS_WORDS.sheet));
      const grid = known ? await excelWorkbook.readSheet(known.name) : null;
      const plan = teachHeading(grid, { header, role }, SETTINGS_WORDS);
      return { kind: "heading", plan, sheet: known?.name ?? SETTINGS_WORDS.sheet };
    },

    async prepareFix(fix) {
      const { plan, grids } = await requirePlan();
      const prepared = prepareFix(fix, plan.parts, grids);
      return { kind: "fix", fix, sheets: sheetsOfEdits(prepared.plan), ...prepared };
    },
  };
}

// Wires the use cases of src/app to the open workbook for the pane. The workbook is read anew for each
// question, so that what a person edits meanwhile always counts.
import { createHistory } from "../app/history";
import { shippedSeeds } from "../app/shippedSeeds";
import { trackReceipts } from "../app/trackReceipts";
import { seedsWith } from "../app/workbookSeeds";
import type { Plan } from "../core/appendix/types";
import { countOfSection } from "../core/appendix/sectionCount";
import { isSameTable } from "../core/appendix/tablesOfWorkbook";
import { a1OfRegion, sheetNamed } from "../core/base/cell";
import type { PlainDate } from "../core/base/date";
import { planFactsOf } from "../core/planFacts";
import { localityNameOf } from "../core/units/localityName";
import type { UnitRegistry } from "../core/units/registry";
import { excelWorkbook } from "../excel/excelWorkbook";
import { localDayOf } from "../files/localDay";
import { languageOf } from "../messages/language";
import { RECEIPT_WORDS, trackedReportName } from "../messages/receiptWords";
import { mergeInWorker } from "./mergeInWorker";
import { chooseTable, readPlan, requirePlan } from "./openPlan";
import type { FoundAppendix, PaneServices, UndoStep, WorkbookOverview } from "./paneServices";
import { sheetsOf } from "./sheetsOf";
import { findSampleFiles } from "./sampleFiles";
import { appendixServices } from "./services/appendixServices";
import { scheduleServices } from "./services/scheduleServices";
import { statusServices } from "./services/statusServices";
import { unitServices } from "./services/unitServices";

function foundAppendix({ parts, main, tasks, title, attachedTo, layout }: Plan): FoundAppendix {
  const { file, sheet, columns, table } = main;
  return {
    sheet,
    title,
    attachedTo,
    layout,
    columns,
    sections: parts.flatMap((part) =>
      part.sections.map((section) => ({
        ...section,
        taskCount: countOfSection(section, part.sections, part.tasks),
      })),
    ),
    taskCount: tasks.length,
    at: { file, sheet, row: table.top, col: table.left },
  };
}

/** What the workbook holds, and the registry that its names were read with. */
async function inspect(): Promise<{ overview: WorkbookOverview; registry: UnitRegistry }> {
  const { tables, plan, isTableChosen, issues, own } = await readPlan();
  const { registry } = seedsWith(own);
  const facts = plan ? planFactsOf(plan, registry) : null;
  const overview: WorkbookOverview = {
    tables: tables.map((table) => ({
      sheet: table.sheet,
      top: table.table.top,
      left: table.table.left,
      range: a1OfRegion(table.table),
      taskCount: table.tasks.length,
      isInUse: plan?.parts.some((part) => isSameTable(table, part)) ?? false,
    })),
    isTableChosen,
    appendix: plan ? foundAppendix(plan) : null,
    issues,
    locality: facts?.locality ? localityNameOf(facts.locality, registry) : null,
    planYear: facts?.year ?? null,
    issuedOn: facts?.issuedOn ?? null,
    registry: { source: own.units ? "workbook" : "shipped", units: registry.units.length },
  };
  return { overview, registry };
}

export async function createPaneServices(): Promise<PaneServices> {
  const language = languageOf(Office.context.displayLanguage);
  const today = (): PlainDate => localDayOf(Date.now());
  let { registry } = shippedSeeds();
  const history = createHistory<UndoStep>(excelWorkbook);
  return {
    language,
    today,
    async inspect() {
      const { overview, registry: found } = await inspect();
      registry = found;
      return overview;
    },

    chooseTable,
    ...appendixServices(),
    ...unitServices(),
    ...statusServices(),
    ...scheduleServices(language, today),

    async prepareMerge(files, { on, dueOn, report, onProgress, signal }) {
      const { plan: source, own, grids } = await requirePlan();
      const sheetNames = (await excelWorkbook.listSheets()).map(({ name }) => name);
      const request = { plan: source, files, on, dueOn, sheetNames, own };
      const { result, plan, sheets } = await mergeInWorker(request, { onProgress, signal });
      if (!report) return { kind: "merge", result, plan, sheets };
      const name = RECEIPT_WORDS.sheet;
      const receipts = sheetNamed(grids, name);
      const tracked = { name: trackedReportName(report.period), due: report.due };
      const edits = [...trackReceipts(result, tracked, receipts, RECEIPT_WORDS), ...plan.edits];
      return { kind: "merge", result, plan: { edits }, sheets: [...sheets, name] };
    },

    apply(preparation, options) {
      const { kind } = preparation;
      return history.apply(preparation.plan, { kind, sheets: sheetsOf(preparation) }, options);
    },
    undoable: () => history.last()?.label ?? null,
    undoLast: () => history.undo(),
    select: (at) => excelWorkbook.select(at),
    sampleFiles: await findSampleFiles(),
    unitName: (id) => registry.unit(id)?.name ?? id,
  };
}

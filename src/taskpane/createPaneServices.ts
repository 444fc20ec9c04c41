// Wires the use cases of src/app to the open workbook for the pane. The workbook is read anew for each
// question, so that what a person edits meanwhile always counts.
import { summaryOf } from "../app/checkSummary";
import { createHistory } from "../app/history";
import { prepareLayout } from "../app/prepareLayout";
import { prepareStatus } from "../app/prepareStatus";
import { shippedSeeds } from "../app/shippedSeeds";
import type { Appendix } from "../core/appendix/types";
import type { IssueCode } from "../core/base/issue";
import { planFactsOf } from "../core/planFacts";
import { localityNameOf } from "../core/units/localityName";
import { excelWorkbook } from "../excel/excelWorkbook";
import { localDayOf } from "../files/localDay";
import { languageOf } from "../messages/language";
import { LAYOUT_TEMPLATE } from "../messages/layoutTemplate";
import { statusWords } from "../messages/statusWords";
import { mergeInWorker } from "./mergeInWorker";
import { analyse, readPlan, requirePlan } from "./openPlan";
import type { FoundAppendix, PaneServices, UndoStep, WorkbookOverview } from "./paneServices";
import { findSampleFiles } from "./sampleFiles";

/** What the panel *Thời hạn* shows of all that is odd about a plan. */
const ABOUT_DEADLINES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "deadlineUnread",
  "dateImpossible",
  "yearImplied",
  "progressUnread",
]);

function foundAppendix(appendix: Appendix): FoundAppendix {
  const { file, sheet, title, attachedTo, layout, columns, sections, tasks, table } = appendix;
  const tasksIn = (ordinal: string): number => tasks.filter((task) => task.section === ordinal).length;
  return {
    sheet,
    title,
    attachedTo,
    layout,
    columns,
    sections: sections.map((section) => ({ ...section, taskCount: tasksIn(section.ordinal) })),
    taskCount: tasks.length,
    at: { file, sheet, row: table.top, col: table.left },
  };
}

async function inspect(): Promise<WorkbookOverview> {
  const { registry } = shippedSeeds();
  const { appendix, issues } = await readPlan();
  const facts = appendix ? planFactsOf(appendix, registry) : null;
  return {
    appendix: appendix ? foundAppendix(appendix) : null,
    issues,
    locality: facts?.locality ? localityNameOf(facts.locality, registry) : null,
    planYear: facts?.year ?? null,
    issuedOn: facts?.issuedOn ?? null,
    registry: { source: "shipped", units: registry.units.length },
  };
}

export async function createPaneServices(): Promise<PaneServices> {
  const language = languageOf(Office.context.displayLanguage);
  const history = createHistory<UndoStep>(excelWorkbook);
  return {
    language,
    today: () => localDayOf(Date.now()),
    inspect,

    async prepareLayout(template) {
      const taken = (await excelWorkbook.listSheets()).map(({ name }) => name);
      const takenNames = (await excelWorkbook.listNames()).map(({ name }) => name);
      const place = { name: LAYOUT_TEMPLATE.label, taken, takenNames };
      return { kind: "layout", ...prepareLayout(template, LAYOUT_TEMPLATE, place) };
    },

    async check() {
      const { appendix, issues } = await requirePlan();
      const plan = analyse(appendix);
      const { tasks, units, deadlines } = summaryOf(plan);
      return { issues: [...issues, ...plan.issues], tasks, units, deadlines };
    },

    async prepareStatus({ on, soonDays, withNotes }) {
      const { appendix, grid, issues } = await requirePlan();
      const analysed = analyse(appendix);
      const words = statusWords(language);
      const details = await excelWorkbook.readDetails(appendix.sheet);
      const options = { on, soonDays, withNotes, words };
      const { plan, standings, counts, rate, doneWithoutDay, notesKept } = prepareStatus(
        analysed,
        grid,
        details,
        options,
      );
      const rows = standings.map(({ analysed: { task, deadline }, standing }) => ({
        ordinal: task.ordinal,
        content: task.fields.content?.raw ?? "",
        at: task.fields.deadline?.at ?? {
          file: appendix.file,
          sheet: appendix.sheet,
          row: task.rows[0],
          col: 0,
        },
        deadline,
        status: standing,
      }));
      const columns = Object.values(words.headings);
      return {
        kind: "status",
        plan,
        sheet: appendix.sheet,
        on,
        columns,
        rows,
        counts,
        rate,
        doneWithoutDay,
        withNotes,
        notesKept,
        issues: [...issues, ...analysed.issues.filter(({ code }) => ABOUT_DEADLINES.has(code))],
      };
    },

    async prepareMerge(files, { on, dueOn, onProgress, signal }) {
      const { appendix } = await requirePlan();
      const sheetNames = (await excelWorkbook.listSheets()).map(({ name }) => name);
      const request = { plan: appendix, files, on, dueOn, language, sheetNames };
      const { result, plan, sheets } = await mergeInWorker(request, { onProgress, signal });
      return { kind: "merge", result, plan, sheets };
    },

    apply(preparation, options) {
      const { kind } = preparation;
      const sheets = kind === "merge" ? preparation.sheets : [preparation.sheet];
      return history.apply(preparation.plan, { kind, sheets }, options);
    },
    undoable: () => history.last()?.label ?? null,
    undoLast: () => history.undo(),
    select: (at) => excelWorkbook.select(at),
    sampleFiles: await findSampleFiles(),
    unitName: (id) => shippedSeeds().registry.unit(id)?.name ?? id,
  };
}

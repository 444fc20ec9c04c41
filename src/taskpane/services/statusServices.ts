// *Thời hạn* → *Tình trạng*: the status columns of the open plan.
import { prepareStatus, type StatusSheet } from "../../app/prepareStatus";
import { tableName } from "../../core/appendix/planOf";
import type { Task } from "../../core/appendix/types";
import type { CellRef } from "../../core/base/cell";
import type { IssueCode } from "../../core/base/issue";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { STATUS_WORDS } from "../../messages/statusWords";
import { analyse, requirePlan } from "../openPlan";
import type { PaneServices } from "../paneServices";

/** What the panel shows of all that is odd about a plan. */
const ABOUT_DEADLINES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "deadlineUnread",
  "dateImpossible",
  "yearImplied",
  "progressUnread",
]);

function firstCell({ fields, others }: Task): CellRef {
  const field = Object.values(fields)[0] ?? others[0]?.field;
  if (!field) throw new Error("bug: a task row without a single field");
  return field.at;
}

export function statusServices(): Pick<PaneServices, "prepareStatus"> {
  return {
    async prepareStatus({ on, soonDays, withNotes }) {
      const open = await requirePlan();
      const { plan, grids, issues } = open;
      const analysed = analyse(open);
      const sheets: StatusSheet[] = [];
      for (const grid of grids.filter(({ sheet }) => plan.parts.some((part) => part.sheet === sheet))) {
        sheets.push({ grid, details: await excelWorkbook.readDetails(grid.sheet) });
      }
      const { standings, boxedIn, ...prepared } = prepareStatus(analysed, sheets, {
        on,
        soonDays,
        withNotes,
        words: STATUS_WORDS,
      });
      const rows = standings.map(({ analysed: { task, deadline }, standing }) => ({
        ordinal: task.ordinal,
        content: task.fields.content?.raw ?? "",
        at: task.fields.deadline?.at ?? firstCell(task),
        deadline,
        status: standing,
      }));
      return {
        kind: "status",
        ...prepared,
        sheets: sheets.map(({ grid }) => grid.sheet),
        on,
        columns: Object.values(STATUS_WORDS.headings),
        rows,
        withNotes,
        boxedIn: boxedIn.map(tableName),
        issues: [...issues, ...analysed.issues.filter(({ code }) => ABOUT_DEADLINES.has(code))],
      };
    },
  };
}

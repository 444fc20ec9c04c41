// *Thời hạn* → *Tình trạng*: the status columns of the open plan.
import { prepareStatus } from "../../app/prepareStatus";
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

export function statusServices(): Pick<PaneServices, "prepareStatus"> {
  return {
    async prepareStatus({ on, soonDays, withNotes }) {
      const open = await requirePlan();
      const { appendix, grid, issues } = open;
      const analysed = analyse(open);
      const details = await excelWorkbook.readDetails(appendix.sheet);
      const { standings, ...prepared } = prepareStatus(analysed, grid, details, {
        on,
        soonDays,
        withNotes,
        words: STATUS_WORDS,
      });
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
      return {
        kind: "status",
        ...prepared,
        sheet: appendix.sheet,
        on,
        columns: Object.values(STATUS_WORDS.headings),
        rows,
        withNotes,
        issues: [...issues, ...analysed.issues.filter(({ code }) => ABOUT_DEADLINES.has(code))],
      };
    },
  };
}

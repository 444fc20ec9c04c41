// `phuluc status`: due date, status and days left of every task, written beside the table and as JSON.
import { prepareStatus, type StatusSheet } from "../app/prepareStatus";
import type { SheetDetails } from "../app/workbookPort";
import { tableName } from "../core/appendix/planOf";
import type { Task } from "../core/appendix/types";
import { openExceljsWorkbook } from "../files/exceljsWorkbook";
import { statusSentence } from "../messages/deadlineSentence";
import { notWrittenSentence } from "../messages/partsSentence";
import { STATUS_WORDS } from "../messages/statusWords";
import { analyseFile } from "./analyse";
import { asWorkbook } from "./asWorkbook";
import type { Command } from "./command";
import { printJson, sourceJson, type SourceJson } from "./json";
import { dateOption, numberOption, onlyFile, parseOptions } from "./options";
import { partsJson, partsLines } from "./partsOfPlan";

const SOON_DAYS = 7;
const NO_DETAILS: SheetDetails = { printArea: null, notes: null };

/** The first cell of its row. */
function placeOf({ fields, others, rows }: Task): SourceJson | null {
  const at = (Object.values(fields)[0] ?? others[0]?.field)?.at;
  return at ? sourceJson({ ...at, row: rows[0] }) : null;
}

export const status: Command = {
  usage: "phuluc status TỆP [--sheet TÊN] [--on NGÀY] [--soon SỐ-NGÀY] [--notes] [--out TỆP.xlsx] --json",
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      sheet: { type: "string" },
      on: { type: "string" },
      soon: { type: "string" },
      notes: { type: "boolean" },
      out: { type: "string" },
      json: { type: "boolean" },
    });
    const on = dateOption("on", values.on) ?? io.today;
    const soonDays = numberOption("soon", values.soon) ?? SOON_DAYS;
    const read = await analyseFile(onlyFile(positionals), io, { sheet: values.sheet });
    const { bytes, grids, plan } = values.out === undefined ? read : await asWorkbook(read);
    const { source } = plan;
    const workbook = values.out === undefined ? null : await openExceljsWorkbook(bytes);
    const sheets: StatusSheet[] = [];
    for (const grid of grids.filter(({ sheet }) => source.parts.some((part) => part.sheet === sheet))) {
      sheets.push({ grid, details: workbook ? await workbook.readDetails(grid.sheet) : NO_DETAILS });
    }
    const {
      plan: edits,
      standings,
      counts,
      rate,
      boxedIn,
    } = prepareStatus(plan, sheets, {
      on,
      soonDays,
      withNotes: values.notes ?? false,
      words: STATUS_WORDS,
    });

    if (workbook && values.out !== undefined) {
      await workbook.apply(edits);
      await io.writeFile(values.out, await workbook.save());
    }
    const tasks = standings.map(({ analysed, standing }) => ({
      ordinal: analysed.task.ordinal,
      section: analysed.task.section,
      source: placeOf(analysed.task),
      due: standing.due,
      status: standing.status,
      daysLeft: standing.daysLeft,
      explain: statusSentence(analysed.deadline, standing, on, "vi"),
    }));
    const notWritten = workbook ? boxedIn.map(tableName) : [];
    if (values.json)
      printJson(io.print, {
        tasks,
        counts,
        rate,
        ...partsJson(source),
        ...(notWritten.length > 0 && { notWritten }),
      });
    else {
      for (const line of partsLines(source)) io.print(line);
      for (const { analysed, standing } of standings) {
        const { ordinal } = analysed.task;
        // Numbers may begin anew in each table.
        const where = source.parts.length > 1 ? `${placeOf(analysed.task)?.sheet ?? ""}, ` : "";
        io.print(
          `${where}${ordinal ?? "–"}. ${STATUS_WORDS.statusText(standing)}: ` +
            statusSentence(analysed.deadline, standing, on, "vi"),
        );
      }
      for (const table of notWritten) io.print(notWrittenSentence(table, "vi"));
    }
    if (notWritten.length > 0) return 1;
    return plan.tasks.some(({ deadline }) => deadline.unread !== "" || deadline.impossible) ? 1 : 0;
  },
};

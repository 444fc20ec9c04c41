// `phuluc status`: due date, status and days left of every task, written beside the table and as JSON.
import { prepareStatus } from "../app/prepareStatus";
import type { SheetDetails } from "../app/workbookPort";
import { openExceljsWorkbook } from "../files/exceljsWorkbook";
import { statusSentence } from "../messages/deadlineSentence";
import { STATUS_WORDS } from "../messages/statusWords";
import { analyseFile } from "./analyse";
import { asWorkbook } from "./asWorkbook";
import type { Command } from "./command";
import { printJson } from "./json";
import { dateOption, numberOption, onlyFile, parseOptions } from "./options";

const SOON_DAYS = 7;
const NO_DETAILS: SheetDetails = { printArea: null, notes: null };

export const status: Command = {
  usage: "phuluc status TỆP [--on NGÀY] [--soon SỐ-NGÀY] [--notes] [--out TỆP.xlsx] --json",
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      on: { type: "string" },
      soon: { type: "string" },
      notes: { type: "boolean" },
      out: { type: "string" },
      json: { type: "boolean" },
    });
    const on = dateOption("on", values.on) ?? io.today;
    const soonDays = numberOption("soon", values.soon) ?? SOON_DAYS;
    const read = await analyseFile(onlyFile(positionals), io, null);
    const { bytes, grid, plan } = values.out === undefined ? read : await asWorkbook(read);
    const workbook = values.out === undefined ? null : await openExceljsWorkbook(bytes);
    const details = workbook ? await workbook.readDetails(plan.appendix.sheet) : NO_DETAILS;
    const {
      plan: edits,
      standings,
      counts,
      rate,
    } = prepareStatus(plan, grid, details, {
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
      due: standing.due,
      status: standing.status,
      daysLeft: standing.daysLeft,
      explain: statusSentence(analysed.deadline, standing, on, "vi"),
    }));
    if (values.json) printJson(io.print, { tasks, counts, rate });
    else
      for (const { analysed, standing } of standings)
        io.print(
          `${analysed.task.ordinal ?? "–"}. ${STATUS_WORDS.statusText(standing)}: ` +
            statusSentence(analysed.deadline, standing, on, "vi"),
        );
    return plan.tasks.some(({ deadline }) => deadline.unread !== "" || deadline.impossible) ? 1 : 0;
  },
};

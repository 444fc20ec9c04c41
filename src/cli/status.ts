// `phuluc status`: due date, status and days left of every task, written beside the table and as JSON.
import { prepareStatus } from "../app/prepareStatus";
import { openExceljsWorkbook } from "../files/exceljsWorkbook";
import { statusSentence } from "../messages/deadlineSentence";
import { statusWords } from "../messages/statusWords";
import { analyseFile } from "./analyse";
import type { Command } from "./command";
import { printJson } from "./json";
import { dateOption, numberOption, onlyFile, parseOptions } from "./options";
import { registryOption } from "./registryOption";

const SOON_DAYS = 7;

export const status: Command = {
  usage: "phuluc status TỆP.xlsx [--on NGÀY] [--soon SỐ-NGÀY] [--out TỆP.xlsx] --json",
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      on: { type: "string" },
      soon: { type: "string" },
      out: { type: "string" },
      json: { type: "boolean" },
    });
    const on = dateOption("on", values.on) ?? io.today;
    const soonDays = numberOption("soon", values.soon) ?? SOON_DAYS;
    const { bytes, grid, plan } = await analyseFile(
      onlyFile(positionals),
      io,
      await registryOption(undefined, io),
    );
    const words = statusWords("vi");
    const { plan: edits, standings, counts, rate } = prepareStatus(plan, grid, { on, soonDays, words });

    if (values.out !== undefined) {
      const workbook = await openExceljsWorkbook(bytes);
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
      for (const { ordinal, explain, status: name } of tasks)
        io.print(`${ordinal ?? "–"}. ${words.statuses[name]}: ${explain}`);
    return plan.tasks.some(({ deadline }) => deadline.unread !== "" || deadline.impossible) ? 1 : 0;
  },
};

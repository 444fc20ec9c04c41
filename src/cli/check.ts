// `phuluc check`: everything odd about an appendix, with a summary.
import { summaryOf } from "../app/checkSummary";
import { linesOutside } from "../app/linesOutside";
import { checkWriting } from "../core/appendix/checkWriting";
import { issueSentence } from "../messages/issueSentence";
import { isOwnSheet } from "../core/base/sheetNames";
import { analyseFile } from "./analyse";
import type { Command } from "./command";
import { issueJson, printJson } from "./json";
import { dateOption, onlyFile, parseOptions } from "./options";
import { partsJson, partsLines } from "./partsOfPlan";
import { registryOption } from "./registryOption";

export const check: Command = {
  usage: "phuluc check TỆP.xlsx [--sheet TÊN] [--registry TỆP] [--on NGÀY] --json",
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      sheet: { type: "string" },
      registry: { type: "string" },
      on: { type: "string" },
      json: { type: "boolean" },
    });
    dateOption("on", values.on); // names are judged on the plan's own date of issue
    const chosen = await registryOption(values.registry, io);
    const read = await analyseFile(onlyFile(positionals), io, {
      registry: chosen,
      sheet: values.sheet,
    });
    const { plan, grids, own, registry, issues: found } = read;
    const { source } = plan;
    const mayHoldPlan = grids.filter(({ sheet }) => !isOwnSheet(sheet));
    const issues = [...found, ...checkWriting(source.parts, grids, linesOutside(source, mayHoldPlan))];
    const unitName = (id: string): string => registry.unit(id)?.name ?? id;

    if (values.json)
      printJson(io.print, {
        issues: issues.map((issue) => issueJson(issue, unitName)),
        summary: summaryOf(plan, own.left),
        ...partsJson(source),
      });
    else {
      for (const line of partsLines(source)) io.print(line);
      for (const issue of issues) io.print(issueSentence(issue, "vi", unitName));
    }
    return issues.length > 0 ? 1 : 0;
  },
};

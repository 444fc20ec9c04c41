// `phuluc deadlines`: deadline cells on standard input, their readings as JSON.
import { shippedSeeds } from "../app/shippedSeeds";
import { datePartsOf } from "../core/base/date";
import { parseDeadline } from "../core/deadlines/parseDeadline";
import type { ParsedDeadline } from "../core/deadlines/types";
import { deadlineSentence } from "../messages/deadlineSentence";
import type { Command } from "./command";
import { printJson } from "./json";
import { cellsOf, dateOption, numberOption, parseOptions } from "./options";

/** The contract's fields; the steps are for sentences and are told by `explain`. */
function deadlineJson(parsed: ParsedDeadline): Record<string, unknown> {
  return { ...parsed, steps: undefined, explain: deadlineSentence(parsed, "vi") };
}

export const deadlines: Command = {
  usage: "phuluc deadlines [--year NĂM] [--issued NGÀY] [--on NGÀY] --json < cells.txt",
  async run(args, io) {
    const { values } = parseOptions(args, {
      year: { type: "string" },
      issued: { type: "string" },
      on: { type: "string" },
      json: { type: "boolean" },
    });
    const issuedOn = dateOption("issued", values.issued);
    dateOption("on", values.on); // accepted for all commands alike; a reading does not depend on it
    const year = numberOption("year", values.year) ?? (issuedOn ? datePartsOf(issuedOn).year : null);
    const { isWorkday } = shippedSeeds().calendar;
    const context = { year, issuedOn, isWorkday };
    const parsed = cellsOf(await io.readInput()).map((text) => parseDeadline(text, context));

    if (values.json) printJson(io.print, parsed.map(deadlineJson));
    else for (const reading of parsed) io.print(deadlineSentence(reading, "vi"));
    return parsed.some((reading) => reading.unread !== "" || reading.impossible) ? 1 : 0;
  },
};

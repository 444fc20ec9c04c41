// `phuluc units`: unit cells on standard input, the units that they name as JSON.
import { shippedSeeds } from "../app/shippedSeeds";
import { readUnits } from "../core/units/readUnits";
import type { Command } from "./command";
import { printJson } from "./json";
import { cellsOf, dateOption, parseOptions } from "./options";
import { registryOption } from "./registryOption";

export const units: Command = {
  usage: "phuluc units [--registry TỆP] [--locality MÃ] [--on NGÀY] --json < cells.txt",
  async run(args, io) {
    const { values } = parseOptions(args, {
      registry: { type: "string" },
      locality: { type: "string" },
      on: { type: "string" },
      json: { type: "boolean" },
    });
    const registry = (await registryOption(values.registry, io)) ?? shippedSeeds().registry;
    const context = { locality: values.locality ?? null, on: dateOption("on", values.on) ?? io.today };
    const readings = cellsOf(await io.readInput()).map((text) => readUnits(text, registry, context));

    if (values.json) printJson(io.print, readings);
    else {
      for (const { mentions, rest } of readings) {
        const names = mentions.map(
          ({ text, unit }) => `${text} = ${unit ? (registry.unit(unit)?.name ?? unit) : "?"}`,
        );
        io.print([...names, ...rest.map((words) => `(${words})`)].join(" | "));
      }
    }
    return readings.some(({ mentions }) => mentions.some((mention) => mention.unit === null)) ? 1 : 0;
  },
};

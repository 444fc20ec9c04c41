// `phuluc layout`: an empty template of a kind as a new workbook.
import { LAYOUT_SEED } from "../app/layoutSeed";
import { prepareLayout } from "../app/prepareLayout";
import { openExceljsWorkbook } from "../files/exceljsWorkbook";
import { LAYOUT_TEMPLATE } from "../messages/layoutTemplate";
import { UsageError, type Command, type Io } from "./command";
import { onlyFile, parseOptions, requiredOption } from "./options";

const NEW = { name: LAYOUT_TEMPLATE.label, taken: [], takenNames: [] };

/** A kind with several templates means the first of them. */
function templateOf(name: string): string | null {
  const { templates } = LAYOUT_SEED;
  return (templates.find(({ id }) => id === name) ?? templates.find(({ kind }) => kind === name))?.id ?? null;
}

async function writeTemplate(template: string, out: string, io: Io): Promise<void> {
  const workbook = await openExceljsWorkbook(null);
  await workbook.apply(prepareLayout(template, LAYOUT_TEMPLATE, NEW).plan);
  await io.writeFile(out, await workbook.save());
}

export const layout: Command = {
  usage: `phuluc layout ${LAYOUT_SEED.templates.map(({ id }) => id).join("|")} --out TỆP.xlsx`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, { out: { type: "string" } });
    const template = templateOf(onlyFile(positionals));
    const out = requiredOption("out", values.out);
    if (template === null) throw new UsageError(`Không có mẫu “${positionals[0]}”.`);
    await writeTemplate(template, out, io);
    return 0;
  },
};

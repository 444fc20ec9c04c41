// `phuluc layout`: an empty template of a kind, or the appendix of a file put into a standard layout, as a new
// workbook.
import { LAYOUT_SEED } from "../app/layoutSeed";
import { prepareConversion, type ConversionUseCase } from "../app/prepareConversion";
import { prepareLayout } from "../app/prepareLayout";
import { seedsWith } from "../app/workbookSeeds";
import { isSameTable } from "../core/appendix/tablesOfWorkbook";
import type { Appendix, LayoutKind } from "../core/appendix/types";
import type { EditPlan } from "../core/base/edit";
import { doubtsOf } from "../core/settleDoubts";
import { openExceljsWorkbook } from "../files/exceljsWorkbook";
import { LAYOUT_TEMPLATE } from "../messages/layoutTemplate";
import { issueSentence } from "../messages/issueSentence";
import { namesOf } from "./conversionNames";
import { conversionLines, linesLeft, tableLine } from "./conversionLines";
import { UsageError, type Command, type Io } from "./command";
import { onlyFile, parseOptions, requiredOption } from "./options";
import { readAppendix } from "./readAppendix";

const NEW = { name: LAYOUT_TEMPLATE.label, taken: [], takenNames: [] };

/** A kind with several templates means the first of them. */
function templateOf(name: string): string | null {
  const { templates } = LAYOUT_SEED;
  return (templates.find(({ id }) => id === name) ?? templates.find(({ kind }) => kind === name))?.id ?? null;
}

function kindOf(name: string | undefined, { layout: own }: Appendix): LayoutKind {
  if (name === undefined) return own;
  const known = LAYOUT_SEED.layouts.find(({ kind }) => kind === name);
  if (!known) throw new UsageError(`--kind ${name}: chỉ có ${kinds()}.`);
  return known.kind;
}

const kinds = (): string => LAYOUT_SEED.layouts.map(({ kind }) => kind).join(", ");

interface ConvertedFile {
  /** One for every table of the file; each becomes a sheet. */
  readonly conversions: readonly ConversionUseCase[];
  readonly lines: readonly string[];
}

async function convertFile(path: string, kind: string | undefined, io: Io): Promise<ConvertedFile> {
  const { grids, found, issues, own } = await readAppendix(path, io);
  if (!found.plan) {
    const why = issues.map((issue) => issueSentence(issue, "vi")).join(" ");
    throw new UsageError(`${path}: không phải tên mẫu, cũng không có bảng phụ lục. ${why}`);
  }
  const { wordings } = seedsWith(own);
  const { tables, elsewhere } = found;
  const { main } = found.plan;
  const doubtful = doubtsOf(issues).flatMap(({ params }) => params.cells);
  const conversions: ConversionUseCase[] = [];
  for (const table of tables) {
    conversions.push(
      prepareConversion({
        appendix: table,
        grid: grids.find(({ sheet }) => sheet === table.sheet)!,
        wordings,
        layout: kindOf(kind, table),
        place: "newSheet",
        taken: conversions.map(({ sheet }) => sheet),
        names: conversions.flatMap(namesOf),
        doubtful: isSameTable(table, main) ? doubtful : [],
      }),
    );
  }
  const lines = conversions.flatMap((conversion, i) => [
    ...(tables.length > 1 ? [tableLine(tables[i]!, conversion)] : []),
    ...conversionLines(conversion),
  ]);
  return { conversions, lines: [...lines, ...linesLeft(elsewhere)] };
}

async function write(plans: readonly EditPlan[], out: string, io: Io): Promise<void> {
  const workbook = await openExceljsWorkbook(null);
  for (const plan of plans) await workbook.apply(plan);
  await io.writeFile(out, await workbook.save());
}

export const layout: Command = {
  usage: `phuluc layout ${LAYOUT_SEED.templates.map(({ id }) => id).join("|")}|TỆP [--kind LOẠI] --out TỆP.xlsx`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, { out: { type: "string" }, kind: { type: "string" } });
    const name = onlyFile(positionals);
    const out = requiredOption("out", values.out);
    const template = templateOf(name);
    if (template !== null) {
      await write([prepareLayout(template, LAYOUT_TEMPLATE, NEW).plan], out, io);
      return 0;
    }
    const { conversions, lines } = await convertFile(name, values.kind, io);
    await write(
      conversions.map(({ plan }) => plan),
      out,
      io,
    );
    for (const line of lines) io.print(line);
    return conversions.some(({ doubtful }) => doubtful.length > 0) ? 1 : 0;
  },
};

// `phuluc layout`: an empty template of a kind, or the appendix of a file put into a standard layout, as a new
// workbook.
import { LAYOUT_SEED } from "../app/layoutSeed";
import { prepareConversion, type ConversionUseCase } from "../app/prepareConversion";
import { prepareLayout } from "../app/prepareLayout";
import { seedsWith } from "../app/workbookSeeds";
import type { Appendix, LayoutKind } from "../core/appendix/types";
import { a1Of } from "../core/base/cell";
import type { EditPlan } from "../core/base/edit";
import { doubtsOf } from "../core/settleDoubts";
import { openExceljsWorkbook } from "../files/exceljsWorkbook";
import { LAYOUT_TEMPLATE } from "../messages/layoutTemplate";
import { issueSentence } from "../messages/issueSentence";
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

async function convertFile(path: string, kind: string | undefined, io: Io): Promise<ConversionUseCase> {
  const { grids, appendix, issues, own } = await readAppendix(path, io);
  const grid = grids.find(({ sheet }) => sheet === appendix?.sheet);
  if (!appendix || !grid) {
    const why = issues.map((issue) => issueSentence(issue, "vi")).join(" ");
    throw new UsageError(`${path}: không phải tên mẫu, cũng không có bảng phụ lục. ${why}`);
  }
  return prepareConversion({
    appendix,
    grid,
    wordings: seedsWith(own).wordings,
    layout: kindOf(kind, appendix),
    place: "newSheet",
    taken: [],
    names: [],
    doubtful: doubtsOf(issues).flatMap(({ params }) => params.cells),
  });
}

async function write(plan: EditPlan, out: string, io: Io): Promise<void> {
  const workbook = await openExceljsWorkbook(null);
  await workbook.apply(plan);
  await io.writeFile(out, await workbook.save());
}

function summary({ diff, left, stayed, formulas, doubtful }: ConversionUseCase): readonly string[] {
  const count = (change: string): number => diff.rows.filter((row) => row.change === change).length;
  return [
    `Giữ nguyên ${count("same")} dòng, sửa ${count("changed")}, thêm ${count("added")}, chuyển chỗ ${count("moved")}.`,
    ...(left.length > 0
      ? [`Không đưa vào trang mới (số trang): ${left.map(({ raw }) => raw).join(", ")}.`]
      : []),
    ...(stayed.length > 0 ? [`${stayed.length} đoạn phía trên tên phụ lục để lại ở tệp gốc.`] : []),
    ...(doubtful.length > 0
      ? [
          `${doubtful.length} ô chưa chắc (tô vàng), hãy đối chiếu với bản gốc: ${doubtful.map(({ row, col }) => a1Of(row, col)).join(", ")}.`,
        ]
      : []),
    ...(formulas > 0 ? [`${formulas} ô công thức chỉ lấy giá trị.`] : []),
  ];
}

export const layout: Command = {
  usage: `phuluc layout ${LAYOUT_SEED.templates.map(({ id }) => id).join("|")}|TỆP [--kind LOẠI] --out TỆP.xlsx`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, { out: { type: "string" }, kind: { type: "string" } });
    const name = onlyFile(positionals);
    const out = requiredOption("out", values.out);
    const template = templateOf(name);
    if (template !== null) {
      await write(prepareLayout(template, LAYOUT_TEMPLATE, NEW).plan, out, io);
      return 0;
    }
    const conversion = await convertFile(name, values.kind, io);
    await write(conversion.plan, out, io);
    for (const line of summary(conversion)) io.print(line);
    return conversion.doubtful.length > 0 ? 1 : 0;
  },
};

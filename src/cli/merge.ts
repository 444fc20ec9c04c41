// `phuluc merge`: the returns of a plan merged into a report workbook, every file and row accounted for.
import { mergeReturnedFiles } from "../app/mergeReturnedFiles";
import type { MergedTask, MergeResult, ReturnedFile } from "../core/merge/types";
import type { UnitRegistry } from "../core/units/registry";
import { openExceljsWorkbook } from "../files/exceljsWorkbook";
import { readReturnedFile } from "../files/readReturnedFile";
import { rejectSentence } from "../messages/rejectSentence";
import { REPORT_WORDS } from "../messages/reportWords";
import { asWorkbook } from "./asWorkbook";
import { analyseFile } from "./analyse";
import { UsageError, type Command, type Io } from "./command";
import { issueJson, printJson, sourceJson } from "./json";
import { dateOption, parseOptions, requiredOption } from "./options";
import { partsJson, partsLines } from "./partsOfPlan";
import { registryOption } from "./registryOption";

function taskJson({
  ordinal,
  section,
  content,
  due,
  status,
  daysLeft,
  entries,
  conflicts,
  source: planned,
}: MergedTask): Record<string, unknown> {
  return {
    ordinal,
    section,
    content,
    due,
    status,
    daysLeft,
    source: sourceJson(planned),
    entries: entries.map(({ unit, unitName, values, others, placedBy, source }) => ({
      unit,
      unitName,
      ...values,
      others: others.map(({ header, value }) => ({ header, value })),
      placedBy,
      source: sourceJson(source),
    })),
    conflicts: conflicts.map(({ field, unit, versions }) => ({
      field,
      unit,
      versions: versions.map(({ value, source }) => ({ value, source: sourceJson(source) })),
    })),
  };
}

export function mergeJson(result: MergeResult, registry: UnitRegistry): Record<string, unknown> {
  const { files, missing, tasks, unplaced, issues, totals, counts, rate } = result;
  const nameOf = new Map(files.map(({ file, name }) => [file, name]));
  return {
    files: files.map(({ reason, ...account }) => ({
      ...account,
      ...(reason && {
        reason: {
          ...reason,
          message: rejectSentence(
            reason,
            "vi",
            reason.other === undefined ? undefined : nameOf.get(reason.other),
          ),
        },
      }),
    })),
    missing,
    tasks: tasks.map(taskJson),
    unplaced: unplaced.map(({ source, ...row }) => ({ ...row, source: sourceJson(source) })),
    issues: issues.map((issue) => issueJson(issue, (id) => registry.unit(id)?.name ?? id)),
    totals,
    counts,
    rate,
  };
}

async function readReturns(paths: readonly string[], io: Io): Promise<ReturnedFile[]> {
  const files: ReturnedFile[] = [];
  for (const { path, name, modifiedOn } of await io.listFiles(paths)) {
    const bytes = await io.readFile(path).catch(() => null);
    files.push(readReturnedFile({ file: path, name, bytes, fileTimeOn: modifiedOn }));
  }
  return files;
}

export const merge: Command = {
  usage:
    "phuluc merge --plan KẾ-HOẠCH.xlsx [--sheet TÊN] [--registry TỆP] [--on NGÀY] [--due NGÀY] --out BÁO-CÁO.xlsx [--json] TỆP-HOẶC-THƯ-MỤC…",
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      plan: { type: "string" },
      sheet: { type: "string" },
      registry: { type: "string" },
      on: { type: "string" },
      due: { type: "string" },
      out: { type: "string" },
      json: { type: "boolean" },
    });
    const out = requiredOption("out", values.out);
    if (positionals.length === 0) throw new UsageError("Thiếu tệp hoặc thư mục báo cáo của các đơn vị.");
    const chosen = await registryOption(values.registry, io);
    const read = await analyseFile(requiredOption("plan", values.plan), io, {
      registry: chosen,
      sheet: values.sheet,
    });
    const { bytes, plan: analysed, own, registry } = await asWorkbook(read);
    const plan = analysed.source;
    const workbook = await openExceljsWorkbook(bytes);
    const sheetNames = (await workbook.listSheets()).map(({ name }) => name);
    const merged = mergeReturnedFiles({
      plan,
      files: await readReturns(positionals, io),
      on: dateOption("on", values.on) ?? io.today,
      dueOn: dateOption("due", values.due),
      registry,
      own,
      sheetNames,
      words: REPORT_WORDS,
    });
    await workbook.apply(merged.plan);
    await io.writeFile(out, await workbook.save());

    const { result } = merged;
    const {
      files,
      merged: count,
      rejected,
      superseded,
      duplicate,
      ignored,
      missing,
      rowsUnplaced,
    } = result.totals;
    if (values.json) printJson(io.print, { ...mergeJson(result, registry), ...partsJson(plan) });
    else {
      for (const line of partsLines(plan)) io.print(line);
      io.print(
        `${files} tệp: ${count} đã gộp, ${rejected} bị loại, ${superseded} bị thay bằng bản mới hơn, ${duplicate} trùng, ` +
          `${ignored} bỏ qua; ${missing} đơn vị chưa nộp; ${rowsUnplaced} dòng chưa xếp được. Đã ghi ${out}.`,
      );
    }
    const isClean =
      rejected + rowsUnplaced + missing + result.issues.length === 0 &&
      result.tasks.every((task) => task.conflicts.length === 0);
    return isClean ? 0 : 1;
  },
};

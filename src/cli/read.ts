// `phuluc read`: the appendix of a workbook as JSON, cell texts in the author's words.
import { tableName } from "../core/appendix/planOf";
import type { WorkbookTables } from "../core/appendix/tablesOfWorkbook";
import { readTitleBlock } from "../core/appendix/titleBlock";
import type { Appendix, ColumnRole, Field, Plan, Section, Task } from "../core/appendix/types";
import { a1OfRegion } from "../core/base/cell";
import { linesOf } from "../core/linesOf";
import type { BodyModel } from "../core/outlineText/readModels";
import { readOutlines, type Outline, type OutlineNode } from "../core/outlineText/readOutlines";
import { issueSentence } from "../messages/issueSentence";
import type { Command } from "./command";
import { issueJson, printJson, sourceJson } from "./json";
import { onlyFile, parseOptions } from "./options";
import { readAppendix } from "./readAppendix";

/** Always present in the output, "" where the sheet has no such column. */
const BASIC_ROLES: readonly ColumnRole[] = ["content", "lead", "coordinating", "deadline"];

function taskJson(task: Task, { file, sheet, sections }: Appendix): Record<string, unknown> {
  const basic = Object.fromEntries(BASIC_ROLES.map((role) => [role, ""]));
  const fields = Object.fromEntries(Object.entries(task.fields).map(([role, field]) => [role, field.raw]));
  const others =
    task.others.length > 0
      ? { others: task.others.map(({ header, field }) => ({ header, value: field.raw })) }
      : {};
  const source = sourceJson({ file, sheet, row: task.rows[0], col: 0 });
  const isAbove = (section: Section): boolean => section.at.row < task.rows[0];
  return {
    ...basic,
    ...fields,
    ordinal: task.ordinal,
    // A section without a number is known by its title.
    section: task.section === "" ? (sections.filter(isAbove).at(-1)?.title ?? null) : task.section,
    ...others,
    // Documents that are no workbook have no sheets; their rows are lines or rows of the document.
    source: { file: source.file, ...(source.sheet === "" ? {} : { sheet: source.sheet }), row: source.row },
  };
}

function sectionJson({ ordinal, title, declaredCount, extras }: Section): Record<string, unknown> {
  const note = extras.map(({ raw }) => raw).join("; ");
  return { ordinal, title, declaredCount, ...(note === "" ? {} : { note }) };
}

function lineJson({ raw, at }: Field): Record<string, unknown> {
  return { text: raw, ...(at.sheet === "" ? {} : { sheet: at.sheet }), row: at.row + 1 };
}

/** Another table of the plan may have the words that the main one lacks. */
function titleOf({ title, attachedTo }: Plan): Pick<Plan, "title" | "attachedTo"> {
  return { title, attachedTo };
}

/** `parts` are the plan's; its own words come first. */
function appendixJson(plan: Appendix, parts: readonly Appendix[]): Record<string, unknown> {
  const { title, attachedTo, layout, columns, textAbove } = plan;
  const { label } = readTitleBlock(textAbove);
  return {
    ...(label === "" ? {} : { label }),
    title,
    attachedTo,
    layout,
    columns: columns.map((column) => column.header),
    columnRoles: columns.map((column) => column.role),
    sections: parts.flatMap(({ sections }) => sections.map(sectionJson)),
    tasks: parts.flatMap((part) => part.tasks.map((task) => taskJson(task, part))),
    // Words within the table that are in no task and no section: page numbers, sums, unused numbers.
    unplaced: parts.flatMap(({ textBetween }) => textBetween.map(lineJson)),
  };
}

/** Where there are several tables each of them is told; those that are part of the plan are in its tasks too. */
function tablesJson({ tables, parts }: WorkbookTables): Record<string, unknown> {
  if (tables.length < 2) return {};
  return {
    appendices: tables.map((table) => ({
      sheet: table.sheet,
      range: a1OfRegion(table.table),
      isPartOfPlan: parts.includes(table),
      ...appendixJson(table, [table]),
    })),
  };
}

function modelJson({ number, title, aspects, row }: BodyModel): Record<string, unknown> {
  const empty = { aim: "", assignment: "", units: "", deadline: "", tools: "" };
  return { number, title, ...empty, ...aspects, row: row + 1 };
}

function outlineJson({ title, note, nodes }: Outline): Record<string, unknown> {
  const nodeJson = ({ no, text, row, children }: OutlineNode): Record<string, unknown> => ({
    no,
    text,
    row: row + 1,
    children: children.map(nodeJson),
  });
  return { title, note, nodes: nodes.map(nodeJson) };
}

export const read: Command = {
  usage: "phuluc read TỆP [--sheet TÊN] --json    (xlsx, docx, pdf có chữ, html, txt, md, tsv)",
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      sheet: { type: "string" },
      json: { type: "boolean" },
    });
    const {
      grids,
      found: workbook,
      models,
      issues,
    } = await readAppendix(onlyFile(positionals), io, values.sheet);
    const { plan } = workbook;
    const outlines = grids.flatMap((grid) => readOutlines(linesOf(grid)));
    const json = {
      ...(plan ? appendixJson({ ...plan.main, ...titleOf(plan) }, workbook.parts) : { tasks: [] }),
      ...tablesJson(workbook),
      ...(models.length > 0 ? { models: models.map(modelJson) } : {}),
      ...(outlines.length > 0 ? { outlines: outlines.map(outlineJson) } : {}),
      outside: [...workbook.around, ...workbook.elsewhere].map(lineJson),
      issues: issues.map((issue) => issueJson(issue, (id) => id)),
    };

    if (values.json) printJson(io.print, json);
    else {
      const parts = plan?.parts ?? [];
      for (const part of parts) {
        const { title, tasks, sections } = part;
        const where = parts.length > 1 ? ` (${tableName(part)})` : "";
        io.print(`${title}${where}: ${tasks.length} nhiệm vụ, ${sections.length} mục.`);
      }
      for (const issue of issues) io.print(issueSentence(issue, "vi"));
    }
    return issues.length > 0 || !plan ? 1 : 0;
  },
};

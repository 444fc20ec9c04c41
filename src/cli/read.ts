// `phuluc read`: the appendix of a workbook as JSON, cell texts in the author's words.
import type { Appendix, ColumnRole, Task } from "../core/appendix/types";
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

function taskJson(task: Task, { file, sheet }: Appendix): Record<string, unknown> {
  const basic = Object.fromEntries(BASIC_ROLES.map((role) => [role, ""]));
  const fields = Object.fromEntries(Object.entries(task.fields).map(([role, field]) => [role, field.raw]));
  const others =
    task.others.length > 0
      ? { others: task.others.map(({ header, field }) => ({ header, value: field.raw })) }
      : {};
  const source = sourceJson({ file, sheet, row: task.rows[0], col: 0 });
  return {
    ...basic,
    ...fields,
    ordinal: task.ordinal,
    section: task.section,
    ...others,
    // Documents that are no workbook have no sheets; their rows are lines or rows of the document.
    source: { file: source.file, ...(source.sheet === "" ? {} : { sheet: source.sheet }), row: source.row },
  };
}

export function appendixJson(appendix: Appendix): Record<string, unknown> {
  const { title, attachedTo, layout, columns, sections, tasks, textBetween } = appendix;
  return {
    title,
    attachedTo,
    layout,
    columns: columns.map((column) => column.header),
    columnRoles: columns.map((column) => column.role),
    sections: sections.map(({ ordinal, title, declaredCount }) => ({ ordinal, title, declaredCount })),
    tasks: tasks.map((task) => taskJson(task, appendix)),
    // Words within the table that are in no task and no section: page numbers, sums, unused numbers.
    unplaced: textBetween.map(({ raw, at }) => ({ text: raw, row: at.row + 1 })),
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
    const { grids, appendix, models, issues } = await readAppendix(onlyFile(positionals), io, values.sheet);
    const outlines = grids.flatMap((grid) => readOutlines(linesOf(grid)));
    const json = {
      ...(appendix ? appendixJson(appendix) : { tasks: [] }),
      ...(models.length > 0 ? { models: models.map(modelJson) } : {}),
      ...(outlines.length > 0 ? { outlines: outlines.map(outlineJson) } : {}),
      issues: issues.map((issue) => issueJson(issue, (id) => id)),
    };

    if (values.json) printJson(io.print, json);
    else {
      if (appendix)
        io.print(`${appendix.title}: ${appendix.tasks.length} nhiệm vụ, ${appendix.sections.length} mục.`);
      for (const issue of issues) io.print(issueSentence(issue, "vi"));
    }
    return issues.length > 0 || !appendix ? 1 : 0;
  },
};

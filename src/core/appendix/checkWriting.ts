// How the cells of an appendix are written: spaces, tone marks, slips in the table's own words, numbers of
// tasks told in lines outside the table. It needs the cells as they stand, which fields have cleaned.
import { cellAt, type Grid } from "../base/cell";
import { cellText } from "../base/cellText";
import type { Issue } from "../base/issue";
import { mendLetters } from "../base/text";
import { cleanCellText } from "./cleanCellText";
import { gridOfTable } from "./gridOfTable";
import { findMisprints } from "./keyWords";
import { mixedPlacement, placeTones } from "./tonePlacement";
import type { Appendix, Field } from "./types";

/** `lines` are what the workbook says outside the tables: above and below them, or on other sheets. */
export function checkWriting(
  parts: readonly Appendix[],
  grids: readonly Grid[],
  lines: readonly Field[],
): readonly Issue[] {
  return [
    ...parts.flatMap((part) => checkCells(part, gridOfTable(part, grids))),
    ...lines.flatMap((line) => countIssues(line, parts)),
  ];
}

function checkCells(part: Appendix, grid: Grid): readonly Issue[] {
  const fields = [...fieldsOf(part)];
  const placement = mixedPlacement(fields.map(({ raw }) => raw));
  return [
    ...fields.flatMap((field) => untidyIssues(field, grid)),
    ...(placement ? fields.filter(({ raw }) => placeTones(raw, placement) !== raw) : []).map(
      ({ raw, at }): Issue => ({
        code: "textUntidy",
        severity: "info",
        at,
        params: { text: raw, why: "tones" },
      }),
    ),
    ...fields.flatMap(misprintIssues),
  ];
}

/** The cells of tasks; one merged over several tasks once. */
function fieldsOf({ tasks }: Appendix): Iterable<Field> {
  const fields = new Map<string, Field>();
  for (const task of tasks) {
    for (const field of [...Object.values(task.fields), ...task.others.map((other) => other.field)]) {
      fields.set(`${field.at.row}:${field.at.col}`, field);
    }
  }
  return fields.values();
}

/** Letters are told by `lettersToMend`. */
function untidyIssues({ raw, at }: Field, grid: Grid): readonly Issue[] {
  const cell = cellAt(grid, at.row, at.col);
  if (cell.kind !== "text") return [];
  const text = mendLetters(cellText(cell)).replace(/\r\n?/gu, "\n");
  if (text === cleanCellText(text)) return [];
  return [{ code: "textUntidy", severity: "info", at, params: { text: raw, why: "spaces" } }];
}

function misprintIssues({ raw, at }: Field): readonly Issue[] {
  return findMisprints(raw).map(({ word, meant }): Issue => {
    return { code: "wordMisprint", severity: "info", at, params: { text: raw, word, meant } };
  });
}

const COUNT =
  /(?:gồm|bao gồm|có|tổng số|tổng cộng|tổng số nhiệm vụ|giao|thực hiện|triển khai):? (\d{1,4}) nhiệm vụ(?! (?:trọng tâm|chính|chung|nhóm))/giu;

/** "… gồm 72 nhiệm vụ": only of lines that speak of the appendix, or of a sum; of the plan or of one of its tables. */
function countIssues({ raw, at }: Field, parts: readonly Appendix[]): readonly Issue[] {
  if (!/phụ lục|kèm theo|tổng (?:số|cộng)/iu.test(raw)) return [];
  const counts = parts.map(({ tasks }) => tasks.length);
  const actual = counts.reduce((sum, count) => sum + count, 0);
  return [...raw.matchAll(COUNT)].flatMap(([text, number]): readonly Issue[] => {
    const declared = Number(number);
    if (declared === actual || counts.includes(declared)) return [];
    return [{ code: "bodyCountWrong", severity: "warning", at, params: { text, declared, actual } }];
  });
}

// Use case *Sửa nhanh*: all faults of one kind that have just one right answer, put right in one plan, with each
// cell before and after for the preview.
import { checkWriting } from "../core/appendix/checkWriting";
import { checkAppendix } from "../core/appendix/checkAppendix";
import { cleanLetters } from "../core/appendix/fixes/cleanLetters";
import { fixOf } from "../core/appendix/fixes/fixOf";
import { renewTaskIds } from "../core/appendix/fixes/renewTaskIds";
import { renumber } from "../core/appendix/fixes/renumber";
import { gridOfTable } from "../core/appendix/gridOfTable";
import type { Appendix } from "../core/appendix/types";
import type { CellRef, Grid } from "../core/base/cell";
import { cellText } from "../core/base/cellText";
import type { Edit, EditPlan } from "../core/base/edit";
import type { IssueCode } from "../core/base/issue";

export const FIX_KINDS = ["letters", "numbers", "counts", "words", "ids"] as const;
export type FixKind = (typeof FIX_KINDS)[number];

export interface FixedCell {
  readonly at: CellRef;
  readonly before: string;
  readonly after: string;
}

export interface FixUseCase {
  readonly plan: EditPlan;
  readonly cells: readonly FixedCell[];
  /** Each cell may be put right without the others; numbers and ids only run together. */
  readonly isCellwise: boolean;
  /** Cells with formulas that would need it too; they are left as they are. */
  readonly formulas: number;
}

/** What puts an issue right, where there is just one way to. */
const FIX_OF: Readonly<Partial<Record<IssueCode, FixKind>>> = {
  sectionCountWrong: "counts",
  ordinalMissing: "numbers",
  ordinalDuplicate: "numbers",
  ordinalOutOfOrder: "numbers",
  ordinalGap: "numbers",
  lettersToMend: "letters",
  textUntidy: "letters",
  wordMisprint: "words",
  taskIdRepeated: "ids",
};

export const fixKindOf = (code: IssueCode): FixKind | null => FIX_OF[code] ?? null;

/** `parts`: the tables of the plan; `grids`: the sheets that they stand on, and perhaps others. */
export function prepareFix(kind: FixKind, parts: readonly Appendix[], grids: readonly Grid[]): FixUseCase {
  const own = grids.filter(({ sheet }) => parts.some((part) => part.sheet === sheet));
  const planFor = (cells: readonly Grid[]): EditPlan => editPlanOf(kind, parts, cells) ?? { edits: [] };
  const plan = planFor(own);
  const hasFormulas = own.some(({ formulas }) => formulas !== undefined);
  const withFormulas = hasFormulas ? planFor(own.map((grid) => ({ ...grid, formulas: {} }))) : plan;
  return {
    plan,
    cells: plan.edits.flatMap((edit) => fixedCells(edit, parts)),
    formulas: withFormulas.edits.length - plan.edits.length,
    isCellwise: kind !== "numbers" && kind !== "ids",
  };
}

/** The part of a fix that one cell is. */
export function fixOfCell({ plan, ...fix }: FixUseCase, cell: FixedCell): FixUseCase {
  const isThere = (edit: Edit): boolean =>
    edit.kind === "setCells" &&
    edit.region.sheet === cell.at.sheet &&
    edit.region.top === cell.at.row &&
    edit.region.left === cell.at.col;
  return { ...fix, plan: { edits: plan.edits.filter(isThere) }, cells: [cell] };
}

function editPlanOf(kind: FixKind, parts: readonly Appendix[], grids: readonly Grid[]): EditPlan | null {
  switch (kind) {
    case "letters":
      return { edits: grids.flatMap((grid) => cleanLetters(grid)?.edits ?? []) };
    case "numbers":
      return renumber(parts, grids);
    case "counts":
      return fixesOf("sectionCountWrong", parts, grids);
    case "words":
      return fixesOf("wordMisprint", parts, grids);
    case "ids":
      return renewTaskIds(parts, grids);
  }
}

/** The fixes of all issues of a code; a cell is written once. */
function fixesOf(code: IssueCode, parts: readonly Appendix[], grids: readonly Grid[]): EditPlan {
  const edits = new Map<string, Edit>();
  for (const part of parts) {
    const grid = gridOfTable(part, grids);
    const issues = [...checkAppendix(part), ...checkWriting([part], [grid], [])];
    for (const issue of issues.filter((known) => known.code === code)) {
      for (const edit of fixOf(issue, part, grid)?.edits ?? []) {
        if (edit.kind !== "setCells") continue;
        const { sheet, top, left } = edit.region;
        edits.set(`${sheet}!${top}:${left}`, edit);
      }
    }
  }
  return { edits: [...edits.values()] };
}

function fixedCells(edit: Edit, [part]: readonly Appendix[]): readonly FixedCell[] {
  if (edit.kind !== "setCells" || !part) return [];
  const { file } = part;
  const { sheet, top, left } = edit.region;
  return edit.after.flatMap((row, r) =>
    row.map((cell, c) => ({
      at: { file, sheet, row: top + r, col: left + c },
      before: cellText(edit.before[r]![c]!),
      after: cellText(cell),
    })),
  );
}

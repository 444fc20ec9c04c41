// Puts an appendix into a standard layout on a new sheet. What fits no column of the layout gets one of its
// own, so that nothing is lost.
import { setNewCells, type EditPlan } from "../base/edit";
import type { LayoutInput } from "./layoutInput";
import { formEdits, layoutSheet, pageOf, type LaidOutSheet } from "./layoutSheet";

export interface NewAppendix extends LayoutInput {
  /** The name that the table gets in the workbook. */
  readonly regionName: string;
}

export function layoutAppendix(input: NewAppendix): EditPlan {
  return newSheetPlan(layoutSheet(input), input);
}

export function newSheetPlan(
  laidOut: LaidOutSheet,
  { sheet, regionName }: Pick<NewAppendix, "sheet" | "regionName">,
): EditPlan {
  const { rows, headerAt, table } = laidOut;
  return {
    edits: [
      { kind: "addSheet", sheet },
      setNewCells(
        sheet,
        0,
        0,
        rows.map((row) => row.cells),
      ),
      ...formEdits(laidOut, sheet),
      { kind: "freezeRows", sheet, before: 0, after: headerAt + 1 },
      { kind: "pageSetup", sheet, setup: pageOf(laidOut, sheet) },
      { kind: "nameRegion", name: regionName, before: null, after: table },
      { kind: "activate", sheet },
    ],
  };
}

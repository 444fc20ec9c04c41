// Puts an appendix into a standard layout on a new sheet. What fits no column of the layout gets one of its
// own, so that nothing is lost.
import { setNewCells, type EditPlan } from "../base/edit";
import type { LayoutInput } from "./layoutInput";
import { formEdits, layoutSheet, printedRegion } from "./layoutSheet";

export function layoutAppendix(input: LayoutInput): EditPlan {
  const { sheet, regionName } = input;
  const laidOut = layoutSheet(input);
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
      {
        kind: "pageSetup",
        sheet,
        setup: {
          orientation: "landscape",
          repeatRows: [headerAt, headerAt],
          printArea: printedRegion(laidOut, sheet),
        },
      },
      { kind: "nameRegion", name: regionName, before: null, after: table },
      { kind: "activate", sheet },
    ],
  };
}

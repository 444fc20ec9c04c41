// What must stand in a workbook before a plan is carried out on it: the cells that it was computed from, and on a
// sheet that goes away those that were written there and no others.
import { EMPTY, cellAt, numberCell, textCell, type Cell } from "../../src/core/base/cell";
import { inversePlan, setNewCells, type Edit, type EditPlan } from "../../src/core/base/edit";
import {
  DATE,
  LARGE_ROWS,
  NEW_SHEET,
  PLAN,
  RISKY_TEXTS,
  addSheet,
  cellEqual,
  contractCase,
  equal,
  largePlan,
  newText,
  refused,
  region,
  setCell,
  setNote,
  stateOf,
  yes,
  type ContractCase,
} from "./contractCase";

/** A new sheet with all that may be read otherwise than it was written. */
const NEW_SHEET_PLAN: EditPlan = {
  edits: [
    addSheet(NEW_SHEET),
    setNewCells(NEW_SHEET, 1, 1, [
      ...RISKY_TEXTS.map((text, i) => [textCell(text), numberCell(1 / (i + 3), "0.0%")]),
      [textCell("  "), EMPTY],
      [{ kind: "error", value: "#N/A" }, yes],
      [textCell(""), numberCell(45443.75, "dd/mm/yyyy hh:mm")],
    ]),
    setCell(NEW_SHEET, "B2", textCell(RISKY_TEXTS[0]!), textCell("ghi đè")),
    { kind: "merge", region: region(NEW_SHEET, "F2:G3") },
    setCell(NEW_SHEET, "F9", EMPTY, textCell("ngoài bảng")),
    { kind: "setStyle", region: region(NEW_SHEET, "A1:H40"), before: "plain", after: "body" },
  ],
};

interface SheetChange {
  readonly name: string;
  readonly by: readonly Edit[];
}

const ownText = (a1: string): Edit => setCell(NEW_SHEET, a1, EMPTY, textCell("của người dùng"));

/** What a person may have done on a sheet before the plan that added it is taken back. */
const CHANGED_SHEETS: readonly SheetChange[] = [
  { name: "another text", by: [setCell(NEW_SHEET, "F9", textCell("ngoài bảng"), textCell("khác"))] },
  { name: "a text taken away", by: [setCell(NEW_SHEET, "F9", textCell("ngoài bảng"), EMPTY)] },
  { name: "another number", by: [setCell(NEW_SHEET, "C2", numberCell(1 / 3), numberCell(0.33))] },
  { name: "a number made a text", by: [setCell(NEW_SHEET, "C2", numberCell(1 / 3), textCell("1/3"))] },
  { name: "a text between ours", by: [ownText("D3")] },
  { name: "a text below", by: [ownText("A60")] },
  { name: "a text above", by: [ownText("A1")] },
  { name: "a text far right", by: [ownText("AZ2")] },
];

const takingSheetsBack: readonly ContractCase[] = [
  contractCase("a new sheet goes again, whatever was written on it", async (port) => {
    const before = await stateOf(port);
    await port.apply(NEW_SHEET_PLAN);
    await port.apply(inversePlan(NEW_SHEET_PLAN));
    equal("state", await stateOf(port), before);
  }),
  contractCase(
    "a new sheet goes again when only looks and notes were changed, or a text of spaces added",
    async (port) => {
      const before = await stateOf(port);
      await port.apply(NEW_SHEET_PLAN);
      await port.apply({
        edits: [
          { kind: "setStyle", region: region(NEW_SHEET, "A1:C9"), before: "body", after: "bad" },
          setNote(NEW_SHEET, "B2", null, "m"),
          setCell(NEW_SHEET, "A1", EMPTY, textCell("  ")),
        ],
      });
      await port.apply(inversePlan(NEW_SHEET_PLAN));
      equal("state", await stateOf(port), before);
    },
  ),
  contractCase("a sheet of 30,000 cells goes again, but not with one cell more", async (port) => {
    const before = await stateOf(port);
    const { plan } = largePlan("Lớn");
    const own = setCell("Lớn", `K${LARGE_ROWS + 1}`, EMPTY, textCell("của người dùng"));
    await port.apply(plan);
    await port.apply({ edits: [own] });
    await refused("changedMeanwhile", port, inversePlan(plan));
    await port.apply(inversePlan({ edits: [own] }));
    await port.apply(inversePlan(plan));
    equal("state", await stateOf(port), before);
  }),
  ...CHANGED_SHEETS.map(({ name, by }) =>
    contractCase(`a new sheet stays with what a person has written on it: ${name}`, async (port) => {
      await port.apply(NEW_SHEET_PLAN);
      await port.apply({ edits: by });
      const plan: EditPlan = { edits: [newText("Trống", "A1"), ...inversePlan(NEW_SHEET_PLAN).edits] };
      await refused("changedMeanwhile", port, plan);
      await port.apply(inversePlan({ edits: by }));
      await port.apply(plan);
    }),
  ),
];

function expectCells(sheet: string, ref: string, cells: readonly (readonly Cell[])[]): Edit {
  return { kind: "expectCells", region: region(sheet, ref), cells };
}

const STANDING: readonly { readonly name: string; readonly edit: Edit }[] = [
  {
    name: "cells of every kind",
    edit: expectCells(PLAN, "A3:C5", [
      [numberCell(1), textCell("=1+1"), numberCell(45443, DATE)],
      [numberCell(0), { kind: "error", value: "#N/A" }, yes],
      [numberCell(2.5), textCell("  Ủy ban  "), numberCell(3)],
    ]),
  },
  { name: "nothing, outside all that is used", edit: expectCells(PLAN, "Z90:Z91", [[EMPTY], [EMPTY]]) },
  { name: "cells under a merge", edit: expectCells(PLAN, "A1:B1", [[textCell("PHỤ LỤC"), EMPTY]]) },
  { name: "cells of a sheet that is protected", edit: expectCells("Khóa", "A1", [[textCell("khóa")]]) },
  { name: "cells of a sheet that is hidden", edit: expectCells("Ẩn", "D7", [[textCell("ẩn")]]) },
];

const MISSED: readonly { readonly name: string; readonly edit: Edit; readonly code?: string }[] = [
  { name: "another text", edit: expectCells(PLAN, "B3:B4", [[textCell("=1+2")], [EMPTY]]) },
  { name: "nothing where something is", edit: expectCells(PLAN, "B5", [[EMPTY]]) },
  { name: "something where nothing is", edit: expectCells(PLAN, "D3", [[textCell("Quý II")]]) },
  { name: "a number as a text", edit: expectCells(PLAN, "A3", [[textCell("1")]]) },
  { name: "another day", edit: expectCells(PLAN, "C3", [[numberCell(45444, DATE)]]) },
  { name: "a sheet that is gone", edit: expectCells("Không có", "A1", [[EMPTY]]), code: "sheetMissing" },
];

const expecting: readonly ContractCase[] = [
  ...STANDING.map(({ name, edit }) =>
    contractCase(`expected cells that stand: ${name}`, async (port) => {
      const before = await stateOf(port);
      await port.apply({ edits: [edit] });
      equal("nothing is written", await stateOf(port), before);
      const plan: EditPlan = { edits: [newText("Trống", "A1"), edit, addSheet("Mới")] };
      await port.apply(plan);
      cellEqual("A1", cellAt(await port.readSheet("Trống"), 0, 0), textCell("mới"));
      await port.apply(inversePlan(plan));
      equal("taken back", await stateOf(port), before);
    }),
  ),
  ...MISSED.map(({ name, edit, code = "changedMeanwhile" }) =>
    contractCase(`expected cells that do not stand: ${name}`, (port) =>
      refused(code, port, { edits: [newText("Trống", "A1"), edit, addSheet("Mới")] }),
    ),
  ),
  contractCase("expected cells are those before the plan, wherever it tells them", async (port) => {
    const now = expectCells(PLAN, "B3", [[textCell("=1+1")]]);
    const write = setCell(PLAN, "B3", textCell("=1+1"), textCell("mới"));
    await refused("changedMeanwhile", port, { edits: [write, expectCells(PLAN, "B3", [[textCell("mới")]])] });
    await port.apply({ edits: [write, now] });
    await port.apply(inversePlan({ edits: [write, now] }));
  }),
  contractCase("30,000 expected cells, of which the last is another", async (port) => {
    const { plan, cells } = largePlan("Lớn");
    await port.apply(plan);
    const all = `A1:J${LARGE_ROWS}`;
    await port.apply({ edits: [expectCells("Lớn", all, cells)] });
    await port.apply({ edits: [setCell("Lớn", `J${LARGE_ROWS}`, cells.at(-1)!.at(-1)!, EMPTY)] });
    await refused("changedMeanwhile", port, {
      edits: [newText("Trống", "A1"), expectCells("Lớn", all, cells)],
    });
  }),
];

export const EXPECTING_CASES: readonly ContractCase[] = [...takingSheetsBack, ...expecting];

// What every workbook adapter must do, as a list of cases that throw where one does not: the same list runs in
// Node over exceljs and inside a page over Office.js.
import type { WorkbookPort } from "../../src/app/workbookPort";
import {
  EMPTY,
  a1OfRegion,
  cellAt,
  numberCell,
  parseA1,
  textCell,
  type Region,
} from "../../src/core/base/cell";
import {
  inversePlan,
  setNewCells,
  type Edit,
  type EditPlan,
  type TextColour,
} from "../../src/core/base/edit";
import {
  DATE,
  INITIAL,
  LARGE_COLS,
  LARGE_ROWS,
  NEW_SHEET,
  PLAN,
  RISKY_TEXTS,
  addSheet,
  blockEqual,
  cellEqual,
  contractCase,
  equal,
  fails,
  largePlan,
  newText,
  notesOf,
  refused,
  region,
  setCell,
  setNote,
  stateOf,
  yes,
  type ContractCase,
} from "./contractCase";
import { EXPECTING_CASES } from "./expectingCases";

const COLOURS: readonly TextColour[] = [
  { text: "Quá hạn", style: "bad" },
  { text: 'Đã "xong"', style: "good" },
  { text: "Chưa rõ", style: "muted" },
];

/** Every kind of edit, on a new sheet and beside the cells of the one that is there. */
const EVERY_EDIT: EditPlan = {
  edits: [
    { kind: "addSheet", sheet: NEW_SHEET },
    setNewCells(NEW_SHEET, 0, 0, [
      [textCell("TỔNG HỢP")],
      [],
      [textCell("TT"), textCell("Đơn vị"), textCell("Hạn"), textCell("Tỷ lệ")],
      [numberCell(1), textCell("Công an huyện"), numberCell(45443, DATE), numberCell(0.857, "0.0%")],
    ]),
    { kind: "merge", region: region(NEW_SHEET, "A1:D1") },
    { kind: "setStyle", region: region(NEW_SHEET, "A1:D1"), before: "plain", after: "title" },
    { kind: "setStyle", region: region(NEW_SHEET, "A3:D3"), before: "plain", after: "header" },
    { kind: "setStyle", region: region(NEW_SHEET, "A4:D4"), before: "plain", after: "body" },
    { kind: "setStyle", region: region(NEW_SHEET, "C4"), before: "body", after: "date" },
    { kind: "setWidth", sheet: NEW_SHEET, col: 1, before: null, after: 40 },
    { kind: "setHeight", sheet: NEW_SHEET, row: 0, before: null, after: 30 },
    { kind: "freezeRows", sheet: NEW_SHEET, before: 0, after: 3 },
    {
      kind: "pageSetup",
      sheet: NEW_SHEET,
      setup: { orientation: "landscape", repeatRows: [2, 2], printArea: region(NEW_SHEET, "A1:D4") },
    },
    {
      kind: "setCells",
      region: region(PLAN, "D2:D4"),
      before: [[EMPTY], [EMPTY], [EMPTY]],
      after: [[textCell("Tình trạng")], [textCell("Quá hạn")], [numberCell(7)]],
    },
    { kind: "setStyle", region: region(PLAN, "D3:D4"), before: "plain", after: "bad" },
    setCell(PLAN, "A3", numberCell(1), textCell("1.1")),
    setCell(PLAN, "C3", numberCell(45443, DATE), textCell("Quý II")),
    setCell(PLAN, "B5", textCell("  Ủy ban  "), EMPTY),
    { kind: "unmerge", region: region(PLAN, "A1:C1") },
    { kind: "setWidth", sheet: PLAN, col: 3, before: null, after: 14 },
    { kind: "colourTexts", region: region(PLAN, "D3:D4"), before: [], after: COLOURS },
    setNote(PLAN, "D3", null, "Hết hạn ngày 31/05/2024"),
    { kind: "setPrintArea", sheet: PLAN, before: null, after: region(PLAN, "A1:D5") },
    { kind: "offerList", region: region(PLAN, "D3:D5"), before: null, after: region(NEW_SHEET, "B3:B4") },
    { kind: "nameRegion", name: "Danh_mục.đơn_vị", before: null, after: region(NEW_SHEET, "B3:B4") },
    { kind: "hideColumn", sheet: NEW_SHEET, col: 3, before: false, after: true },
    setNote(NEW_SHEET, "B4", null, "Đơn vị chủ trì"),
    { kind: "colourTexts", region: region(NEW_SHEET, "B4:B9"), before: [], after: COLOURS },
    {
      kind: "offerList",
      region: region(NEW_SHEET, "C4:C9"),
      before: null,
      after: region(NEW_SHEET, "B3:B4"),
    },
    { kind: "setPrintArea", sheet: NEW_SHEET, before: null, after: region(NEW_SHEET, "A1:D9") },
    { kind: "activate", sheet: NEW_SHEET },
  ],
};

const reading: readonly ContractCase[] = [
  contractCase("lists the sheets in tab order with what they use", async (port) => {
    equal("sheets", await port.listSheets(), [
      { name: PLAN, isVisible: true, used: region(PLAN, "A1:C5") },
      { name: "Ẩn", isVisible: false, used: region("Ẩn", "D7") },
      { name: "Trống", isVisible: true, used: null },
      { name: "Khóa", isVisible: true, used: region("Khóa", "A1") },
    ]);
  }),
  contractCase("reads every kind of cell", async (port) => {
    const grid = await port.readSheet(PLAN);
    for (const [a1, cell] of Object.entries(INITIAL.sheets[0]!.cells ?? {})) {
      const { row, col } = parseA1(a1)!;
      cellEqual(a1, cellAt(grid, row, col), cell);
    }
    equal("sheet", grid.sheet, PLAN);
  }),
  contractCase("reads a merge once, in its first cell", async (port) => {
    const grid = await port.readSheet(PLAN);
    equal(
      "merges",
      grid.merges.map((merge) => a1OfRegion(merge)),
      ["A1:C1"],
    );
    blockEqual(grid, 0, 0, [[textCell("PHỤ LỤC"), EMPTY, EMPTY]]);
  }),
  contractCase("tells which values are computed, and which only look so", async (port) => {
    const { formulas = {} } = await port.readSheet(PLAN);
    equal("formulas", Object.keys(formulas), ["C5"]);
  }),
  contractCase("reads a sheet that does not begin at A1, and a hidden one", async (port) => {
    const grid = await port.readSheet("Ẩn");
    cellEqual("D7", cellAt(grid, 6, 3), textCell("ẩn"));
    cellEqual("A1", cellAt(grid, 0, 0), EMPTY);
  }),
  contractCase("reads an empty sheet", async (port) => {
    const grid = await port.readSheet("Trống");
    equal("rows", grid.rows, []);
    equal("merges", grid.merges, []);
  }),
  contractCase("a sheet that is not there cannot be read", async (port) => {
    await fails("sheetMissing", port.readSheet("Không có"));
  }),
];

const writing: readonly ContractCase[] = [
  contractCase("every kind of edit, then reading gives the planned cells", async (port) => {
    await port.apply(EVERY_EDIT);
    const made = await port.readSheet(NEW_SHEET);
    equal(
      "merges",
      made.merges.map((merge) => a1OfRegion(merge)),
      ["A1:D1"],
    );
    blockEqual(made, 0, 0, [
      [textCell("TỔNG HỢP"), EMPTY, EMPTY, EMPTY],
      [EMPTY, EMPTY, EMPTY, EMPTY],
      [textCell("TT"), textCell("Đơn vị"), textCell("Hạn"), textCell("Tỷ lệ")],
      [numberCell(1), textCell("Công an huyện"), numberCell(45443, DATE), numberCell(0.857, "0.0%")],
    ]);
    const plan = await port.readSheet(PLAN);
    equal("merges left", plan.merges, []);
    blockEqual(plan, 0, 0, [[textCell("PHỤ LỤC"), EMPTY, EMPTY]]);
    blockEqual(plan, 2, 0, [
      [textCell("1.1"), textCell("=1+1"), textCell("Quý II"), textCell("Quá hạn")],
      [numberCell(0), { kind: "error", value: "#N/A" }, yes, numberCell(7)],
    ]);
    cellEqual("B5", cellAt(plan, 4, 1), EMPTY);
    const names = (await port.listSheets()).map(({ name }) => name);
    equal("the new sheet stands last", names, [PLAN, "Ẩn", "Trống", "Khóa", NEW_SHEET]);
  }),
  contractCase("the inverse plan gives back what was", async (port) => {
    const before = await stateOf(port);
    await port.apply(EVERY_EDIT);
    await port.apply(inversePlan(EVERY_EDIT));
    equal("state", await stateOf(port), before);
  }),
  contractCase("a plan can be done again after it was taken back", async (port) => {
    await port.apply(EVERY_EDIT);
    const done = await stateOf(port);
    await port.apply(inversePlan(EVERY_EDIT));
    await port.apply(EVERY_EDIT);
    equal("state", await stateOf(port), done);
  }),
  contractCase("text is written as text, whatever it looks like", async (port) => {
    const cells = RISKY_TEXTS.map((text) => [textCell(text)]);
    await port.apply({ edits: [setNewCells("Trống", 1, 1, cells)] });
    const grid = await port.readSheet("Trống");
    blockEqual(grid, 1, 1, cells);
    equal("formulas", Object.keys(grid.formulas ?? {}), []);
  }),
  contractCase("numbers, dates, percentages and logical values keep their kind and format", async (port) => {
    const cells = [[numberCell(0), numberCell(-1.5), numberCell(45443, DATE), numberCell(45443.75, "dd/mm/yyyy hh:mm"), numberCell(0.5, "0%"), yes, { kind: "boolean", value: false } as const]]; // prettier-ignore
    await port.apply({ edits: [setNewCells("Trống", 0, 0, cells)] });
    blockEqual(await port.readSheet("Trống"), 0, 0, cells);
  }),
  contractCase("a number after a date is a plain number", async (port) => {
    await port.apply({ edits: [setCell(PLAN, "C3", numberCell(45443, DATE), numberCell(5))] });
    blockEqual(await port.readSheet(PLAN), 2, 2, [[numberCell(5)]]);
  }),
  contractCase("a look does not change a value or its format", async (port) => {
    const edits: Edit[] = [
      { kind: "setStyle", region: region(PLAN, "A3:C3"), before: "plain", after: "warning" },
    ];
    const before = await port.readSheet(PLAN);
    await port.apply({ edits });
    blockEqual(await port.readSheet(PLAN), 2, 0, [[0, 1, 2].map((col) => cellAt(before, 2, col))]);
  }),
  contractCase("a merge of new cells, and its end", async (port) => {
    const area = region("Trống", "B2:C4");
    await port.apply({
      edits: [setCell("Trống", "B2", EMPTY, textCell("chung")), { kind: "merge", region: area }],
    });
    const merged = await port.readSheet("Trống");
    equal(
      "merges",
      merged.merges.map((merge) => a1OfRegion(merge)),
      ["B2:C4"],
    );
    blockEqual(merged, 1, 1, [[textCell("chung"), EMPTY], [EMPTY, EMPTY], [EMPTY, EMPTY]]); // prettier-ignore
    await port.apply({ edits: [{ kind: "unmerge", region: area }] });
    const unmerged = await port.readSheet("Trống");
    equal("merges", unmerged.merges, []);
    cellEqual("B2", cellAt(unmerged, 1, 1), textCell("chung"));
  }),
  contractCase("30,000 cells, with progress up to the last", async (port) => {
    const { plan, cells } = largePlan("Lớn");
    const seen: [done: number, total: number][] = [];
    await port.apply(plan, { onProgress: (done, total) => seen.push([done, total]) });
    blockEqual(await port.readSheet("Lớn"), 0, 0, cells);
    const total = LARGE_ROWS * LARGE_COLS;
    equal("last progress", seen.at(-1), [total, total]);
    equal(
      "progress goes up",
      seen.every(([done], i) => i === 0 || done >= seen[i - 1]![0]),
      true,
    );
  }),
  contractCase("a plan without edits does nothing", async (port) => {
    const before = await stateOf(port);
    await port.apply({ edits: [] });
    equal("state", await stateOf(port), before);
  }),
];

/** 200 letters and more, with everything that a form of storage may change. */
const LONG_NOTE =
  "Thời gian ghi: “Trước ngày 31/5/2024”, \"quý II\" <gấp> & 'khẩn'.\n\n  Hai dấu cách ở đầu dòng này; " +
  "hạn được tính đến hết ngày làm việc cuối cùng của tháng, vì ngày 01/6/2024 là thứ Bảy, theo lịch nghỉ của cơ quan. ";

const printArea = (before: Region | null, after: Region | null): Edit => {
  return { kind: "setPrintArea", sheet: PLAN, before, after };
};
const named = (before: Region | null, after: Region | null): Edit => {
  return { kind: "nameRegion", name: "Vùng_đã_lập", before, after };
};
const offered = (before: Region | null, after: Region | null): Edit => {
  return { kind: "offerList", region: region(PLAN, "E3:E5"), before, after };
};

/** The port does not tell names and lists, but refuses a plan that takes them for something else. */
async function standsAt(
  port: WorkbookPort,
  edit: (before: Region | null, after: Region | null) => Edit,
  place: Region | null,
  elsewhere: Region,
): Promise<void> {
  const made = edit(null, elsewhere);
  const code = made.kind === "nameRegion" ? "nameInTheWay" : "listInTheWay";
  if (place) await refused(code, port, { edits: [made] });
  if (place) await refused(code, port, { edits: [edit(elsewhere, null)] });
  await port.apply({ edits: [edit(place, place)] });
}

const besideCells: readonly ContractCase[] = [
  contractCase("print area: set, moved, taken back", async (port) => {
    const first = region(PLAN, "A1:C5");
    const second = region(PLAN, "B2");
    const plans = [[printArea(null, first)], [printArea(first, second)]].map((edits) => ({ edits }));
    equal("at first", (await port.readDetails(PLAN)).printArea, null);
    for (const plan of plans) {
      await port.apply(plan);
      const [edit] = plan.edits;
      equal("set", (await port.readDetails(PLAN)).printArea, edit?.kind === "setPrintArea" && edit.after);
    }
    equal("another sheet", (await port.readDetails("Trống")).printArea, null);
    await port.apply(inversePlan(plans[1]!));
    equal("moved back", (await port.readDetails(PLAN)).printArea, first);
    await port.apply(inversePlan(plans[0]!));
    equal("none", (await port.readDetails(PLAN)).printArea, null);
  }),
  contractCase("notes: set, changed, taken away, beside one that stays", async (port) => {
    await port.apply({
      edits: [setNote(PLAN, "C4", null, "của người dùng"), setNote(PLAN, "F9", null, "x")],
    });
    const plan: EditPlan = { edits: [setNote(PLAN, "C3", null, LONG_NOTE), setNote(PLAN, "F9", "x", "y")] };
    await port.apply(plan);
    equal("set", await notesOf(port, PLAN), { C3: LONG_NOTE, C4: "của người dùng", F9: "y" });
    equal("another sheet", await notesOf(port, "Trống"), {});
    await port.apply(inversePlan(plan));
    equal("taken back", await notesOf(port, PLAN), { C4: "của người dùng", F9: "x" });
    await port.apply(plan);
    equal("done again", await notesOf(port, PLAN), { C3: LONG_NOTE, C4: "của người dùng", F9: "y" });
  }),
  contractCase("notes: one cell twice in a plan", async (port) => {
    await port.apply({ edits: [setNote("Trống", "A1", null, "một"), setNote("Trống", "A1", "một", "hai")] });
    equal("the last", await notesOf(port, "Trống"), { A1: "hai" });
  }),
  contractCase("notes: one that a person has written or changed since is not lost", async (port) => {
    await port.apply({ edits: [setNote(PLAN, "C3", null, "của người dùng")] });
    for (const before of [null, "khác", "của người dùng "]) {
      await refused("changedMeanwhile", port, {
        edits: [newText("Trống", "A1"), setNote(PLAN, "C3", before, "m")],
      });
    }
    await refused("changedMeanwhile", port, { edits: [setNote(PLAN, "C4", "đã có", null)] });
  }),
  contractCase("names: set, moved, taken back, done again", async (port) => {
    const [first, second] = [region(PLAN, "A2:C5"), region("Trống", "B2")];
    const plan: EditPlan = { edits: [named(null, first)] };
    await port.apply(plan);
    await standsAt(port, named, first, second);
    await port.apply({ edits: [named(first, second)] });
    await standsAt(port, named, second, first);
    await port.apply({ edits: [named(second, first)] });
    await port.apply(inversePlan(plan));
    await port.apply(plan);
    await standsAt(port, named, first, second);
  }),
  contractCase("lists: offered, refused over another, taken back, done again", async (port) => {
    const quoted = "Danh mục 'A' mới";
    await port.apply({ edits: [addSheet(quoted), newText(quoted, "A1"), newText(quoted, "A2")] });
    const [first, second] = [region(quoted, "A1:A2"), region("Trống", "B2")];
    const plan: EditPlan = { edits: [offered(null, first)] };
    await port.apply(plan);
    await standsAt(port, offered, first, second);
    await port.apply(inversePlan(plan));
    await port.apply(plan);
    await standsAt(port, offered, first, second);
  }),
  contractCase("lists: rows that were added since are taken in", async (port) => {
    const items = region("Trống", "B2:B3");
    const longer = region(PLAN, "E3:E9");
    await port.apply({ edits: [offered(null, items)] });
    await port.apply({ edits: [{ kind: "offerList", region: longer, before: items, after: items }] });
    await refused("listInTheWay", port, {
      edits: [{ kind: "offerList", region: longer, before: null, after: items }],
    });
  }),
  contractCase("colours: done again and taken back, with other edits of the plan", async (port) => {
    const before = await stateOf(port);
    const where = region(PLAN, "D3:D5");
    const plan: EditPlan = {
      edits: [
        newText(PLAN, "D3"),
        { kind: "colourTexts", region: where, before: [], after: COLOURS },
        newText(PLAN, "D4"),
        { kind: "colourTexts", region: where, before: COLOURS, after: COLOURS.slice(1) },
      ],
    };
    await port.apply(plan);
    cellEqual("D4", cellAt(await port.readSheet(PLAN), 3, 3), textCell("mới"));
    await port.apply(inversePlan(plan));
    equal("state", await stateOf(port), before);
  }),
  contractCase("details of a sheet that is not there", (port) =>
    fails("sheetMissing", port.readDetails("Không có")),
  ),
  contractCase("notes and lists on a protected sheet are refused", async (port) => {
    await refused("protected", port, { edits: [setNote("Khóa", "A1", null, "m")] });
    await refused("protected", port, {
      edits: [{ kind: "hideColumn", sheet: "Khóa", col: 0, before: false, after: true }],
    });
  }),
];

/** For an Excel below ExcelApi 1.18. */
export const CASES_WITHOUT_NOTES: readonly ContractCase[] = [
  contractCase("an Excel without notes says so before it writes", async (port) => {
    equal("notes", (await port.readDetails(PLAN)).notes, null);
    await refused("notSupported", port, { edits: [newText("Trống", "A1"), setNote(PLAN, "C3", null, "m")] });
  }),
];

const refusing: readonly ContractCase[] = [
  ...[PLAN, PLAN.toUpperCase(), "Ẩn"].map((name) =>
    contractCase(`sheetExists: ${name}`, (port) =>
      refused("sheetExists", port, { edits: [newText("Trống", "A1"), addSheet(name)] }),
    ),
  ),
  ...["", "a/b", "a\\b", "a:b", "a?b", "a*b", "[a", "a]", "'a", "a'", "x".repeat(32)].map((name) =>
    contractCase(`badSheetName: ${JSON.stringify(name)}`, (port) =>
      refused("badSheetName", port, { edits: [newText("Trống", "A1"), addSheet(name)] }),
    ),
  ),
  contractCase("a name of 31 letters with other signs is good", async (port) => {
    const name = "Tổng hợp (2) - 'quý' II.2024, #";
    equal("letters", name.length, 31);
    await port.apply({ edits: [addSheet(name)] });
    equal("last sheet", (await port.listSheets()).at(-1)?.name, name);
  }),
  contractCase("sheetMissing", (port) =>
    refused("sheetMissing", port, { edits: [addSheet("Mới"), newText("Không có", "A1")] }),
  ),
  contractCase("protected", (port) =>
    refused("protected", port, { edits: [addSheet("Mới"), newText("Khóa", "B1")] }),
  ),
  contractCase("changedMeanwhile: a cell holds something else", (port) =>
    refused("changedMeanwhile", port, {
      edits: [addSheet("Mới"), newText("Mới", "A1"), setCell(PLAN, "B2", textCell("cũ"), textCell("mới"))],
    }),
  ),
  contractCase("changedMeanwhile: a cell is no longer empty", (port) =>
    refused("changedMeanwhile", port, { edits: [newText("Trống", "A1"), newText(PLAN, "B2")] }),
  ),
  contractCase("changedMeanwhile: taking back what was edited since", async (port) => {
    const plan: EditPlan = { edits: [newText("Trống", "A1")] };
    await port.apply(plan);
    await port.apply({ edits: [setCell("Trống", "A1", textCell("mới"), textCell("của người dùng"))] });
    await refused("changedMeanwhile", port, inversePlan(plan));
  }),
  contractCase("cancelled before it begins: nothing is written", async (port) => {
    const before = await stateOf(port);
    const abort = new AbortController();
    abort.abort();
    await fails("cancelled", port.apply(EVERY_EDIT, { signal: abort.signal }));
    equal("state", await stateOf(port), before);
  }),
  contractCase("cancelled on the way: all or nothing, never half", async (port) => {
    const before = await stateOf(port);
    const abort = new AbortController();
    const { plan, cells } = largePlan("Lớn");
    const edits = [newText(PLAN, "F9"), ...plan.edits];
    const outcome = await port
      .apply({ edits }, { signal: abort.signal, onProgress: () => abort.abort() })
      .then(
        () => "applied",
        (error: unknown) => (error as { code?: unknown }).code,
      );
    if (outcome === "applied") blockEqual(await port.readSheet("Lớn"), 0, 0, cells);
    else {
      equal("failure", outcome, "cancelled");
      equal("state", await stateOf(port), before);
    }
  }),
];

export const WORKBOOK_PORT_CASES: readonly ContractCase[] = [
  ...reading,
  ...writing,
  ...besideCells,
  ...refusing,
  ...EXPECTING_CASES,
];

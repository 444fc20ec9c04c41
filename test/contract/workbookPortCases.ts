// What every workbook adapter must do, as a list of cases that throw where one does not. Nothing here needs a
// test framework: the same list runs in Node over exceljs and inside a page over Office.js.
import type { WorkbookPort } from "../../src/app/workbookPort";
import {
  EMPTY,
  a1Of,
  a1OfRegion,
  cellAt,
  numberCell,
  parseA1,
  textCell,
  type Cell,
  type Grid,
  type Region,
} from "../../src/core/base/cell";
import { inversePlan, setNewCells, type Edit, type EditPlan } from "../../src/core/base/edit";
import type { InitialWorkbook } from "./initialWorkbook";

export interface ContractCase {
  readonly name: string;
  /** What `port` has open. */
  readonly initial: InitialWorkbook;
  readonly run: (port: WorkbookPort) => Promise<void>;
}

const PLAN = "Kế hoạch";
const DATE = "dd/mm/yyyy";
const yes: Cell = { kind: "boolean", value: true };

const INITIAL: InitialWorkbook = {
  sheets: [
    {
      name: PLAN,
      cells: {
        A1: textCell("PHỤ LỤC"),
        A2: textCell("TT"),
        B2: textCell("Nội dung\nnhiệm vụ"),
        C2: textCell("Thời gian"),
        A3: numberCell(1),
        B3: textCell("=1+1"),
        C3: numberCell(45443, DATE),
        A4: numberCell(0),
        B4: { kind: "error", value: "#N/A" },
        C4: yes,
        A5: numberCell(2.5, "0.00"),
        B5: textCell("  Ủy ban  "),
        C5: numberCell(3),
      },
      merges: ["A1:C1"],
      formulas: { C5: "A3+2" },
    },
    { name: "Ẩn", cells: { D7: textCell("ẩn") }, isHidden: true },
    { name: "Trống" },
    { name: "Khóa", cells: { A1: textCell("khóa") }, isProtected: true },
  ],
};

function contractCase(name: string, run: ContractCase["run"]): ContractCase {
  return { name, initial: INITIAL, run };
}

function fail(what: string, actual: unknown, expected: unknown): never {
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
}

function equal(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) fail(what, actual, expected);
}

function cellEqual(what: string, actual: Cell, expected: Cell): void {
  const isEqual =
    actual.kind === expected.kind &&
    (actual.kind === "empty" || ("value" in expected && actual.value === expected.value)) &&
    (actual.kind !== "number" || expected.kind !== "number" || actual.format === expected.format);
  if (!isEqual) fail(what, actual, expected);
}

/** The block's cells, whichever way the adapter cuts its grid. */
function blockEqual(grid: Grid, top: number, left: number, expected: readonly (readonly Cell[])[]): void {
  expected.forEach((line, r) =>
    line.forEach((cell, c) => cellEqual(a1Of(top + r, left + c), cellAt(grid, top + r, left + c), cell)),
  );
}

/** Everything that the port can tell, in a form that can be compared. */
async function stateOf(port: WorkbookPort): Promise<string> {
  const sheets = await port.listSheets();
  const grids = [];
  for (const { name } of sheets) {
    const grid = await port.readSheet(name);
    const cells: Record<string, Cell> = {};
    grid.rows.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell.kind !== "empty") cells[a1Of(grid.top + r, grid.left + c)] = cell;
      }),
    );
    const merges = grid.merges.map((merge) => a1OfRegion(merge)).sort();
    grids.push({ name, cells, merges, formulas: Object.keys(grid.formulas ?? {}) });
  }
  return JSON.stringify({ sheets, grids });
}

async function refused(code: string, port: WorkbookPort, plan: EditPlan): Promise<void> {
  const before = await stateOf(port);
  await fails(code, port.apply(plan));
  equal("after the refusal", await stateOf(port), before);
}

async function fails(code: string, work: Promise<unknown>): Promise<void> {
  const outcome = await work.then(
    () => "no failure",
    // By its code, because the page and the test may have two copies of the class.
    (error: unknown) => (error as { code?: unknown } | null)?.code ?? String(error),
  );
  equal("failure", outcome, code);
}

function region(sheet: string, ref: string): Region {
  const [start = "", end = start] = ref.split(":");
  const from = parseA1(start)!;
  const to = parseA1(end)!;
  return { sheet, top: from.row, left: from.col, bottom: to.row, right: to.col };
}

function setCell(sheet: string, a1: string, before: Cell, after: Cell): Edit {
  return { kind: "setCells", region: region(sheet, a1), before: [[before]], after: [[after]] };
}

const RISKY_TEXTS = [
  "=1+1", "=HYPERLINK(\"a\")", "+84 237", "-5", "- Sở Nội vụ", "@tên", "007", "1/2", "31/12/2024", "12,5%", "1e5",
  "TRUE", "'trích'", "\"a\"", "Dòng một\nDòng hai", "  hai đầu  ", "Sở TT&TT <a>", "_x000D_ và _x0041_", "Ủy ban nhân dân xã Đồng Lộc",
]; // prettier-ignore

const NEW_SHEET = "Tổng hợp";

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
    { kind: "activate", sheet: NEW_SHEET },
  ],
};

const LARGE_ROWS = 3000;
const LARGE_COLS = 10;

function largePlan(sheet: string): { plan: EditPlan; cells: Cell[][] } {
  const cells = Array.from({ length: LARGE_ROWS }, (_, r) =>
    Array.from({ length: LARGE_COLS }, (_, c): Cell =>
      c === 0
        ? numberCell(r + 1)
        : c === 1
          ? numberCell(45000 + r, DATE)
          : textCell(`Nhiệm vụ ${r}.${c}, đơn vị chủ trì`),
    ),
  );
  return { plan: { edits: [{ kind: "addSheet", sheet }, setNewCells(sheet, 0, 0, cells)] }, cells };
}

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

const addSheet = (sheet: string): Edit => ({ kind: "addSheet", sheet });
const newText = (sheet: string, a1: string): Edit => setCell(sheet, a1, EMPTY, textCell("mới"));

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

export const WORKBOOK_PORT_CASES: readonly ContractCase[] = [...reading, ...writing, ...refusing];

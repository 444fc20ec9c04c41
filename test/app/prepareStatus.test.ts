import { createHistory } from "../../src/app/history";
import { prepareStatus } from "../../src/app/prepareStatus";
import type { SheetDetails } from "../../src/app/workbookPort";
import { cellText } from "../../src/core/base/cellText";
import type { AppError } from "../../src/core/base/appError";
import { EMPTY, a1Of, cellAt, textCell, type Cell, type Grid } from "../../src/core/base/cell";
import { blockOf } from "../../src/core/base/cellBlock";
import { parsePlainDate, vietnameseDate } from "../../src/core/base/date";
import { setNewCells, type Edit, type EditPlan } from "../../src/core/base/edit";
import { STATUS_WORDS, statusText } from "../../src/messages/statusWords";
import type { StatusWords } from "../../src/app/statusWords";
import { SHEET, analysed, hauLocWorkbook } from "./hauLoc";

const on = parsePlainDate("2024-04-05")!;
const options = { on, soonDays: 30, withNotes: false, words: STATUS_WORDS };

const NO_DETAILS: SheetDetails = { printArea: null, notes: null };

const texts = (grid: Grid): string[][] =>
  grid.rows.map((row, r) => row.map((_, c) => cellText(cellAt(grid, grid.top + r, grid.left + c))));

test("the three columns stand beside the table, dates as dates, the deadline's words untouched", async () => {
  const workbook = await hauLocWorkbook();
  const before = await analysed(workbook);
  await workbook.apply(
    prepareStatus(before.plan, [{ grid: before.grid, details: NO_DETAILS }], options).plan,
  );

  const { plan, grid } = await analysed(workbook);
  expect(plan.source.main.columns.map(({ header }) => header).slice(-3)).toEqual([
    "Hạn",
    "Tình trạng",
    "Còn lại (ngày)",
  ]);
  const second = plan.source.main.tasks.find(({ ordinal }) => ordinal === "2")!;
  expect(second.fields.deadline?.raw).toBe("Quý I/2024");
  expect([second.fields.due?.raw, second.fields.daysLeft?.raw]).toEqual(["31/03/2024", "-5"]);
  const due = second.fields.due!.at;
  expect(cellAt(grid, due.row, due.col)).toEqual({ kind: "number", value: 45382, format: "dd/mm/yyyy" });
  expect(plan.source.main.tasks).toHaveLength(72);
});

/** What an English pane wrote until 11/2026. */
const ENGLISH_WORDS: StatusWords = {
  ...STATUS_WORDS,
  headings: { due: "Due", status: "Status", daysLeft: "Days left" },
  statusText: (standing) => statusText(standing, "en"),
  summary: ({ on }) => `As of ${vietnameseDate(on)}. 72 tasks: 0 done.`,
};

describe.each([
  { written: "in Vietnamese", words: STATUS_WORDS },
  { written: "by an English pane of an earlier version", words: ENGLISH_WORDS },
])("law, for columns written $written", ({ words }) => {
  test("a second run on the same day changes nothing; on another day it writes into the same columns", async () => {
    const workbook = await hauLocWorkbook();
    const first = await analysed(workbook);
    const { edits } = prepareStatus(first.plan, [{ grid: first.grid, details: NO_DETAILS }], {
      ...options,
      words,
    }).plan;
    await workbook.apply({ edits });
    const was = texts(await workbook.readSheet(SHEET));

    const second = await analysed(workbook);
    await workbook.apply(
      prepareStatus(second.plan, [{ grid: second.grid, details: NO_DETAILS }], options).plan,
    );
    const once = texts(await workbook.readSheet(SHEET));
    expect(once.map((row) => row.length)).toEqual(was.map((row) => row.length));
    expect(once.at(-1)).not.toEqual(expect.arrayContaining([expect.stringContaining("As of")]));
    if (words === STATUS_WORDS) expect(once).toEqual(was);

    const third = await analysed(workbook);
    const again = prepareStatus(third.plan, [{ grid: third.grid, details: NO_DETAILS }], options).plan;
    expect(again.edits.filter(({ kind }) => kind === "setCells")).toEqual([]);
    const later = prepareStatus(third.plan, [{ grid: third.grid, details: NO_DETAILS }], {
      ...options,
      on: parsePlainDate("2025-06-01")!,
    });
    await workbook.apply(later.plan);
    const grid = texts(await workbook.readSheet(SHEET));
    expect(grid.map((row) => row.length)).toEqual(once.map((row) => row.length));
    expect(grid).not.toEqual(once);
  });
});

test.each<[name: string, role: "due" | "daysLeft" | "deadline", day: string, replaced: number]>([
  ["that gives the right day stays", "due", "2024-04-05", 0],
  ["that gives the right day stays when time goes on", "due", "2025-06-01", 0],
  ["that gives the right number of days stays", "daysLeft", "2024-04-05", 0],
  ["that gives the days of another day gives way, and is counted", "daysLeft", "2025-06-01", 1],
  ["in a column that is not ours is not touched", "deadline", "2025-06-01", 0],
])("a formula %s", async (_name, role, day, replaced) => {
  const workbook = await hauLocWorkbook();
  const first = await analysed(workbook);
  await workbook.apply(prepareStatus(first.plan, [{ grid: first.grid, details: NO_DETAILS }], options).plan);
  const { plan, grid } = await analysed(workbook);
  const { row, col } = plan.source.main.tasks.find(({ ordinal }) => ordinal === "2")!.fields[role]!.at;
  const formulas = { [a1Of(row, col)]: "=1+1" };
  const { plan: edits, formulas: count } = prepareStatus(
    plan,
    [{ grid: { ...grid, formulas }, details: NO_DETAILS }],
    {
      ...options,
      on: parsePlainDate(day)!,
    },
  );
  const covering = edits.edits.filter(
    (edit) =>
      edit.kind === "setCells" &&
      edit.region.left === col &&
      edit.region.top <= row &&
      row <= edit.region.bottom,
  );
  expect([covering.length, count]).toEqual([replaced, replaced]);
});

test("a formula that shows nothing keeps its column and its line from us", async () => {
  const workbook = await hauLocWorkbook();
  const { plan, grid } = await analysed(workbook);
  const { table, tasks } = plan.source.main;
  const { rows } = tasks[0]!;
  const formulas = {
    [a1Of(rows[0], table.right + 1)]: '=IF(1=2,"x","")',
    [a1Of(table.bottom + 2, table.left)]: '=""',
  };
  const below = Array.from({ length: 3 }, () => [EMPTY]);
  const changed = { ...grid, rows: [...grid.rows, ...below], formulas };
  const use = prepareStatus(plan, [{ grid: changed, details: NO_DETAILS }], options);
  const touched = use.plan.edits.flatMap((edit) => (edit.kind === "setCells" ? [edit.region] : []));
  expect(Math.min(...touched.filter(({ top }) => top <= table.bottom).map(({ left }) => left))).toBe(
    table.right + 2,
  );
  expect(touched.filter(({ top }) => top === table.bottom + 2)).toEqual([]);
  expect(use.formulas).toBe(0);
});

test("law: the counts are those of all tasks, and undo gives back what was", async () => {
  const workbook = await hauLocWorkbook();
  const was = texts(await workbook.readSheet(SHEET));
  const { plan, grid } = await analysed(workbook);
  const { plan: edits, counts } = prepareStatus(plan, [{ grid, details: NO_DETAILS }], options);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(72);

  const history = createHistory<string>(workbook);
  await history.apply(edits, "Thời hạn");
  expect(history.last()?.label).toBe("Thời hạn");
  await history.undo();
  expect(history.last()).toBeNull();
  expect(texts(await workbook.readSheet(SHEET))).toEqual(was);
});

test("undo is refused once the cells were edited, and can be tried again", async () => {
  const workbook = await hauLocWorkbook();
  const { plan, grid } = await analysed(workbook);
  const history = createHistory<string>(workbook);
  await history.apply(prepareStatus(plan, [{ grid, details: NO_DETAILS }], options).plan, "Thời hạn");
  const { source } = (await analysed(workbook)).plan;
  const { row, col } = source.tasks[1]!.fields.status!.at;
  const region = { sheet: SHEET, top: row, left: col, bottom: row, right: col };
  const before = [[cellAt(await workbook.readSheet(SHEET), row, col)]];
  const own = { kind: "text" as const, value: "Tự sửa" };
  await workbook.apply({ edits: [{ kind: "setCells", region, before, after: [[own]] }] });

  await expect(history.undo()).rejects.toMatchObject({ code: "changedSince" });
  expect(history.last()?.label).toBe("Thời hạn");
  await workbook.apply({ edits: [{ kind: "setCells", region, before: [[own]], after: before }] });
  await history.undo();
  expect(history.last()).toBeNull();
});

describe("a preview of rows that have changed since is not written", () => {
  /** The table's rows from the first task on, as a person may leave them. */
  const CHANGES: readonly {
    readonly name: string;
    readonly change: (rows: readonly (readonly Cell[])[], at: (role: "deadline" | "note" | "content") => number) => Cell[][];
    readonly isRefused: boolean;
  }[] = [
    { name: "a row put in above", change: (rows) => [rows[0]!.map(() => EMPTY), ...rows.slice(0, -1)].map((row) => [...row]), isRefused: true },
    { name: "a row taken out", change: (rows) => [...rows.slice(1), rows[0]!.map(() => EMPTY)].map((row) => [...row]), isRefused: true },
    { name: "sorted the other way round", change: (rows) => [...rows].reverse().map((row) => [...row]), isRefused: true },
    { name: "another deadline", change: (rows, at) => rows.map((row, r) => row.map((cell, c) => (r === 1 && c === at("deadline") ? textCell("Quý IV/2024") : cell))), isRefused: true },
    { name: "another word in the content", change: (rows, at) => rows.map((row, r) => row.map((cell, c) => (r === 1 && c === at("content") ? textCell("Nội dung sửa") : cell))), isRefused: false },
    { name: "nothing", change: (rows) => rows.map((row) => [...row]), isRefused: false },
  ]; // prettier-ignore

  test.each(CHANGES)("$name: refused $isRefused", async ({ change, isRefused }) => {
    const workbook = await hauLocWorkbook();
    const { plan, grid } = await analysed(workbook);
    const { plan: edits } = prepareStatus(plan, [{ grid, details: NO_DETAILS }], options);
    const { headerRows, table, columns } = plan.source.main;
    const region = { ...table, top: headerRows[1] + 1 };
    const { cells } = blockOf(grid, region);
    const merges = grid.merges.filter(({ top }) => top >= region.top && top <= region.bottom);
    await workbook.apply({
      edits: [
        ...merges.map((merge): Edit => ({ kind: "unmerge", region: merge })),
        {
          kind: "setCells",
          region,
          before: cells,
          after: change(cells, (role) => columns.find((column) => column.role === role)!.col - table.left),
        },
      ],
    });
    const before = await workbook.readSheet(SHEET);
    const outcome = await workbook.apply(edits).then(
      () => "written",
      (error: unknown) => (error as AppError).code,
    );
    expect(outcome).toBe(isRefused ? "changedMeanwhile" : "written");
    if (isRefused) expect(texts(await workbook.readSheet(SHEET))).toEqual(texts(before));
  });
});

describe("the line of counts", () => {
  const line = (grid: Grid) =>
    texts(grid).flatMap((row, r) => row.flatMap((text) => (text.startsWith("Tổng hợp đến ngày") ? [{ text, row: grid.top + r }] : []))); // prettier-ignore

  test("stands below the table with a blank row between, says counts and rate, and is no row of the plan", async () => {
    const workbook = await hauLocWorkbook();
    const { plan, grid } = await analysed(workbook);
    const { plan: edits, counts, rate } = prepareStatus(plan, [{ grid, details: NO_DETAILS }], options);
    await workbook.apply(edits);
    const after = await analysed(workbook);
    const found = line(after.grid);
    expect(found).toHaveLength(1);
    expect(found[0]!.row).toBe(plan.source.main.table.bottom + 2);
    expect(found[0]!.text).toContain(`ngày 05/04/2024. Tổng số 72 nhiệm vụ: đã hoàn thành 0`);
    expect(found[0]!.text).toContain(`không hạn ${counts.noDate}.`);
    expect(found[0]!.text).toContain(`${rate.doneOfDue}/${rate.due} (0%)`);
    expect(after.plan.source.main.tasks).toHaveLength(72);
    expect(after.plan.source.main.table.bottom).toBe(plan.source.main.table.bottom);
  });

  test("a later run writes it anew in the same place", async () => {
    const workbook = await hauLocWorkbook();
    for (const day of ["2024-04-05", "2024-12-31"]) {
      const { plan, grid } = await analysed(workbook);
      await workbook.apply(
        prepareStatus(plan, [{ grid, details: NO_DETAILS }], { ...options, on: parsePlainDate(day)! }).plan,
      );
    }
    const { plan, grid } = await analysed(workbook);
    expect(line(grid).map(({ row }) => row)).toEqual([plan.source.main.table.bottom + 2]);
    expect(line(grid)[0]!.text).toContain("ngày 31/12/2024");
  });

  test("does not write over a signature right below: it goes under everything", async () => {
    const workbook = await hauLocWorkbook();
    const first = await analysed(workbook);
    const row = first.plan.source.main.table.bottom + 2;
    await workbook.apply({
      edits: [setNewCells(SHEET, row, 3, [[textCell("KT. CHỦ TỊCH")], [textCell("PHÓ CHỦ TỊCH")]])],
    });
    const { plan, grid } = await analysed(workbook);
    await workbook.apply(prepareStatus(plan, [{ grid, details: NO_DETAILS }], options).plan);
    const after = await workbook.readSheet(SHEET);
    expect(cellText(cellAt(after, row, 3))).toBe("KT. CHỦ TỊCH");
    expect(line(after).map((found) => found.row)).toEqual([row + 3]);
  });
});

describe("notes", () => {
  const edits = (plan: EditPlan) => plan.edits.flatMap((edit) => (edit.kind === "setNote" ? [edit] : []));

  async function prepared(notes: NonNullable<SheetDetails["notes"]>, withNotes: boolean) {
    const workbook = await hauLocWorkbook();
    const first = await analysed(workbook);
    await workbook.apply(
      prepareStatus(first.plan, [{ grid: first.grid, details: NO_DETAILS }], options).plan,
    );
    const { plan, grid } = await analysed(workbook);
    return prepareStatus(plan, [{ grid, details: { printArea: null, notes } }], { ...options, withNotes });
  }

  test("explain the due day and the status of each task", async () => {
    const { plan, notesKept } = await prepared([], true);
    expect(edits(plan)).toHaveLength(2 * 72);
    expect(notesKept).toBe(0);
    const overdue = edits(plan).filter(({ after }) => after?.includes("quá 5 ngày"));
    expect(overdue[0]?.after).toBe(
      "Cách tính: Quý I/2024 → hết ngày 31/03/2024; đến 05/04/2024 quá 5 ngày. Tiến độ báo cáo: chưa có.",
    );
  });

  test("are not written unless asked for", async () => {
    expect(edits((await prepared([], false)).plan)).toEqual([]);
  });

  test.each(["Cách tính: cũ.", "Worked out: old."])(
    "a person's own note stays; an earlier “%s” of ours is renewed, or taken away",
    async (old) => {
      const { plan } = await prepared([], true);
      const [own, ours, ...others] = edits(plan).map(({ at, after }) => ({ at, text: after! }));
      const there = [{ ...own!, text: "Đã hỏi anh Nam" }, { ...ours!, text: old }, ...others];
      const renewed = await prepared(there, true);
      expect(edits(renewed.plan)).toEqual([
        { kind: "setNote", at: ours!.at, before: old, after: ours!.text },
      ]);
      expect(renewed.notesKept).toBe(1);
      const removed = edits((await prepared(there, false)).plan);
      expect(removed).toHaveLength(2 * 72 - 1);
      expect(removed.every(({ at, after }) => after === null && at !== own!.at)).toBe(true);
    },
  );
});

test("colours are rules over the whole column, one for every text that can stand there", async () => {
  const workbook = await hauLocWorkbook();
  const { plan, grid } = await analysed(workbook);
  const { plan: edits, standings } = prepareStatus(plan, [{ grid, details: NO_DETAILS }], options);
  const colours = edits.edits.flatMap((edit) => (edit.kind === "colourTexts" ? [edit] : []));
  expect(colours).toHaveLength(1);
  const { top, bottom } = colours[0]!.region;
  expect([top, bottom]).toEqual([plan.source.main.headerRows[1] + 1, plan.source.main.table.bottom]);
  const known = colours[0]!.after.map(({ text }) => text);
  expect(new Set(known).size).toBe(known.length);
  for (const { standing } of standings) expect(known).toContain(options.words.statusText(standing));
});

test.each([
  { name: "a print area of the table grows with it", area: { bottom: 0, right: 0 }, grows: true },
  {
    name: "a print area that ends above the table's end is a person's own choice",
    area: { bottom: -3, right: 0 },
    grows: false,
  },
  { name: "a wide and high print area is enough", area: { bottom: 20, right: 20 }, grows: false },
])("$name", async ({ area, grows }) => {
  const workbook = await hauLocWorkbook();
  const { plan, grid } = await analysed(workbook);
  const { table } = plan.source.main;
  const printArea = {
    sheet: SHEET,
    top: 0,
    left: 0,
    bottom: table.bottom + area.bottom,
    right: table.right + area.right,
  };
  const { plan: edits } = prepareStatus(plan, [{ grid, details: { printArea, notes: null } }], options);
  const changes = edits.edits.filter((edit) => edit.kind === "setPrintArea");
  const after = { ...printArea, right: table.right + 3, bottom: table.bottom + 2 };
  expect(changes).toEqual(grows ? [{ kind: "setPrintArea", sheet: SHEET, before: printArea, after }] : []);
});

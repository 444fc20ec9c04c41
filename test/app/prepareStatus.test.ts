import { createHistory } from "../../src/app/history";
import { prepareStatus } from "../../src/app/prepareStatus";
import { cellText } from "../../src/core/base/cellText";
import { cellAt, type Grid } from "../../src/core/base/cell";
import { parsePlainDate } from "../../src/core/base/date";
import { statusWords } from "../../src/messages/statusWords";
import { SHEET, analysed, hauLocWorkbook } from "./hauLoc";

const on = parsePlainDate("2024-04-05")!;
const options = { on, soonDays: 30, words: statusWords("vi") };

const texts = (grid: Grid): string[][] =>
  grid.rows.map((row, r) => row.map((_, c) => cellText(cellAt(grid, grid.top + r, grid.left + c))));

test("the three columns stand beside the table, dates as dates, the deadline's words untouched", async () => {
  const workbook = await hauLocWorkbook();
  const before = await analysed(workbook);
  await workbook.apply(prepareStatus(before.plan, before.grid, options).plan);

  const { plan, grid } = await analysed(workbook);
  expect(plan.appendix.columns.map(({ header }) => header).slice(-3)).toEqual([
    "Hạn",
    "Tình trạng",
    "Còn lại (ngày)",
  ]);
  const second = plan.appendix.tasks.find(({ ordinal }) => ordinal === "2")!;
  expect(second.fields.deadline?.raw).toBe("Quý I/2024");
  expect([second.fields.due?.raw, second.fields.daysLeft?.raw]).toEqual(["31/03/2024", "-5"]);
  const due = second.fields.due!.at;
  expect(cellAt(grid, due.row, due.col)).toEqual({ kind: "number", value: 45382, format: "dd/mm/yyyy" });
  expect(plan.appendix.tasks).toHaveLength(72);
});

test("law: a second run on the same day changes nothing; on another day it writes into the same columns", async () => {
  const workbook = await hauLocWorkbook();
  const first = await analysed(workbook);
  await workbook.apply(prepareStatus(first.plan, first.grid, options).plan);
  const once = texts(await workbook.readSheet(SHEET));

  const second = await analysed(workbook);
  await workbook.apply(prepareStatus(second.plan, second.grid, options).plan);
  expect(texts(await workbook.readSheet(SHEET))).toEqual(once);

  const third = await analysed(workbook);
  const later = prepareStatus(third.plan, third.grid, { ...options, on: parsePlainDate("2025-06-01")! });
  await workbook.apply(later.plan);
  const grid = texts(await workbook.readSheet(SHEET));
  expect(grid.map((row) => row.length)).toEqual(once.map((row) => row.length));
  expect(grid).not.toEqual(once);
});

test("law: the counts are those of all tasks, and undo gives back what was", async () => {
  const workbook = await hauLocWorkbook();
  const was = texts(await workbook.readSheet(SHEET));
  const { plan, grid } = await analysed(workbook);
  const { plan: edits, counts } = prepareStatus(plan, grid, options);
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
  await history.apply(prepareStatus(plan, grid, options).plan, "Thời hạn");
  const { appendix } = (await analysed(workbook)).plan;
  const { row, col } = appendix.tasks[1]!.fields.status!.at;
  const region = { sheet: SHEET, top: row, left: col, bottom: row, right: col };
  const before = [[cellAt(await workbook.readSheet(SHEET), row, col)]];
  const own = { kind: "text" as const, value: "Tự sửa" };
  await workbook.apply({ edits: [{ kind: "setCells", region, before, after: [[own]] }] });

  await expect(history.undo()).rejects.toMatchObject({ code: "changedMeanwhile" });
  expect(history.last()?.label).toBe("Thời hạn");
  await workbook.apply({ edits: [{ kind: "setCells", region, before: [[own]], after: before }] });
  await history.undo();
  expect(history.last()).toBeNull();
});

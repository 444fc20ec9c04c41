// What keeps its place and what follows the text when a person sorts or filters a table, and the notes on it.
import type { Frame, Page } from "playwright-core";
import { startBench, type Bench, type OpenHost } from "./harness";

jest.setTimeout(60_000);

let bench: Bench;
let host: OpenHost;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  bench = await startBench();
  host = await bench.openHost({ addin: "/test/contract.html" });
  ({ page, pane } = host);
  await pane.waitForFunction(() => "addNotesToOfficeJs" in globalThis);
  await pane.evaluate("addNotesToOfficeJs()");
});

afterAll(() => bench?.close());

beforeEach(async () => {
  await page.evaluate(() => window.excelHost.openEmpty());
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B5").values = [
      ["TT", "Tình trạng"],
      [3, "Quá hạn"],
      [1, "Hoàn thành"],
      [4, 'Đã "xong"'],
      [2, "QUÁ HẠN"],
    ];
    const { conditionalFormats } = sheet.getRange("B2:B9");
    for (const [text, color] of [
      ["Quá hạn", "#FADCD9"],
      ['Đã ""xong""', "#DDF0DC"],
    ] as const) {
      const { cellValue } = conditionalFormats.add("CellValue");
      cellValue.format.fill.color = color;
      cellValue.format.font.color = "#800000";
      cellValue.rule = { formula1: `="${text}"`, operator: "EqualTo" };
    }
    await context.sync();
  });
});

/** Runs a function in the pane; gives its value, or the code of the error. */
async function run(script: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> {
  return pane.evaluate(`Excel.run(${script.toString()}).catch((error) => "error: " + error.code)`);
}

const shown = (a1: string) =>
  page.evaluate(
    (address) =>
      window.excelHost.cells("Sheet1", address).map((row) => row.map(({ text, fill }) => [text, fill])),
    a1,
  );

const state = () => page.evaluate(() => window.excelHost.sheets()[0]!);

const RED = "#FADCD9";
const GREEN = "#DDF0DC";

test("colours follow their text through a sort, and undo brings both back", async () => {
  const before = [
    [["Quá hạn", RED]],
    [["Hoàn thành", ""]],
    [['Đã "xong"', GREEN]],
    [["QUÁ HẠN", RED]],
    [["", ""]],
  ];
  expect(await shown("B2:B6")).toEqual(before);
  await run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B5");
    table.sort.apply([{ key: 0, ascending: true }], false, true);
    await context.sync();
  });
  expect(await shown("A1:B5")).toEqual([
    [["TT", ""], ["Tình trạng", ""]],
    [["1", ""], ["Hoàn thành", ""]],
    [["2", ""], ["QUÁ HẠN", RED]],
    [["3", ""], ["Quá hạn", RED]],
    [["4", ""], ['Đã "xong"', GREEN]],
  ]); // prettier-ignore
  await page.evaluate(() => window.excelHost.undo());
  expect(await shown("B2:B6")).toEqual(before);
});

test("the newest rule has the last word, and a rule is found and deleted by its text", async () => {
  const rules = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B3");
    const { cellValue } = range.conditionalFormats.add("CellValue");
    cellValue.format.fill.color = "#112233";
    cellValue.rule = { formula1: '="quá hạn"', operator: "EqualTo" };
    const all = range.conditionalFormats.load("items/id, items/type, items/priority");
    await context.sync();
    for (const item of all.items) item.cellValue.load("rule");
    await context.sync();
    const read = all.items.map((item) => [item.priority, item.cellValue.rule.formula1]);
    all.items.find((item) => item.cellValue.rule.formula1 === '="Quá hạn"')?.delete();
    await context.sync();
    return read;
  });
  expect(rules).toEqual([
    [0, '="quá hạn"'],
    [1, '="Đã ""xong"""'],
    [2, '="Quá hạn"'],
  ]);
  expect(await shown("B2:B5")).toEqual([
    [["Quá hạn", "#112233"]],
    [["Hoàn thành", ""]],
    [['Đã "xong"', GREEN]],
    [["QUÁ HẠN", ""]],
  ]);
});

test("writing beside a filtered table leaves the filter, and reaches the hidden rows", async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.autoFilter.apply(sheet.getRange("A1:B5"), 1, { filterOn: "Values", values: ["Quá hạn"] });
    await context.sync();
    sheet.getRange("C1:C5").values = [["Còn lại"], ["a"], ["b"], ["c"], ["d"]];
    sheet.getRange("B3").values = [["Quá hạn"]];
    const region = sheet.autoFilter.getRangeOrNullObject().load("address");
    sheet.autoFilter.load("enabled, isDataFiltered");
    const values = sheet.getRange("C1:C5").load("values");
    await context.sync();
    return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, region.address, values.values.flat()];
  });
  expect(seen).toEqual([true, true, "Sheet1!A1:B5", ["Còn lại", "a", "b", "c", "d"]]);
  expect((await state()).hiddenRows).toEqual([2, 3, 4]);

  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().autoFilter.reapply();
    await context.sync();
  });
  expect((await state()).hiddenRows).toEqual([3, 4]);
  const cleared = await run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
    autoFilter.clearCriteria();
    autoFilter.load("enabled, isDataFiltered");
    await context.sync();
    const before = [autoFilter.enabled, autoFilter.isDataFiltered];
    autoFilter.remove();
    const none = autoFilter.getRangeOrNullObject().load("address");
    await context.sync();
    return [...before, none.isNullObject];
  });
  expect(cleared).toEqual([true, false, true]);
  expect((await state()).hiddenRows).toEqual([]);
});

test.each([
  ["another kind of filter", { filterOn: "Custom", criterion1: ">1" }, "NotImplemented"],
  ["a column beside the table", { filterOn: "Values", values: ["a"] }, "InvalidArgument"],
])("%s is refused", async (_name, criteria, code) => {
  const outcome = await pane.evaluate(
    `Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.autoFilter.apply(sheet.getRange("A1:B5"), ${code === "InvalidArgument" ? 2 : 1}, ${JSON.stringify(criteria)});
      await context.sync();
    }).catch((error) => error.code)`,
  );
  expect(outcome).toBe(code);
});

test("a table with merged cells cannot be sorted", async () => {
  expect(
    await run(async (context) => {
      const table = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B5");
      table.getCell(1, 0).getResizedRange(0, 1).merge();
      table.sort.apply([{ key: 0 }], false, true);
      await context.sync();
    }),
  ).toBe("error: InvalidArgument");
});

test("notes: moved by a sort and by new rows, shown as text, saved and opened", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.notes.add("B2", "<b>một</b>\nhai");
    sheet.notes.add(sheet.getRange("E9"), "ngoài bảng");
    sheet.getRange("A1:B5").sort.apply([{ key: 0, ascending: true }], false, true);
    sheet.getRange("1:1").insert("Down");
    await context.sync();
  });
  const moved = { B5: "<b>một</b>\nhai", E10: "ngoài bảng" };
  expect((await state()).notes).toEqual(moved);

  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B5").select();
    await context.sync();
  });
  const bubble = page.locator("[role=tooltip]");
  await bubble.waitFor({ state: "visible" });
  expect(await bubble.textContent()).toBe("<b>một</b>\nhai");
  await bench.screenshot(page, "host-note");

  await page.evaluate(async () => {
    await window.excelHost.open(await window.excelHost.save());
  });
  await page.waitForFunction(() => window.excelHost.sheets()[0]?.name === "Sheet1");
  expect((await state()).notes).toEqual({ B5: moved.B5 }); // exceljs drops notes on cells that hold nothing
  expect(await shown("B3:B6")).toEqual([
    [["Hoàn thành", ""]],
    [["QUÁ HẠN", RED]],
    [["Quá hạn", RED]],
    [['Đã "xong"', GREEN]],
  ]);
});

test("a second note in a cell, and one on two cells, are refused", async () => {
  expect(
    await run(async (context) => {
      const { notes } = context.workbook.worksheets.getActiveWorksheet();
      notes.add("B2", "a");
      notes.add("B2", "b");
      await context.sync();
    }),
  ).toBe("error: ItemAlreadyExists");
  expect(
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().notes.add("B2:B3", "a");
      await context.sync();
    }),
  ).toBe("error: InvalidArgument");
});

test("lists: part of a region keeps its own, and a file keeps them all", async () => {
  const types = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C2:C9").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$2:$A$5" } };
    sheet.getRange("C4:C5").dataValidation.clear();
    const rules = ["C2:C3", "C4:C5", "C2:C9", "C6:C9"].map((a1) =>
      sheet.getRange(a1).dataValidation.load("type"),
    );
    await context.sync();
    return rules.map(({ type }) => type);
  });
  expect(types).toEqual(["List", "None", "Inconsistent", "List"]);
  await page.evaluate(async () => window.excelHost.open(await window.excelHost.save()));
  const opened = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rules = ["C2:C3", "C4", "C6:C9"].map((a1) => sheet.getRange(a1).dataValidation.load("type, rule"));
    await context.sync();
    return rules.map(({ type, rule }) => [type, rule.list?.source]);
  });
  expect(opened).toEqual([
    ["List", "=$A$2:$A$5"],
    ["None", undefined],
    ["List", "=$A$2:$A$5"],
  ]);
});

test("the adapter's edits as a person sees them: colours, a hidden column, a note", async () => {
  await page.evaluate(() => window.excelHost.openEmpty());
  await pane.evaluate(async () => {
    const region = { sheet: "Sheet1", top: 1, left: 0, bottom: 5, right: 0 };
    const rule = (text: string, style: "bad" | "good") => ({ text, style });
    const both = [rule("Quá hạn", "bad"), rule('Đã "xong"', "good")];
    await window.applyToExcel([
      { kind: "colourTexts", region, before: [], after: [rule("của người dùng", "good")] },
      { kind: "colourTexts", region, before: [], after: both },
      { kind: "colourTexts", region, before: both, after: both.slice(1) },
      { kind: "hideColumn", sheet: "Sheet1", col: 3, before: false, after: true },
    ]);
  });
  await page.evaluate(() => {
    ["Quá hạn", 'Đã "xong"', "của người dùng"].forEach((text, i) =>
      window.excelHost.type("Sheet1", `A${i + 2}`, text),
    );
  });
  expect(await shown("A2:A4")).toEqual([
    [["Quá hạn", ""]],
    [['Đã "xong"', GREEN]],
    [["của người dùng", GREEN]],
  ]);
  expect((await state()).hiddenColumns).toEqual([3]);
  expect(host.complaints).toEqual([]);
});

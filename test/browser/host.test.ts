import type { Frame, Page } from "playwright-core";
import { startBench, type Bench, type OpenHost } from "./harness";

jest.setTimeout(60_000);

let bench: Bench;
let host: OpenHost;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  bench = await startBench();
  host = await bench.openHost();
  ({ page, pane } = host);
});

afterAll(() => bench?.close());

beforeEach(() => page.evaluate(() => window.excelHost.openEmpty()));

test("Office.js starts and believes that it is in Excel on the web", async () => {
  const started = await pane.evaluate(async () => ({
    ready: await Office.onReady(),
    language: Office.context.displayLanguage,
    isSupported: [1.1, 1.17].map((version) =>
      Office.context.requirements.isSetSupported("ExcelApi", String(version)),
    ),
  }));
  expect(started).toMatchObject({
    ready: { host: "Excel", platform: "OfficeOnline" },
    language: "vi-VN",
    isSupported: [true, true],
  });
});

test("values are written and read back", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      range.values = [
        ["Sở Y tế", 1],
        [true, 2.5],
      ];
      range.load("values, address, rowCount");
      await context.sync();
      return { values: range.values, address: range.address, rowCount: range.rowCount };
    }),
  );
  expect(read).toEqual({
    values: [
      ["Sở Y tế", 1],
      [true, 2.5],
    ],
    address: "Sheet1!B2:C3",
    rowCount: 2,
  });
});

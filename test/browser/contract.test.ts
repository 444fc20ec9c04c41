// The workbook port's contract over Office.js: the unmodified library, in a real browser, on the local host.
import { xlsxOf } from "../contract/initialWorkbook";
import { CASES_WITHOUT_NOTES, WORKBOOK_PORT_CASES } from "../contract/workbookPortCases";
import { startBench, type Bench, type OpenHost } from "./harness";

let bench: Bench;
let host: OpenHost;

beforeAll(async () => {
  bench = await startBench();
  host = await bench.openHost({ addin: "/test/contract.html" });
  await host.pane.waitForFunction(() => "runContractCase" in globalThis);
}, 120_000);
afterAll(() => bench.close());

test.each(WORKBOOK_PORT_CASES)(
  "workbook port: Office.js: $name",
  async ({ name, initial }) => {
    await host.page.evaluate((bytes) => window.excelHost.open(new Uint8Array(bytes)), [...xlsxOf(initial)]);
    await host.pane.evaluate((caseName) => window.runContractCase(caseName), name); // throws what the case throws
  },
  60_000,
);

test.each(CASES_WITHOUT_NOTES)(
  "workbook port: Office.js of ExcelApi 1.17: $name",
  async ({ name, initial }) => {
    const older = await bench.openHost({ addin: "/test/contract.html", api: "1.17" });
    await older.pane.waitForFunction(() => "runContractCase" in globalThis);
    await older.page.evaluate((bytes) => window.excelHost.open(new Uint8Array(bytes)), [...xlsxOf(initial)]);
    await older.pane.evaluate((caseName) => window.runContractCase(caseName), name);
    await older.close();
  },
  60_000,
);

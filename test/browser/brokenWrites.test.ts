// Plans that break off after their look-over: what has been written is taken back, what is another's stays, and a
// workbook that is left half written is told as such.
import type { Edit } from "../../src/core/base/edit";
import { startBench, type Bench, type OpenHost } from "./harness";

let bench: Bench;
let host: OpenHost;

beforeAll(async () => {
  bench = await startBench();
  host = await bench.openHost({ addin: "/test/contract.html" });
  await host.pane.waitForFunction(() => "applyToExcel" in globalThis);
}, 120_000);
beforeEach(() => host.page.evaluate(() => window.excelHost.openEmpty()));
afterAll(() => bench.close());

const textAt = (sheet: string, row: number, value: string): Edit => ({
  kind: "setCells",
  region: { sheet, top: row, left: 0, bottom: row, right: 0 },
  before: [[{ kind: "empty" }]],
  after: [[{ kind: "text", value }]],
});
const addSheet: Edit = { kind: "addSheet", sheet: "Mới" };
/** Colours begin a batch of their own, so this is where a plan breaks off between two batches. */
const colours: Edit = {
  kind: "colourTexts",
  region: { sheet: "Sheet1", top: 1, left: 0, bottom: 5, right: 0 },
  before: [],
  after: [{ text: "Quá hạn", style: "bad" }],
};

/** How each of the plans ends that are begun at the same time: its failure's code, or "written". */
const outcomesOf = (plans: readonly (readonly Edit[])[]): Promise<readonly string[]> =>
  host.pane.evaluate(async (all) => {
    const settled = await Promise.allSettled(all.map((edits) => window.applyToExcel(edits)));
    return settled.map((one) =>
      one.status === "fulfilled" ? "written" : String((one.reason as { code?: unknown }).code),
    );
  }, plans);

/** The texts in A1:A3 of each sheet. */
const contents = () =>
  host.page.evaluate(() => {
    const { sheets, cells } = window.excelHost;
    return Object.fromEntries(
      sheets().map(({ name }) => [
        name,
        cells(name, "A1:A3")
          .flat()
          .map(({ value }) => String(value ?? "")),
      ]),
    );
  });

const failNext = (member: string, code: string) =>
  host.page.evaluate(([which, how]) => window.excelHost.failNext(which!, how!), [member, code]);

const BUSY = "InvalidOperationInCellEditMode";
const EMPTY_SHEET = { Sheet1: ["", "", ""] };

test("a person begins to edit a cell between two batches: nothing is left of the plan", async () => {
  await failNext("ConditionalFormatCollection.add", BUSY);
  const plan = [textAt("Sheet1", 0, "một"), addSheet, textAt("Mới", 0, "hai"), colours];
  expect(await outcomesOf([plan])).toEqual(["busy"]);
  expect(await contents()).toEqual(EMPTY_SHEET);
  expect(await outcomesOf([plan])).toEqual(["written"]);
});

test("what cannot be taken back either is told as half written, not as the first failure", async () => {
  await failNext("ConditionalFormatCollection.add", BUSY);
  await failNext("Worksheet.delete", BUSY);
  const plan = [addSheet, textAt("Mới", 0, "hai"), colours];
  expect(await outcomesOf([plan])).toEqual(["halfWritten"]);
  expect(await contents()).toHaveProperty("Mới");
});

test("of two plans for one new sheet the later fails, and leaves the sheet of the earlier as it is", async () => {
  const plans = ["một", "hai"].map((text) => [
    textAt("Sheet1", text === "một" ? 0 : 1, text),
    addSheet,
    textAt("Mới", 0, text),
  ]);
  expect(await outcomesOf(plans)).toEqual(["written", "sheetExists"]);
  expect(await contents()).toEqual({ Sheet1: ["một", "", ""], Mới: ["một", "", ""] });
});

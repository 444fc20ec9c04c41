// The worksheet functions =PHULUC.… through the host: the manifest, the functions' own page and Microsoft's
// custom-functions-runtime.js, as in Excel on the web.
import { startBench, type Bench, type OpenHost } from "./harness";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => bench.close());

type Formulas = Readonly<Record<string, string>>;

async function withCells(cells: Formulas, use: (host: OpenHost) => Promise<void>): Promise<void> {
  const host = await bench.openHost();
  try {
    await typeAll(host, cells);
    await use(host);
    expect(host.complaints).toEqual([]);
  } finally {
    await host.close();
  }
}

const typeAll = ({ page }: OpenHost, cells: Formulas) =>
  page.evaluate((all) => {
    const name = window.excelHost.sheets()[0]!.name;
    for (const [address, text] of Object.entries(all)) window.excelHost.type(name, address, text);
  }, cells);

/** The cells of column B once every function has answered. */
async function answersOf({ page }: OpenHost, rows: number) {
  await page.waitForFunction((count) => {
    const name = window.excelHost.sheets()[0]!.name;
    const cells = window.excelHost.cells(name, `B1:B${count}`).flat();
    return cells.every(({ value }) => value !== "#BUSY!");
  }, rows);
  return page.evaluate((count) => {
    const { cells, functionMessage, sheets } = window.excelHost;
    const name = sheets()[0]!.name;
    return cells(name, `B1:B${count}`).map(([cell], row) => {
      const message = functionMessage(name, `B${row + 1}`);
      return message === null ? cell!.value : `${cell!.text} ${message}`;
    });
  }, rows);
}

const undoCount = ({ page }: OpenHost) => page.evaluate(() => window.excelHost.undoCount());

const MARCH_31 = 45_382;
const JUNE_30 = 45_473;
const YEAR_NEEDED = "#N/A Ô có ngày, tháng không ghi năm: ghi thêm đối số năm (năm của kế hoạch).";

test(
  "formulas are answered by the functions' page, with their errors and sentences",
  () =>
    withCells(
      {
        A1: "Quý I/2024",
        A2: "Trước ngày 01/7/2024",
        A3: "Quý I",
        A4: "Thường xuyên",
        C1: "05/04/2024",
        C2: "Đã hoàn thành ngày 15/3/2024",
        B1: "=PHULUC.HAN(A1)",
        B2: "=phuluc.han($A$2)",
        B3: "=PHULUC.HAN(A3)",
        B4: "=PHULUC.HAN(A3; 2024)",
        B5: "=PHULUC.TINHTRANG(A1, C1)",
        B6: "=PHULUC.TINHTRANG(A1, C1, C2)",
        B7: "=PHULUC.TINHTRANG(A4, C1, C9)",
        B8: "=PHULUC.CONLAI(Sheet1!A1, C1)",
        B9: "=PHULUC.GIAITHICH(A1)",
        B10: '=PHULUC.CONLAI("15/6/2024", "01/06/2024")',
        B11: "=PHULUC.NGAYLAMVIEC(C1, 1)",
        B12: "=PHULUC.CONLAI(A1)",
        B13: "=PHULUC.KHONGCO(A1)",
        B14: "=PHULUC.GIAITHICH(B3)",
        B15: "=PHULUC.GIAITHICH(B1)",
        B16: "=SUM(B1:B2)",
      },
      async (host) => {
        expect(await answersOf(host, 16)).toEqual([
          MARCH_31,
          JUNE_30,
          YEAR_NEEDED,
          MARCH_31,
          "Chưa hoàn thành quá hạn",
          "Hoàn thành đúng hạn",
          "Không hạn (thường xuyên)",
          -5,
          "Quý I/2024 → hết ngày 31/03/2024",
          14,
          45_390,
          "#VALUE!",
          "#NAME?",
          "#N/A", // the error of the cell that is asked about
          "31/03/2024 → chậm nhất ngày 31/03/2024",
          "#CALC!", // not the add-in's
        ]);
        await bench.screenshot(host.page, "custom-functions");
      },
    ),
  60_000,
);

test(
  "a changed cell is calculated anew; undo and redo keep to what a person typed",
  () =>
    withCells({ A1: "Quý I/2024", B1: "=PHULUC.HAN(A1)" }, async (host) => {
      expect(await answersOf(host, 1)).toEqual([MARCH_31]);
      expect(await undoCount(host)).toBe(2);
      await typeAll(host, { A1: "Quý II/2024" });
      expect(await answersOf(host, 1)).toEqual([JUNE_30]);
      expect(await undoCount(host)).toBe(3);
      await host.page.evaluate(() => window.excelHost.undo());
      expect(await answersOf(host, 1)).toEqual([MARCH_31]);
      await host.page.evaluate(() => window.excelHost.redo());
      expect(await answersOf(host, 1)).toEqual([JUNE_30]);
      await host.page.evaluate(() => [window.excelHost.undo(), window.excelHost.undo()]);
      expect(await answersOf(host, 1)).toEqual([null]);
    }),
  60_000,
);

test(
  "an add-in reads and writes formulas through Office.js",
  () =>
    withCells({ A1: "Quý I/2024" }, async (host) => {
      await host.pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("B1:B2").formulas = [["=PHULUC.HAN(A1)"], ["=PHULUC.HAN(A2)"]];
          await context.sync();
        }),
      );
      const nothing = "#N/A Ô không có ngày cuối xác định: Không ghi thời hạn.";
      expect(await answersOf(host, 2)).toEqual([MARCH_31, nothing]);
      const values = await host.pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("B1:B2");
          range.load("values,formulas,valueTypes");
          await context.sync();
          return [range.values, range.formulas, range.valueTypes];
        }),
      );
      expect(values).toEqual([
        [[MARCH_31], ["#N/A"]],
        [["=PHULUC.HAN(A1)"], ["=PHULUC.HAN(A2)"]],
        [["Double"], ["Error"]],
      ]);
      expect(await undoCount(host)).toBe(2);
    }),
  60_000,
);

test(
  "another origin may read the description of the functions, and nothing else of the add-in",
  () =>
    withCells({}, async ({ page }) => {
      const allowed = await page.evaluate(() =>
        Promise.all(
          ["/functions.json", "/functions.js", "/taskpane.html"].map(async (path) =>
            (await fetch(path)).headers.get("access-control-allow-origin"),
          ),
        ),
      );
      expect(allowed).toEqual(["*", null, null]);
    }),
  60_000,
);

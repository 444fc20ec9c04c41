// A plan on two sheets through the real Office.js: each panel takes both, the status columns go beside both tables in
// one step, and a person may choose one. A screenshot is left in artifacts/.
import { startBench, type Bench, type OpenHost } from "./harness";

jest.setTimeout(120_000);

const HEAD = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const SHEETS: Readonly<Record<string, string[][]>> = {
  "Phụ lục 1": [
    HEAD,
    ["1", "Rà soát văn bản", "Phòng Tư pháp", "Quý I/2024"],
    ["2", "Số hóa hồ sơ", "Công an huyện", "Quý III/2024"],
  ],
  "Phụ lục 2": [HEAD, ["1", "Tuyên truyền dịch vụ công", "Phòng Nội vụ", "31/4/2024"]],
};
const BOTH = "Kế hoạch gồm 2 bảng: “Phụ lục 1!A1:D3” (2 nhiệm vụ); “Phụ lục 2!A1:D2” (1 nhiệm vụ).";

let bench: Bench;
let host: OpenHost;
beforeAll(async () => {
  bench = await startBench();
  host = await bench.openHost({ addin: "/taskpane.html", workbook: "none" });
  await host.pane.evaluate(
    (sheets) =>
      Excel.run(async (context) => {
        for (const [name, rows] of Object.entries(sheets)) {
          const added = context.workbook.worksheets.add(name);
          added.getRangeByIndexes(0, 0, rows.length, rows[0]!.length).values = rows;
        }
        await context.sync();
      }),
    SHEETS,
  );
  await host.pane.evaluate(() => {
    location.reload();
  });
  await host.pane.getByText("3 nhiệm vụ, 0 mục").waitFor();
});
afterAll(() => bench.close());

/** Panels stay as they were behind the one in sight. */
const seen = (text: string | RegExp) => host.pane.getByText(text).filter({ visible: true });

const statusOf = (sheet: string): Promise<string[]> =>
  host.page.evaluate((name) => window.excelHost.cells(name, "F1:F3").map(([cell]) => cell!.text), sheet);

test("what is odd on either sheet is found", async () => {
  const { pane } = host;
  await pane.getByRole("tab", { name: "Kiểm tra" }).click();
  await seen(BOTH).waitFor();
  await pane.getByText("trang tính “Phụ lục 2”, ô D2").first().waitFor();
});

test("the columns stand beside both tables, and go in one step", async () => {
  const { pane, page } = host;
  await pane.getByRole("tab", { name: "Thời hạn" }).click();
  await seen(BOTH).waitFor();
  await pane.getByLabel("Tính đến ngày").fill("2024-04-05");
  await pane.getByRole("button", { name: "Xem trước" }).first().click();
  await pane.getByText(/^Ghi vào trang tính “Phụ lục 1”, “Phụ lục 2”/).waitFor();
  await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
  await pane.getByText("Đã ghi hạn và tình trạng").waitFor();
  await bench.screenshot(page, "plan-in-parts");
  expect(await statusOf("Phụ lục 1")).toEqual([
    "Tình trạng",
    "Chưa hoàn thành quá hạn",
    "Chưa hoàn thành trong hạn",
  ]);
  expect(await statusOf("Phụ lục 2")).toEqual(["Tình trạng", "Không hạn (chưa đọc được)", ""]);
  await pane.getByRole("button", { name: "Hoàn tác" }).click();
  await pane.getByText("Đã hoàn tác").first().waitFor();
  expect([...(await statusOf("Phụ lục 1")), ...(await statusOf("Phụ lục 2"))].join("")).toBe("");
});

test("one table is chosen, and all of the plan again", async () => {
  const { pane } = host;
  await pane.getByRole("tab", { name: "Phụ lục" }).click();
  const chooser = pane.getByRole("combobox", { name: "Bảng đang làm việc" });
  await chooser.selectOption({ label: "Phụ lục 2, A1:D2 (1 dòng)" });
  await seen(/^Chỉ dùng một bảng: “Phụ lục 2!A1:D2”/).waitFor();
  await pane.getByRole("tab", { name: "Gộp báo cáo" }).click();
  await seen(/^Chỉ dùng một bảng: “Phụ lục 2!A1:D2”/).waitFor();
  await pane.getByRole("tab", { name: "Phụ lục" }).click();
  await chooser.selectOption({ label: "Mọi bảng của kế hoạch" });
  await seen(BOTH).waitFor();
});

test("nobody complained", () => {
  expect(host.complaints).toEqual([]);
});

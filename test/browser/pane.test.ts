// The pane as a person meets it: every panel at 320 and 450 px in light, dark and high contrast, by mouse and
// by keyboard, over the real Office.js. Screenshots are left in artifacts/.
import { startBench, type Bench, type OpenHost } from "./harness";

const WORKBOOK = "/samples/ke-hoach-hau-loc-2024.xlsx";
const PANELS = ["Tổng quan", "Phụ lục", "Kiểm tra", "Thời hạn", "Gộp báo cáo"];

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => bench.close());

async function withPane(
  options: Parameters<Bench["openHost"]>[0],
  use: (host: OpenHost) => Promise<void>,
): Promise<void> {
  const host = await bench.openHost({ addin: "/taskpane.html", workbook: WORKBOOK, ...options });
  try {
    await use(host);
    expect(host.complaints).toEqual([]);
  } finally {
    await host.close();
  }
}

const LOOKS = ([320, 450] as const).flatMap((paneWidth) =>
  (["light", "dark", "contrast"] as const).map((theme) => ({ paneWidth, theme })),
);

test.each(LOOKS)(
  "every panel fits $paneWidth px in $theme",
  (look) =>
    withPane(look, async ({ page, pane }) => {
      await pane.getByText("72 nhiệm vụ, 10 mục").waitFor();
      for (const name of PANELS) {
        await pane.getByRole("tab", { name }).click();
        if (name === "Kiểm tra") {
          await pane.getByRole("button", { name: "Kiểm tra" }).click();
          await pane.getByText("điểm cần xem lại").first().waitFor();
        }
        const overflow = await pane.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect([name, overflow]).toEqual([name, 0]);
        await bench.screenshot(page, `pane-${look.paneWidth}-${look.theme}-${PANELS.indexOf(name)}`);
      }
    }),
  90_000,
);

test(
  "Kiểm tra: a click on an issue goes to its cell",
  () =>
    withPane({}, async ({ page, pane }) => {
      await pane.getByRole("tab", { name: "Kiểm tra" }).click();
      await pane.getByRole("button", { name: "Kiểm tra" }).click();
      await pane
        .getByText(/^Các chỗ có tên này/)
        .first()
        .click();
      const issue = pane.getByRole("button", { name: /ô [A-Z]+\d+/ }).first();
      await issue.waitFor();
      const address = /ô ([A-Z]+\d+)/.exec((await issue.textContent()) ?? "")?.[1];
      await issue.click();
      await page.waitForFunction(
        (a1) => document.body.innerText.includes(a1) && window.excelHost.counters.syncs > 0,
        address!,
      );
      const selected = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.getSelectedRange().load("address");
          await context.sync();
          return range.address;
        }),
      );
      expect(selected.replace(/^.*!/, "")).toBe(address);
    }),
  60_000,
);

test(
  "Thời hạn: previewed, written beside the table, taken back by the pane",
  () =>
    withPane({}, async ({ page, pane }) => {
      const headings = () =>
        page.evaluate(() => window.excelHost.cells("Phụ lục", "F5:H5")[0]?.map(({ text }) => text));
      await pane.getByRole("tab", { name: "Thời hạn" }).click();
      await pane.getByLabel("Tính đến ngày").fill("2024-04-05");
      await pane.getByRole("button", { name: "Xem trước" }).click();
      await pane.getByText("Quý I/2024 → hết ngày 31/03/2024; đến 05/04/2024 quá 5 ngày").first().waitFor();
      expect(await headings()).toEqual(["", "", ""]);
      await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
      await pane.getByRole("button", { name: "Hoàn tác" }).waitFor();
      expect(await headings()).toEqual(["Hạn", "Tình trạng", "Còn lại (ngày)"]);
      expect(await page.evaluate(() => window.excelHost.cells("Phụ lục", "F8:H8")[0]?.map(({ text }) => text))).toEqual([
      "31/03/2024", "Chưa hoàn thành quá hạn", "-5",
    ]); // prettier-ignore
      await bench.screenshot(page, "status-written");
      await pane.getByRole("button", { name: "Hoàn tác" }).click();
      await pane.getByText("Đã hoàn tác").first().waitFor();
      expect(await headings()).toEqual(["", "", ""]);
    }),
  60_000,
);

test(
  "Phụ lục: the five-column layout goes to a sheet of its own, by keyboard alone",
  () =>
    withPane({ workbook: "none" }, async ({ page, pane }) => {
      await pane.getByText("Chưa thấy phụ lục trong sổ tính này").waitFor();
      await pane.getByRole("tab", { name: "Tổng quan" }).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      const insert = pane.getByRole("button", { name: "Xem trước" });
      await insert.focus();
      await page.keyboard.press("Enter");
      const write = pane.getByRole("button", { name: "Ghi vào sổ" });
      await write.waitFor();
      await write.focus();
      await page.keyboard.press("Enter");
      await pane.getByRole("button", { name: "Hoàn tác" }).waitFor();
      expect(await page.evaluate(() => window.excelHost.sheets().map(({ name }) => name))).toContain(
        "Phụ lục",
      );
      await bench.screenshot(page, "layout-written");
    }),
  60_000,
);

test(
  "a protected sheet is refused with a sentence that says what to do, and nothing is written",
  () =>
    withPane({}, async ({ page, pane }) => {
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().protection.protect();
          await context.sync();
        }),
      );
      await pane.getByRole("tab", { name: "Thời hạn" }).click();
      await pane.getByRole("button", { name: "Xem trước" }).click();
      await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
      await pane
        .getByText(/đang được bảo vệ/)
        .first()
        .waitFor();
      expect(
        await page.evaluate(() => window.excelHost.cells("Phụ lục", "F5:H5")[0]?.map(({ text }) => text)),
      ).toEqual(["", "", ""]);
    }),
  60_000,
);

test(
  "English where Office's display language is English",
  () =>
    withPane({ lang: "en-US" }, async ({ page, pane }) => {
      await pane.getByText("72 tasks").first().waitFor();
      await bench.screenshot(page, "home-english");
    }),
  60_000,
);

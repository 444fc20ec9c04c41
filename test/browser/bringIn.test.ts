// *Đưa phụ lục từ nơi khác vào* over the real Office.js: a table pasted as HTML, text, and files of other kinds.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startBench, type Bench, type OpenHost } from "./harness";

jest.setTimeout(120_000);

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function withPane(
  options: Parameters<Bench["openHost"]>[0],
  use: (host: OpenHost) => Promise<void>,
): Promise<void> {
  const host = await bench.openHost({ addin: "/taskpane.html?panel=appendix", ...options });
  try {
    await host.pane.getByRole("button", { name: "Đọc phần đã dán" }).waitFor();
    await use(host);
    expect(host.complaints).toEqual([]);
  } finally {
    await host.close();
  }
}

const HTML = `<p><b>PHỤ LỤC</b></p><table>
<tr><th>TT</th><th>Nội dung nhiệm vụ</th><th>Đơn vị chủ trì</th><th>Đơn vị phối hợp</th><th>Thời gian hoàn thành</th></tr>
<tr><td>I</td><td colspan=4>Pháp lý (2 nhiệm vụ)</td></tr>
<tr><td>1</td><td>Rà soát văn bản<script>window.hacked = 1</script></td><td>Phòng Tư pháp</td><td>Công an huyện</td><td>Quý I/2024</td></tr>
<tr><td>2</td><td>=HYPERLINK("http://x")</td><td>Công an huyện</td><td>UBND các xã, thị trấn</td><td>Thường xuyên</td></tr>
</table>`;

test("a table copied from Word or a web page, as the clipboard's HTML: nothing of it runs or becomes a formula", () =>
  withPane({}, async ({ page, pane }) => {
    await pane.getByLabel("Dán bảng hoặc dán chữ vào đây").evaluate((field, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, HTML);
    await pane.getByText(/2 dòng, 1 mục/).waitFor();
    await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
    await pane.getByText("Đã đưa phụ lục vào").waitFor();
    const cells = await page.evaluate(() =>
      window.excelHost
        .cells("Phụ lục", "A1:F20")
        .flat()
        .map(({ text, formula }) => [text, formula]),
    );
    const texts = cells.map(([text]) => text);
    expect(texts).toEqual(expect.arrayContaining(["Phòng Tư pháp", '=HYPERLINK("http://x")', "Quý I/2024"]));
    expect(cells.filter(([, formula]) => formula !== null)).toEqual([]);
    expect(await pane.evaluate("window.hacked")).toBeUndefined();
    await bench.screenshot(page, "bring-in-html");
  }));

test("text with tabs is read when asked", () =>
  withPane({ paneWidth: 320 }, async ({ page, pane }) => {
    const lines = ["TT\tNội dung\tChủ trì\tThời hạn", "1\tRà soát\tPhòng Tư pháp\tQuý I/2024", "2\tTập huấn\tPhòng Nội vụ\tTháng 5/2024"]; // prettier-ignore
    await pane.getByLabel("Dán bảng hoặc dán chữ vào đây").fill(lines.join("\n"));
    await pane.getByRole("button", { name: "Đọc phần đã dán" }).click();
    await pane.getByText(/2 dòng/).waitFor();
    await bench.screenshot(page, "bring-in-320");
    const overflow = await pane.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(overflow).toBe(0);
  }));

test("a file that is no document is refused with its name", () =>
  withPane({}, async ({ pane }) => {
    const file = {
      name: "anh.png",
      mimeType: "image/png",
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    };
    await pane.getByLabel(/Tệp có phụ lục/).setInputFiles(file);
    await pane
      .getByText(/anh\.png/)
      .first()
      .waitFor();
  }));

function printed(): string | null {
  const folder = mkdtempSync(join(tmpdir(), "phuluc-pdf-"));
  const plan = join(__dirname, "../../dist/samples/ke-hoach-hau-loc-2024.xlsx");
  const profile = pathToFileURL(join(folder, "profile")).href;
  try {
    execFileSync(
      "soffice",
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, plan],
      { stdio: "ignore", timeout: 90_000 },
    );
    return join(folder, "ke-hoach-hau-loc-2024.pdf");
  } catch {
    return null;
  }
}

const pdf = printed();
// A printer that only some machines have; where it is absent, the name says so.
if (pdf) {
  test("a PDF that LibreOffice printed is read by its positions", () =>
    withPane({}, async ({ page, pane }) => {
      await pane.getByLabel(/Tệp có phụ lục/).setInputFiles(pdf);
      await pane.getByText(/72 dòng, 10 mục/).waitFor({ timeout: 60_000 });
      await bench.screenshot(page, "bring-in-pdf");
    }));
} else test.skip("a PDF that LibreOffice printed (soffice is absent)", () => undefined);

const seeds = join(__dirname, "../../../shared/seeds");
const plan = join(seeds, "bim-son-2024.txt");
// The issued text is not part of this repository; where it is absent, the name says so.
if (existsSync(plan)) {
  test("an issued plan's text becomes 39 tasks", () =>
    withPane({}, async ({ page, pane }) => {
      await pane.getByLabel(/Tệp có phụ lục/).setInputFiles(plan);
      await pane.getByText(/39 dòng, 9 mục/).waitFor({ timeout: 60_000 });
      await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
      await pane.getByText("Đã đưa phụ lục vào").waitFor();
      await bench.screenshot(page, "bring-in-text");
    }));
} else test.skip("an issued plan's text (../shared/seeds is absent)", () => undefined);

const doubtful = join(seeds, "hau-loc-2024.txt");
// The issued text is not part of this repository; where it is absent, the name says so.
if (existsSync(doubtful)) {
  test.each([320, 450])("doubtful cells are settled by a choice, the others coloured (%i px)", (paneWidth) =>
    withPane({ paneWidth }, async ({ page, pane }) => {
      await pane.getByLabel(/Tệp có phụ lục/).setInputFiles(doubtful);
      await pane.getByText(/72 dòng, 10 mục/).waitFor({ timeout: 60_000 });
      const cards = pane.getByRole("article", { name: /^Nhiệm vụ \d+$/ });
      const before = await cards.count();
      expect(before).toBeGreaterThan(1);
      await cards.first().scrollIntoViewIfNeeded();
      await bench.screenshot(page, `bring-in-doubts-${paneWidth}`);
      const overflow = await pane.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect(overflow).toBe(0);
      const first = await cards.first().getAttribute("aria-label");
      await cards.first().getByRole("button", { name: "Dùng cách 2" }).click();
      await pane.getByRole("article", { name: first!, exact: true }).waitFor({ state: "detached" });
      expect(await cards.count()).toBe(before - 1);
      const told = await pane.getByText(/ô chưa chắc sẽ được tô vàng/).innerText();
      await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
      await pane.getByText("Đã đưa phụ lục vào").waitFor();
      const coloured = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const used = context.workbook.worksheets.getItem("Phụ lục").getUsedRange();
          const looks = used.getCellProperties({ format: { fill: { color: true } } });
          await context.sync();
          return looks.value.flat().filter(({ format }) => format?.fill?.color === "#FFF1CC").length;
        }),
      );
      expect(`${coloured}`).toBe(/(\d+) ô chưa chắc/.exec(told)?.[1]);
    }),
  );
} else test.skip("doubtful cells of an issued plan's text (../shared/seeds is absent)", () => undefined);

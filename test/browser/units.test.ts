// *Kiểm tra* as an officer uses it, over the real Office.js: a plan with misprints, twins, ended and unknown names is
// settled to the last one; who must report; the registry in the workbook, edited and checked with. Screenshots are
// left in artifacts/.
import type { Frame, Locator, Page } from "playwright-core";
import { startBench, type Bench, type HostOptions, type OpenHost } from "./harness";

jest.setTimeout(150_000);

const SHEET = "Kế hoạch";
const HEADINGS = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"];
/** From row 4 on. A day between the end of the district police and that of the districts. */
const ROWS = [
  ["1", "Việc thứ nhất", "Phòng Tư phap", "Phòng Nội vu", "Năm 2025"],
  ["2", "Việc thứ hai", "Phòng Tư phap", "Phòng Ngoại vụ", "Năm 2025"],
  ["3", "Việc thứ ba", "Công an huyện", "Phòng Tư pháp", "Năm 2025"],
  ["4", "Việc thứ tư", "Hội Luật gia", "Tổ giúp việc", "Năm 2025"],
  ["5", "Việc thứ năm", "Các đơn vị có liên quan", "Phòng Tư pháp", "Năm 2025"],
  ["6", "Việc thứ sáu", "UBND các xã, thị trấn", "Phòng Nội vụ", "Năm 2025"],
];

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function withPlan(options: HostOptions, use: (host: OpenHost) => Promise<void>): Promise<void> {
  const host = await bench.openHost({ addin: "/taskpane.html?panel=check", ...options });
  try {
    await host.pane.getByText("Sổ tính này chưa có phụ lục nhiệm vụ nhận ra được.").waitFor();
    await fillPlan(host.pane);
    await host.pane.getByRole("button", { name: "Đọc lại sổ tính" }).click();
    await card(host.pane, "Hội Luật gia").waitFor();
    await use(host);
    expect(host.complaints).toEqual([]);
  } finally {
    await host.close();
  }
}

async function fillPlan(pane: Frame): Promise<void> {
  await pane.evaluate(
    ([name, rows]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = name;
        sheet.getRange("A1").values = [["CÁC NHIỆM VỤ CỤ THỂ"]];
        sheet.getRange("A2").values = [
          ["(Kèm theo Kế hoạch số 20/KH-UBND ngày 01/4/2025 của UBND huyện Hậu Lộc)"],
        ];
        sheet.getRange(`A3:E${rows.length + 2}`).values = rows.map((row) => [...row]);
        await context.sync();
      }),
    [SHEET, [HEADINGS, ...ROWS]] as const,
  );
}

const card = (pane: Frame, text: string): Locator => pane.getByRole("article", { name: text, exact: true });
const button = (within: Frame | Locator, name: string | RegExp): Locator =>
  within.getByRole("button", { name });
const part = (pane: Frame, name: string) => pane.getByRole("tabpanel", { name, exact: true });
const gone = (locator: Locator) => locator.waitFor({ state: "detached" });

const texts = (page: Page, sheet: string, a1: string): Promise<string[][]> =>
  page.evaluate(
    ([name, address]) => window.excelHost.cells(name, address).map((row) => row.map(({ text }) => text)),
    [sheet, a1] as const,
  );
const sheetNames = (page: Page) => page.evaluate(() => window.excelHost.sheets().map(({ name }) => name));
const leads = async (page: Page) => (await texts(page, SHEET, "C4:C9")).flat();
const aliases = async (page: Page) =>
  (await texts(page, "Tên gọi khác", "A3:D12")).filter((row) => row.some((text) => text !== ""));

async function undo(pane: Frame): Promise<void> {
  await button(pane, "Hoàn tác").click();
  await pane.getByText("Đã hoàn tác; sổ tính trở lại như trước.").waitFor();
}

test("every name is settled, what is remembered outlives the undo of a correction, and the bar reaches 100 %", () =>
  withPlan({ paneWidth: 450 }, async ({ page, pane }) => {
    const review = part(pane, "Cần xem lại");
    await review.getByText("Tên đơn vị đã rõ: 9/12 (75%)").waitFor();
    await bench.screenshot(page, "units-before");

    // An alias is remembered first, then a misprint is corrected in one place and taken back: the alias stays.
    const unknown = card(pane, "Hội Luật gia");
    await unknown.getByLabel("Tên đúng").fill("Phòng Tư pháp (huyện Hậu Lộc)");
    await button(unknown, "Nhớ là tên gọi khác").click();
    await gone(unknown);
    expect(await aliases(page)).toEqual([["Hội Luật gia", "hau-loc.phong-tu-phap", "", ""]]);
    const misprint = card(pane, "Phòng Tư phap");
    await misprint.getByText("Các chỗ có tên này (2)").click();
    await button(misprint, "Sửa ô này").first().click();
    await misprint.getByText("1 chỗ", { exact: true }).waitFor();
    expect((await leads(page)).slice(0, 2)).toEqual(["Phòng Tư pháp", "Phòng Tư phap"]);
    await undo(pane);
    await misprint.getByText("2 chỗ", { exact: true }).waitFor();
    expect((await leads(page)).slice(0, 2)).toEqual(["Phòng Tư phap", "Phòng Tư phap"]);
    expect(await aliases(page)).toHaveLength(1);

    // All misprints at once, by keyboard, after a look at the list: one step.
    await button(review, "Sửa tất cả lỗi viết sai (3)").press("Enter");
    await review.getByText("“Phòng Nội vu” → “Phòng Nội vụ”").waitFor();
    await bench.screenshot(page, "units-misprints");
    await button(review, "Sửa 3 chỗ đã chọn").press("Enter");
    await gone(misprint);
    expect((await leads(page)).slice(0, 2)).toEqual(["Phòng Tư pháp", "Phòng Tư pháp"]);
    expect(await texts(page, SHEET, "D4")).toEqual([["Phòng Nội vụ"]]);
    await undo(pane);
    await misprint.waitFor();
    expect(await texts(page, SHEET, "C4:D4")).toEqual([["Phòng Tư phap", "Phòng Nội vu"]]);
    await button(review, "Sửa tất cả lỗi viết sai (3)").click();
    await button(review, "Sửa 3 chỗ đã chọn").click();
    await gone(misprint);

    // A twin is proposed and not chosen; the filter shows its kind alone.
    await button(review, /^Chưa rõ đơn vị nào 1$/).click();
    expect(await review.getByRole("article").count()).toBe(1);
    const twin = card(pane, "Phòng Ngoại vụ");
    await twin.getByRole("radio", { name: /^Phòng Nội vụ/ }).check();
    await button(twin, "Sửa ô này").first().click();
    await gone(twin);
    // No card of the kind is left: all are shown again, and the keyboard stands on one of them.
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("ARTICLE");

    // An ended unit has its successor to choose from; words that are no unit are left.
    const ended = card(pane, "Công an huyện");
    expect(await ended.getByText(/kết thúc hoạt động/).count()).toBeGreaterThan(0);
    expect(await ended.getByRole("radio", { name: /^Công an tỉnh.*đơn vị kế thừa/ }).count()).toBe(1);
    for (const text of ["Công an huyện", "Tổ giúp việc"]) {
      await button(card(pane, text), "Để nguyên").click();
      await gone(card(pane, text));
    }
    await review.getByText("Tên đơn vị đã rõ: 12/12 (100%)").waitFor();
    // Lead cells with a collective only remain to be told, until they are left.
    for (const text of ["Các đơn vị có liên quan", "UBND các xã, thị trấn"]) {
      await button(card(pane, text), "Để nguyên").click();
      await gone(card(pane, text));
    }
    await review.getByText("Không có điểm nào cần xem lại.").waitFor();
    await bench.screenshot(page, "units-settled");
    expect(await aliases(page)).toHaveLength(5);
  }));

test("who must report: a collective is settled, remembered and written to a sheet", () =>
  withPlan({ paneWidth: 450 }, async ({ page, pane }) => {
    await pane.getByRole("tab", { name: "Đơn vị phải báo cáo" }).click();
    const reporters = part(pane, "Đơn vị phải báo cáo");
    await reporters.getByText("2 tên chưa rõ là những đơn vị nào").waitFor();
    const group = card(pane, "Các đơn vị có liên quan").last();
    await group.getByLabel("Tìm đơn vị").fill("van phong huyen");
    await group.getByRole("checkbox", { name: /^Văn phòng HĐND và UBND huyện \(huyện Hậu Lộc\)/ }).check();
    await group.getByLabel("Tìm đơn vị").fill("phòng nội vụ");
    await group
      .getByRole("checkbox", { name: /^Phòng Nội vụ \(huyện Hậu Lộc\)/ })
      .first()
      .check();
    await bench.screenshot(page, "units-members");
    await button(group, "Nhớ thành phần (2 đơn vị)").click();
    await reporters.getByText("1 tên chưa rõ là những đơn vị nào").waitFor();
    expect(await aliases(page)).toEqual([
      ["Các đơn vị có liên quan", "hau-loc.van-phong", "hau-loc", "Thành phần của nhóm"],
      ["Các đơn vị có liên quan", "hau-loc.phong-noi-vu", "hau-loc", "Thành phần của nhóm"],
    ]);
    await button(card(pane, "Hội Luật gia").last(), "Không phải báo cáo").click();
    await gone(reporters.getByText(/tên chưa rõ là những đơn vị nào/));
    await button(reporters, "Ghi ra trang tính").click();
    await pane.getByText("Vừa ghi: đơn vị phải báo cáo").waitFor();
    const sheet = await texts(page, "Đơn vị phải báo cáo", "A4:E8");
    expect(sheet[0]).toEqual(["TT", "Tên đơn vị", "Số nhiệm vụ", "Nhiệm vụ chủ trì (theo số thứ tự)", "Ghi chú"]); // prettier-ignore
    expect(sheet[1]).toEqual(["1", "Phòng Tư pháp", "2", "1; 2", ""]);
    expect(sheet[3]).toEqual(["3", "Văn phòng HĐND và UBND huyện", "1", "5", "Thuộc nhóm: Các đơn vị có liên quan"]); // prettier-ignore
    await bench.screenshot(page, "units-reporters");
    await undo(pane);
    expect(await sheetNames(page)).not.toContain("Đơn vị phải báo cáo");
    expect(await aliases(page)).toHaveLength(3);
  }));

test("the registry goes into the workbook, is edited there, decides the next check, and offers its names", () =>
  withPlan({ paneWidth: 450 }, async ({ page, pane }) => {
    await pane.getByRole("tab", { name: "Danh mục" }).click();
    const registry = part(pane, "Danh mục");
    await registry.getByText(/Đang dùng danh mục kèm theo phần mềm/).waitFor();
    await registry.getByLabel("Tìm trong danh mục").fill("so thong tin va truyen thong");
    await registry.getByText("Sở Thông tin và Truyền thông").first().click();
    await registry.getByText(/^Đơn vị kế thừa: .*Sở Khoa học và Công nghệ/).waitFor();
    await registry.getByText(/^Nguồn: /).waitFor();
    await bench.screenshot(page, "units-registry");
    await registry.getByLabel("Tìm trong danh mục").fill("");

    // The lists are offered with the sheet that they come from, in one step.
    await button(registry, "Đặt danh sách chọn").click();
    await registry.getByText(/cho các ô C4:C9, D4:D9 của trang “Kế hoạch”/).waitFor();
    await bench.screenshot(page, "units-lists");
    expect(await sheetNames(page)).toEqual([SHEET]);
    await button(registry, "Ghi vào sổ").click();
    await registry.getByText(/Đang dùng danh mục ở trang “Danh mục đơn vị”/).waitFor();
    const offered = () =>
      pane.evaluate(
        (name) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem(name);
            const rules = ["C4:C9", "D4:D9"].map((a1) => sheet.getRange(a1).dataValidation);
            for (const rule of rules) rule.load("type,rule");
            await context.sync();
            return rules.map(({ rule }) => String(rule.list?.source ?? ""));
          }),
        SHEET,
      );
    for (const source of await offered()) expect(source).toMatch(/Danh mục đơn vị.*\$B\$3:\$B\$\d+/);
    await undo(pane);
    expect(await offered()).toEqual(["", ""]);
    expect(await sheetNames(page)).toEqual([SHEET]);

    // Written to be edited: a unit is added by hand, and the next check knows it.
    await registry.getByText(/Đang dùng danh mục kèm theo phần mềm/).waitFor();
    await button(registry, "Đưa danh mục vào sổ tính để sửa").click();
    await registry.getByText(/^Sẽ ghi \d+ đơn vị và nhóm/).waitFor();
    await button(registry, "Ghi vào sổ").first().click();
    await registry.getByText(/Đang dùng danh mục ở trang “Danh mục đơn vị”/).waitFor();
    expect(await sheetNames(page)).toEqual([SHEET, "Danh mục đơn vị", "Tên gọi khác"]);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Danh mục đơn vị");
        const used = sheet.getUsedRange();
        used.load("rowCount");
        await context.sync();
        const row = used.rowCount + 1;
        sheet.getRange(`A${row}:F${row}`).values = [
          ["hau-loc.hoi-luat-gia", "Hội Luật gia", "", "Huyện", "Đơn vị", "hau-loc"],
        ];
        await context.sync();
      }),
    );
    await button(pane, "Đọc lại sổ tính").click();
    await pane.getByRole("tab", { name: "Cần xem lại" }).click();
    await gone(card(pane, "Hội Luật gia"));
    await part(pane, "Cần xem lại").getByText("Tên đơn vị đã rõ: 10/12 (83,3%)").waitFor();

    // A file adds one unit, changes one and has a row that is refused.
    await pane.getByRole("tab", { name: "Danh mục" }).click();
    const csv = [
      "Mã;Tên đơn vị;Cấp;Địa phương;Đơn vị cấp trên;Nguồn",
      "hau-loc.hoi-luat-gia;Hội Luật gia;Huyện;hau-loc;UBND huyện;Quyết định 12",
      ";Hội Khuyến học huyện;Huyện;hau-loc;UBND huyện;Quyết định 12",
      ";Hội Người mù huyện;Huyện;hau-loc;Một nơi không có;",
    ].join("\r\n");
    await registry.getByLabel("Tệp danh mục (.xlsx, .csv)").setInputFiles({
      name: "bo-sung.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`\ufeff${csv}`, "utf8"),
    });
    await registry.getByText("Thêm 1 đơn vị").waitFor();
    await registry.getByText("Sửa 1 đơn vị").click();
    await registry.getByText("Nguồn: (trống) → Quyết định 12").waitFor();
    await registry.getByText(/“Hội Người mù huyện”: không có một đơn vị cấp trên/).waitFor();
    await bench.screenshot(page, "units-import");
    await button(registry, "Ghi vào sổ").first().click();
    await pane.getByText("Vừa ghi: danh mục đơn vị").waitFor();
    await registry.getByLabel("Tìm trong danh mục").fill("hoi khuyen hoc");
    await registry.getByText("Tìm thấy 1 đơn vị").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), button(registry, "Xuất ra tệp .csv").click()]); // prettier-ignore
    expect(download.suggestedFilename()).toBe("danh-muc-don-vi.csv");
  }));

const LOOKS = ([320, 450] as const).flatMap((paneWidth) =>
  (["light", "dark", "contrast"] as const).map((theme) => ({ paneWidth, theme })),
);

test.each(LOOKS)("every part fits $paneWidth px in $theme", (look) =>
  withPlan(look, async ({ page, pane }) => {
    const name = `units-${look.paneWidth}-${look.theme}`;
    const overflow = () =>
      pane.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    await button(pane, "Sửa tất cả lỗi viết sai (3)").click();
    expect(await overflow()).toBe(0);
    await bench.screenshot(page, `${name}-review`);
    await pane.getByRole("tab", { name: "Đơn vị phải báo cáo" }).click();
    const group = card(pane, "Các đơn vị có liên quan").last();
    await group.getByLabel("Tìm đơn vị").fill("phong");
    await group.getByRole("list", { name: "Kết quả tìm" }).waitFor();
    expect(await overflow()).toBe(0);
    await bench.screenshot(page, `${name}-reporters`);
    await pane.getByRole("tab", { name: "Danh mục" }).click();
    const registry = part(pane, "Danh mục");
    await registry.getByLabel("Tìm trong danh mục").fill("phong tu phap");
    await registry.getByText("Phòng Tư pháp").first().click();
    await button(registry, "Đặt danh sách chọn").click();
    await button(registry, "Ghi vào sổ").waitFor();
    expect(await overflow()).toBe(0);
    await bench.screenshot(page, `${name}-registry`);
  }),
);

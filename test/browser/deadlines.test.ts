// *Thời hạn* as an officer uses it, over the real Office.js: status columns that survive sorting and filters,
// the schedule of reports, and days off that are edited in the workbook. Screenshots are left in artifacts/.
import type { Frame, Page } from "playwright-core";
import { startBench, type Bench, type OpenHost } from "./harness";

jest.setTimeout(120_000);

const WORKBOOK = "/samples/ke-hoach-hau-loc-2024.xlsx";
const SHEET = "Phụ lục";
/** Of the table in the sample: headings in row 5, tasks of section II from 11 to 39. */
const SECTION_ROWS = "11:39";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function withDeadlines(
  options: Parameters<Bench["openHost"]>[0],
  use: (host: OpenHost) => Promise<void>,
): Promise<void> {
  const host = await bench.openHost({
    addin: "/taskpane.html?panel=deadlines",
    workbook: WORKBOOK,
    ...options,
  });
  try {
    await host.pane.getByRole("tab", { name: "Lịch báo cáo" }).waitFor();
    await use(host);
    expect(host.complaints).toEqual([]);
  } finally {
    await host.close();
  }
}

async function writeStatus(pane: Frame, on: string): Promise<void> {
  await pane.getByLabel("Tính đến ngày").fill(on);
  await pane.getByRole("button", { name: "Xem trước" }).first().click();
  await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
  await pane.getByText("Đã ghi hạn và tình trạng").waitFor();
}

const texts = (page: Page, a1: string, sheet = SHEET): Promise<string[][]> =>
  page.evaluate(
    ([name, address]) => window.excelHost.cells(name, address).map((row) => row.map(({ text }) => text)),
    [sheet, a1] as const,
  );

/** Status and its fill, as a person sees them. */
const shown = (page: Page): Promise<[text: string, fill: string][]> =>
  page.evaluate(
    (name) => window.excelHost.cells(name, "G11:G39").map(([cell]) => [cell!.text, cell!.fill]),
    SHEET,
  );

test("the columns, the line of counts, and a second run on another day in the same places", () =>
  withDeadlines({}, async ({ page, pane }) => {
    await writeStatus(pane, "2024-04-05");
    expect(await texts(page, "F5:H5")).toEqual([["Hạn", "Tình trạng", "Còn lại (ngày)"]]);
    expect(await texts(page, "F8:H8")).toEqual([["31/03/2024", "Chưa hoàn thành quá hạn", "-5"]]);
    const lines = async () =>
      (await texts(page, "A80:A100")).flat().filter((text) => text.startsWith("Tổng hợp"));
    expect((await lines())[0]).toMatch(
      /^Tổng hợp đến ngày 05\/04\/2024\. Tổng số 72 nhiệm vụ: đã hoàn thành 0 /,
    );
    await writeStatus(pane, "2024-03-01");
    expect(await texts(page, "F8:I8")).toEqual([["31/03/2024", "Chưa hoàn thành trong hạn", "30", ""]]);
    expect(await lines()).toEqual([expect.stringContaining("ngày 01/03/2024")]);
  }));

test("colours follow their words when a person sorts", () =>
  withDeadlines({}, async ({ page, pane }) => {
    await writeStatus(pane, "2024-07-01");
    const before = await shown(page);
    const fillOf = new Map(before);
    expect(fillOf.get("Chưa hoàn thành quá hạn")).toBe("#FADCD9");
    expect(new Set(before.map(([text]) => text)).size).toBeGreaterThan(2);
    await pane.evaluate(
      ([name, rows]) =>
        Excel.run(async (context) => {
          const [top, bottom] = rows.split(":");
          const range = context.workbook.worksheets.getItem(name).getRange(`A${top}:H${bottom}`);
          range.sort.apply([{ key: 6, ascending: true }], false, false);
          await context.sync();
        }),
      [SHEET, SECTION_ROWS] as const,
    );
    const after = await shown(page);
    expect(after).not.toEqual(before);
    expect([...after].sort()).toEqual([...before].sort());
    for (const [text, fill] of after) expect([text, fill]).toEqual([text, fillOf.get(text)]);
    await bench.screenshot(page, "status-sorted");
  }));

test("a filter stays, and hidden rows get their values too", () =>
  withDeadlines({}, async ({ page, pane }) => {
    await pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.autoFilter.apply(sheet.getRange("A5:E39"), 4, {
            filterOn: "Values",
            values: ["Thực hiện thường xuyên"],
          });
          await context.sync();
        }),
      SHEET,
    );
    const hidden = () => page.evaluate(() => window.excelHost.sheets()[0]!.hiddenRows);
    const before = await hidden();
    expect(before.length).toBeGreaterThan(5);
    await writeStatus(pane, "2024-04-05");
    expect(await hidden()).toEqual(before);
    const row = before[0]! + 1;
    const [values] = await texts(page, `A${row}:H${row}`);
    if (/^\d+$/.test(values![0]!)) expect(values![6]).not.toBe("");
    const statuses = (await texts(page, "G11:G39")).flat();
    expect(statuses.filter((text) => text === "")).toEqual([]);
  }));

test("the schedule: rules typed, previewed with their periods, written, found again, taken back", () =>
  withDeadlines({}, async ({ page, pane }) => {
    await pane.getByRole("tab", { name: "Lịch báo cáo" }).click();
    const part = pane.getByRole("tabpanel", { name: "Lịch báo cáo" });
    const lines = part.getByLabel("Chế độ báo cáo (mỗi dòng một quy định)");
    await part.getByText("nhập hoặc dán vào đây").waitFor();
    await lines.fill(
      "Báo cáo tháng: trước ngày 15 hằng tháng; bản mềm trước 1 ngày\n6 tháng trước 15/6, năm trước 15/12",
    );
    await part.getByLabel("Từ ngày").fill("2024-01-01");
    await part.getByLabel("Đến ngày").fill("2024-12-31");
    await part.getByRole("button", { name: "Xem trước" }).click();
    await part.getByText("14 báo cáo trong thời gian này").first().waitFor();
    await part.getByText(/Báo cáo tháng 6\/2024: chậm nhất thứ Sáu 14\/06\/2024/).waitFor();
    await bench.screenshot(page, "schedule-preview");

    const download = page.waitForEvent("download");
    await part.getByRole("button", { name: "Lưu tệp lịch (.ics)" }).click();
    expect((await download).suggestedFilename()).toBe("lich-bao-cao.ics");

    await part.getByRole("button", { name: "Ghi vào sổ" }).click();
    await pane.getByText("Đã ghi lịch báo cáo").waitFor();
    const rows = await texts(page, "A1:G30", "Lịch báo cáo");
    const june = rows.find((row) => row[1] === "Báo cáo tháng 6/2024");
    expect(june?.slice(2)).toEqual(["14/06/2024", "13/06/2024", "14/06/2024", "15/05/2024", "14/06/2024"]);
    await bench.screenshot(page, "schedule-written");

    await pane.getByRole("button", { name: "Hoàn tác" }).click();
    await pane.getByText("Đã hoàn tác").first().waitFor();
    expect(await page.evaluate(() => window.excelHost.sheets().map(({ name }) => name))).toEqual([SHEET]);
  }));

test("the returns of a report of the schedule: who is late is kept in the sheet Theo dõi nộp", () =>
  withDeadlines({}, async ({ page, pane }) => {
    await pane.getByRole("tab", { name: "Lịch báo cáo" }).click();
    const part = pane.getByRole("tabpanel", { name: "Lịch báo cáo" });
    await part.getByText("nhập hoặc dán vào đây").waitFor();
    await part.getByLabel("Chế độ báo cáo (mỗi dòng một quy định)").fill("Hằng tháng, trước ngày 15");
    await part.getByLabel("Từ ngày").fill("2024-01-01");
    await part.getByLabel("Đến ngày").fill("2024-12-31");
    await part.getByRole("button", { name: "Xem trước" }).click();
    await part.getByRole("button", { name: "Ghi vào sổ" }).click();
    await pane.getByText("Đã ghi lịch báo cáo").waitFor();

    await pane.getByRole("tab", { name: "Gộp báo cáo" }).click();
    const merge = pane.getByRole("tabpanel", { name: "Gộp báo cáo" });
    await merge.getByRole("button", { name: "Dùng bộ mẫu" }).click();
    await merge.getByLabel("Tính đến ngày").fill("2024-06-20");
    const reports = merge.getByLabel("Hoặc chọn theo lịch báo cáo");
    const report = await reports.locator("option", { hasText: "14/06/2024" }).getAttribute("value");
    await reports.selectOption({ value: report! });
    expect(await merge.getByLabel("Hạn nộp báo cáo (nếu có)").inputValue()).toBe("2024-06-14");
    await merge.getByRole("button", { name: "Gộp và xem trước" }).click();
    await merge.getByRole("button", { name: "Ghi vào sổ" }).click();
    await merge.getByText(/Đã ghi kết quả gộp:.*Theo dõi nộp/).waitFor();
    const rows = await texts(page, "A1:C60", "Theo dõi nộp");
    expect(rows[2]?.slice(0, 2)).toEqual(["TT", "Đơn vị"]);
    expect(rows[2]?.[2]).toMatch(/^Báo cáo .*2024, hạn 14\/06\/2024$/);
    const states = rows.slice(3).map((row) => row[2]!);
    expect(states.filter((text) => text === "Chưa nộp").length).toBeGreaterThanOrEqual(3);
    expect(states.filter((text) => /^\d\d\/\d\d\/2024$/.test(text)).length).toBeGreaterThan(20);
    expect(states.find((text) => text.startsWith("Đúng hạn"))).toMatch(
      /^Đúng hạn \d+; nộp muộn [1-9]\d*; chưa nộp \d+/,
    );
    await bench.screenshot(page, "receipts");
  }));

test("days off: put on a sheet, changed there by a person, counted by from then on", () =>
  withDeadlines({}, async ({ page, pane }) => {
    await pane.getByRole("tab", { name: "Ngày nghỉ" }).click();
    const part = pane.getByRole("tabpanel", { name: "Ngày nghỉ" });
    await part.getByLabel("Kể từ ngày").fill("2024-04-05");
    await part.getByText("Sau 10 ngày làm việc: thứ Hai 22/04/2024").waitFor();
    await part.getByRole("button", { name: /Đưa vào trang/ }).click();
    await part.getByText(/trang “Ngày nghỉ” của sổ tính này/).waitFor();
    const dates = (await texts(page, "A1:B80", "Ngày nghỉ")).map(([date]) => date);
    const row = dates.indexOf("18/04/2024") + 1;
    expect(row).toBeGreaterThan(3);
    await page.evaluate((at) => window.excelHost.type("Ngày nghỉ", `A${at}`, "08/04/2024"), row);
    await page.evaluate((at) => window.excelHost.type("Ngày nghỉ", `A${at + 80}`, "9/4/2024"), row);
    await page.evaluate((at) => window.excelHost.type("Ngày nghỉ", `B${at + 80}`, "Nghỉ"), row);
    await part.getByRole("button", { name: "Đọc lại" }).click();
    await part.getByText("Sau 10 ngày làm việc: thứ Ba 23/04/2024").waitFor();
    await bench.screenshot(page, "holidays");
  }));

const LOOKS = ([320, 450] as const).flatMap((paneWidth) =>
  (["light", "dark", "contrast"] as const).map((theme) => ({ paneWidth, theme })),
);

test.each(LOOKS)("every part fits $paneWidth px in $theme", (look) =>
  withDeadlines(look, async ({ page, pane }) => {
    for (const [index, name] of ["Tình trạng", "Lịch báo cáo", "Ngày nghỉ"].entries()) {
      await pane.getByRole("tab", { name, exact: true }).click();
      const part = pane.getByRole("tabpanel", { name, exact: true });
      if (name === "Lịch báo cáo") {
        await part.getByLabel("Chế độ báo cáo (mỗi dòng một quy định)").fill("tuần, trước thứ Năm\nkhông rõ");
      }
      if (index < 2) await part.getByRole("button", { name: "Xem trước" }).click();
      await part
        .getByText(index === 2 ? "Tính ngày làm việc" : "Chưa ghi gì vào sổ tính")
        .first()
        .waitFor();
      const overflow = await pane.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect([name, overflow]).toEqual([name, 0]);
      await bench.screenshot(page, `deadlines-${look.paneWidth}-${look.theme}-${index}`);
    }
  }),
);

// *Phụ lục* through the real Office.js: every template inserted, a column explained, a messy sheet put into the
// standard layout and taken back. Screenshots are left in artifacts/.
import { LAYOUT_SEED } from "../../src/app/layoutSeed";
import { startBench, type Bench, type OpenHost } from "./harness";

const MESSY = [
  ["UBND HUYỆN X", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ""],
  ["PHỤ LỤC II", "", "", "", ""],
  ["Nhiệm vụ năm 2024", "", "", "", ""],
  ["STT", "Thời hạn", "Nội dung công việc", "Cơ quan chủ trì", "Đầu ra"],
  ["I", "", "Về pháp lý (5 nhiệm vụ)", "", ""],
  ["1", "Quý I/2024", "Rà soát văn bản của ngƣời  dân", "Phòng Tư pháp", "Báo cáo"],
  ["3", "Tháng 5/2024", "Ban hành quy chế phối hợp", "Công an huyện", ""],
  ["", "", "", "", ""],
  ["Nơi nhận:", "", "", "KT. CHỦ TỊCH", ""],
];
const SHEET = "Biểu";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => bench.close());

async function withPane(
  options: Parameters<Bench["openHost"]>[0],
  use: (host: OpenHost) => Promise<void>,
): Promise<void> {
  const host = await bench.openHost({ addin: "/taskpane.html", workbook: "none", ...options });
  try {
    await use(host);
    expect(host.complaints).toEqual([]);
  } finally {
    await host.close();
  }
}

async function fillMessySheet({ pane }: OpenHost): Promise<void> {
  await pane.evaluate(
    ([sheet, rows]) =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.add(sheet);
        added.getRangeByIndexes(0, 0, rows.length, rows[0]!.length).values = rows;
        added.getRange("A2:E2").merge();
        added.activate();
        await context.sync();
      }),
    [SHEET, MESSY] as const,
  );
  await pane.getByRole("tab", { name: "Tổng quan" }).click();
  await pane.evaluate(() => {
    location.reload();
  });
  await pane.getByText("2 nhiệm vụ, 1 mục").waitFor();
  await pane.getByRole("tab", { name: "Phụ lục" }).click();
}

const textsOf = ({ page }: OpenHost, sheet: string, address: string): Promise<string[][]> =>
  page.evaluate(
    ([name, range]) => window.excelHost.cells(name, range).map((row) => row.map(({ text }) => text)),
    [sheet, address] as const,
  );

const isColumnHidden = ({ pane }: OpenHost, sheet: string, address: string): Promise<boolean> =>
  pane.evaluate(
    ([name, range]) =>
      Excel.run(async (context) => {
        const column = context.workbook.worksheets.getItem(name).getRange(range).getEntireColumn();
        column.load("columnHidden");
        await context.sync();
        return column.columnHidden;
      }),
    [sheet, address] as const,
  );

test(
  "each template is inserted on a sheet of its own, with its ids out of sight and a name for its table",
  () =>
    withPane({}, async (host) => {
      const { page, pane } = host;
      await pane.getByRole("tab", { name: "Phụ lục" }).click();
      const insert = pane.getByRole("region", { name: "Chèn phụ lục theo mẫu" });
      for (const [i, { id, kind }] of LAYOUT_SEED.templates.entries()) {
        await insert.getByLabel("Mẫu").selectOption(id);
        await insert.getByRole("button", { name: "Xem trước" }).click();
        await insert.getByRole("button", { name: "Ghi vào sổ" }).click();
        const sheet = i === 0 ? "Phụ lục" : `Phụ lục (${i + 1})`;
        await insert.getByText(`Đã chèn phụ lục: ${sheet}.`).waitFor();
        const { columns } = LAYOUT_SEED.layouts.find((layout) => layout.kind === kind)!;
        const [header] = await textsOf(host, sheet, "A5:L5");
        expect(header!.filter((text) => text !== "")).toEqual([
          ...columns.map(({ heading }) => heading),
          "Mã nhiệm vụ",
        ]);
        const idColumn = String.fromCharCode(65 + columns.length);
        expect(await isColumnHidden(host, sheet, `${idColumn}1`)).toBe(true);
        await bench.screenshot(page, `template-${id}`);
      }
      const names = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const all = context.workbook.names.load("items/name");
          await context.sync();
          return all.items.map(({ name }) => name);
        }),
      );
      expect(names.sort()).toEqual(["PhuLuc_Bang", ...[2, 3, 4, 5, 6].map((n) => `PhuLuc_Bang_${n}`)]);
    }),
  120_000,
);

test(
  "a column is explained, remembered in Cấu hình, and understood from then on",
  () =>
    withPane({}, async (host) => {
      await fillMessySheet(host);
      const { pane } = host;
      const role = pane.getByLabel("Vai trò của cột “Đầu ra”");
      expect(await role.inputValue()).toBe("other");
      await role.selectOption("result");
      await pane.getByText("Vừa ghi: nghĩa của tiêu đề cột").waitFor();
      await pane.waitForFunction(() => {
        const select = document.querySelector<HTMLSelectElement>(
          'select[aria-label="Vai trò của cột “Đầu ra”"]',
        );
        return select?.value === "result";
      });
      expect(await textsOf(host, "Cấu hình", "A1:C2")).toEqual([
        ["Loại", "Cách viết", "Nghĩa"],
        ["Tiêu đề cột", "Đầu ra", "Kết quả thực hiện"],
      ]);
    }),
  60_000,
);

test(
  "a messy sheet is converted in place as one step; a second time there is nothing to do; undo gives back what was",
  () =>
    withPane({}, async (host) => {
      await fillMessySheet(host);
      const { page, pane } = host;
      const before = await textsOf(host, SHEET, "A1:G12");
      const convert = pane.getByRole("region", { name: "Đưa về mẫu chuẩn" });
      await convert.getByLabel("Mẫu").selectOption("tasks");
      await convert.getByRole("button", { name: "Xem trước" }).click();
      await convert.getByText("Thời hạn” thành “Thời gian hoàn thành").waitFor();
      await bench.screenshot(page, "conversion-preview");
      const steps = await page.evaluate(() => window.excelHost.undoCount());
      await convert.getByRole("button", { name: "Ghi vào sổ" }).click();
      await convert.getByText("Đã đưa về mẫu chuẩn: Biểu.").waitFor();
      expect(await page.evaluate(() => window.excelHost.undoCount())).toBe(steps + 1);
      const after = await textsOf(host, SHEET, "A1:F12");
      expect(after.map((row) => row.join(" | ").replace(/( \| )+$/, ""))).toEqual([
        "UBND HUYỆN X |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "PHỤ LỤC II",
        "NHIỆM VỤ NĂM 2024",
        "",
        "TT | Nội dung nhiệm vụ cụ thể | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Đầu ra",
        "I | Về pháp lý (2 nhiệm vụ)",
        "1 | Rà soát văn bản của người dân | Phòng Tư pháp |  | Quý I/2024 | Báo cáo",
        "3 | Ban hành quy chế phối hợp | Công an huyện |  | Tháng 5/2024",
        "",
        "Nơi nhận: |  | KT. CHỦ TỊCH",
        "",
        "",
      ]);
      expect(await isColumnHidden(host, SHEET, "G1")).toBe(true);
      expect(await textsOf(host, `${SHEET} (bản gốc)`, "A1:G12")).toEqual(before);
      await bench.screenshot(page, "conversion-written");

      await convert.getByLabel("Mẫu").selectOption("models");
      await convert.getByLabel("Mẫu").selectOption("tasks");
      await convert.getByRole("button", { name: "Xem trước" }).click();
      await convert.getByText("Bảng đã đúng mẫu; không có gì phải sửa.").waitFor();

      await pane.getByRole("button", { name: "Hoàn tác" }).click();
      await pane.getByText("Đã hoàn tác").first().waitFor();
      expect(await textsOf(host, SHEET, "A1:G12")).toEqual(before);
      expect(await page.evaluate(() => window.excelHost.sheets().map(({ name }) => name))).not.toContain(
        `${SHEET} (bản gốc)`,
      );
    }),
  90_000,
);

test(
  "letters are cleaned and tasks numbered anew after a look at each cell",
  () =>
    withPane({}, async (host) => {
      await fillMessySheet(host);
      const fixes = host.pane.getByRole("region", { name: "Sửa nhanh" });
      await fixes.getByRole("button", { name: "Làm sạch chữ và khoảng trắng" }).click();
      await fixes.getByText("Sẽ sửa 1 ô:").waitFor();
      await fixes.getByRole("button", { name: "Ghi vào sổ" }).click();
      await fixes.getByText("Đã sửa: Biểu.").waitFor();
      await fixes.getByRole("button", { name: "Đánh lại số thứ tự" }).click();
      await fixes.getByRole("button", { name: "Ghi vào sổ" }).click();
      await fixes.getByText("Đã sửa: Biểu.").waitFor();
      const rows = await textsOf(host, SHEET, "A6:C7");
      expect(rows.map(([ordinal, , content]) => `${ordinal} ${content}`)).toEqual([
        "1 Rà soát văn bản của người dân",
        "2 Ban hành quy chế phối hợp",
      ]);
    }),
  60_000,
);

const LOOKS = ([320, 450] as const).flatMap((paneWidth) =>
  (["light", "dark", "contrast"] as const).map((theme) => ({ paneWidth, theme })),
);

test.each(LOOKS)(
  "the preview of a conversion fits $paneWidth px in $theme",
  (look) =>
    withPane({ ...look, viewport: { width: 1280, height: 2200 } }, async (host) => {
      await fillMessySheet(host);
      const { page, pane } = host;
      const convert = pane.getByRole("region", { name: "Đưa về mẫu chuẩn" });
      await convert.getByRole("button", { name: "Xem trước" }).click();
      await convert.getByRole("list", { name: "Các dòng thay đổi" }).waitFor();
      const overflow = await pane.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect(overflow).toBe(0);
      await bench.screenshot(page, `appendix-${look.paneWidth}-${look.theme}`);
    }),
  60_000,
);

test(
  "*Kiểm tra* puts a finding right where it tells it, and takes it back",
  () =>
    withPane({}, async (host) => {
      const { page, pane } = host;
      await fillMessySheet(host);
      await pane.getByRole("tab", { name: "Kiểm tra" }).click();
      await pane.getByRole("button", { name: "Ghi lại số nhiệm vụ của mục…" }).click();
      await pane
        .getByRole("button", { name: /Về pháp lý \(5 nhiệm vụ\) → Về pháp lý \(2 nhiệm vụ\)/ })
        .waitFor();
      await bench.screenshot(page, "check-fix");
      await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
      await pane.getByText("Đã sửa: Biểu.").first().waitFor();
      expect(await textsOf(host, SHEET, "C5")).toEqual([["Về pháp lý (2 nhiệm vụ)"]]);
      // The check ran again by itself: the finding is gone.
      await pane.getByRole("button", { name: "Ghi lại số nhiệm vụ của mục…" }).waitFor({ state: "detached" });
      await pane.getByRole("button", { name: "Hoàn tác" }).click();
      await pane.getByRole("button", { name: "Ghi lại số nhiệm vụ của mục…" }).waitFor();
      expect(await textsOf(host, SHEET, "C5")).toEqual([["Về pháp lý (5 nhiệm vụ)"]]);
    }),
  60_000,
);

const MODELS = [
  ["PHỤ LỤC MÔ HÌNH", "", "", "", "", ""],
  ["TT", "Mô hình", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Nền tảng"],
  ["1", "Mô hình 1: Khai báo lưu trú trực tuyến", "Công an huyện", "Phòng Tư pháp", "Quý II/2024", "VNeID"],
];
const BODY = [
  ["1. Mô hình 1: Khai báo lưu trú trực tuyến"],
  ["- Đơn vị thực hiện: Công an huyện, Phòng Tư pháp"],
  ["- Thời gian thực hiện: Quý I/2024"],
  ["- Công cụ: VNeID"],
];

test(
  "a body on another sheet is held against the appendix of models, side by side",
  () =>
    withPane({}, async (host) => {
      const { page, pane } = host;
      await pane.evaluate(
        ([models, body]) =>
          Excel.run(async (context) => {
            const table = context.workbook.worksheets.add("Mô hình");
            table.getRangeByIndexes(0, 0, models.length, models[0]!.length).values = models;
            const text = context.workbook.worksheets.add("Lời văn");
            text.getRangeByIndexes(0, 0, body.length, 1).values = body.map(([line]) => [`'${line}`]);
            await context.sync();
          }),
        [MODELS, BODY] as const,
      );
      await pane.evaluate(() => {
        location.reload();
      });
      await pane.getByText("1 nhiệm vụ").first().waitFor();
      await pane.getByRole("tab", { name: "Kiểm tra" }).click();
      const difference = pane.getByRole("button", { name: /^Mô hình 1 – Thời gian hoàn thành/ });
      await difference.waitFor();
      expect(await difference.innerText()).toMatch(/Phần lời\s+Quý I\/2024\s+Phụ lục\s+Quý II\/2024/);
      expect(await pane.getByRole("button", { name: /^Mô hình 1 – / }).count()).toBe(1);
      await bench.screenshot(page, "models-side-by-side");
    }),
  60_000,
);

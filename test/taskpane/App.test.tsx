/** @jest-environment jsdom */
// The pane by role and label over an in-memory PaneServices.
import "@testing-library/jest-dom";
import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { readReportLines } from "../../src/app/reportLines";
import { REPORT_PERIODS } from "../../src/app/shippedReportPeriods";
import type { PlainDate } from "../../src/core/base/date";
import { nextReports } from "../../src/core/reporting/nextReports";
import { App } from "../../src/taskpane/App";
import { AppError } from "../../src/core/base/appError";
import type { PanelName } from "../../src/taskpane/panelName";
import type { FindingPlace, UnitFinding } from "../../src/core/unitFindings";
import type { CheckResult, PaneServices } from "../../src/taskpane/paneServices";
import { EMPTY_OVERVIEW, inMemoryServices, ROWS } from "./inMemoryServices";

// Generous, because the machine that runs the tests may be busy with a Chromium beside them.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

async function open(services: PaneServices, panel: PanelName = "home") {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<App services={services} initialPanel={panel} appearance="light" />);
  await act(async () => {
    await Promise.resolve();
  });
  return user;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const returned = (name: string) => new File(["x"], name, { lastModified: 1 });

describe("the first screen", () => {
  test("tells what the workbook holds", async () => {
    await open(inMemoryServices());
    expect(screen.getByRole("heading", { name: "Đã nhận ra phụ lục" })).toBeVisible();
    expect(screen.getByText("31 nhiệm vụ, 2 mục")).toBeVisible();
    expect(screen.getByText("26/02/2024")).toBeVisible();
  });

  test("without an appendix it offers to insert one and writes nothing by itself", async () => {
    const services = inMemoryServices({ inspect: () => Promise.resolve(EMPTY_OVERVIEW) });
    const user = await open(services);
    expect(screen.getByRole("heading", { name: "Chưa thấy phụ lục trong sổ tính này" })).toBeVisible();
    await user.click(button("Chèn phụ lục theo mẫu"));
    expect(screen.getByRole("tab", { name: "Phụ lục" })).toHaveAttribute("aria-selected", "true");
    expect(services.calls).toEqual([]);
  });

  test("speaks English when Office does", async () => {
    await open(inMemoryServices({ language: "en" }));
    expect(screen.getByRole("tab", { name: "Merge" })).toBeVisible();
    expect(screen.getByText("31 tasks, 2 sections")).toBeVisible();
  });

  test("a workbook that cannot be read is told, and can be read again", async () => {
    let isBusy = true;
    const working = inMemoryServices();
    const services = inMemoryServices({
      inspect: () => (isBusy ? Promise.reject(new AppError("busy")) : working.inspect()),
    });
    const user = await open(services);
    expect(screen.getByText(/Excel đang ở chế độ sửa ô/)).toBeVisible();
    isBusy = false;
    await user.click(button("Làm lại"));
    expect(await screen.findByText("31 nhiệm vụ, 2 mục")).toBeVisible();
    expect(screen.queryByText(/Excel đang ở chế độ sửa ô/)).toBeNull();
  });

  // Arrow keys between the tabs need a layout, which jsdom has not.
  test("a tab opens its panel by keyboard", async () => {
    const user = await open(inMemoryServices());
    screen.getByRole("tab", { name: "Kiểm tra" }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("tab", { name: "Kiểm tra" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel", { name: "Kiểm tra" })).toBeVisible();
  });
});

describe("Phụ lục", () => {
  test("shows each column with its role and marks a count that differs", async () => {
    await open(inMemoryServices(), "appendix");
    const columns = await screen.findByRole("table", { name: "Các cột đã nhận ra" });
    expect(
      within(columns).getByRole("combobox", { name: "Vai trò của cột “Thời gian hoàn thành”" }),
    ).toHaveDisplayValue("Thời gian hoàn thành");
    const sections = screen.getByRole("table", { name: "Các mục" });
    expect(within(sections).getByRole("row", { name: "II. Dịch vụ công trực tuyến 29 28" })).toBeVisible();
  });

  test("the layout is previewed, written, and taken back", async () => {
    const services = inMemoryServices();
    const user = await open(services, "appendix");
    const insert = within(await screen.findByRole("region", { name: "Chèn phụ lục theo mẫu" }));
    await user.click(insert.getByRole("button", { name: "Xem trước" }));
    expect(await screen.findByText(/Sẽ thêm trang tính “Danh mục nhiệm vụ”/)).toBeVisible();
    expect(services.calls).toEqual(["prepareLayout tasks"]);
    await user.click(button("Ghi vào sổ"));
    expect(await screen.findByText("Đã chèn phụ lục: Danh mục nhiệm vụ.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Ghi vào sổ" })).toBeNull();
    await user.click(button("Hoàn tác"));
    expect(await screen.findByText("Đã hoàn tác; sổ tính trở lại như trước.")).toBeVisible();
    expect(button("Ghi vào sổ")).toBeEnabled();
    expect(services.calls).toEqual(["prepareLayout tasks", "apply layout", "undo layout"]);
  });
});

describe("Phụ lục: bringing one in", () => {
  const part = () => screen.findByRole("region", { name: "Đưa phụ lục từ nơi khác vào" });

  test("text that was pasted is read when asked, previewed and written", async () => {
    const services = inMemoryServices();
    const user = await open(services, "appendix");
    const bringIn = within(await part());
    await user.type(bringIn.getByLabelText("Dán bảng hoặc dán chữ vào đây"), "TT Nội dung");
    await user.click(bringIn.getByRole("button", { name: "Đọc phần đã dán" }));
    expect(await bringIn.findByText("PHỤ LỤC NHIỆM VỤ: 72 dòng, 10 mục.")).toBeVisible();
    await user.click(bringIn.getByRole("button", { name: "Ghi vào sổ" }));
    expect(services.calls).toEqual(["prepareBringIn phần đã dán string", "apply bringIn"]);
  });

  test("a file that cannot be read is told with its name and what to do", async () => {
    const prepareBringIn = () => Promise.reject(new AppError("scannedPdf", { file: "quet.pdf" }));
    const user = await open(inMemoryServices({ prepareBringIn }), "appendix");
    const bringIn = within(await part());
    await user.upload(
      bringIn.getByLabelText("Tệp có phụ lục (.docx, .pdf, .xlsx, .html, .txt)"),
      new File(["%PDF-"], "quet.pdf"),
    );
    expect(await bringIn.findByText(/quet\.pdf/)).toBeVisible();
  });
});

describe("Kiểm tra", () => {
  test("starts by itself, groups by kind with the gravest first, and a row goes to its cell", async () => {
    const services = inMemoryServices();
    const user = await open(services, "check");
    expect(await screen.findByText("5 điểm cần xem lại")).toBeVisible();
    const groups = screen
      .getAllByRole("list")
      .map((list) => list.getAttribute("aria-label"))
      .filter(Boolean);
    expect(groups).toEqual([
      "Ngày không có trong lịch",
      "Số nhiệm vụ của mục không khớp",
      "Đơn vị ngoài danh mục",
      "Thời hạn không ghi năm",
    ]);
    expect(
      within(screen.getByRole("list", { name: "Đơn vị ngoài danh mục" })).getAllByRole("listitem"),
    ).toHaveLength(2);
    await user.click(button(/Phòng Tin học/));
    expect(services.calls).toEqual(["select Kế hoạch 12 2"]);
  });

  test("a clean plan is told so", async () => {
    const clean = {
      issues: [],
      findings: [],
      tasks: 31,
      units: { found: 80, decided: 79, left: 1 },
      deadlines: { found: 31, read: 31 },
    };
    await open(inMemoryServices({ check: () => Promise.resolve(clean) }), "check");
    expect(await screen.findByText("Không có điểm nào cần xem lại.")).toBeVisible();
    expect(screen.getByText("Tên đơn vị đã rõ: 80/80 (100%)")).toBeVisible();
  });

  describe("a name to settle", () => {
    const place = (row: number, ordinal: string): FindingPlace => ({
      at: { file: "", sheet: "Kế hoạch", row, col: 2 },
      role: "lead",
      ordinal,
      rows: [row, row],
    });
    const finding: UnitFinding = {
      id: "misprint/phòng tư phap/tu-phap",
      kind: "misprint",
      text: "Phòng Tư phap",
      places: [place(5, "1"), place(9, "4")],
      unit: "tu-phap",
      candidates: [{ unit: "tu-phap", name: "Phòng Tư pháp", reasons: ["similar"] }],
      until: null,
    };
    const found: CheckResult = {
      issues: [],
      findings: [finding],
      tasks: 31,
      units: { found: 80, decided: 80, left: 0 },
      deadlines: { found: 31, read: 31 },
    };
    const services = () => {
      let checks = 0;
      return inMemoryServices({
        check: () => Promise.resolve(checks++ === 0 ? found : { ...found, findings: [] }),
      });
    };
    const card = () => screen.findByRole("article", { name: "Phòng Tư phap" });

    test("shows how often it stands where, and goes to the cell", async () => {
      const open1 = services();
      const user = await open(open1, "check");
      const shown = await card();
      expect(within(shown).getByText("2 chỗ")).toBeVisible();
      await user.click(within(shown).getByText("Các chỗ có tên này (2)"));
      await user.click(within(shown).getAllByRole("button", { name: /^4/ })[0]!);
      expect(open1.calls).toEqual(["select Kế hoạch 9 2"]);
    });

    test("is corrected everywhere with one click, and then looked for again", async () => {
      const open1 = services();
      const user = await open(open1, "check");
      await user.click(within(await card()).getByRole("button", { name: "Sửa cả 2 chỗ" }));
      expect(await screen.findByText("Không có điểm nào cần xem lại.")).toBeVisible();
      expect(open1.calls).toEqual(["prepareUnitFix Phòng Tư phap → Phòng Tư pháp × 2", "apply unitFix"]);
      expect(button("Hoàn tác")).toBeVisible();
    });

    test("is corrected in one place with another name of the registry", async () => {
      const open1 = services();
      const user = await open(open1, "check");
      const shown = await card();
      await user.click(within(shown).getByRole("radio", { name: "Tên khác trong danh mục" }));
      await user.type(
        within(shown).getByRole("combobox", { name: "Tên khác trong danh mục" }),
        "Phòng Nội vụ",
      );
      await user.click(within(shown).getByText("Các chỗ có tên này (2)"));
      await user.click(within(shown).getAllByRole("button", { name: "Sửa ô này" })[1]!);
      expect(await screen.findByText("Không có điểm nào cần xem lại.")).toBeVisible();
      expect(open1.calls[0]).toBe("prepareUnitFix Phòng Tư phap → Phòng Nội vụ × 1");
    });

    test("cannot be corrected to a name that nobody knows", async () => {
      const user = await open(services(), "check");
      const shown = await card();
      await user.click(within(shown).getByRole("radio", { name: "Tên khác trong danh mục" }));
      await user.type(within(shown).getByRole("combobox", { name: "Tên khác trong danh mục" }), "xyz");
      expect(within(shown).getByText("Chọn một tên có trong danh mục.")).toBeVisible();
      expect(within(shown).getByRole("button", { name: "Sửa cả 2 chỗ" })).toBeDisabled();
    });

    test.each([
      ["Nhớ là tên gọi khác", { kind: "alias", text: "Phòng Tư phap", unit: "tu-phap" }],
      ["Để nguyên", { kind: "leave", text: "Phòng Tư phap" }],
    ])("%s is written to the sheet of aliases", async (label, decision) => {
      const open1 = services();
      const user = await open(open1, "check");
      await user.click(within(await card()).getByRole("button", { name: label }));
      expect(await screen.findByText("Không có điểm nào cần xem lại.")).toBeVisible();
      expect(open1.calls).toEqual([`prepareUnitDecision ${JSON.stringify(decision)}`, "apply unitDecision"]);
    });
  });

  test("a cell that is gone is told in the pane", async () => {
    const select = () => Promise.reject(new AppError("sheetMissing", { sheet: "Kế hoạch" }));
    const user = await open(inMemoryServices({ select }), "check");
    await user.click(await screen.findByRole("button", { name: /Phòng Tin học/ }));
    expect(await screen.findByText(/^Trang tính “Kế hoạch”: Không còn trang tính này/)).toBeVisible();
    await user.click(button("Đóng thông báo"));
    expect(screen.queryByText(/Không còn trang tính này/)).toBeNull();
  });

  test("a fault of ours is shown with details", async () => {
    const check = () => Promise.reject(new Error("bug: impossible branch"));
    await open(inMemoryServices({ check }), "check");
    expect(await screen.findByText(/Phần mềm gặp lỗi ngoài dự kiến/)).toBeVisible();
    expect(screen.getByText(/bug: impossible branch/)).toBeInTheDocument();
    expect(button("Sao chép chi tiết")).toBeVisible();
  });

  test("without an appendix it leads to Phụ lục and checks nothing", async () => {
    const check = jest.fn();
    const user = await open(
      inMemoryServices({ inspect: () => Promise.resolve(EMPTY_OVERVIEW), check }),
      "check",
    );
    await user.click(button("Sang phần Phụ lục"));
    expect(screen.getByRole("tabpanel", { name: "Phụ lục" })).toBeVisible();
    expect(check).not.toHaveBeenCalled();
  });

  test("a thousand findings show a hundred at a time", async () => {
    const issues = Array.from({ length: 1000 }, (_, row) => ({
      code: "unitUnknown" as const,
      severity: "warning" as const,
      at: { file: "f", sheet: "S", row, col: 2 },
      params: { text: `Đơn vị ${row}` },
    }));
    const found = {
      issues,
      findings: [],
      tasks: 1000,
      units: { found: 1000, decided: 0, left: 0 },
      deadlines: { found: 0, read: 0 },
    };
    const user = await open(inMemoryServices({ check: () => Promise.resolve(found) }), "check");
    const list = await screen.findByRole("list", { name: "Đơn vị ngoài danh mục" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(100);
    expect(screen.getByText("Đang hiện 100 trong 1.000")).toBeVisible();
    await user.click(button("Hiện thêm 100"));
    expect(within(list).getAllByRole("listitem")).toHaveLength(200);
  });
});

describe("Thời hạn", () => {
  test("previews as of today with each task explained, then writes", async () => {
    const services = inMemoryServices();
    const user = await open(services, "deadlines");
    expect(screen.getByLabelText(/Tính đến ngày/)).toHaveValue("2024-04-05");
    await user.click(button("Xem trước"));
    expect(await screen.findByText("Đã hoàn thành 1/2 nhiệm vụ đến hạn (50%)")).toBeVisible();
    expect(screen.getByText("Quý I/2024 → hết ngày 31/03/2024; đến 05/04/2024 quá 5 ngày")).toBeVisible();
    await user.click(button("Ghi vào sổ"));
    expect(await screen.findByText("Đã ghi hạn và tình trạng: Kế hoạch.")).toBeVisible();
    expect(services.calls).toEqual(["prepareStatus 2024-04-05 7", "apply status"]);
  });

  test("a count filters the tasks", async () => {
    const user = await open(inMemoryServices(), "deadlines");
    await user.click(button("Xem trước"));
    const list = await screen.findByRole("list", { name: "Từng nhiệm vụ" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(ROWS.length);
    await user.click(button("Chưa hoàn thành quá hạn 1"));
    expect(within(screen.getByRole("list", { name: "Từng nhiệm vụ" })).getAllByRole("listitem")).toHaveLength(
      1,
    );
  });

  test("explains each cell in a note only when asked", async () => {
    const prepareStatus = jest.fn(inMemoryServices().prepareStatus);
    const user = await open(inMemoryServices({ prepareStatus }), "deadlines");
    await user.click(button("Xem trước"));
    await user.click(screen.getByLabelText(/Kèm ghi chú/));
    await user.click(button("Xem trước"));
    expect(prepareStatus.mock.calls.map(([{ withNotes }]) => withNotes)).toEqual([false, true]);
  });

  test("the reporting regime is read from the plan, changed, previewed and written", async () => {
    const services = inMemoryServices();
    const user = await open(services, "deadlines");
    await user.click(screen.getByRole("tab", { name: "Lịch báo cáo" }));
    const lines = await screen.findByDisplayValue("Báo cáo tháng: trước ngày 15 hằng tháng");
    expect(lines).toBe(screen.getByLabelText("Chế độ báo cáo (mỗi dòng một quy định)"));
    expect(screen.getByText("Đọc được từ lời văn của kế hoạch; có thể sửa.")).toBeVisible();
    await user.type(lines, "\n6 tháng: trước ngày 15/6\nhọp giao ban");
    const part = screen.getByRole("tabpanel", { name: "Lịch báo cáo" });
    await user.click(within(part).getByRole("button", { name: "Xem trước" }));
    expect(
      await screen.findByText(/Báo cáo 6 tháng đầu năm 2024: chậm nhất thứ Sáu 14\/06\/2024/),
    ).toBeVisible();
    expect(screen.getByText(/“họp giao ban”/)).toBeVisible();
    expect(screen.getByText("10 báo cáo trong thời gian này")).toBeVisible();
    await user.click(within(part).getByRole("button", { name: "Ghi vào sổ" }));
    expect(await screen.findByText("Đã ghi lịch báo cáo: Lịch báo cáo.")).toBeVisible();
    expect(services.calls).toEqual(["prepareSchedule decree09 2024-04-05 2024-12-31", "apply schedule"]);
  });

  test("counts working days over the days off, for inspections too", async () => {
    const services = inMemoryServices();
    const user = await open(services, "deadlines");
    await user.click(screen.getByRole("tab", { name: "Ngày nghỉ" }));
    const answers = await screen.findByRole("list", { name: "Tính ngày làm việc" });
    // From Friday 5 April; Thursday 18 April is off.
    expect(within(answers).getByText("Sau 10 ngày làm việc: thứ Hai 22/04/2024")).toBeVisible();
    expect(within(answers).getByText(/thông báo trước ít nhất 2 ngày làm việc.*03\/04\/2024/)).toBeVisible();
    expect(within(answers).getByText(/báo cáo trong 5 ngày làm việc.*12\/04\/2024/)).toBeVisible();
    await user.click(button("Đưa vào trang “Ngày nghỉ” để sửa"));
    expect(services.calls).toEqual(["apply holidays"]);
  });

  test("asks for a date when there is none", async () => {
    const user = await open(inMemoryServices(), "deadlines");
    await user.clear(screen.getByLabelText(/Tính đến ngày/));
    expect(screen.getByText("Chọn một ngày.")).toBeVisible();
    expect(button("Xem trước")).toBeDisabled();
  });

  test("a protected sheet is told with the way out, and nothing counts as written", async () => {
    const apply = () => Promise.reject(new AppError("protected", { sheet: "Kế hoạch" }));
    const user = await open(inMemoryServices({ apply }), "deadlines");
    await user.click(button("Xem trước"));
    await user.click(await screen.findByRole("button", { name: "Ghi vào sổ" }));
    expect(await screen.findByText(/Bỏ bảo vệ trang tính/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
    expect(button("Ghi vào sổ")).toBeEnabled();
  });
});

describe("Gộp báo cáo", () => {
  test("a report of the schedule gives the due day", async () => {
    const { rules } = readReportLines(["Báo cáo tháng: trước ngày 15 hằng tháng"]);
    const [report] = nextReports(rules, {
      on: "2024-04-01" as PlainDate,
      count: 1,
      preset: REPORT_PERIODS[0]!,
    });
    const services = inMemoryServices({ reportsAround: () => Promise.resolve([report!]) });
    const user = await open(services, "merge");
    const choice = await screen.findByLabelText("Hoặc chọn theo lịch báo cáo");
    await user.selectOptions(choice, "Báo cáo tháng 4/2024, hạn 14/04/2024");
    expect(screen.getByLabelText(/Hạn nộp báo cáo/)).toHaveValue("2024-04-14");
  });

  const chooser = () => screen.getByLabelText("Tệp báo cáo (.xlsx)");

  test("files in, totals that add up, reasons, missing units, written, taken back", async () => {
    const services = inMemoryServices();
    const user = await open(services, "merge");
    expect(button("Gộp và xem trước")).toBeDisabled();
    await user.upload(chooser(), [returned("a.xlsx"), returned("b.xlsx")]);
    await user.type(screen.getByLabelText(/Hạn nộp báo cáo/), "2024-03-25");
    await user.click(button("Gộp và xem trước"));

    const files = await screen.findByRole("table", { name: "Tệp" });
    expect(
      within(files)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual(["Đã gộp2", "Không nhận2", "Có bản mới hơn1", "Cộng5"]);
    const units = screen.getByRole("table", { name: "Đơn vị" });
    expect(
      within(units)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual(["Nộp đúng hạn1", "Nộp muộn1", "Chưa nộp1", "Phải nộp3"]);
    const rejected = screen.getByRole("list", { name: "Tệp không nhận" });
    expect(within(rejected).getByText(/Tệp đặt mật khẩu mở/)).toBeVisible();
    expect(within(rejected).getByText(/Tệp Excel kiểu cũ/)).toBeVisible();
    expect(within(screen.getByRole("list", { name: "Chưa nộp" })).getByText("Phòng Tư pháp")).toBeVisible();
    expect(screen.getByText(/“noi-vu.xlsx”; bản mới được dùng/)).toBeVisible();

    await user.click(button("Ghi vào sổ"));
    expect(
      await screen.findByText("Đã ghi kết quả gộp: Tổng hợp, Tình hình nộp, Cần xem lại."),
    ).toBeVisible();
    await user.click(button("Hoàn tác"));
    expect(await screen.findByText("Đã hoàn tác; sổ tính trở lại như trước.")).toBeVisible();
    expect(services.calls).toEqual([
      "prepareMerge a.xlsx,b.xlsx 2024-04-05 2024-03-25",
      "apply merge",
      "undo merge",
    ]);
  });

  test("shows progress and can be stopped; the files stay chosen", async () => {
    const services = inMemoryServices({}, { holdMerge: true });
    const user = await open(services, "merge");
    await user.upload(chooser(), [returned("a.xlsx"), returned("b.xlsx")]);
    await user.click(button("Gộp và xem trước"));
    expect(await screen.findByText("Đang đọc tệp 1/2")).toBeVisible();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuetext", "50%");
    await user.click(button("Dừng"));
    expect(await screen.findByText("Đã dừng; chưa ghi gì vào sổ tính.")).toBeVisible();
    expect(button("Gộp và xem trước")).toBeEnabled();
    expect(services.calls).toHaveLength(1);
  });

  test("the same file chosen twice counts once and can be removed", async () => {
    const user = await open(inMemoryServices(), "merge");
    await user.upload(chooser(), [returned("a.xlsx")]);
    await user.upload(chooser(), [returned("a.xlsx"), returned("b.xlsx")]);
    expect(screen.getAllByText("Đã chọn 2 tệp")).not.toHaveLength(0);
    await user.click(screen.getByText("Đã chọn 2 tệp", { selector: "summary" }));
    await user.click(button("Bỏ tệp a.xlsx"));
    expect(screen.getByText("Đã chọn 1 tệp", { selector: "summary" })).toBeVisible();
  });

  test("the samples are offered only where they are served", async () => {
    const sampleFiles = () =>
      Promise.resolve(["mau-1.xlsx", "mau-2.xlsx"].map((path) => ({ path, file: returned(path) })));
    const user = await open(inMemoryServices({ sampleFiles }), "merge");
    await user.click(button("Dùng bộ mẫu"));
    expect(await screen.findByText("Đã chọn 2 tệp", { selector: "summary" })).toBeVisible();
  });

  test("without served samples there is no such button", async () => {
    await open(inMemoryServices(), "merge");
    expect(screen.queryByRole("button", { name: "Dùng bộ mẫu" })).toBeNull();
  });

  test("a look at another panel keeps the merge", async () => {
    const user = await open(inMemoryServices(), "merge");
    await user.upload(chooser(), [returned("a.xlsx")]);
    await user.click(button("Gộp và xem trước"));
    await screen.findByRole("table", { name: "Tệp" });
    await user.click(screen.getByRole("tab", { name: "Tổng quan" }));
    expect(screen.queryByRole("table", { name: "Tệp" })).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Gộp báo cáo" }));
    expect(screen.getByRole("table", { name: "Tệp" })).toBeVisible();
  });
});

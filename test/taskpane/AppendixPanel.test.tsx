/** @jest-environment jsdom */
// *Phụ lục* by role and label over an in-memory PaneServices: correcting a column, converting, quick fixes.
import "@testing-library/jest-dom";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { AppError } from "../../src/core/base/appError";
import type { PaneServices } from "../../src/taskpane/paneServices";
import { CONVERSION, inMemoryServices, OVERVIEW } from "./inMemoryServices";

// Generous, because the machine that runs the tests may be busy with a Chromium beside them.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

async function open(services: PaneServices) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<App services={services} initialPanel="appendix" appearance="light" />);
  await act(async () => {
    await Promise.resolve();
  });
  // The panel's parts are loaded when it is opened.
  await screen.findByRole("region", { name: "Chèn phụ lục theo mẫu" });
  await screen.findByRole("table", { name: "Các cột đã nhận ra" });
  return user;
}

const part = (name: string) => within(screen.getByRole("region", { name }));

test("a column's role is corrected with one choice, remembered, and can be taken back", async () => {
  const services = inMemoryServices();
  const user = await open(services);
  const role = screen.getByRole("combobox", { name: "Vai trò của cột “Đơn vị phối hợp”" });
  await user.selectOptions(role, "Ghi chú");
  expect(await screen.findByRole("button", { name: "Hoàn tác" })).toBeVisible();
  expect(services.calls).toEqual(["prepareHeading Đơn vị phối hợp note", "apply heading"]);
});

test("a choice that cannot be written is told, and nothing counts as written", async () => {
  const apply = () => Promise.reject(new AppError("protected", { sheet: "Cấu hình" }));
  const user = await open(inMemoryServices({ apply }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Vai trò của cột “TT”" }), "Ghi chú");
  expect(await screen.findByText(/Bỏ bảo vệ trang tính/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
});

test("a template of any kind can be chosen", async () => {
  const services = inMemoryServices();
  const user = await open(services);
  const insert = part("Chèn phụ lục theo mẫu");
  await user.selectOptions(insert.getByRole("combobox", { name: "Mẫu" }), "Đoàn kiểm tra (4 cột)");
  await user.click(insert.getByRole("button", { name: "Xem trước" }));
  await insert.findByText(/Sẽ thêm trang tính/);
  expect(services.calls).toEqual(["prepareLayout inspection"]);
});

test("a conversion shows each changed row and cell, then is written in place and taken back", async () => {
  const services = inMemoryServices();
  const user = await open(services);
  const convert = part("Đưa về mẫu chuẩn");
  await user.click(convert.getByRole("button", { name: "Xem trước" }));
  expect(await convert.findByText(/nội dung gốc được giữ ở trang “Kế hoạch \(bản gốc\)”/)).toBeVisible();
  expect(convert.getByText("“Cơ quan chủ trì” thành “Đơn vị chủ trì”")).toBeVisible();
  expect(convert.getByText(/Thêm cột ẩn “Mã nhiệm vụ”/)).toBeVisible();
  expect(convert.getByText("Bỏ cột trống “Cột thừa”")).toBeVisible();
  const rows = within(convert.getByRole("list", { name: "Các dòng thay đổi" })).getAllByRole("listitem");
  expect(rows.map((row) => row.textContent)).toEqual([
    "Sửa I | Về pháp lý (5 nhiệm vụ) → I | Về pháp lý (3 nhiệm vụ)",
    "Sửa 1. Rà soát văn bảnTT: 01. → 1",
    "Bỏ TT | Nội dung",
  ]);
  expect(services.calls).toEqual(["prepareConversion tasks inPlace"]);
  await user.click(convert.getByRole("button", { name: "Ghi vào sổ" }));
  expect(await screen.findByText("Đã đưa về mẫu chuẩn: Kế hoạch.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByText("Đã hoàn tác; sổ tính trở lại như trước.")).toBeVisible();
  expect(services.calls.slice(1)).toEqual(["apply conversion", "undo conversion"]);
});

test("another layout on a new sheet", async () => {
  const services = inMemoryServices();
  const user = await open(services);
  const convert = part("Đưa về mẫu chuẩn");
  await user.selectOptions(
    convert.getByRole("combobox", { name: "Mẫu" }),
    "Báo cáo kết quả thực hiện (11 cột)",
  );
  await user.click(convert.getByRole("radio", { name: "Trang tính mới" }));
  await user.click(convert.getByRole("button", { name: "Xem trước" }));
  expect(await convert.findByText("Sẽ thêm trang tính “Phụ lục”; trang gốc không thay đổi.")).toBeVisible();
  expect(services.calls).toEqual(["prepareConversion progress newSheet"]);
});

test("a table that has the layout already is not written again", async () => {
  const prepareConversion = () => Promise.resolve({ ...CONVERSION, isDone: true });
  const user = await open(inMemoryServices({ prepareConversion }));
  const convert = part("Đưa về mẫu chuẩn");
  await user.click(convert.getByRole("button", { name: "Xem trước" }));
  expect(await convert.findByText("Bảng đã đúng mẫu; không có gì phải sửa.")).toBeVisible();
  expect(convert.queryByRole("button", { name: "Ghi vào sổ" })).toBeNull();
});

test("letters are cleaned after a look at each cell; where there is nothing to do it is said", async () => {
  const services = inMemoryServices();
  const user = await open(services);
  const fixes = part("Sửa nhanh");
  await user.click(fixes.getByRole("button", { name: "Đánh lại số thứ tự" }));
  expect(await fixes.findByText(/Không có ô nào phải sửa/)).toBeVisible();
  await user.click(fixes.getByRole("button", { name: "Làm sạch chữ và khoảng trắng" }));
  expect(await fixes.findByRole("button", { name: /Thƣờng xuyên → Thường xuyên/ })).toBeVisible();
  await user.click(fixes.getByRole("button", { name: "Ghi vào sổ" }));
  expect(await screen.findByText("Đã sửa: Kế hoạch.")).toBeVisible();
  expect(services.calls).toEqual(["prepareFix numbers", "prepareFix letters", "apply fix"]);
});

describe("what was brought in", () => {
  const NAME = "Đưa phụ lục từ nơi khác vào";
  const bring = async (services = inMemoryServices()) => {
    const user = await open(services);
    const panel = part(NAME);
    await user.type(panel.getByLabelText("Dán bảng hoặc dán chữ vào đây"), "TT Nội dung");
    await user.click(panel.getByRole("button", { name: "Đọc phần đã dán" }));
    const doubt = within(await panel.findByRole("article", { name: "Nhiệm vụ 19" }));
    return { user, panel, doubt, services };
  };

  test("every reading of a doubtful task is shown, and one is taken", async () => {
    const { user, panel, doubt, services } = await bring();
    expect(doubt.getByText("đang dùng")).toBeVisible();
    expect(panel.getByText(/2 ô chưa chắc sẽ được tô vàng/)).toBeVisible();
    await user.click(doubt.getByRole("button", { name: "Nhiệm vụ 19: Dùng cách 2" }));
    await waitFor(() => {
      expect(panel.queryByRole("article", { name: "Nhiệm vụ 19" })).toBeNull();
    });
    expect(services.calls.slice(1)).toEqual(["settleBringIn Tập huấn cho | Công an huyện; Phòng Tư pháp"]);
  });

  test("a column that was understood wrong is corrected before it is written; what fitted nowhere is listed", async () => {
    const { user, panel, services } = await bring();
    expect(panel.getByRole("region", { name: /^1 chỗ chỉ là số trang/ })).toHaveTextContent("12");
    await user.selectOptions(panel.getByLabelText("Vai trò của cột “Ai làm”"), "lead");
    await waitFor(() => {
      expect(services.calls.slice(1)).toEqual([
        "prepareHeading Ai làm lead",
        "apply heading",
        "settleBringIn ",
      ]);
    });
    expect(panel.getByRole("button", { name: "Ghi vào sổ" })).toBeVisible();
  });
});

test("of several tables one is chosen to work with; of one there is no choice", async () => {
  const table = { sheet: "Kế hoạch", left: 0 };
  let top = 4;
  const services = inMemoryServices({
    inspect: () =>
      Promise.resolve({
        ...OVERVIEW,
        tables: [
          { ...table, top: 4, range: "A5:E40", taskCount: 31, isInUse: top === 4 },
          { ...table, top: 50, range: "A51:F60", taskCount: 8, isInUse: top === 50 },
        ],
      }),
    chooseTable: (place) => {
      top = place?.top ?? 4;
    },
  });
  const user = await open(services);
  const chooser = await screen.findByRole("combobox", { name: "Bảng đang làm việc" });
  expect(chooser).toHaveDisplayValue("Kế hoạch, A5:E40 (31 dòng)");
  await user.selectOptions(chooser, "Kế hoạch, A51:F60 (8 dòng)");
  await waitFor(() => {
    expect(chooser).toHaveDisplayValue("Kế hoạch, A51:F60 (8 dòng)");
  });
});

describe("a plan in two tables", () => {
  const tables = [
    { sheet: "Phụ lục 1", top: 4, left: 0, range: "A5:E40", taskCount: 31 },
    { sheet: "Phụ lục 2", top: 4, left: 0, range: "A5:F12", taskCount: 8 },
  ];

  test("all are worked with until a person chooses one, and all again when told", async () => {
    let chosen: string | null = null;
    const services = inMemoryServices({
      inspect: () =>
        Promise.resolve({
          ...OVERVIEW,
          isTableChosen: chosen !== null,
          tables: tables.map((table) => ({ ...table, isInUse: chosen === null || chosen === table.sheet })),
        }),
      chooseTable: (place) => {
        chosen = place?.sheet ?? null;
      },
    });
    const user = await open(services);
    const both = "Kế hoạch gồm 2 bảng: “Phụ lục 1!A5:E40” (31 nhiệm vụ); “Phụ lục 2!A5:F12” (8 nhiệm vụ).";
    const chooser = await screen.findByRole("combobox", { name: "Bảng đang làm việc" });
    expect(chooser).toHaveDisplayValue("Cả 2 bảng của kế hoạch");
    expect(screen.getByText(both)).toBeVisible();
    expect(part("Đưa về mẫu chuẩn").getByText(/^Chỉ sắp lại bảng nhiều nhiệm vụ nhất/)).toBeVisible();

    await user.selectOptions(chooser, "Phụ lục 2, A5:F12 (8 dòng)");
    expect(
      await screen.findByText(
        "Chỉ dùng một bảng: “Phụ lục 2!A5:F12” (8 nhiệm vụ). Không tính: “Phụ lục 1!A5:E40” (31 nhiệm vụ).",
      ),
    ).toBeVisible();
    expect(part("Đưa về mẫu chuẩn").queryByText(/^Chỉ sắp lại/)).toBeNull();

    await user.selectOptions(chooser, "Mọi bảng của kế hoạch");
    expect(await screen.findByText(both)).toBeVisible();
  });
});

test.each(["check", "deadlines", "merge"] as const)(
  "the panel %s says which tables it works with",
  async (panel) => {
    const table = { sheet: "Phụ lục", left: 0, isInUse: true };
    const services = inMemoryServices({
      inspect: () =>
        Promise.resolve({
          ...OVERVIEW,
          tables: [
            { ...table, top: 4, range: "A5:E40", taskCount: 31 },
            { ...table, top: 50, range: "A51:E60", taskCount: 8 },
          ],
        }),
    });
    render(<App services={services} initialPanel={panel} appearance="light" />);
    expect(await screen.findByText(/^Kế hoạch gồm 2 bảng: “Phụ lục!A5:E40”/)).toBeVisible();
  },
);

test("a preview made of other tables is dropped when the choice changes", async () => {
  const table = { sheet: "Kế hoạch", left: 0 };
  let isBoth = true;
  const services = inMemoryServices({
    inspect: () =>
      Promise.resolve({
        ...OVERVIEW,
        isTableChosen: !isBoth,
        tables: [
          { ...table, top: 4, range: "A5:E40", taskCount: 31, isInUse: true },
          { ...table, top: 50, range: "A51:E60", taskCount: 8, isInUse: isBoth },
        ],
      }),
    chooseTable: () => {
      isBoth = false;
    },
  });
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<App services={services} initialPanel="deadlines" appearance="light" />);
  await user.click(await screen.findByRole("button", { name: "Xem trước" }));
  expect(await screen.findByText(/^Ghi vào trang tính “Kế hoạch”/)).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Phụ lục" }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Bảng đang làm việc" }),
    "Kế hoạch, A5:E40 (31 dòng)",
  );
  await user.click(screen.getByRole("tab", { name: "Thời hạn" }));
  await waitFor(() => {
    expect(screen.queryByText(/^Ghi vào trang tính “Kế hoạch”/)).toBeNull();
  });
});

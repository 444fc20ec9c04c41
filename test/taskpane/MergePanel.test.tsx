/** @jest-environment jsdom */
// *Gộp báo cáo*: which report is gathered, and files that are still being looked for.
import "@testing-library/jest-dom";
import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { readReportLines } from "../../src/app/reportLines";
import { REPORT_PERIODS } from "../../src/app/shippedReportPeriods";
import { AppError } from "../../src/core/base/appError";
import { nextReports } from "../../src/core/reporting/nextReports";
import { App } from "../../src/taskpane/App";
import type { MergeOptions, PaneServices } from "../../src/taskpane/paneServices";
import type { PickedFile } from "../../src/taskpane/pickedFile";
import { day, inMemoryServices } from "./inMemoryServices";

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

async function open(services: PaneServices) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<App services={services} initialPanel="merge" appearance="light" />);
  await act(async () => {
    await Promise.resolve();
  });
  return user;
}

const returned = (name: string) => new File(["x"], name, { lastModified: 1 });
const chooser = () => screen.getByLabelText("Tệp báo cáo (.xlsx)");
const runButton = () => screen.getByRole("button", { name: "Gộp và xem trước" });

describe("two reports due on one day", () => {
  const { rules } = readReportLines([
    "Báo cáo tháng: trước ngày 15 hằng tháng",
    "Báo cáo 6 tháng: trước ngày 15/6",
  ]);
  const reports = nextReports(rules, { on: day("2024-06-01"), count: 2, preset: REPORT_PERIODS[0]! }).filter(
    ({ due }) => due === "2024-06-14",
  );

  test.each<[name: string, choose: RegExp | null, typed: string | null, expected: string | null]>([
    ["the month's", /Báo cáo tháng 6/, null, "month-14/2024-06-14"],
    ["the half year's", /Báo cáo 6 tháng/, null, "halfYear-6-14/2024-06-14"],
    ["a day typed afterwards is no report's", /Báo cáo 6 tháng/, "2024-06-20", null],
    ["a day that happens to be the due day of both", null, "2024-06-14", null],
  ])("%s", async (_name, choose, typed, expected) => {
    expect(reports).toHaveLength(2);
    const asked: MergeOptions[] = [];
    const working = inMemoryServices();
    const user = await open(
      inMemoryServices({
        reportsAround: () => Promise.resolve(reports),
        prepareMerge: (files, options) => {
          asked.push(options);
          return working.prepareMerge(files, options);
        },
      }),
    );
    const choice = await screen.findByLabelText("Hoặc chọn theo lịch báo cáo");
    if (choose) await user.selectOptions(choice, screen.getByRole("option", { name: choose }));
    if (typed) fireEvent.change(screen.getByLabelText(/Hạn nộp báo cáo/), { target: { value: typed } });
    await user.upload(chooser(), [returned("a.xlsx")]);
    await user.click(runButton());
    expect(asked.map(({ report, dueOn }) => [report?.id ?? null, dueOn])).toEqual([
      [expected, typed ?? "2024-06-14"],
    ]);
  });
});

describe("while a folder is being looked through", () => {
  const reading = "Đang tìm tệp trong thư mục…";

  async function held() {
    const settle: { done?: (files: readonly PickedFile[]) => void; fail?: (thrown: unknown) => void } = {};
    const sampleFiles = () =>
      new Promise<readonly PickedFile[]>((done, fail) => {
        Object.assign(settle, { done, fail });
      });
    const user = await open(inMemoryServices({ sampleFiles }));
    await user.upload(chooser(), [returned("a.xlsx")]);
    expect(runButton()).toBeEnabled();
    await user.click(screen.getByRole("button", { name: "Dùng bộ mẫu" }));
    return { user, settle };
  }

  test("it is told, nothing is merged, and files chosen meanwhile stay", async () => {
    const { user, settle } = await held();
    expect(screen.getByText(reading)).toBeVisible();
    expect(runButton()).toBeDisabled();
    await user.upload(chooser(), [returned("b.xlsx")]);
    expect(screen.getByText("Đã chọn 2 tệp", { selector: "summary" })).toBeVisible();
    expect(runButton()).toBeDisabled();
    await act(async () => {
      settle.done?.([{ path: "xa/c.xlsx", file: returned("c.xlsx") }]);
      await Promise.resolve();
    });
    expect(await screen.findByText("Đã chọn 3 tệp", { selector: "summary" })).toBeVisible();
    expect(screen.queryByText(reading)).toBeNull();
    expect(runButton()).toBeEnabled();
  });

  test("a file taken away meanwhile stays away", async () => {
    const { user, settle } = await held();
    await user.click(screen.getByRole("button", { name: "Bỏ tệp a.xlsx", hidden: true }));
    await act(async () => {
      settle.done?.([{ path: "xa/c.xlsx", file: returned("c.xlsx") }]);
      await Promise.resolve();
    });
    expect(await screen.findByText("Đã chọn 1 tệp", { selector: "summary" })).toBeVisible();
  });

  test("a folder that cannot be read is told, and the files stay", async () => {
    const { settle } = await held();
    await act(async () => {
      settle.fail?.(new AppError("tooManyFiles"));
      await Promise.resolve();
    });
    expect(await screen.findByText(/hơn 20\.000 tệp/)).toBeVisible();
    expect(screen.getByText("Đã chọn 1 tệp", { selector: "summary" })).toBeVisible();
    expect(runButton()).toBeEnabled();
  });
});

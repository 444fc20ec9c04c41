/** @jest-environment jsdom */
// *Thời hạn* → xem trước: what is told of formulas before they give way.
import "@testing-library/jest-dom";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { inMemoryServices } from "./inMemoryServices";

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

test.each([
  [0, false],
  [3, true],
])("%s formulas that give way", async (formulas, isTold) => {
  const working = inMemoryServices();
  const services = inMemoryServices({
    prepareStatus: async (request) => ({ ...(await working.prepareStatus(request)), formulas }),
  });
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<App services={services} initialPanel="deadlines" appearance="light" />);
  await act(async () => {
    await Promise.resolve();
  });
  await user.click(screen.getByRole("button", { name: "Xem trước" }));
  expect(await screen.findByText(/Ghi vào trang tính “Kế hoạch”/)).toBeVisible();
  const told = screen.queryAllByText(/^3 ô đang có công thức cho kết quả khác/);
  expect(told).toHaveLength(isTold ? 1 : 0);
});

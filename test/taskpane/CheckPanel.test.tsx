/** @jest-environment jsdom */
// The parts of *Kiểm tra* by role and label: names to settle, who must report, the registry.
import "@testing-library/jest-dom";
import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { textCell } from "../../src/core/base/cell";
import type { Issue } from "../../src/core/base/issue";
import type { FindingPlace, UnitFinding } from "../../src/core/unitFindings";
import { App } from "../../src/taskpane/App";
import type { CheckResult, PaneServices } from "../../src/taskpane/paneServices";
import { inMemoryRegistryWork } from "./inMemoryRegistryWork";
import { inMemoryServices } from "./inMemoryServices";

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

async function open(services: PaneServices, part?: string) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<App services={services} initialPanel="check" appearance="light" />);
  await act(async () => {
    await Promise.resolve();
  });
  if (part) await user.click(await screen.findByRole("tab", { name: part }));
  return user;
}

const place = (row: number, ordinal: string): FindingPlace => ({
  at: { file: "", sheet: "Kế hoạch", row, col: 2 },
  role: "lead",
  ordinal,
  rows: [row, row],
});
const finding = (over: Partial<UnitFinding> & Pick<UnitFinding, "kind" | "text">): UnitFinding => ({
  id: `${over.kind}/${over.text}`,
  places: [place(5, "1")],
  unit: null,
  candidates: [],
  until: null,
  ...over,
});
const law = { unit: "tu-phap", name: "Phòng Tư pháp", reasons: ["similar"] } as const;
const home = { unit: "noi-vu", name: "Phòng Nội vụ", reasons: ["similar"] } as const;
const FINDINGS = [
  finding({ kind: "misprint", text: "Phòng Tư phap", candidates: [law], places: [place(5, "1"), place(9, "4")] }),
  finding({ kind: "misprint", text: "Phòng Nội vu", candidates: [home] }),
  finding({ kind: "ambiguous", text: "Phòng Ngoại vụ", candidates: [home, law] }),
]; // prettier-ignore

const result = (findings: readonly UnitFinding[]): CheckResult => ({
  issues: [],
  findings,
  tasks: 31,
  units: { found: 80, decided: 80 - findings.length, left: 0 },
  deadlines: { found: 31, read: 31 },
});

/** What is settled is not found again. */
function settling() {
  let left: readonly UnitFinding[] = FINDINGS;
  const services = inMemoryServices({
    check: () => Promise.resolve(result(left)),
    prepareUnitFixes: (fixes) => {
      services.calls.push(
        `fix ${fixes.map(({ finding: { text }, name }) => `${text} → ${name}`).join(", ")}`,
      );
      const texts = new Set(fixes.map((fix) => fix.finding.text));
      left = left.filter(({ text }) => !texts.has(text));
      const plan = { edits: [{ kind: "activate", sheet: "Kế hoạch" }] } as const;
      return Promise.resolve({ kind: "unitFix", plan, sheets: ["Kế hoạch"], notFound: [], formulas: 0 });
    },
  });
  return services;
}

const card = (name: string) => screen.findByRole("article", { name });

describe("Cần xem lại", () => {
  test("a filter by kind, with how many of each", async () => {
    const user = await open(settling());
    await card("Phòng Ngoại vụ");
    await user.click(screen.getByRole("button", { name: "Viết chưa đúng 2" }));
    expect(screen.queryByRole("article", { name: "Phòng Ngoại vụ" })).toBeNull();
    expect(screen.getAllByRole("article")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Tất cả 3" }));
    expect(screen.getAllByRole("article")).toHaveLength(3);
  });

  test("all misprints at once, after a look, without the one that is to stay; nothing else", async () => {
    const services = settling();
    const user = await open(services);
    await user.click(await screen.findByRole("button", { name: "Sửa tất cả lỗi viết sai (3)" }));
    expect(services.calls).toEqual([]);
    await user.click(screen.getByRole("checkbox", { name: /“Phòng Nội vu” → “Phòng Nội vụ”/ }));
    await user.click(screen.getByRole("button", { name: "Sửa 2 chỗ đã chọn" }));
    expect(await screen.findByText("Còn 2 tên đơn vị cần xem lại.")).toBeInTheDocument();
    expect(services.calls).toEqual(["fix Phòng Tư phap → Phòng Tư pháp", "apply unitFix"]);
  });

  test("of several candidates none is chosen before a person does; the keyboard goes on with the next card", async () => {
    const services = settling();
    const user = await open(services);
    const shown = await card("Phòng Ngoại vụ");
    const fix = within(shown).getByRole("button", { name: "Sửa ô này" });
    expect(fix).toBeDisabled();
    await user.click(within(shown).getByRole("radio", { name: "Phòng Tư pháp (gần giống)" }));
    await user.click(fix);
    expect(await screen.findByText("Còn 2 tên đơn vị cần xem lại.")).toBeInTheDocument();
    expect(services.calls).toEqual(["fix Phòng Ngoại vụ → Phòng Tư pháp", "apply unitFix"]);
    expect(await card("Phòng Nội vu")).toHaveFocus();
  });
});

test("two decisions pressed quickly are both remembered: the later knows of the earlier, and undo waits for both", async () => {
  const services = settling();
  const { apply } = services;
  const held: (() => void)[] = [];
  services.apply = async (...write) => {
    await new Promise<void>((go) => held.push(go));
    await apply(...write);
  };
  const writeNext = () => act(async () => held.shift()!());
  const leave = (text: string) => `prepareUnitDecision ${JSON.stringify({ kind: "leave", text })}`;
  const user = await open(services);
  for (const name of ["Phòng Tư phap", "Phòng Nội vu"]) {
    await user.click(within(await card(name)).getByRole("button", { name: "Để nguyên" }));
  }
  expect(services.calls).toEqual([leave("Phòng Tư phap")]);
  await writeNext();
  expect(services.calls.slice(1)).toEqual(["apply unitDecision", leave("Phòng Nội vu")]);
  expect(screen.getByRole("button", { name: "Hoàn tác" })).toBeDisabled();
  await writeNext();
  expect(services.calls.slice(3)).toEqual(["apply unitDecision"]);
  expect(screen.getByRole("button", { name: "Hoàn tác" })).toBeEnabled();
});

test("units of one name are told apart by their place; the name itself needs no correction", async () => {
  const police = (unit: string) => ({ unit, name: "Công an huyện", reasons: ["ambiguous"] }) as const;
  const candidates = [police("ca-hau-loc"), police("ca-ngoc-lac")];
  const services = inMemoryServices({
    check: () => Promise.resolve(result([finding({ kind: "ambiguous", text: "Công an huyện", candidates })])),
    unitChoices: () =>
      Promise.resolve([
        { unit: "ca-hau-loc", name: "Công an huyện", label: "Công an huyện (huyện Hậu Lộc)" },
        { unit: "ca-ngoc-lac", name: "Công an huyện", label: "Công an huyện (huyện Ngọc Lặc)" },
      ]),
  });
  const user = await open(services);
  const shown = within(await card("Công an huyện"));
  await user.click(await shown.findByRole("radio", { name: "Công an huyện (huyện Ngọc Lặc) (trùng tên)" }));
  expect(shown.getByRole("button", { name: "Sửa ô này" })).toBeDisabled();
  expect(shown.getByText(/^Tên này viết đã đúng/)).toBeVisible();
  await user.click(shown.getByRole("button", { name: "Nhớ là tên gọi khác" }));
  expect(services.calls).toEqual([
    'prepareUnitDecision {"kind":"alias","text":"Công an huyện","unit":"ca-ngoc-lac"}',
    "apply unitDecision",
  ]);
});

describe("findings beside their fixes", () => {
  const withIssues = (issues: readonly Issue[]) => {
    const cell = (row: number) => ({
      kind: "setCells" as const,
      region: { sheet: "Kế hoạch", top: row, left: 1, bottom: row, right: 1 },
      before: [[textCell("Thƣờng xuyên")]],
      after: [[textCell("Thường xuyên")]],
    });
    const written: number[][] = [];
    const services = inMemoryServices({
      check: () => Promise.resolve({ ...result([]), issues }),
      prepareFix: (fix) => {
        const edits = [5, 9].map(cell);
        const cells = edits.map(({ region: { top, left } }) => ({
          at: { file: "", sheet: "Kế hoạch", row: top, col: left },
          before: "Thƣờng xuyên",
          after: "Thường xuyên",
        }));
        const isCellwise = fix === "letters";
        const plan = { edits };
        return Promise.resolve({
          kind: "fix",
          fix,
          plan,
          sheets: ["Kế hoạch"],
          cells,
          isCellwise,
          formulas: 0,
        });
      },
      apply: ({ plan }) => {
        written.push(plan.edits.flatMap((edit) => (edit.kind === "setCells" ? [edit.region.top] : [])));
        return Promise.resolve();
      },
    });
    return { services, written };
  };
  const at = { file: "", sheet: "Kế hoạch", row: 5, col: 1 };
  const letters: Issue = { code: "lettersToMend", severity: "warning", at, params: { text: "Thƣờng xuyên" } };
  const double: Issue = { code: "ordinalDuplicate", severity: "warning", at, params: { ordinal: "4" } };

  test("one cell is written without the others", async () => {
    const { services, written } = withIssues([letters]);
    const user = await open(services);
    await user.click(await screen.findByRole("button", { name: "Làm sạch chữ và khoảng trắng…" }));
    await user.click(await screen.findByRole("button", { name: /^Chỉ sửa .*B10/ }));
    expect(written).toEqual([[9]]);
  });

  test("numbers run together or not at all", async () => {
    const { services, written } = withIssues([double]);
    const user = await open(services);
    await user.click(await screen.findByRole("button", { name: "Đánh lại số thứ tự…" }));
    const write = await screen.findByRole("button", { name: "Ghi vào sổ" });
    expect(screen.queryByRole("button", { name: /^Chỉ sửa/ })).toBeNull();
    await user.click(write);
    expect(written).toEqual([[5, 9]]);
  });

  test("what no rule can put right has no button; two texts of a model stand side by side", async () => {
    const params = { model: "7", field: "deadline", body: "Quý I/2024", appendix: "Quý II/2024" };
    const { services } = withIssues([{ code: "modelDiffers", severity: "warning", at, params }]);
    await open(services);
    const row = await screen.findByRole("button", { name: /^Mô hình 7 – Thời gian hoàn thành/ });
    expect(within(row).getByText("I/2024")).toBeVisible();
    expect(within(row).getByText("II/2024")).toBeVisible();
    expect(screen.queryByRole("button", { name: /…$/ })).toBeNull();
  });
});

describe("Đơn vị phải báo cáo", () => {
  test("each with its tasks and the way to their cells", async () => {
    const services = inMemoryServices();
    const user = await open(services, "Đơn vị phải báo cáo");
    const list = await screen.findByRole("list", { name: "1 đơn vị phải báo cáo" });
    await user.click(within(list).getByText("Phòng Tư pháp"));
    await user.click(within(list).getByRole("button", { name: /^Nhiệm vụ 4/ }));
    expect(services.calls).toEqual(["select Kế hoạch 9 2"]);
  });

  test("the members of a collective are chosen by name, one dropped again, and remembered", async () => {
    const services = inMemoryServices();
    const user = await open(services, "Đơn vị phải báo cáo");
    const group = await card("Các đơn vị có liên quan");
    const keep = () => within(group).getByRole("button", { name: /^Nhớ thành phần/ });
    expect(keep()).toBeDisabled();
    await user.type(within(group).getByLabelText("Tìm đơn vị"), "phong");
    for (const box of within(group).getAllByRole("checkbox")) await user.click(box);
    await user.click(within(group).getByRole("button", { name: "Bỏ Phòng Nội vụ" }));
    await user.click(keep());
    expect(services.calls).toEqual(["prepareMembers Các đơn vị có liên quan: tu-phap", "apply unitDecision"]);
  });

  test("an unknown name is one unit under another name, a collective, or nobody", async () => {
    const services = inMemoryServices();
    const user = await open(services, "Đơn vị phải báo cáo");
    const name = await card("Phòng Tin học");
    await user.type(within(name).getByLabelText("Tìm đơn vị"), "phong tp");
    await user.click(within(name).getByRole("checkbox", { name: "Phòng Tư pháp (huyện Hậu Lộc)" }));
    await user.click(within(name).getByRole("button", { name: "Nhớ là tên gọi khác" }));
    await user.click(within(name).getByRole("button", { name: "Không phải báo cáo" }));
    expect(services.calls.filter((call) => call.startsWith("prepare"))).toEqual([
      'prepareUnitDecision {"kind":"alias","text":"Phòng Tin học","unit":"tu-phap"}',
      'prepareUnitDecision {"kind":"leave","text":"Phòng Tin học"}',
    ]);
  });

  test("the list goes to the clipboard and to a sheet", async () => {
    const services = inMemoryServices();
    const user = await open(services, "Đơn vị phải báo cáo");
    await user.click(await screen.findByRole("button", { name: "Sao chép danh sách" }));
    expect(await screen.findByText("Đã sao chép; dán vào Excel hoặc Word.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe("Phòng Tư pháp\t2");
    await user.click(screen.getByRole("button", { name: "Ghi ra trang tính" }));
    expect(await screen.findByText("Vừa ghi: đơn vị phải báo cáo")).toBeVisible();
  });
});

describe("Danh mục", () => {
  test("which registry counts, and a unit found without tones, with its successor and its source", async () => {
    const user = await open(inMemoryServices(), "Danh mục");
    expect(await screen.findByText(/Đang dùng danh mục kèm theo phần mềm \(2 đơn vị/)).toBeVisible();
    await user.type(screen.getByLabelText("Tìm trong danh mục"), "noi vu");
    const found = screen.getByRole("list", { name: "Các đơn vị trong danh mục" });
    expect(within(found).getByText("Hiệu lực: đến 30/06/2025")).toBeInTheDocument();
    expect(within(found).getByText("Đơn vị kế thừa: tu-phap")).toBeInTheDocument();
    expect(within(found).getByText("Nguồn: chưa ghi nguồn")).toBeInTheDocument();
  });

  test("goes into the workbook with the plan's localities, previewed first", async () => {
    const services = inMemoryServices();
    const user = await open(services, "Danh mục");
    await user.click(await screen.findByRole("button", { name: "Đưa danh mục vào sổ tính để sửa" }));
    expect(await screen.findByText("Sẽ ghi 2 đơn vị và nhóm.")).toBeVisible();
    expect(services.calls).toEqual(["prepareSheets hau-loc"]);
    await user.click(screen.getByRole("checkbox", { name: "thị xã Bỉm Sơn (5 đơn vị)" }));
    expect(screen.queryByText("Sẽ ghi 2 đơn vị và nhóm.")).toBeNull();
  });

  test("an import tells what is added, changed and refused before anything is written", async () => {
    const services = inMemoryServices();
    const user = await open(services, "Danh mục");
    const lines = [
      "Tên đơn vị;Cấp;Nguồn",
      "Phòng Tư pháp;Huyện;Quyết định 5",
      "Hội A huyện;Huyện;",
      "Hội B;;",
    ];
    const file = new File([lines.join("\n")], "bo-sung.csv");
    await user.upload(await screen.findByLabelText("Tệp danh mục (.xlsx, .csv)"), file);
    expect(await screen.findByText("Từ tệp bo-sung.csv")).toBeVisible();
    expect(
      within(screen.getByRole("list", { name: "Không nhận: 1 điểm" })).getByText(/“Hội B”/),
    ).toBeVisible();
    expect(screen.getByText("Hội A huyện (hau-loc)")).toBeInTheDocument();
    expect(screen.getByText("Nguồn: Kế hoạch 55/KH-UBND → Quyết định 5")).toBeInTheDocument();
    expect(services.calls).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Ghi vào sổ" }));
    expect(await screen.findByText("Vừa ghi: danh mục đơn vị")).toBeVisible();
  });

  test("lists are offered with what they need, after a look", async () => {
    const user = await open(inMemoryServices(), "Danh mục");
    await user.click(await screen.findByRole("button", { name: "Đặt danh sách chọn" }));
    expect(
      await screen.findByText("Danh sách 2 tên cho các ô C6:C40, D6:D40 của trang “Kế hoạch”."),
    ).toBeVisible();
    expect(
      screen.getByText("Sổ tính chưa có trang “Danh mục đơn vị”; trang này sẽ được ghi trước."),
    ).toBeVisible();
  });

  test("faults of the registry are told with the way to their cells", async () => {
    const fault = {
      code: "registryFault",
      severity: "error",
      at: place(3, "").at,
      params: { fault: "parentMissing", unit: "Phòng A", text: "x" },
    } as const;
    const calls: string[] = [];
    const work = inMemoryRegistryWork(calls);
    const overview = async () => ({ ...(await work.overview()), issues: [fault] });
    await open(inMemoryServices({ registryWork: () => Promise.resolve({ ...work, overview }) }), "Danh mục");
    expect(await screen.findByText("1 điểm cần xem lại trong danh mục")).toBeVisible();
    expect(screen.getByRole("button", { name: /“Phòng A”.*ô C4/ })).toBeVisible();
  });

  test("speaks English when Office does", async () => {
    await open(inMemoryServices({ language: "en" }), "Registry");
    expect(await screen.findByText(/The registry that comes with the add-in is in use/)).toBeVisible();
  });
});

// The command line knows what the pane knows: a workbook's own aliases and days off count, and none of the
// add-in's tables is taken for the plan.
import { rememberDecisions } from "../../src/app/rememberDecisions";
import { shippedSeeds } from "../../src/app/shippedSeeds";
import { check } from "../../src/cli/check";
import type { Io } from "../../src/cli/command";
import { status } from "../../src/cli/status";
import { textCell } from "../../src/core/base/cell";
import { parsePlainDate, type PlainDate } from "../../src/core/base/date";
import { setNewCells, type EditPlan } from "../../src/core/base/edit";
import { layoutHolidaySheet } from "../../src/core/deadlines/holidaySheet";
import { openExceljsWorkbook } from "../../src/files/exceljsWorkbook";
import { HOLIDAY_SHEET_WORDS } from "../../src/messages/holidaySheetWords";
import { REGISTRY_SHEET_WORDS } from "../../src/messages/registrySheetWords";

const ROWS = [
  ["PHỤ LỤC"],
  ["(Kèm theo Kế hoạch số 55/KH-UBND ngày 15/03/2024 của UBND huyện Hậu Lộc)"],
  [],
  ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
  ["1", "Rà soát văn bản", "Bộ phận pháp chế", "Công an huyện", "Trong 10 ngày làm việc kể từ ngày ban hành"],
  ["2", "Tập huấn", "Phòng Tư pháp", "Công an huyện", "Quý II/2024"],
];

async function planWith(...more: readonly EditPlan[]): Promise<Uint8Array> {
  const workbook = await openExceljsWorkbook(null);
  await workbook.apply({
    edits: [
      { kind: "addSheet", sheet: "Kế hoạch" },
      setNewCells(
        "Kế hoạch",
        0,
        0,
        ROWS.map((row) => row.map(textCell)),
      ),
    ],
  });
  for (const plan of more) await workbook.apply(plan);
  return workbook.save();
}

async function run(command: typeof check, bytes: Uint8Array): Promise<string> {
  let printed = "";
  const io: Io = {
    today: parsePlainDate("2024-03-20")!,
    readInput: () => Promise.resolve(""),
    readFile: () => Promise.resolve(bytes),
    writeFile: () => Promise.resolve(),
    listFiles: () => Promise.resolve([]),
    print: (text) => (printed += `${text}\n`),
    warn: () => undefined,
  };
  await command.run(["plan.xlsx", "--json"], io);
  return printed;
}

const LEGAL = shippedSeeds().registry.units.find(
  ({ name, locality }) => name === "Phòng Tư pháp" && locality === "hau-loc",
)!.id;

const unknownNames = (printed: string): string[] =>
  (JSON.parse(printed) as { issues: { code: string; params: { text?: string } }[] }).issues.flatMap(
    ({ code, params }) => (/^unit(Unknown|Ambiguous)$/.test(code) ? [params.text ?? ""] : []),
  );

test("a name that a person explained in Tên gọi khác is known to check", async () => {
  const alias = { text: "Bộ phận pháp chế", unit: LEGAL, locality: null, note: "" };
  const taught = rememberDecisions([alias], null, REGISTRY_SHEET_WORDS);
  expect(unknownNames(await run(check, await planWith()))).toEqual(["Bộ phận pháp chế"]);
  expect(unknownNames(await run(check, await planWith(taught)))).toEqual([]);
});

test("days off of the sheet Ngày nghỉ count in a relative deadline", async () => {
  const off = ["2024-03-18", "2024-03-19"].map((date) => ({ date: date as PlainDate, name: "Nghỉ riêng" }));
  const holidays = layoutHolidaySheet({ off, worked: [] }, HOLIDAY_SHEET_WORDS);
  const dueOf = async (bytes: Uint8Array) =>
    (JSON.parse(await run(status, bytes)) as { tasks: { due: string }[] }).tasks[0]?.due;
  expect(await dueOf(await planWith())).toBe("2024-03-29");
  expect(await dueOf(await planWith(holidays))).toBe("2024-04-02");
});

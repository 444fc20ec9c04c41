// A plan on two sheets through the commands, from .xlsx to .xlsx: all of its tasks are checked, timed and merged.
import { check } from "../../src/cli/check";
import type { Command, Io } from "../../src/cli/command";
import { merge } from "../../src/cli/merge";
import { read } from "../../src/cli/read";
import { status } from "../../src/cli/status";
import { textCell } from "../../src/core/base/cell";
import { cellText } from "../../src/core/base/cellText";
import { parsePlainDate } from "../../src/core/base/date";
import { setNewCells, type Edit } from "../../src/core/base/edit";
import { openExceljsWorkbook } from "../../src/files/exceljsWorkbook";
import { readXlsx } from "../../src/files/xlsx/readXlsx";

const HEAD = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"];
const REPORT = [...HEAD, "Tiến độ", "Kết quả thực hiện"];
const ATTACHED = "(Kèm theo Kế hoạch số 15/KH-UBND ngày 09/02/2024 của UBND huyện Hậu Lộc)";
const ONE = [
  ["I", "Pháp lý (2 nhiệm vụ)"],
  ["1", "Rà soát văn bản", "Phòng Tư pháp", "", "Tháng 5/2024"],
  ["2", "Số hóa hồ sơ", "Phòng Tư pháp", "", "Quý III/2024"],
];
const TWO = [
  ["I", "Cấp xã (3 nhiệm vụ)"],
  ["1", "Tuyên truyền", "Phòng Nội vụ", "", "Tháng 4/2024"],
  ["2", "Tập huấn", "Phòng Nội vụ", "", "31/4/2024"],
];

type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

async function xlsxOf(sheets: Sheets): Promise<Uint8Array> {
  const workbook = await openExceljsWorkbook(null);
  await workbook.apply({
    edits: Object.entries(sheets).flatMap(([sheet, rows]): Edit[] => [
      { kind: "addSheet", sheet },
      setNewCells(
        sheet,
        0,
        0,
        rows.map((row) => row.map(textCell)),
      ),
    ]),
  });
  return workbook.save();
}

const PLAN: Sheets = {
  "Phụ lục 1": [["NHIỆM VỤ CỦA HUYỆN NĂM 2024"], [ATTACHED], HEAD, ...ONE],
  "Phụ lục 2": [["NHIỆM VỤ CỦA CÁC XÃ"], HEAD, ...TWO],
};
const answer = (row: readonly string[], result: string): readonly string[] =>
  row.length > 2 ? [...row, "Hoàn thành", result] : row;
const RETURN: Sheets = {
  "Phụ lục 1": [["UBND HUYỆN HẬU LỘC"], ["PHÒNG NỘI VỤ"], [], REPORT, ...ONE].filter((row) => row.length > 0),
  "Phụ lục 2": [REPORT, ...TWO.map((row) => answer(row, `Xong ${row[1]}`))],
};

async function run(command: Command, args: readonly string[]) {
  const files = new Map([
    ["plan.xlsx", await xlsxOf(PLAN)],
    ["noi-vu.xlsx", await xlsxOf(RETURN)],
  ]);
  const printed: string[] = [];
  const io: Io = {
    today: parsePlainDate("2024-06-20")!,
    readInput: () => Promise.resolve(""),
    readFile: (path) => Promise.resolve(files.get(path)!),
    writeFile: (path, bytes) => {
      files.set(path, bytes);
      return Promise.resolve();
    },
    listFiles: (paths) =>
      Promise.resolve(paths.map((path) => ({ path, name: path, modifiedOn: parsePlainDate("2024-06-10")! }))),
    print: (text) => printed.push(text),
    warn: () => undefined,
  };
  const code = await command.run([...args], io);
  const sheets = files.has("out.xlsx") ? readXlsx(files.get("out.xlsx")!, "out.xlsx").sheets : [];
  return { code, printed, text: printed.join("\n"), sheets: sheets.map(({ grid }) => grid) };
}

const BOTH = "Kế hoạch gồm 2 bảng: “Phụ lục 1!A3:E6” (2 nhiệm vụ); “Phụ lục 2!A2:E5” (2 nhiệm vụ).";

test("check finds what is odd on each sheet, and says which tables make the plan", async () => {
  const { text, code } = await run(check, ["plan.xlsx", "--json"]);
  const { issues, summary, tables } = JSON.parse(text) as {
    issues: { code: string; at: { sheet: string; cell: string } }[];
    summary: object;
    tables: { sheet: string; tasks: number }[];
  };
  expect(code).toBe(1);
  expect(issues.map(({ code, at }) => `${code} ${at.sheet} ${at.cell}`)).toEqual([
    "sectionCountWrong Phụ lục 2 B3",
    "dateImpossible Phụ lục 2 E5",
  ]);
  expect(summary).toMatchObject({ tasks: 4, sections: 2, deadlines: { found: 4, read: 3 } });
  expect(tables.map(({ sheet, tasks }) => [sheet, tasks])).toEqual([["Phụ lục 1", 2], ["Phụ lục 2", 2]]); // prettier-ignore
  expect((await run(check, ["plan.xlsx"])).printed[0]).toBe(BOTH);
});

test("status writes beside both tables and lists all tasks in order", async () => {
  const { text, sheets } = await run(status, [
    "plan.xlsx",
    "--on",
    "2024-06-01",
    "--out",
    "out.xlsx",
    "--json",
  ]);
  const { tasks, counts } = JSON.parse(text) as {
    tasks: { ordinal: string; status: string; source: { sheet: string; row: number } }[];
    counts: object;
  };
  expect(
    tasks.map(({ ordinal, status, source }) => `${source.sheet} ${source.row} ${ordinal} ${status}`),
  ).toEqual([
    "Phụ lục 1 5 1 overdue",
    "Phụ lục 1 6 2 inTime",
    "Phụ lục 2 4 1 overdue",
    "Phụ lục 2 5 2 noDate",
  ]);
  expect(counts).toMatchObject({ overdue: 2, inTime: 1, noDate: 1 });
  const status6 = sheets.map(({ rows }) =>
    rows.map((row) => (row[6] ? cellText(row[6]) : "")).filter(Boolean),
  );
  expect(status6.map((column) => column.slice(0, 3))).toEqual([
    ["Tình trạng", "Chưa hoàn thành quá hạn", "Chưa hoàn thành trong hạn"],
    ["Tình trạng", "Chưa hoàn thành quá hạn", "Không hạn (chưa đọc được)"],
  ]);
  expect((await run(status, ["plan.xlsx"])).printed[0]).toBe(BOTH);
});

test("merge places the rows of both sheets, and the report has all tasks", async () => {
  const args = ["--plan", "plan.xlsx", "--out", "out.xlsx", "--json", "noi-vu.xlsx"];
  const { text, sheets } = await run(merge, args);
  const { tasks, totals, missing } = JSON.parse(text) as {
    tasks: { source: { sheet: string }; ordinal: string; entries: { result: string }[] }[];
    totals: object;
    missing: { name: string }[];
  };
  expect(tasks.map(({ source, ordinal, entries }) => [source.sheet, ordinal, entries[0]?.result])).toEqual([
    ["Phụ lục 1", "1", undefined],
    ["Phụ lục 1", "2", undefined],
    ["Phụ lục 2", "1", "Xong Tuyên truyền"],
    ["Phụ lục 2", "2", "Xong Tập huấn"],
  ]);
  expect(totals).toMatchObject({ files: 1, merged: 1, rowsRead: 4, rowsPlaced: 4, rowsUnplaced: 0 });
  expect(missing.map(({ name }) => name)).toEqual(["Phòng Tư pháp"]);
  const summary = sheets.find(({ sheet }) => sheet === "Tổng hợp")!;
  const contents = summary.rows.map((row) => (row[1] ? cellText(row[1]) : ""));
  const planned = ["Rà soát văn bản", "Số hóa hồ sơ", "Tuyên truyền", "Tập huấn"];
  expect(contents.filter((content) => planned.includes(content))).toEqual(planned);
});

test("--sheet takes one sheet alone", async () => {
  const { text } = await run(check, ["plan.xlsx", "--sheet", "Phụ lục 1", "--json"]);
  expect(JSON.parse(text)).toMatchObject({ issues: [], summary: { tasks: 2 } });
});

test("read says the same tables", async () => {
  const { printed } = await run(read, ["plan.xlsx"]);
  expect(printed).toEqual([
    "NHIỆM VỤ CỦA HUYỆN NĂM 2024 (Phụ lục 1!A3:E6): 2 nhiệm vụ, 1 mục.",
    "NHIỆM VỤ CỦA CÁC XÃ (Phụ lục 2!A2:E5): 2 nhiệm vụ, 1 mục.",
  ]);
});

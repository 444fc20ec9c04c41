// `phuluc read` and `check` on documents that are no workbook.
import { strToU8 } from "fflate";
import { parsePlainDate } from "../../src/core/base/date";
import { check } from "../../src/cli/check";
import type { Command, Io } from "../../src/cli/command";
import { read } from "../../src/cli/read";
import { status } from "../../src/cli/status";
import { readXlsx } from "../../src/files/xlsx/readXlsx";

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

async function run(command: Command, name: string, text: string, ...options: string[]): Promise<Ran> {
  let printed = "";
  const written = new Map<string, Uint8Array>();
  const io: Io = {
    today: parsePlainDate("2024-06-20")!,
    readInput: () => Promise.resolve(""),
    readFile: () => Promise.resolve(strToU8(text)),
    writeFile: (path, bytes) => {
      written.set(path, bytes);
      return Promise.resolve();
    },
    listFiles: () => Promise.reject(new Error("bug: no folder is listed")),
    print: (line) => (printed += line),
    warn: () => undefined,
  };
  return { code: await command.run([name, "--json", ...options], io), printed, written };
}

const TITLE =
  "Phụ lục\nNHIỆM VỤ TRÊN ĐỊA BÀN HUYỆN HẬU LỘC NĂM 2024\n(Kèm theo Kế hoạch số 5/KH-UBND ngày 26/2/2024)";
const HEAD = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"];
const SECTION = ["I", "Về pháp lý (01 nhiệm vụ)"];
const TASK = ["1", "Rà soát hồ sơ còn tồn", "Công an huyện", "Phòng Tư pháp", "Quý I/2024"];

const html = (rows: readonly (readonly string[])[]): string =>
  `<p>${TITLE.replaceAll("\n", "</p><p>")}</p><table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table>`;
const bars = (row: readonly string[]): string => `| ${row.join(" | ")} |`;

test.each<[string, string]>([
  ["a.txt", `${TITLE}\n${HEAD.join(" ")}\n${SECTION.join(" ")}\n${TASK.join("\n")}`],
  ["a.tsv", `${TITLE}\n${[HEAD, SECTION, TASK].map((row) => row.join("\t")).join("\n")}`],
  ["a.md", `${TITLE}\n\n${bars(HEAD)}\n|---|---|---|---|---|\n${bars(SECTION)}\n${bars(TASK)}`],
  ["a.html", html([HEAD, SECTION, TASK])],
])("%s: the contract's fields", async (name, text) => {
  const { code, printed } = await run(read, name, text);
  expect(JSON.parse(printed)).toMatchObject({
    title: "NHIỆM VỤ TRÊN ĐỊA BÀN HUYỆN HẬU LỘC NĂM 2024",
    attachedTo: "(Kèm theo Kế hoạch số 5/KH-UBND ngày 26/2/2024)",
    layout: "tasks",
    columns: HEAD,
    sections: [{ ordinal: "I", title: "Về pháp lý", declaredCount: 1 }],
    tasks: [
      {
        ordinal: "1",
        section: "I",
        content: TASK[1],
        lead: TASK[2],
        coordinating: TASK[3],
        deadline: TASK[4],
        source: { file: name },
      },
    ],
    issues: [],
  });
  expect(code).toBe(0);
});

test("the source of a task in a text is its line", async () => {
  const { printed } = await run(read, "a.tsv", [HEAD, TASK].map((row) => row.join("\t")).join("\n\n"));
  const { tasks } = JSON.parse(printed) as { tasks: { source: unknown }[] };
  expect(tasks[0]!.source).toEqual({ file: "a.tsv", row: 3 });
});

test("check works on text as on a workbook", async () => {
  const text = `${TITLE}\n${[HEAD, ["I", "Về pháp lý (02 nhiệm vụ)"], TASK].map((row) => row.join("\t")).join("\n")}`;
  const { code, printed } = await run(check, "a.tsv", text);
  const { issues } = JSON.parse(printed) as { issues: { code: string }[] };
  expect(issues.map((issue) => issue.code)).toContain("sectionCountWrong");
  expect(code).toBe(1);
});

test("a report outline without a table", async () => {
  const { printed } = await run(
    read,
    "a.txt",
    "A- ĐỀ CƯƠNG BÁO CÁO\n(Số liệu đến tháng 6)\n1. Kết quả\n- Số lớp",
  );
  expect(JSON.parse(printed)).toMatchObject({
    outlines: [
      {
        title: "A- ĐỀ CƯƠNG BÁO CÁO",
        note: "(Số liệu đến tháng 6)",
        nodes: [{ no: "1", text: "Kết quả", children: [{ no: "-", text: "Số lớp", children: [] }] }],
      },
    ],
  });
});

test("status of a document is written into the standard layout, with what the document itself says of its year", async () => {
  const text = `${TITLE}\n${HEAD.join("\t")}\n${[...TASK.slice(0, 4), "Quý I"].join("\t")}`;
  const { printed, written } = await run(status, "a.tsv", text, "--out", "b.xlsx");
  expect((JSON.parse(printed) as { tasks: object[] }).tasks).toMatchObject([
    { ordinal: "1", due: "2024-03-31" },
  ]);
  const [sheet] = readXlsx(written.get("b.xlsx")!, "b.xlsx").sheets;
  const texts = sheet!.grid.rows.flatMap((row) =>
    row.flatMap((cell) => (cell.kind === "text" ? cell.value : [])),
  );
  expect(texts).toEqual(expect.arrayContaining([TASK[1], "Tình trạng", "Chưa hoàn thành quá hạn"]));
});

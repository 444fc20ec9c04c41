// The commands as scripts run them, with an Io in memory: shapes of contract.md, exit codes, sentences.
import { check } from "../../src/cli/check";
import { UsageError, type Command, type Io } from "../../src/cli/command";
import { deadlines } from "../../src/cli/deadlines";
import { merge } from "../../src/cli/merge";
import { read } from "../../src/cli/read";
import { status } from "../../src/cli/status";
import { units } from "../../src/cli/units";
import { parsePlainDate } from "../../src/core/base/date";
import { AppError } from "../../src/core/base/appError";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { hauLocWorkbook } from "../app/hauLoc";

let plan: Uint8Array;
beforeAll(async () => {
  plan = await (await hauLocWorkbook()).save();
});

interface Run {
  readonly code: number;
  readonly printed: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

async function run(
  command: Command,
  args: string[],
  input = "",
  files: Record<string, Uint8Array> = {},
): Promise<Run> {
  const known = new Map(Object.entries({ "plan.xlsx": plan, ...files }));
  const written = new Map<string, Uint8Array>();
  let printed = "";
  const io: Io = {
    today: parsePlainDate("2024-06-20")!,
    readInput: () => Promise.resolve(input),
    readFile: (path) => {
      const bytes = known.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new AppError("unreadable", { file: path }));
    },
    writeFile: (path, bytes) => {
      written.set(path, bytes);
      return Promise.resolve();
    },
    listFiles: (paths) =>
      Promise.resolve(paths.map((path) => ({ path, name: path, modifiedOn: parsePlainDate("2024-06-10")! }))),
    print: (text) => (printed += `${text}\n`),
    warn: () => undefined,
  };
  return { code: await command.run(args, io), printed, written };
}

const json = <T>({ printed }: Run): T => JSON.parse(printed) as T;

test("deadlines: one reading per line, \\n is a line break inside a cell", async () => {
  const result = await run(
    deadlines,
    ["--year", "2024", "--json"],
    "Quý I/2024\ntrước ngày\\n01/7/2025\r\nxyz\n",
  );
  const readings = json<{ text: string; due: string | null; unread: string; explain: string }[]>(result);
  expect(readings.map(({ due }) => due)).toEqual(["2024-03-31", "2025-06-30", null]);
  expect(readings[1]?.text).toBe("trước ngày\n01/7/2025");
  expect(readings[0]?.explain).toBe("Quý I/2024 → hết ngày 31/03/2024");
  expect(readings[2]?.unread).toBe("xyz");
  expect(result.code).toBe(1);
  expect((await run(deadlines, ["--json"], "Quý I/2024\n")).code).toBe(0);
});

test("deadlines: an empty line is an empty cell, no lines are none", async () => {
  expect(json<{ text: string }[]>(await run(deadlines, ["--json"], "\n")).map(({ text }) => text)).toEqual([
    "",
  ]);
  expect(json<unknown[]>(await run(deadlines, ["--json"], ""))).toEqual([]);
});

test("units: mentions with the contract's fields; --on decides what is expired", async () => {
  const args = ["--locality", "hau-loc", "--json"];
  const [at2024] = json<{ mentions: Record<string, unknown>[] }[]>(
    await run(units, [...args, "--on", "2024-06-20"], "Phòng Tư pháp"),
  );
  expect(at2024?.mentions[0]).toMatchObject({
    text: "Phòng Tư pháp", start: 0, end: 13, kind: "unit", match: "exact", expired: false, successors: [], candidates: [],
  }); // prettier-ignore
  const [at2026] = json<{ mentions: Record<string, unknown>[] }[]>(
    await run(units, [...args, "--on", "2026-01-01"], "Phòng Tư pháp"),
  );
  expect(at2026?.mentions[0]).toMatchObject({ expired: true });
});

test("units: a registry of one's own", async () => {
  const registry = {
    units: [{ id: "x", name: "Sở Thử nghiệm", level: "province", kind: "unit", locality: "t" }],
  };
  const files = { "r.json": new TextEncoder().encode(JSON.stringify(registry)) };
  const result = await run(units, ["--registry", "r.json", "--json"], "Sở Thử nghiệm\n", files);
  expect(json<{ mentions: { unit: string }[] }[]>(result)[0]?.mentions[0]?.unit).toBe("x");
  expect(result.code).toBe(0);
});

test("read: 72 tasks in 10 sections with the contract's fields", async () => {
  const appendix = json<{
    layout: string;
    columns: string[];
    sections: { ordinal: string; declaredCount: number }[];
    tasks: Record<string, unknown>[];
  }>(await run(read, ["plan.xlsx", "--json"]));
  expect(appendix.layout).toBe("tasks");
  expect(appendix.columns).toHaveLength(6); // with the hidden one of ids
  expect(appendix.sections.map(({ declaredCount }) => declaredCount)).toEqual([
    3, 29, 5, 5, 14, 4, 4, 2, 2, 4,
  ]);
  expect(appendix.tasks).toHaveLength(72);
  expect(appendix.tasks[1]).toMatchObject({
    ordinal: "2", section: "I", lead: "Phòng Tài Chính Kế hoạch", deadline: "Quý I/2024", source: { file: "plan.xlsx", sheet: "Phụ lục" },
  }); // prettier-ignore
});

test("check: issues with sentences, a summary, exit code 1", async () => {
  const result = await run(check, ["plan.xlsx", "--json"]);
  const { issues, summary } = json<{
    issues: { code: string; message: string }[];
    summary: { tasks: number };
  }>(result);
  expect(summary.tasks).toBe(72);
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.every(({ message }) => message.length > 10)).toBe(true);
  expect(result.code).toBe(1);
});

test("status: statuses as of a date, written into a workbook on request", async () => {
  const result = await run(status, ["plan.xlsx", "--on", "2024-04-05", "--out", "out.xlsx", "--json"]);
  const { tasks, counts } = json<{
    tasks: { ordinal: string; status: string; daysLeft: number; explain: string }[];
    counts: object;
  }>(result);
  expect(tasks[1]).toMatchObject({ ordinal: "2", status: "overdue", daysLeft: -5 });
  expect(tasks[1]?.explain).toBe("Quý I/2024 → hết ngày 31/03/2024; đến 05/04/2024 quá 5 ngày");
  expect(Object.keys(counts).sort()).toEqual([
    "doneLate",
    "doneOnTime",
    "dueSoon",
    "inTime",
    "noDate",
    "overdue",
  ]);
  expect(readXlsx(result.written.get("out.xlsx")!, "out.xlsx").sheets).toHaveLength(1);
});

test("merge: a file that is no workbook is rejected with a sentence, the account reconciles", async () => {
  const files = { "a.xlsx": new TextEncoder().encode("not a zip"), "b.xlsx": new Uint8Array() };
  const result = await run(
    merge,
    ["--plan", "plan.xlsx", "--out", "out.xlsx", "--json", "a.xlsx", "b.xlsx", "c.xlsx"],
    "",
    files,
  );
  const report = json<{
    files: { outcome: string; reason: { code: string; message: string } }[];
    totals: Record<string, number>;
  }>(result);
  expect(report.files.map(({ reason }) => reason.code)).toEqual(["notWorkbook", "empty", "unreadable"]);
  expect(report.files.every(({ reason }) => reason.message.endsWith("."))).toBe(true);
  expect(report.totals).toMatchObject({ files: 3, merged: 0, rejected: 3 });
  expect(readXlsx(result.written.get("out.xlsx")!, "out.xlsx").sheets.map(({ grid }) => grid.sheet)).toEqual([
    "Phụ lục", "Tổng hợp", "Tình hình nộp", "Cần xem lại",
  ]); // prettier-ignore
});

test("a file that cannot be read is named", async () => {
  const files = { "a.xlsx": new TextEncoder().encode("not a zip") };
  await expect(run(read, ["a.xlsx"], "", files)).rejects.toMatchObject({
    code: "notWorkbook",
    where: { file: "a.xlsx" },
  });
});

test.each([
  [deadlines, ["--yaer", "2024"], UsageError],
  [deadlines, ["--issued", "2024-02-30"], UsageError],
  [deadlines, ["--year", "MMXXIV"], UsageError],
  [read, [], UsageError],
  [read, ["plan.xlsx", "other.xlsx"], UsageError],
  [read, ["plan.xlsx", "--sheet", "Không có"], UsageError],
  [read, ["missing.xlsx"], AppError],
  [merge, ["--plan", "plan.xlsx", "a.xlsx"], UsageError],
  [merge, ["--plan", "plan.xlsx", "--out", "o.xlsx"], UsageError],
] as const)("%# refused: %j", async (command, args, kind) => {
  await expect(run(command, [...args])).rejects.toBeInstanceOf(kind);
});

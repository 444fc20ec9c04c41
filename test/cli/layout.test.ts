// `phuluc layout` with an Io in memory: templates, a file put into a layout, sentences for what is off.
import { UsageError, type Io } from "../../src/cli/command";
import { layout } from "../../src/cli/layout";
import { parseAppendix } from "../../src/core/appendix/parseAppendix";
import { shippedSeeds } from "../../src/app/shippedSeeds";
import type { Appendix } from "../../src/core/appendix/types";
import { AppError } from "../../src/core/base/appError";
import { parsePlainDate } from "../../src/core/base/date";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { hauLocWorkbook } from "../app/hauLoc";

async function run(args: string[], files: Record<string, Uint8Array> = {}) {
  const known = new Map(Object.entries(files));
  const printed: string[] = [];
  const io: Io = {
    today: parsePlainDate("2024-06-20")!,
    readInput: () => Promise.resolve(""),
    readFile: (path) => {
      const bytes = known.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new AppError("unreadable", { file: path }));
    },
    writeFile: (path, bytes) => {
      known.set(path, bytes);
      return Promise.resolve();
    },
    listFiles: () => Promise.resolve([]),
    print: (text) => printed.push(text),
    warn: () => undefined,
  };
  return { code: await layout.run(args, io), printed, out: known.get("out.xlsx") };
}

function readOut(bytes: Uint8Array | undefined): Appendix {
  const sheets = readXlsx(bytes!, "out.xlsx").sheets.filter(({ grid }) => grid.rows.length > 0);
  expect(sheets).toHaveLength(1);
  const read = parseAppendix(sheets[0]!.grid, shippedSeeds().wordings);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

test.each([
  ["tasks", "tasks"],
  ["models", "models"],
  ["inspection", "inspection"],
  ["outline", "outline"],
  ["outlineB", "outline"],
  ["progress", "progress"],
])("layout %s writes a template of the kind %s", async (name, kind) => {
  const { code, out } = await run([name, "--out", "out.xlsx"]);
  expect([code, readOut(out).layout]).toEqual([0, kind]);
});

test("a file becomes a standard appendix of the kind asked for", async () => {
  const plan = await (await hauLocWorkbook()).save();
  const { code, out, printed } = await run(["plan.xlsx", "--kind", "progress", "--out", "out.xlsx"], {
    "plan.xlsx": plan,
  });
  const { layout: kind, tasks, sections } = readOut(out);
  expect([code, kind, tasks.length, sections.length]).toEqual([0, "progress", 72, 10]);
  expect(printed[0]).toMatch(/^Giữ nguyên \d+ dòng/);
});

test.each([
  [["tasks"], "Thiếu --out"],
  [["plan.xlsx", "--kind", "bảng", "--out", "out.xlsx"], "--kind bảng: chỉ có tasks"],
])("%j: %s", async (args, says) => {
  const plan = await (await hauLocWorkbook()).save();
  const failed = await run(args, { "plan.xlsx": plan }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(UsageError);
  expect((failed as Error).message).toContain(says);
});

test("a name that is no template is read as a file", async () => {
  await expect(run(["taks", "--out", "out.xlsx"])).rejects.toBeInstanceOf(AppError);
});

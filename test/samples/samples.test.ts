// The samples as `npm run samples` writes them (without LibreOffice), merged: every file, row and conflict must
// come out as the generator says, which knows nothing of our readers.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { findPlan } from "../../src/core/appendix/findPlan";
import { shippedSeeds } from "../../src/app/shippedSeeds";
import { parsePlainDate } from "../../src/core/base/date";
import { consolidate } from "../../src/core/consolidate";
import type { MergeResult } from "../../src/core/merge/types";
import { readReturnedFile } from "../../src/files/readReturnedFile";
import { readXlsx } from "../../src/files/xlsx/readXlsx";

interface ExpectedFile {
  readonly outcome: string;
  readonly unit?: string | null;
  readonly code?: string;
  readonly of?: string;
  readonly receivedOn?: string;
  readonly late?: boolean;
  readonly rows?: number;
}
interface Expected {
  readonly plan: string;
  readonly on: string;
  readonly due: string;
  readonly missing: readonly string[];
  readonly totals: Readonly<Record<string, number>>;
  readonly files: Readonly<Record<string, ExpectedFile>>;
  readonly unplaced: readonly { readonly file: string; readonly content: string }[];
  readonly changes: readonly Readonly<Record<"file" | "task" | "field" | "planned" | "returned", string>>[];
  readonly conflicts: readonly {
    readonly unit: string;
    readonly task: string;
    readonly field: string;
    readonly values: readonly string[];
  }[];
  /** unit → task → field (or heading) → text */
  readonly said: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

const root = join(__dirname, "..", "..");
let folder: string;
let expected: Expected;
let result: MergeResult;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "phuluc-samples-"));
  const script = `const { writeSamples } = await import(${JSON.stringify(`file://${root}/scripts/samples.mjs`)});
    await writeSamples(${JSON.stringify(folder)}, { useLibreOffice: false });`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, stdio: "inherit" });
  expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
  result = mergeSamples();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function mergeSamples(onDay = expected.on): MergeResult {
  const { registry, calendar, wordings } = shippedSeeds();
  const { plan } = findPlan(
    readXlsx(new Uint8Array(readFileSync(join(folder, expected.plan))), expected.plan).sheets.map(
      ({ grid }) => grid,
    ),
    wordings,
  );
  if (!plan) throw new Error("the plan of the samples has no table");
  const returns = join(folder, "bao-cao");
  const files = readdirSync(returns, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(returns, path)).isFile())
    .map((path) => {
      const name = path.split(sep).join("/");
      const bytes = new Uint8Array(readFileSync(join(returns, path)));
      return readReturnedFile({ file: name, name, bytes, fileTimeOn: null });
    });
  const on = parsePlainDate(onDay)!;
  const dueOn = parsePlainDate(expected.due);
  return consolidate({ plan, files, registry, calendar, wordings, on, dueOn });
}

test("every file ends as the generator says", () => {
  const found = Object.fromEntries(
    result.files.map((account) => {
      const want = expected.files[account.name] ?? { outcome: "not expected" };
      const got: Record<keyof ExpectedFile, unknown> = {
        outcome: account.outcome,
        unit: account.unitName,
        code: account.reason?.code,
        of: account.reason?.other,
        receivedOn: account.receivedOn,
        late: account.late,
        rows: account.rows,
      };
      return [
        account.name,
        Object.fromEntries(Object.keys(want).map((key) => [key, got[key as keyof ExpectedFile]])),
      ];
    }),
  );
  expect(found).toEqual(expected.files);
});

test("the missing units and the totals are those of the generator", () => {
  expect(result.missing.map(({ name }) => name).sort()).toEqual([...expected.missing].sort());
  expect(result.totals).toEqual(expected.totals);
});

test("merged years later, after communes of the same names came, every file is still from the same unit", () => {
  const later = mergeSamples("2026-11-20");
  expect(later.files.map(({ file, unit, outcome }) => [file, unit, outcome])).toEqual(
    result.files.map(({ file, unit, outcome }) => [file, unit, outcome]),
  );
  expect(later.missing).toEqual(result.missing);
  expect(later.totals).toEqual(result.totals);
});

test("conflicts, changed plan text and rows that fit nowhere are exactly those written", () => {
  expect(
    result.tasks.flatMap((task) =>
      task.conflicts.map(({ field, unitName, versions }) => ({
        unit: unitName,
        task: task.ordinal,
        field,
        values: versions.map(({ value }) => value).sort(),
      })),
    ),
  ).toEqual(expected.conflicts.map((each) => ({ ...each, values: [...each.values].sort() })));
  expect(
    result.tasks.flatMap((task) =>
      task.changes.map(({ field, planned, returned, source }) => ({
        file: source.file,
        task: task.ordinal,
        field,
        planned,
        returned,
      })),
    ),
  ).toEqual(expected.changes);
  expect(
    result.unplaced.map((row) => ({
      file: row.source.file,
      content: row.cells.find(({ value }) => expected.unplaced.some(({ content }) => content === value))
        ?.value,
    })),
  ).toEqual(expect.arrayContaining([...expected.unplaced]));
  expect(result.unplaced).toHaveLength(expected.unplaced.length);
});

test("every word of every merged return stands where its unit wrote it, and no other", () => {
  const said: Record<string, Record<string, Record<string, string>>> = {};
  for (const task of result.tasks) {
    for (const { unitName, values, others } of task.entries) {
      const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
      const kept = Object.fromEntries(others.map(({ header, value }) => [header, value]));
      (said[unitName] ??= {})[task.ordinal!] = { ...filled, ...kept };
    }
  }
  expect(said).toEqual(expected.said);
});

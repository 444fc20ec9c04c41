// The issued plans as they were extracted, read back against reviewed readings. The issued texts are not in
// this repository; without them these tests say so and pass over them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shippedSeeds } from "../../src/app/shippedSeeds";
import { checkAppendix } from "../../src/core/appendix/checkAppendix";
import { findAppendix } from "../../src/core/appendix/findAppendix";
import { planOf } from "../../src/core/appendix/planOf";
import type { Appendix, ColumnRole } from "../../src/core/appendix/types";
import { cellText } from "../../src/core/base/cellText";
import { cleanText } from "../../src/core/base/text";
import { gridsOfText, type BroughtIn } from "../../src/core/broughtIn";
import { linesOf } from "../../src/core/linesOf";
import { modelsAgainstAppendix } from "../../src/core/modelsAgainstAppendix";
import { readModels } from "../../src/core/outlineText/readModels";
import { readOutlines, type OutlineNode } from "../../src/core/outlineText/readOutlines";

const SHARED = join(__dirname, "../../../shared");

interface Golden {
  readonly title: string;
  readonly sections: readonly {
    readonly no: string;
    readonly title: string;
    readonly declaredCount: number;
  }[];
  readonly rows: readonly (Record<"tt" | "content" | "lead" | "coordinating" | "deadline", string> & {
    readonly ambiguous?: readonly string[];
  })[];
  readonly teams: readonly Record<"name" | "membersText" | "inspectedText", string>[];
  readonly outlines: Readonly<Record<"A" | "B", readonly GoldenNode[]>>;
  readonly outlineTitles: Readonly<Record<"A" | "B", Readonly<Record<"title" | "data", string>>>>;
}

interface GoldenNode {
  readonly no: string | null;
  readonly text: string;
  readonly children: readonly GoldenNode[];
}

interface Plan {
  readonly text: string;
  readonly brought: BroughtIn;
  readonly appendix: Appendix;
}

function describePlan(name: string, run: (plan: () => Plan, golden: () => Golden) => void): void {
  const path = join(SHARED, `seeds/${name}.txt`);
  const isThere = existsSync(path);
  let plan: Plan | null = null;
  const read = (): Plan => (plan ??= readPlan(readFileSync(path, "utf8"), name));
  const golden = (): Golden =>
    JSON.parse(readFileSync(join(SHARED, `golden/${name}.json`), "utf8")) as Golden;
  // The issued text is not part of this repository; where it is absent, the test says so.
  if (isThere) describe(name, () => run(read, golden));
  else describe.skip(`${name} (passed over: ../shared/seeds is not here)`, () => run(read, golden));
}

function readPlan(text: string, file: string): Plan {
  const brought = gridsOfText(text, file, shippedSeeds());
  const found = findAppendix(brought.grids, shippedSeeds().wordings);
  if (!found.ok) throw new Error("no table was found");
  return { text, brought, appendix: found.value };
}

const ROLES = ["content", "lead", "coordinating", "deadline"] as const satisfies readonly ColumnRole[];

function wrongCells({ appendix }: Plan, { rows }: Golden): readonly string[] {
  return rows.flatMap((row) => {
    const fields = appendix.tasks.find(({ ordinal }) => ordinal === row.tt)?.fields;
    return ROLES.filter(
      (role) => !row.ambiguous?.includes(role) && cleanText(row[role]) !== (fields?.[role]?.raw ?? ""),
    ).map((role) => `${row.tt} ${role}`);
  });
}

function letters(text: string): string {
  return [
    ...text
      .normalize("NFC")
      .replace(/ƣ/g, "ư")
      .replace(/Ƣ/g, "Ư")
      .replace(/[\s\u200b\u2060]/g, ""),
  ]
    .sort()
    .join("");
}

function expectNoWordLost({ text, brought }: Plan): void {
  const read = brought.grids.flatMap(({ rows }) => rows.flatMap((row) => row.map(cellText))).join(" ");
  expect(letters(read)).toBe(letters(text));
}

describePlan("hau-loc-2024", (plan, golden) => {
  test("72 rows; at least 99 % of the cells as reviewed, the others marked as unsure", () => {
    const { appendix, brought } = plan();
    expect(appendix.title).toBe(golden().title);
    expect(appendix.tasks).toHaveLength(72);
    expect(
      appendix.sections.map(({ ordinal, title, declaredCount }) => [ordinal, title, declaredCount]),
    ).toEqual(golden().sections.map(({ no, title, declaredCount }) => [no, title, declaredCount]));
    const wrong = wrongCells(plan(), golden());
    expect(wrong.length).toBeLessThanOrEqual(72 * 4 * 0.01);
    const unsure = brought.issues.flatMap((issue) =>
      issue.code === "cellBoundaryUnsure" ? [issue.params.ordinal.replace(".", "")] : [],
    );
    expect(wrong.filter((cell) => !unsure.includes(cell.split(" ")[0]!))).toEqual([]);
  }, 120_000);
  test("no word is lost", () => expectNoWordLost(plan()), 120_000);
});

describePlan("bim-son-2024", (plan, golden) => {
  test("39 rows, every cell as reviewed", () => {
    expect(plan().appendix.title).toBe(golden().title);
    expect(plan().appendix.tasks).toHaveLength(39);
    expect(wrongCells(plan(), golden())).toEqual([]);
  });
});

describePlan("quang-xuong-2023", (plan, golden) => {
  test("five teams and both outlines as reviewed", () => {
    const { appendix, brought } = plan();
    expect(appendix.layout).toBe("inspection");
    expect(
      appendix.tasks.map(({ fields }) => [fields.team?.raw, fields.members?.raw, fields.inspected?.raw]),
    ).toEqual(
      golden().teams.map(({ name, membersText, inspectedText }) => [name, membersText, inspectedText]),
    );
    const outlines = readOutlines(linesOf(brought.grids[0]!));
    const plain = (nodes: readonly OutlineNode[]): readonly GoldenNode[] =>
      nodes.map(({ no, text, children }) => ({ no, text, children: plain(children) }));
    const { outlines: wanted, outlineTitles } = golden();
    expect(outlines.map(({ title, note }) => ({ title, data: note }))).toEqual([
      outlineTitles.A,
      outlineTitles.B,
    ]);
    expect(outlines.map(({ nodes }) => plain(nodes))).toEqual([wanted.A, wanted.B].map(bare));
  });
  test("no word is lost", () => expectNoWordLost(plan()));
});

function bare(nodes: readonly GoldenNode[]): readonly GoldenNode[] {
  return nodes.map(({ no, text, children }) => ({ no, text, children: bare(children) }));
}

describePlan("thanh-hoa-2025", (plan) => {
  test("64 rows in ten sections with the counts that they declare", () => {
    const { appendix } = plan();
    expect(appendix.tasks.map(({ ordinal }) => ordinal)).toEqual(
      Array.from({ length: 64 }, (_, i) => String(i + 1)),
    );
    expect(appendix.sections.map(({ declaredCount }) => declaredCount)).toEqual([
      6, 13, 11, 3, 9, 7, 4, 5, 1, 5,
    ]);
    expect(checkAppendix(appendix).map(({ code }) => code)).not.toContain("sectionCountWrong");
    expect(appendix.tasks.every(({ fields }) => ROLES.every((role) => fields[role]))).toBe(true);
  });
});

describePlan("ngoc-lac-2024", (plan) => {
  test("22 models; the row that has lost its number is told", () => {
    const { appendix } = plan();
    expect(appendix.layout).toBe("models");
    expect(appendix.tasks).toHaveLength(22);
    const missing = checkAppendix(appendix).filter(({ code }) => code === "ordinalMissing");
    expect(missing).toHaveLength(1);
    expect(appendix.tasks[20]).toMatchObject({ ordinal: null, section: "IV" });
    expect(appendix.tasks[20]!.fields.deadline?.raw).toBe("Quý II/2024");
    // Both columns of these rows hold free text; the platforms are short.
    expect(appendix.tasks[7]!.fields.platform?.raw).toBe("Hệ thống CSDLQG về DC, VNeID");
    expect(appendix.tasks[8]!.fields.platform?.raw).toBe("CCCD, VNeID, App công dân số");
  });
  test("the body's 22 models, and where they say other things than the appendix", () => {
    const { appendix, brought } = plan();
    const models = readModels(linesOf(brought.grids[0]!));
    expect(models).toHaveLength(22);
    expect(models.every(({ aspects }) => aspects.aim && aspects.units && aspects.deadline)).toBe(true);
    const differences = modelsAgainstAppendix(models, planOf([appendix]), shippedSeeds().registry);
    const told = differences.flatMap((issue) =>
      issue.code === "modelDiffers" ? [`${issue.params.model} ${issue.params.field}`] : [],
    );
    expect(told).toEqual(expect.arrayContaining(["18 deadline", "6 lead", "44 coordinating"]));
    expect(told).not.toContain("3 platform");
    expect(told).not.toContain("35 lead");
    expect(told).not.toContain("9 deadline");
    expect(told).not.toContain("26 platform");
    expect(differences.map(({ code }) => code)).not.toContain("modelOnlyThere");
  });
  test("no word is lost", () => expectNoWordLost(plan()));
});

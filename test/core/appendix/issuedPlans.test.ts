// Issued appendices, put into sheets of different shapes, are read whole. The issued texts are not in this
// repository; without them these tests say so and pass over them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EMPTY, numberCell, textCell, type Cell, type Grid, type Region } from "../../../src/core/base/cell";
import { cleanText } from "../../../src/core/base/text";
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import { checkAppendix } from "../../../src/core/appendix/checkAppendix";
import type { Appendix } from "../../../src/core/appendix/types";
import { expectNothingLost } from "./nothingLost";
import { wordings } from "./tinyGrid";

interface Golden {
  readonly title: string;
  readonly attachedTo: string;
  readonly columns: readonly string[];
  readonly sections: readonly {
    readonly no: string;
    readonly title: string;
    readonly declaredCount: number;
  }[];
  readonly rows: readonly (Record<
    "tt" | "section" | "content" | "lead" | "coordinating" | "deadline",
    string
  > & {
    readonly ttText?: string;
  })[];
}

const FOLDER = join(__dirname, "../../../../shared/golden");

function describeGolden(name: string, run: (golden: () => Golden) => void): void {
  const path = join(FOLDER, `${name}.json`);
  // The reviewed readings are not part of this repository; where they are absent, the name says so.
  if (existsSync(path)) describe(name, () => run(() => JSON.parse(readFileSync(path, "utf8")) as Golden));
  else describe.skip(`${name} (passed over: ../shared/golden is not here)`, () => run(() => never(path)));
}

function never(path: string): never {
  throw new Error(`bug: a skipped test reads ${path}`);
}

interface Shape {
  readonly top?: number;
  readonly left?: number;
  readonly section?: "split" | "joined" | "merged" | "mergedSplit";
  readonly isTwoRowHeader?: boolean;
  readonly isNumberOrdinal?: boolean;
  readonly form?: "NFC" | "NFD";
  readonly hasPdfLetters?: boolean;
  readonly repeatsEvery?: number;
  readonly hasSignature?: boolean;
}

function sheetOf(golden: Golden, shape: Shape): Grid {
  const left = shape.left ?? 0;
  const merges: Region[] = [];
  const rows: Cell[][] = [];
  const written = (text: string): Cell => {
    const letters = shape.hasPdfLetters ? text.replace(/ư/g, "ƣ").replace(/Ư/g, "Ƣ") : text;
    return textCell(letters.normalize(shape.form ?? "NFC"));
  };
  const push = (cells: readonly Cell[]): void => {
    rows.push([...Array<Cell>(left).fill(EMPTY), ...cells]);
  };
  const merge = (from: number, to: number, down = 0): void => {
    const top = rows.length - 1;
    merges.push({ sheet: "Phụ lục", top, left: left + from, bottom: top + down, right: left + to });
  };
  for (let row = 0; row < (shape.top ?? 0); row++) push([]);
  push([written("PHỤ LỤC")]);
  merge(0, 4);
  push([written(golden.title)]);
  merge(0, 4);
  push([written(golden.attachedTo)]);
  merge(0, 4);
  push([]);
  const [tt, content, lead, coordinating, deadline] = golden.columns.map(written) as [
    Cell,
    Cell,
    Cell,
    Cell,
    Cell,
  ];
  const pushHeader = (): void => {
    if (!shape.isTwoRowHeader) return push([tt, content, lead, coordinating, deadline]);
    push([tt, content, written("Đơn vị thực hiện"), EMPTY, deadline]);
    for (const col of [0, 1, 4]) merge(col, col, 1);
    merge(2, 3);
    push([EMPTY, EMPTY, written("Chủ trì"), written("Phối hợp"), EMPTY]);
  };
  pushHeader();
  let section = "";
  golden.rows.forEach((task, i) => {
    if (task.section !== section) {
      section = task.section;
      const { no, title, declaredCount } = golden.sections.find((known) => known.no === section)!;
      const text = `${title} (${declaredCount} nhiệm vụ)`;
      const isJoined = shape.section === "joined" || shape.section === "merged";
      push(isJoined ? [written(`${no}. ${text}`)] : [written(no), written(text)]);
      if (shape.section === "merged") merge(0, 4);
      if (shape.section === "mergedSplit") merge(1, 4);
    }
    if (shape.repeatsEvery && i > 0 && i % shape.repeatsEvery === 0) pushHeader();
    const ordinal = shape.isNumberOrdinal ? numberCell(Number(task.tt)) : written(task.ttText ?? task.tt);
    push([ordinal, ...[task.content, task.lead, task.coordinating, task.deadline].map(written)]);
  });
  if (shape.hasSignature) {
    push([]);
    push([written("Nơi nhận:"), EMPTY, EMPTY, written("TM. ỦY BAN NHÂN DÂN")]);
    push([written("- Như trên;"), EMPTY, EMPTY, written("CHỦ TỊCH")]);
    push([written("- Lưu: VT."), EMPTY, EMPTY, written("Nguyễn Văn A")]);
  }
  return { file: "hau-loc.xlsx", sheet: "Phụ lục", top: 0, left: 0, rows, merges };
}

function cellsOf(appendix: Appendix): readonly (readonly (string | null)[])[] {
  return appendix.tasks.map(({ ordinal, section, fields }) => [
    ordinal,
    section,
    ...(["content", "lead", "coordinating", "deadline"] as const).map((role) => fields[role]?.raw ?? ""),
  ]);
}

const SHAPES: readonly [string, Shape][] = [
  ["plain", {}],
  ["section rows merged, number and title in one cell", { section: "merged" }],
  ["section rows in the first cell, not merged", { section: "joined" }],
  ["section titles merged beside their number", { section: "mergedSplit" }],
  ["a heading of two rows", { isTwoRowHeader: true }],
  ["shifted down and right", { top: 7, left: 3 }],
  ["numbers as numbers", { isNumberOrdinal: true }],
  ["letters decomposed", { form: "NFD" }],
  ["letters of a PDF", { hasPdfLetters: true }],
  ["the heading repeated on every page", { repeatsEvery: 9, isTwoRowHeader: true }],
  ["signatures below", { hasSignature: true, section: "merged" }],
];

/** Reads the sheet and compares every cell with what was issued. */
function expectReadAsIssued(golden: Golden, shape: Shape): Appendix {
  const grid = sheetOf(golden, shape);
  const result = parseAppendix(grid, wordings);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const appendix = result.value;
  expect(
    appendix.sections.map(({ ordinal, title, declaredCount }) => [ordinal, title, declaredCount]),
  ).toEqual(golden.sections.map(({ no, title, declaredCount }) => [no, cleanText(title), declaredCount]));
  expect(cellsOf(appendix)).toEqual(
    golden.rows.map((row) =>
      [row.tt, row.section, row.content, row.lead, row.coordinating, row.deadline].map(cleanText),
    ),
  );
  expect(appendix.title).toBe(cleanText(golden.title));
  expect(appendix.attachedTo).toBe(cleanText(golden.attachedTo).replace("( ", "("));
  expect(appendix.layout).toBe("tasks");
  expect(result.issues).toEqual([]);
  expect(new Set(appendix.tasks.map((task) => task.id)).size).toBe(golden.rows.length);
  expectNothingLost(grid, appendix);
  return appendix;
}

describeGolden("hau-loc-2024", (golden) => {
  test.each(SHAPES)("%s: 72 tasks in 10 sections, every cell as issued", (_name, shape) => {
    const appendix = expectReadAsIssued(golden(), shape);
    expect(appendix.tasks).toHaveLength(72);
    expect(appendix.sections).toHaveLength(10);
    const issues = checkAppendix(appendix);
    expect(issues.filter((issue) => issue.code !== "lettersToMend")).toEqual([]);
    expect(issues.length > 0).toBe(shape.form === "NFD" || shape.hasPdfLetters === true);
  });
});

describeGolden("bim-son-2024", (golden) => {
  test.each(SHAPES)("%s: 39 tasks in 9 sections, every cell as issued", (_name, shape) => {
    const appendix = expectReadAsIssued(golden(), shape);
    expect(appendix.tasks).toHaveLength(39);
    expect(appendix.sections).toHaveLength(9);
  });
});

// Tables whose cells are broken into lines without marks: what is read, what is told as unsure, and that no
// word is lost whatever the text is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shippedSeeds } from "../../../src/app/shippedSeeds";
import type { Grid } from "../../../src/core/base/cell";
import { cellText } from "../../../src/core/base/cellText";
import { cleanText } from "../../../src/core/base/text";
import type { PlanSeed } from "../../../src/core/appendix/layoutInput";
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import type { Appendix } from "../../../src/core/appendix/types";
import { readPastedText } from "../../../src/core/pastedText/readPastedText";
import { textKnowledge } from "../../../src/core/textKnowledge";
import { printAsPdfText, type PrintedTable, type Printing } from "./pdfText";

function read(text: string): { grid: Grid; appendix: Appendix | null; issues: readonly string[] } {
  const { grid, issues } = readPastedText(text, "f", textKnowledge(text, shippedSeeds()));
  const parsed = parseAppendix(grid, shippedSeeds().wordings);
  return { grid, appendix: parsed.ok ? parsed.value : null, issues: issues.map(({ code }) => code) };
}

function lettersOf(text: string): string {
  return [...cleanText(text).replace(/\s/g, "")].sort().join("");
}

function gridLetters({ rows }: Grid): string {
  return lettersOf(rows.flatMap((row) => row.map(cellText)).join(" "));
}

const HEAD = "TT Nội dung nhiệm vụ Đơn vị chủ trì Đơn vị\nphối hợp Thời gian\nhoàn thành";
const PLACE = "NHIỆM VỤ TRÊN ĐỊA BÀN HUYỆN HẬU LỘC NĂM 2024";

function rowsOf(appendix: Appendix | null): readonly (readonly (string | null | undefined)[])[] {
  return (appendix?.tasks ?? []).map(({ ordinal, fields }) => [
    ordinal,
    ...[fields.content, fields.lead, fields.coordinating, fields.deadline].map((field) => field?.raw),
  ]);
}

describe("one row", () => {
  const cases: readonly [name: string, lines: string, row: readonly string[]][] = [
    [
      "each cell on lines of its own",
      "1\nXây dựng kế hoạch tập huấn cho\ncán bộ một cửa\nPhòng Nội vụ\nUBND các xã, thị\ntrấn\nQuý I/2024",
      [
        "1",
        "Xây dựng kế hoạch tập huấn cho cán bộ một cửa",
        "Phòng Nội vụ",
        "UBND các xã, thị trấn",
        "Quý I/2024",
      ],
    ],
    [
      "the number before the content",
      "1. Rà soát hồ sơ còn tồn\nCông an huyện\nPhòng Tư pháp\nThường xuyên",
      ["1", "Rà soát hồ sơ còn tồn", "Công an huyện", "Phòng Tư pháp", "Thường xuyên"],
    ],
    [
      "two units with a mark between them stay one cell",
      "1\nRà soát hồ sơ còn tồn\nCông an huyện;\nPhòng Nội vụ\nPhòng Tư pháp\nTháng 5/2024",
      ["1", "Rà soát hồ sơ còn tồn", "Công an huyện; Phòng Nội vụ", "Phòng Tư pháp", "Tháng 5/2024"],
    ],
    [
      "a unit inside the sentence is no cell",
      "1\nPhối hợp với Công an huyện cấp\ntài khoản cho người dân\nPhòng Nội vụ\nPhòng Tư pháp\nNăm 2024",
      [
        "1",
        "Phối hợp với Công an huyện cấp tài khoản cho người dân",
        "Phòng Nội vụ",
        "Phòng Tư pháp",
        "Năm 2024",
      ],
    ],
  ];
  test.each(cases)("%s", (_name, lines, row) => {
    const { appendix } = read(`${PLACE}\n${HEAD}\n${lines}`);
    expect(rowsOf(appendix)).toEqual([row]);
  });
});

test("after a page break a space stands for every empty cell", () => {
  const text = `${PLACE}\n${HEAD}\n1\nRà soát hồ sơ còn tồn\nCông an huyện\nVăn phòng HĐND và\nTháng 5/2024\n ${HEAD}\n   UBND huyện \n2\nTập huấn\nPhòng Nội vụ\nPhòng Tư pháp\nNăm 2024`;
  expect(rowsOf(read(text).appendix)[0]).toEqual([
    "1",
    "Rà soát hồ sơ còn tồn",
    "Công an huyện",
    "Văn phòng HĐND và UBND huyện",
    "Tháng 5/2024",
  ]);
});

test("a row that has lost its number is a row of its own where the count leaves one out", () => {
  const text = `${PLACE}\n${HEAD}\n1\nRà soát hồ sơ\nCông an huyện\nPhòng Tư pháp\nNăm 2024\n Tập huấn cán bộ\nPhòng Nội vụ\nPhòng Tư pháp\nQuý I/2024\n3\nSơ kết\nCông an huyện\nPhòng Nội vụ\nNăm 2024`;
  expect(rowsOf(read(text).appendix).map(([ordinal, content]) => [ordinal, content])).toEqual([
    ["1", "Rà soát hồ sơ"],
    [null, "Tập huấn cán bộ"],
    ["3", "Sơ kết"],
  ]);
});

test("a row that has lost its number begins on a page and ends on the next", () => {
  const text = `${PLACE}\n${HEAD}\n1\nRà soát hồ sơ\nCông an huyện\nPhòng Tư pháp\nNăm 2024\nTập huấn cán bộ xử\nPhòng Nội vụ\nPhòng Tư pháp\nQuý I/2024\n${HEAD}\nlý hồ sơ\n3\nSơ kết\nCông an huyện\nPhòng Nội vụ\nNăm 2024`;
  expect(rowsOf(read(text).appendix).map(([ordinal, content]) => [ordinal, content])).toEqual([
    ["1", "Rà soát hồ sơ"],
    [null, "Tập huấn cán bộ xử lý hồ sơ"],
    ["3", "Sơ kết"],
  ]);
});

test("a numeral alone on its line begins a section where the title is counted, and nowhere else", () => {
  const row = "1\nRà soát hồ sơ\nCông an huyện\nPhòng Tư pháp\nNăm 2024";
  const text = (title: string): string => `${PLACE}\n${HEAD}\nI\n${title}\n${row}`;
  const ordinalsOf = (title: string): readonly unknown[] =>
    (read(text(title)).appendix?.sections ?? []).map(({ ordinal }) => ordinal);
  expect(ordinalsOf("Về hạ tầng (1 nhiệm vụ)")).toEqual(["I"]);
  expect(ordinalsOf("Về hạ tầng")).not.toContain("I");
});

test("what closes the table needs no empty line before it when a colon ends it", () => {
  const row = "1\nRà soát hồ sơ\nCông an huyện\nPhòng Tư pháp\nNăm 2024";
  const text = `${PLACE}\n${HEAD}\n${row}\nNơi nhận:\n- Như trên;`;
  expect(rowsOf(read(text).appendix)[0]?.at(-1)).toBe("Năm 2024");
});

test("numbers inside a cell are no rows", () => {
  const text = `${PLACE}\n${HEAD}\n1\nRà soát theo Quyết định số\n2\nđã ban hành\nCông an huyện\nPhòng Tư pháp\nTháng\n6/2024\n2\nTập huấn\nPhòng Nội vụ\nPhòng Tư pháp\nNăm 2024`;
  expect(rowsOf(read(text).appendix)).toHaveLength(2);
});

test("what the evidence does not decide is told with the other reading", () => {
  // Three units in two columns: the middle one may belong to either.
  const text = `${PLACE}\n${HEAD}\n1\nBố trí kinh phí\nPhòng Nội vụ\nPhòng Tư pháp\nCông an huyện\nNăm 2024`;
  const { grid } = read(text);
  const { issues } = readPastedText(text, "f", textKnowledge(text, shippedSeeds()));
  expect(issues[0]).toMatchObject({ code: "cellBoundaryUnsure", params: { ordinal: "1" } });
  expect(gridLetters(grid)).toBe(lettersOf(text));
});

describe("no word is lost or doubled", () => {
  const texts: readonly [name: string, text: string][] = [
    ["text without a table", "Kế hoạch\n1. Mục đích\n2. Yêu cầu"],
    ["a heading and nothing under it", `${PLACE}\n${HEAD}`],
    ["rows without numbers", `${HEAD}\nRà soát\nCông an huyện\nNăm 2024`],
    ["closing words", `${HEAD}\n1\nRà soát\nCông an huyện\nPhòng Nội vụ\nNăm 2024\n\nNơi nhận:\n- Như trên;`],
    ["a page number before the heading", `${HEAD}\n1\nRà soát\nCông an\n2\n${HEAD}\n huyện`],
    ["control characters and long blanks", `${HEAD}\r\n1\u00a0\u200b\fRà soát   \t x\r\n\r\n`],
    ["an empty text", ""],
    ["one line without end", `${HEAD}\n1 ${"Công an huyện ".repeat(20_000)}`],
    ["a row without end", `${HEAD}\n1\n${"Công an huyện Phòng Nội vụ\n".repeat(3_000)}`],
    ["numbers without end", `${HEAD}\n${Array.from({ length: 5_000 }, (_, i) => i % 90).join("\n")}`],
    ["a row on pages without end", `${HEAD}\n1\nx\n`.repeat(300)],
  ];
  test.each(texts)("%s", (_name, text) => expect(gridLetters(read(text).grid)).toBe(lettersOf(text)));
});

// Our own short titles of a plan, printed at other widths than any source has.
const plan = JSON.parse(
  readFileSync(join(__dirname, "../../../seeds/plans/hau-loc-2024.json"), "utf8"),
) as PlanSeed;
const table: PrintedTable = {
  columns: ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
  rows: plan.sections.flatMap(({ ordinal, title }) => {
    const own = plan.tasks.filter(({ section }) => section === ordinal);
    return [
      [ordinal, `${title} (${own.length} nhiệm vụ)`],
      ...own.map((task) => [task.ordinal, task.title, task.lead, task.coordinating, task.deadline]),
    ];
  }),
};

describe("the plan of seeds/plans, printed and read back", () => {
  const printings: readonly [name: string, printing: Printing, share: number][] = [
    ["wide columns, no page breaks", { widths: [30, 9, 9, 7], linesPerPage: 10_000 }, 0.95],
    ["narrow columns", { widths: [18, 7, 8, 6], linesPerPage: 10_000, dottedNumbers: true }, 0.97],
    ["wide unit columns", { widths: [22, 14, 14, 10], linesPerPage: 10_000, isSpaced: true }, 0.95],
    ["pages of 40 lines", { widths: [26, 9, 10, 7], linesPerPage: 40 }, 0.95],
  ];
  test.each(printings)("%s", (_name, printing, share) => {
    const text = `${plan.title}\n${plan.attachedTo}\n${printAsPdfText(table, printing)}`;
    const { appendix, grid } = read(text);
    const cells = plan.tasks.flatMap(({ ordinal, title, lead, coordinating, deadline }) => {
      const fields = appendix?.tasks.find((task) => task.ordinal === ordinal)?.fields;
      const pairs = [
        [title, fields?.content],
        [lead, fields?.lead],
        [coordinating, fields?.coordinating],
        [deadline, fields?.deadline],
      ] as const;
      return pairs.map(([written, field]) => cleanText(written) === field?.raw);
    });
    expect(appendix?.tasks).toHaveLength(plan.tasks.length);
    expect(cells.filter(Boolean).length / cells.length).toBeGreaterThanOrEqual(share);
    expect(gridLetters(grid)).toBe(lettersOf(text));
  });
});

// The law of conservation: whatever is done to the text, every letter of it stands in exactly one cell of the grid,
// and every alternative of a doubt holds the words of the cells that it would replace.
import { shippedSeeds } from "../../../src/app/shippedSeeds";
import { cellText } from "../../../src/core/base/cellText";
import { cleanText } from "../../../src/core/base/text";
import { readPastedText, type PastedText } from "../../../src/core/pastedText/readPastedText";
import { textKnowledge } from "../../../src/core/textKnowledge";
import { printAsPdfText, type PrintedTable } from "./pdfText";

const TABLE: PrintedTable = {
  columns: ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
  rows: [
    ["I", "Về pháp lý (2 nhiệm vụ)"],
    [
      "1",
      "Rà soát các văn bản về phí và lệ phí để trình sửa đổi",
      "Phòng Tư pháp",
      "Công an huyện; UBND các xã, thị trấn",
      "Quý I/2024",
    ],
    ["2", "Tập huấn cho cán bộ một cửa", "Phòng Nội vụ", "Phòng Văn hóa và Thông tin", "Thường xuyên"],
    ["II", "Về hạ tầng (2 nhiệm vụ)"],
    ["3", "Bố trí kinh phí mua sắm thiết bị", "Phòng Tài chính - Kế hoạch", "Công an huyện", "Tháng 6/2024"],
    [
      "4",
      "Sơ kết và báo cáo kết quả",
      "Công an huyện",
      "Văn phòng HĐND và UBND huyện",
      "Trước ngày 15/12/2024",
    ],
  ],
};
const TITLE = "NHIỆM VỤ TRÊN ĐỊA BÀN HUYỆN HẬU LỘC NĂM 2024";

function printed(linesPerPage: number): readonly string[] {
  const text = printAsPdfText(TABLE, { widths: [14, 8, 9, 7], linesPerPage });
  return [TITLE, ...text.split("\n"), "Nơi nhận:", "- Lưu: VT."];
}

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffled(lines: readonly string[], random: () => number): readonly string[] {
  return lines
    .map((line) => ({ line, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);
}

type Mutation = (lines: readonly string[], random: () => number) => readonly string[];

const MUTATIONS: readonly (readonly [name: string, mutate: Mutation])[] = [
  ["as printed", (lines) => lines],
  ["lines left out", (lines, random) => lines.filter(() => random() > 0.2)],
  ["lines in any order", shuffled],
  ["lines said twice", (lines, random) => lines.flatMap((line) => (random() > 0.7 ? [line, line] : [line]))],
  [
    "the headings again and again",
    (lines, random) =>
      lines.flatMap((line) => (random() > 0.8 ? [` ${TABLE.columns.join(" ")}`, line] : [line])),
  ],
  ["one word on a line", (lines) => lines.flatMap((line) => line.split(" "))],
  ["all on one line", (lines) => [lines.join(" ")]],
  ["decomposed letters", (lines) => lines.map((line) => line.normalize("NFD"))],
  ["ƣ for ư", (lines) => lines.map((line) => line.replace(/ư/g, "ƣ").replace(/Ư/g, "Ƣ"))],
  ["no numbers", (lines) => lines.map((line) => line.replace(/^\d+(?=\s|$)/, ""))],
  [
    "other numbers",
    (lines, random) => lines.map((line) => line.replace(/^\d+(?=\s|$)/, String(Math.floor(random() * 9)))),
  ],
  ["hyphens of a viewer", (lines) => lines.map((line) => line.replace(/-/g, "\ufffe"))],
  [
    "blanks",
    (lines, random) => lines.flatMap((line) => (random() > 0.5 ? [` \t${line}\u00a0 `, "\f"] : [line])),
  ],
];

function lettersOf(text: string): string {
  return [...cleanText(text.replace(/\ufffe/g, "-")).replace(/\s/g, "")].sort().join("");
}

function read(text: string): PastedText {
  return readPastedText(text, "f", textKnowledge(text, shippedSeeds()));
}

const CASES = MUTATIONS.flatMap(([name, mutate]) =>
  [1, 2, 3].map((seed) => [
    `${name}, ${seed}`,
    mutate(printed(seed === 1 ? 100 : 5 + seed), numbers(seed)).join("\n"),
  ]),
);

test.each(CASES)("%s", (_name, text) => {
  const { grid, issues } = read(text!);
  const cells = grid.rows.flatMap((row) => row.map(cellText));
  expect(lettersOf(cells.join(" "))).toBe(lettersOf(text!));
  for (const issue of issues) {
    if (issue.code !== "cellBoundaryUnsure") throw new Error(`another issue: ${issue.code}`);
    const { columns, cells: places, chosen, alternative, alternatives } = issue.params;
    expect(alternatives.length).toBeGreaterThan(0);
    expect(alternatives.length).toBeLessThanOrEqual(4);
    expect(alternative).toEqual(alternatives[0]);
    expect(places.map(({ row, col }) => cellText(grid.rows[row]![col]!))).toEqual(chosen);
    expect(new Set([chosen, ...alternatives].map((texts) => texts.join("|"))).size).toBe(
      alternatives.length + 1,
    );
    for (const texts of alternatives) {
      expect(texts).toHaveLength(columns.length);
      expect(lettersOf(texts.join(" "))).toBe(lettersOf(chosen.join(" ")));
    }
  }
});

test("the same text gives the same doubts in the same order", () => {
  const text = printed(7).join("\n");
  expect(read(text).issues).toEqual(read(text).issues);
});

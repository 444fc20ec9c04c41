// Placed words: tables by their drawn lines, by the gaps between words, and laid-out text.
import { cellText } from "../../../src/core/base/cellText";
import { pagesOfText } from "../../../src/core/placedText/pagesOfText";
import type { PlacedKnowledge } from "../../../src/core/placedText/placedReading";
import { readPlacedText } from "../../../src/core/placedText/readPlacedText";
import type { PlacedPage, PlacedWord, Rule } from "../../../src/core/placedText/types";

const HEADINGS = ["TT", "Nội dung", "Đơn vị chủ trì", "Thời hạn"];
const knowledge: PlacedKnowledge = {
  isHeading: (words, isFirst) => HEADINGS.includes(words) && isFirst === (words === "TT"),
  fits: () => () => 0,
  isClosing: (line) => line.startsWith("Nơi nhận"),
};

function word(text: string, left: number, top: number): PlacedWord {
  return { text, left, right: left + text.length * 5, top, bottom: top + 12 };
}

const level = (top: number, left: number, right: number): Rule => ({ left, right, top, bottom: top });
const upright = (left: number, top: number, bottom: number): Rule => ({ left, right: left, top, bottom });

function rowsOf(...pages: PlacedPage[]): { rows: readonly (readonly string[])[]; merges: readonly string[] } {
  const { rows, merges } = readPlacedText(pages, "f", knowledge).grid;
  return {
    rows: rows.map((row) => row.map(cellText)),
    merges: merges.map(({ top, left, bottom, right }) => `${top},${left}-${bottom},${right}`),
  };
}

/** Two rows of two columns, 100 wide and 30 high each. */
const BOX: readonly Rule[] = [
  ...[0, 30, 60].map((top) => level(top, 0, 200)),
  ...[0, 100, 200].map((left) => upright(left, 0, 60)),
];

test("words are in the cell that the lines make, its lines kept apart", () => {
  const words = [word("a", 10, 5), word("b", 110, 2), word("c", 110, 16), word("d", 10, 40)];
  expect(rowsOf({ words, rules: BOX }).rows).toEqual([
    ["a", "b\nc"],
    ["d", ""],
  ]);
});

test("lines drawn in pieces, doubled, or as thin boxes are one line", () => {
  const pieces = [0, 30, 60].flatMap((top) => [level(top, 0, 101), level(top + 0.5, 99, 200)]);
  const doubled = [0, 100, 100.8, 200].map((left) => ({ left, right: left + 0.5, top: 0, bottom: 60 }));
  const words = [word("a", 10, 5), word("d", 110, 40)];
  expect(rowsOf({ words, rules: [...pieces, ...doubled] }).rows).toEqual([
    ["a", ""],
    ["", "d"],
  ]);
});

test("where a line is missing the places are one merged cell", () => {
  const rules = [
    ...[0, 30, 60].map((top) => level(top, 0, 200)),
    upright(0, 0, 60),
    upright(200, 0, 60),
    upright(100, 30, 60),
  ];
  const { rows, merges } = rowsOf({ words: [word("I", 10, 5), word("x", 110, 40)], rules });
  expect(rows).toEqual([
    ["I", ""],
    ["", "x"],
  ]);
  expect(merges).toEqual(["0,0-0,1"]);
});

test("an underline is no table; lines above and below a table are rows of their own", () => {
  const words = [word("Tiêu", 10, 80), word("đề", 40, 80), word("a", 10, 105), word("cuối", 10, 190)];
  const moved = BOX.map(({ left, right, top, bottom }) => ({
    left,
    right,
    top: top + 100,
    bottom: bottom + 100,
  }));
  expect(rowsOf({ words, rules: [...moved, level(95, 10, 60)] }).rows).toEqual([
    ["Tiêu đề"],
    ["a", ""],
    ["", ""],
    ["cuối"],
  ]);
});

const LAID_OUT = `
                 PHỤ LỤC

 TT      Nội dung                      Đơn vị chủ trì       Thời hạn

 1       Rà soát hồ sơ còn             Công an huyện        Quý I/2024
         tồn
 2       Tập huấn cán bộ               Phòng Nội vụ;        Tháng 5/2024
                                       Phòng Tư pháp
 3       Sơ kết công tác năm           Công an huyện        Năm 2024

 Nơi nhận: Như trên
`;

test("laid-out text: columns by gaps, rows by numbers", () => {
  const pages = pagesOfText(LAID_OUT)!;
  expect(rowsOf(...pages).rows).toEqual([
    ["PHỤ LỤC"],
    HEADINGS,
    ["1", "Rà soát hồ sơ còn\ntồn", "Công an huyện", "Quý I/2024"],
    ["2", "Tập huấn cán bộ", "Phòng Nội vụ;\nPhòng Tư pháp", "Tháng 5/2024"],
    ["3", "Sơ kết công tác năm", "Công an huyện", "Năm 2024"],
    ["Nơi nhận: Như trên"],
  ]);
});

test("numbers in the middle of their rows: cells are centred", () => {
  const centred = `
 TT      Nội dung                      Đơn vị chủ trì       Thời hạn
         Rà soát hồ sơ còn
 1       tồn đọng từ năm               Công an huyện        Quý I/2024
         trước
         Tập huấn cán bộ                                    Tháng 5/2024
 2       một cửa                       Phòng Nội vụ         và thường
         các xã                                             xuyên
`;
  expect(rowsOf(...pagesOfText(`${centred}\n${LAID_OUT}`)!.slice(0, 1)).rows.slice(0, 3)).toEqual([
    HEADINGS,
    ["1", "Rà soát hồ sơ còn\ntồn đọng từ năm\ntrước", "Công an huyện", "Quý I/2024"],
    ["2", "Tập huấn cán bộ\nmột cửa\ncác xã", "Phòng Nội vụ", "Tháng 5/2024\nvà thường\nxuyên"],
  ]);
});

test("text that is not laid out in columns is not taken for it", () => {
  expect(pagesOfText("1. Mục đích\n2. Yêu cầu   chung\nNơi nhận")).toBeNull();
});

test("a row that the end of a page parts reads on: without a line below it, in mid-sentence", () => {
  const cut = [
    ...[0, 30].map((top) => level(top, 0, 200)),
    ...[0, 100, 200].map((left) => upright(left, 0, 60)),
  ];
  const first = { words: [word("1", 10, 5), word("a", 10, 40), word("b", 110, 40)], rules: cut };
  const second = { words: [word("c", 110, 5), word("2", 10, 40)], rules: BOX };
  expect(rowsOf(first, second).rows).toEqual([
    ["1", ""],
    ["a", "b\nc"],
    ["2", ""],
  ]);
});

test.each<[string, PlacedWord[]]>([
  ["a row with its own number", [word("2", 10, 5), word("c", 110, 5)]],
  ["a row that begins a sentence, under a closed one", [word("Công", 110, 5)]],
])("%s is a row of its own on the next page", (_, words) => {
  const first = { words: [word("1", 10, 5), word("b", 110, 40)], rules: BOX };
  expect(rowsOf(first, { words, rules: BOX }).rows).toHaveLength(4);
});

/** Lines of words at measured places: pieces are [left, text]. */
function placed(...lines: readonly (readonly (readonly [left: number, text: string])[])[]): PlacedPage {
  const words = lines.flatMap((pieces, i) =>
    pieces.flatMap(([left, text]) => {
      let at = left;
      return text.split(" ").map((part) => {
        const placedWord = word(part, at, 20 + i * 14);
        at = placedWord.right + 3;
        return placedWord;
      });
    }),
  );
  return { words, rules: [] };
}

const HEADED = [
  [10, "TT"],
  [60, "Nội dung"],
  [200, "Đơn vị chủ trì"],
  [320, "Thời hạn"],
] as const;

test("a table without lines reads on overleaf without headings, its parted row joined", () => {
  const first = placed(
    HEADED,
    [
      [12, "1"],
      [40, "Rà soát hồ sơ"],
      [190, "Công an huyện"],
      [310, "Năm 2024"],
    ],
    [
      [12, "2"],
      [40, "Tập huấn cho"],
      [190, "Phòng Nội vụ"],
      [310, "Năm 2024"],
    ],
  );
  const second = placed(
    [[40, "cán bộ xã"]],
    [
      [12, "3"],
      [40, "Sơ kết"],
      [190, "Công an huyện"],
      [310, "Quý IV"],
    ],
    [[40, "Nơi nhận: như trên"]],
  );
  expect(rowsOf(first, second).rows).toEqual([
    HEADINGS,
    ["1", "Rà soát hồ sơ", "Công an huyện", "Năm 2024"],
    ["2", "Tập huấn cho\ncán bộ xã", "Phòng Nội vụ", "Năm 2024"],
    ["3", "Sơ kết", "Công an huyện", "Quý IV"],
    ["Nơi nhận: như trên"],
  ]);
});

test("page numbers and what pages repeat at head and foot are in no row of the table", () => {
  const row = (number: string): readonly (readonly [number, string])[] => [
    [12, number],
    [40, number === "1" ? "Rà soát" : "Sơ kết"],
    [190, "Công an"],
    [310, "Năm 2024"],
  ];
  const page = (number: string): PlacedPage =>
    placed([[250, "Kế hoạch số 55"]], ...(number === "1" ? [HEADED] : []), row(number), [[180, number]]);
  expect(rowsOf(page("1"), page("2")).rows).toEqual([
    ["Kế hoạch số 55"],
    HEADINGS,
    ["1", "Rà soát", "Công an", "Năm 2024"],
    ["1"],
    ["Kế hoạch số 55"],
    ["2", "Sơ kết", "Công an", "Năm 2024"],
    ["2"],
  ]);
});

test("headings that stand too close on a later page are known again", () => {
  const again = `\f TT  Nội dung              Đơn vị chủ trì Thời hạn

 4   Tổng kết                 Phòng Nội vụ   Năm 2025
`;
  expect(rowsOf(...pagesOfText(`${LAID_OUT.replace(/ Nơi nhận.*/, "")}${again}`)!).rows.slice(-2)).toEqual([
    HEADINGS,
    ["4", "Tổng kết", "Phòng Nội vụ", "Năm 2025"],
  ]);
});

test("a cut that reads as well elsewhere is told with the other reading", () => {
  const close = `
 TT      Nội dung              Đơn vị chủ trì       Thời hạn
 1       Rà soát hồ sơ         Công an huyện        Quý I/2024
 2       Tập huấn cán bộ xã An Phòng Nội vụ         Tháng 5/2024
 3       Sơ kết công tác năm   Công an huyện        Năm 2024
`;
  const { issues } = readPlacedText(pagesOfText(close)!, "f", knowledge);
  const told = issues.flatMap((issue) => (issue.code === "cellBoundaryUnsure" ? [issue.params] : []));
  expect(told.map(({ ordinal }) => ordinal)).toEqual(["2"]);
  expect(told[0]!.chosen.slice(0, 2)).toEqual(["Tập huấn cán bộ xã An", "Phòng Nội vụ"]);
  expect(told[0]!.alternative.slice(0, 2)).toEqual(["Tập huấn cán bộ xã", "An Phòng Nội vụ"]);
  expect(told[0]!.cells[0]).toEqual({ file: "f", sheet: "", row: 2, col: 1 });
});

test("pages without words between others are told; pages of a text are not", () => {
  const page = placed([[10, "Phụ lục"]]);
  const empty: PlacedPage = { words: [], rules: [] };
  expect(readPlacedText([page, empty], "f", knowledge).issues).toEqual([
    { code: "pagesWithoutText", severity: "warning", at: null, params: { pages: [2] } },
  ]);
  expect(readPlacedText([page, { ...empty, isCounted: true }], "f", knowledge).issues).toEqual([]);
});

const wordsIn = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(/\s+/))
    .filter((text) => text !== "")
    .sort();

test.each<[string, readonly PlacedPage[]]>([
  ["laid-out text", pagesOfText(LAID_OUT)!],
  ["two pages of it", pagesOfText(`${LAID_OUT}\f${LAID_OUT}`)!],
  [
    "a drawn table with words around and beside it",
    [{ words: [word("a", 10, 5), word("b", 250, 5), word("c", 10, 90)], rules: BOX }],
  ],
  [
    "a table in measured places, a line over its columns",
    [
      placed(
        HEADED,
        [
          [12, "1"],
          [40, "Việc thứ nhất của một huyện kéo dài qua cả các cột khác"],
        ],
        [
          [12, "2"],
          [40, "Việc"],
          [310, "Năm"],
        ],
      ),
    ],
  ],
  ["numbers alone", [placed([[10, "1"]], [[10, "2"]])]],
])("every word is in one cell: %s", (_, pages) => {
  expect(wordsIn(rowsOf(...pages).rows.flat())).toEqual(
    wordsIn(pages.flatMap(({ words }) => words.map(({ text }) => text))),
  );
});

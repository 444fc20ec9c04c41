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

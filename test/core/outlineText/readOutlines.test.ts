// Report outlines: lines into paragraphs, paragraphs into a tree by their marks.
import { readOutlines, type OutlineNode } from "../../../src/core/outlineText/readOutlines";

const LONG = "một dòng đủ dài để lấp đầy bề ngang của trang giấy như văn bản thật";

function shape(lines: readonly string[]): readonly string[] {
  const rows = lines.map((text, row) => ({ row, text }));
  const flat = (nodes: readonly OutlineNode[], depth: number): string[] =>
    nodes.flatMap(({ no, text, children }) => [
      `${"  ".repeat(depth)}${no ?? "·"} ${text}`,
      ...flat(children, depth + 1),
    ]);
  return readOutlines(rows).flatMap(({ title, note, nodes }) => [
    `${title} ${note}`.trim(),
    ...flat(nodes, 1),
  ]);
}

const TITLE = "A- ĐỀ CƯƠNG BÁO CÁO";
const CASES: readonly [name: string, lines: readonly string[], read: readonly string[]][] = [
  [
    "numbers and dashes",
    [TITLE, "1. Kết quả", "1.1. Tập huấn", "- Số lớp", "2. Kiến nghị"],
    [TITLE, "  1 Kết quả", "    1.1 Tập huấn", "      - Số lớp", "  2 Kiến nghị"],
  ],
  [
    "romans above numbers",
    [TITLE, "I. KẾT QUẢ", "1. Tập huấn", "II. ĐÁNH GIÁ"],
    [TITLE, "  I KẾT QUẢ", "    1 Tập huấn", "  II ĐÁNH GIÁ"],
  ],
  [
    "a paragraph on two lines",
    [TITLE, `1. ${LONG}`, "dòng sau của đoạn"],
    [TITLE, `  1 ${LONG} dòng sau của đoạn`],
  ],
  [
    "a note in brackets under the title",
    [TITLE, "(Số liệu đến", "tháng 6)", "1. Kết quả"],
    [`${TITLE} (Số liệu đến tháng 6)`, "  1 Kết quả"],
  ],
  [
    "a title of two lines",
    ["A- ĐỀ CƯƠNG BÁO CÁO", "TẠI CẤP XÃ", "1. Kết quả"],
    ["A- ĐỀ CƯƠNG BÁO CÁO TẠI CẤP XÃ", "  1 Kết quả"],
  ],
  [
    "stars, paragraphs without a mark, points",
    [TITLE, "*) Đối với phòng A", "Về số hóa", "(1) Số máy", "*) Đối với phòng B"],
    [TITLE, "  *) Đối với phòng A", "    · Về số hóa", "      (1) Số máy", "  *) Đối với phòng B"],
  ],
  ["a title and nothing under it", ["CÁC ĐỀ CƯƠNG", "Nơi nhận"], ["CÁC ĐỀ CƯƠNG", "  · Nơi nhận"]],
  ["no outline", ["Kế hoạch", "1. Mục đích"], []],
];

test.each(CASES)("%s", (_name, lines, read) => expect(shape(lines)).toEqual(read));

// Markdown and tab-separated tables: rows stay the lines of the text, marks and tags go, words stay.
import { cellText } from "../../../src/core/base/cellText";
import { readMarkedText } from "../../../src/core/markedText/readMarkedText";

function cells(text: string): readonly (readonly string[])[] | null {
  return readMarkedText(text, "f")?.rows.map((row) => row.map(cellText)) ?? null;
}

const RULE = "|---|:--:|---|";

const CASES: readonly [name: string, text: string, rows: readonly (readonly string[])[] | null][] = [
  [
    "a Markdown table",
    `| TT | Nội dung | Hạn |\n${RULE}\n| 1 | Rà soát | |`,
    [["TT", "Nội dung", "Hạn"], [], ["1", "Rà soát", ""]],
  ],
  [
    "a bar that is a letter",
    `| a \\| b | c | d |\n${RULE}\n| 1 | 2 | 3 |`,
    [["a | b", "c", "d"], [], ["1", "2", "3"]],
  ],
  ["looks are left out", `| **I** | <b>Về pháp lý</b> | *(2)* |\n${RULE}`, null],
  [
    "line breaks within a cell",
    `| 1 | a<br>b | c |\n${RULE}\n| 2 | d | e |`,
    [["1", "a\nb", "c"], [], ["2", "d", "e"]],
  ],
  [
    "tabs",
    "TT\tNội dung\tHạn\n1\tRà soát\tQuý I",
    [
      ["TT", "Nội dung", "Hạn"],
      ["1", "Rà soát", "Quý I"],
    ],
  ],
  [
    "a section in one cell",
    "TT\tNội dung\tHạn\nII Phục vụ người dân\t\t",
    [
      ["TT", "Nội dung", "Hạn"],
      ["II", "Phục vụ người dân", ""],
    ],
  ],
  [
    "a roman word that is no number",
    "TT\tNội dung\tHạn\nVIP khách\t\t",
    [
      ["TT", "Nội dung", "Hạn"],
      ["VIP khách", "", ""],
    ],
  ],
  [
    "a number broken after its hyphen",
    "1\tKế hoạch số 54/KH- UBND\tx\n2\ty\tz",
    [
      ["1", "Kế hoạch số 54/KH-UBND", "x"],
      ["2", "y", "z"],
    ],
  ],
  ["bars without a rule are no table", "a | b\nc | d", null],
  ["one line with a tab is no table", "Họ tên:\tNguyễn", null],
];

test.each(CASES)("%s", (_name, text, rows) => expect(cells(text)).toEqual(rows));

test("a title run together in other looks is parted, and rows stay lines", () => {
  const read = cells(`\nPhụ lục**TIÊU ĐỀ***(Kèm theo x)*\n\n| TT | a | b |\n${RULE}\n| 1 | 2 | 3 |`);
  expect(read).toEqual([["Phụ lục"], ["TIÊU ĐỀ"], ["(Kèm theo x)"], ["TT", "a", "b"], [], ["1", "2", "3"]]);
});

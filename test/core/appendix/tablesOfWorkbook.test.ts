// Which tables of a workbook are read as one plan, and where all its other lines stand.
import { findAppendix } from "../../../src/core/appendix/findAppendix";
import { tablesOfWorkbook } from "../../../src/core/appendix/tablesOfWorkbook";
import type { Grid } from "../../../src/core/base/cell";
import { tinyGrid, wordings } from "./tinyGrid";

const HEAD = "TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn";
const PLAN = ["BẢNG MỘT", HEAD, "1 | Việc một | Phòng A | Quý I", "2 | Việc hai | Phòng B | Quý II"];
const MORE = [HEAD, "1 | Việc ba | Phòng C | Quý III"];

function read(sheets: readonly (readonly [string, readonly string[]])[], hidden = ""): unknown {
  const grids = sheets.map(([sheet, lines]): Grid => ({
    ...tinyGrid(lines, { sheet }),
    ...(sheet === hidden && { isHidden: true }),
  }));
  const plan = findAppendix(grids, wordings);
  const { tables, parts, around, elsewhere } = tablesOfWorkbook(grids, wordings, plan.ok ? plan.value : null);
  return {
    tables: tables.length,
    parts: parts.flatMap(({ tasks }) => tasks.map(({ fields }) => fields.content?.raw)),
    lines: [...around, ...elsewhere].map(({ raw }) => raw),
  };
}

const ALL = ["Việc một", "Việc hai", "Việc ba"];
const OWN = ["Việc một", "Việc hai"];

test.each<[string, readonly (readonly [string, readonly string[]])[], unknown]>([
  [
    "a sheet for each part",
    [
      ["I", PLAN],
      ["II", MORE],
    ],
    { tables: 2, parts: ALL, lines: [] },
  ],
  [
    "two tables of one sheet",
    [["I", [...PLAN, "", "Phụ lục II", ...MORE]]],
    { tables: 2, parts: ALL, lines: [] },
  ],
  [
    "a part with fewer columns",
    [
      [
        "I",
        [
          "TT | Nội dung | Chủ trì | Phối hợp | Thời hạn",
          "1 | Việc một | A | B | Quý I",
          "2 | Việc hai | A | B | Quý I",
        ],
      ],
      ["II", MORE],
    ],
    { tables: 2, parts: ALL, lines: [] },
  ],
  [
    "models beside tasks",
    [
      ["I", PLAN],
      ["II", ["TT | Mô hình | Chủ trì | Thời hạn | Nền tảng", "1 | Việc ba | Phòng C | Quý III | VNeID"]],
    ],
    { tables: 2, parts: OWN, lines: [] },
  ],
  [
    "an earlier version",
    [
      ["Mới", PLAN],
      ["Cũ", [HEAD, "1 | Việc một | Phòng C | Quý III"]],
    ],
    { tables: 2, parts: OWN, lines: [] },
  ],
  [
    "a table of another form",
    [
      ["I", PLAN],
      ["Kinh phí", ["TT | Nội dung | Kinh phí | Ghi chú", "1 | Việc ba | 5 | có"]],
    ],
    { tables: 2, parts: OWN, lines: [] },
  ],
  [
    "lines without a table",
    [
      ["I", [...PLAN, "", "Nơi nhận: | Như trên"]],
      ["Hướng dẫn", ["Ghi đủ các cột"]],
    ],
    { tables: 1, parts: OWN, lines: ["Nơi nhận:", "Như trên", "Ghi đủ các cột"] },
  ],
  [
    "the original that a conversion kept",
    [
      ["I", PLAN],
      ["I (bản gốc)", ["Việc ba cũ"]],
    ],
    { tables: 1, parts: OWN, lines: ["Việc ba cũ"] },
  ],
])("%s", (_name, sheets, expected) => {
  expect(read(sheets)).toEqual(expected);
});

test("a hidden sheet is no part, however long it is", () => {
  const long = [HEAD, ...[1, 2, 3].map((n) => `${n} | Việc cũ ${n} | Phòng A | Quý I`)];
  expect(
    read(
      [
        ["Cũ", long],
        ["I", PLAN],
      ],
      "Cũ",
    ),
  ).toMatchObject({ tables: 1, parts: OWN });
});

test("a workbook without a table has all its lines told", () => {
  expect(read([["I", ["Kính gửi các đơn vị"]]])).toEqual({
    tables: 0,
    parts: [],
    lines: ["Kính gửi các đơn vị"],
  });
});

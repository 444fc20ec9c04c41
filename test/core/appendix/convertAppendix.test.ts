// Laws of converting over messy sheets: no word is lost, a second conversion changes nothing, ids stay.
import { convertAppendix, type Conversion } from "../../../src/core/appendix/convertAppendix";
import { buildHeadingIndex, isHeading } from "../../../src/core/appendix/headings";
import { parseAppendices } from "../../../src/core/appendix/parseAppendices";
import { parseCountCell } from "../../../src/core/appendix/sectionHeading";
import type { Appendix, Field, LayoutKind, LayoutSeed } from "../../../src/core/appendix/types";
import { numberCell, textCell, type Grid } from "../../../src/core/base/cell";
import { cellText } from "../../../src/core/base/cellText";
import { wordKey } from "../../../src/core/base/text";
import layoutSeed from "../../../seeds/layouts.json";
import { madeUpGrid } from "./madeUpGrid";
import { tinyGrid, wordings } from "./tinyGrid";

const { layouts, furtherColumns } = layoutSeed as unknown as LayoutSeed;

function convert(appendix: Appendix, grid: Grid, kind: LayoutKind): Conversion {
  const layout = layouts.find((known) => known.kind === kind)!;
  return convertAppendix({ appendix, grid, layout, furtherColumns, wordings, withLetterhead: true }, "Mới");
}

function readAgain({ grid }: Conversion): Appendix {
  const tables = parseAppendices(grid, wordings);
  if (!tables.ok) throw new Error(JSON.stringify(tables.issues));
  expect(tables.value).toHaveLength(1);
  return tables.value[0]!;
}

/** Every word of the table and of the lines around it, sorted; counts of sections follow the tasks. */
function wordsOf(appendix: Appendix, left: readonly Field[] = []): readonly string[] {
  const { columns, sections, tasks, textAbove, textBetween, textBelow } = appendix;
  const idCol = columns.find(({ role }) => role === "taskId")?.col;
  const raw = (field: Field): string => field.raw;
  const texts = [
    ...tasks.flatMap(({ ordinal, fields, others }) => [
      ordinal ?? fields.ordinal?.raw ?? "",
      ...Object.entries(fields).flatMap(([role, field]) =>
        role === "ordinal" || role === "taskId" ? [] : [field.raw],
      ),
      ...others.map(({ field }) => field.raw),
    ]),
    ...sections.flatMap(({ ordinal, title, extras }) => [
      ordinal,
      title,
      ...extras.map(raw).filter((text) => parseCountCell(text) === null),
    ]),
    ...[...textAbove, ...textBetween, ...textBelow, ...left].filter(({ at }) => at.col !== idCol).map(raw),
  ];
  return texts.flatMap((text) => wordKey(text).split(" ").filter(Boolean)).sort();
}

const SEEDS = Array.from({ length: 400 }, (_, i) => i * 6007 + 5);
const index = buildHeadingIndex(wordings);
const KINDS = layouts.map(({ kind }) => kind);

test("of 400 made-up sheets no word is lost, and converting again changes nothing", () => {
  let tables = 0;
  const wrong: string[] = [];
  SEEDS.forEach((seed, i) => {
    const grid = madeUpGrid(seed, true);
    const read = parseAppendices(grid, wordings);
    if (!read.ok) return;
    const kind = KINDS[i % KINDS.length]!;
    const appendix = read.value[0]!;
    // A heading that stands elsewhere is another table, whose columns were covered.
    const fields = appendix.tasks.flatMap((task) => Object.values(task.fields));
    const around = [...appendix.textAbove, ...appendix.textBelow, ...fields];
    if (read.value.length > 1 || around.some(({ raw }) => isHeading(index, raw))) return;
    const conversion = convert(appendix, grid, kind);
    const again = parseAppendices(conversion.grid, wordings);
    if (!again.ok || again.value.length !== 1) {
      wrong.push(`${seed} ${kind}: ${again.ok ? again.value.length : 0} tables`);
      return;
    }
    tables++;
    const before = wordsOf(appendix).join(" ");
    const after = wordsOf(again.value[0]!, conversion.left).join(" ");
    if (before !== after) wrong.push(`${seed} ${kind}: words\n${before}\n${after}`);
    if (!convert(again.value[0]!, conversion.grid, kind).isDone) wrong.push(`${seed} ${kind}: changes again`);
  });
  expect(wrong).toEqual([]);
  expect(tables).toBeGreaterThan(100); // else the law was hardly asked
});

const HEAD = "TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn | Căn cứ | Ghi chú";

const MESSY = [
  "UBND HUYỆN X | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | | | ",
  "PHỤ LỤC II | < | < | < | < | <",
  "Nhiệm vụ năm 2024 | < | < | < | < | <",
  "(Kèm theo Kế hoạch số 55) | < | < | < | < | <",
  HEAD,
  "I | Về pháp lý (3 nhiệm vụ) | | | | xem kỹ",
  "01. | Rà soát các văn bản | Phòng Tƣ pháp | Quý I | Luật | ",
  " | của huyện | | | | ",
  " | | 2 | | | ",
  HEAD,
  "2 | Ban hành quy chế | Công an | Quý II | | gấp",
  "Tổng cộng: 2 nhiệm vụ | | | | | ",
  "",
  "Nơi nhận: | | KT. CHỦ TỊCH | | | ",
];

describe("a messy sheet", () => {
  const grid = tinyGrid(MESSY);
  const read = parseAppendices(grid, wordings);
  if (!read.ok) throw new Error("no table");
  const appendix = read.value[0]!;
  const conversion = convert(appendix, grid, "tasks");
  const after = readAgain(conversion);
  const lines = conversion.grid.rows.map((row) =>
    row
      .map(cellText)
      .join(" | ")
      .replace(/( \| )+$/, ""),
  );

  test("has the form of the layout, with what it lacks beside it", () => {
    const id = (row: number): string => cellText(conversion.grid.rows[row]!.at(-1)!);
    expect(lines).toEqual([
      "UBND HUYỆN X |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "PHỤ LỤC II",
      "NHIỆM VỤ NĂM 2024",
      "(Kèm theo Kế hoạch số 55)",
      "",
      "TT | Nội dung nhiệm vụ cụ thể | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Ghi chú | Căn cứ | Mã nhiệm vụ",
      "I | Về pháp lý (2 nhiệm vụ) |  |  |  | xem kỹ",
      `1 | Rà soát các văn bản của huyện | Phòng Tư pháp |  | Quý I |  | Luật | ${id(7)}`,
      `2 | Ban hành quy chế | Công an |  | Quý II | gấp |  | ${id(8)}`,
      "",
      "Tổng cộng: 2 nhiệm vụ",
      "",
      "Nơi nhận: |  | KT. CHỦ TỊCH",
    ]);
    expect(conversion.left.map(({ raw }) => raw)).toEqual(["2"]);
    expect(wordsOf(after, conversion.left)).toEqual(wordsOf(appendix));
  });

  test("leaves its letterhead where it is when it goes to a sheet of its own", () => {
    const layout = layouts[0]!;
    const request = { appendix, grid, layout, furtherColumns, wordings, withLetterhead: false };
    const alone = convertAppendix(request, "Mới");
    expect(alone.stayed.map(({ raw }) => raw)).toEqual([
      "UBND HUYỆN X",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]);
    expect(alone.grid.rows).toEqual(conversion.grid.rows.slice(1));
  });

  test.each<[below: readonly string[], stayed: readonly string[]]>([
    [
      ["Nơi nhận:", "PHỤ LỤC 2", "Đề cương báo cáo"],
      ["PHỤ LỤC 2", "Đề cương báo cáo"],
    ],
    [
      ["Phụ lục số III.", "Đề cương"],
      ["Phụ lục số III.", "Đề cương"],
    ],
    [["Phụ lục này có 2 nhiệm vụ", "Nơi nhận:"], []],
    [["Ghi chú: xem Phụ lục 2"], []],
  ])("another appendix below stays where it is, a mention of one does not: %j", (below, stayed) => {
    const head = "TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn";
    const sheet = tinyGrid(["PHỤ LỤC I", head, "1 | Rà soát | Phòng Tư pháp | | Quý I", "", ...below]);
    const found = parseAppendices(sheet, wordings);
    if (!found.ok) throw new Error("bug: no table");
    const layout = layouts[0]!;
    const request = { appendix: found.value[0]!, grid: sheet, layout, furtherColumns, wordings };
    const alone = convertAppendix({ ...request, withLetterhead: false }, "Mới");
    expect(alone.stayed.map(({ raw }) => raw)).toEqual(stayed);
    const inPlace = convertAppendix({ ...request, withLetterhead: true }, "Mới");
    expect(inPlace.stayed).toEqual([]);
  });

  test("is compared row by row and cell by cell", () => {
    const { rows, columns } = conversion.diff;
    expect(rows.map(({ change, from, to, cells }) => [change, from, to, ...cells.map(Object.values)])).toEqual([
      ["same", 0, 0],
      ["same", 1, 1],
      ["changed", 2, 2, ["", "Nhiệm vụ năm 2024", "NHIỆM VỤ NĂM 2024"]],
      ["same", 3, 3],
      [
        "changed", 5, 6,
        ["", "I | Về pháp lý (3 nhiệm vụ) | xem kỹ", "I | Về pháp lý (2 nhiệm vụ) | xem kỹ"],
      ],
      [
        "changed", 6, 7,
        ["TT", "01.", "1"],
        ["Nội dung nhiệm vụ cụ thể", "Rà soát các văn bản\ncủa huyện", "Rà soát các văn bản của huyện"],
        ["Đơn vị chủ trì", "Phòng Tƣ pháp", "Phòng Tư pháp"],
      ],
      ["same", 10, 8],
      ["same", 11, 10],
      ["same", 13, 12],
      ["removed", 9, null],
      ["removed", 8, null],
    ]); // prettier-ignore
    expect(columns.map(({ before, after }) => [before?.heading, after?.heading])).toEqual([
      ["TT", "TT"],
      ["Nội dung nhiệm vụ", "Nội dung nhiệm vụ cụ thể"],
      ["Cơ quan chủ trì", "Đơn vị chủ trì"],
      [undefined, "Đơn vị phối hợp"],
      ["Thời hạn", "Thời gian hoàn thành"],
      ["Ghi chú", "Ghi chú"],
      ["Căn cứ", "Căn cứ"],
      [undefined, "Mã nhiệm vụ"],
    ]);
  });

  test.each(KINDS)("keeps its ids on the way to %s, and nothing changes the second time", (kind) => {
    const other = convert(after, conversion.grid, kind);
    const idsOf = ({ tasks }: Appendix): readonly (string | undefined)[] =>
      tasks.map(({ fields }) => fields.taskId?.raw);
    const again = readAgain(other);
    expect(idsOf(again)).toEqual(idsOf(after));
    expect(new Set(idsOf(after)).size).toBe(2);
    expect(convert(again, other.grid, kind).isDone).toBe(true);
  });
});

test("dates, shares and line breaks stay what they are", () => {
  const grid = tinyGrid([
    "TT | Nội dung | Chủ trì | Thời hạn | Tiến độ thực hiện",
    "1 | x | Phòng A | d | p",
  ]);
  const row = [...grid.rows[1]!];
  row[1] = textCell("Rà soát:\n- văn  bản;\n- quy chế\n");
  row[3] = numberCell(45382, "dd/mm/yyyy");
  row[4] = numberCell(0.7, "0%");
  const messy = { ...grid, rows: [grid.rows[0]!, row] };
  const read = parseAppendices(messy, wordings);
  const conversion = convert(read.ok ? read.value[0]! : ({} as Appendix), messy, "progress");
  const cells = conversion.grid.rows[1]!;
  expect(cells).toContainEqual({ kind: "text", value: "Rà soát:\n- văn bản;\n- quy chế" });
  expect(cells).toContainEqual(numberCell(45382, "dd/mm/yyyy"));
  expect(cells).toContainEqual(numberCell(0.7, "0%"));
});
